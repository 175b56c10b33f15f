package vn.tokhai.contracts.checkin;

import java.time.Instant;
import java.time.LocalDate;

import vn.tokhai.contracts.EventType;

/**
 * How many arrivals a checkpoint had on a day so far. Sent while the figure grows, with each arrival up to 16 and about
 * every sixteenth part more after that; the largest figure of a day wins.
 *
 * @param date in Vietnam (UTC+7)
 * @param arrivals visits that began on that day, each once, late ones included
 * @param countedAt when the counting instance took the newest of them in
 */
@EventType("place-day.counted")
public record PlaceDayCounted(String checkpointId, LocalDate date, int arrivals, Instant countedAt) {}
