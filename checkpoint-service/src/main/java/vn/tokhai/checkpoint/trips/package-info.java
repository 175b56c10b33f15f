/**
 * Trips of vehicles: who sat in a coach is a question about one of its trips. A vehicle is on one trip at most; the trips
 * of a vehicle are numbered from 1.
 */
@NullMarked
package vn.tokhai.checkpoint.trips;

import org.jspecify.annotations.NullMarked;
