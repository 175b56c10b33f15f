package vn.tokhai.declaration.health;

import java.time.Instant;

/**
 * Who decided, on what ground.
 *
 * @param number of the written decision
 * @param by user name of the officer
 */
public record Decision(String number, String by, Instant at) {}
