/** The log of trips of each vehicle. */
@NullMarked
package vn.tokhai.checkpoint.trips.mongo;

import org.jspecify.annotations.NullMarked;
