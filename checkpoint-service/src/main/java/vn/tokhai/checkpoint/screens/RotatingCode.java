package vn.tokhai.checkpoint.screens;

import java.time.Instant;

import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.TimeStep;

/**
 * The code that a screen shows now.
 *
 * @param text what the QR code says
 * @param at the clock of the platform, since a screen's own may be wrong
 */
public record RotatingCode(Place place, String text, TimeStep step, Instant at) {}
