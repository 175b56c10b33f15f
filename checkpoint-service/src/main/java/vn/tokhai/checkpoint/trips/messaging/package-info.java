/** Trips in the published language. */
@NullMarked
package vn.tokhai.checkpoint.trips.messaging;

import org.jspecify.annotations.NullMarked;
