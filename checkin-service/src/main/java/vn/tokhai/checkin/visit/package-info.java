/**
 * Pairs arrivals with departures. Pure: what a person reported is a set of facts kept by day, and the visits are a
 * function of that set, so the order in which reports arrive, and how often, makes no difference to the result.
 */
@NullMarked
package vn.tokhai.checkin.visit;

import org.jspecify.annotations.NullMarked;
