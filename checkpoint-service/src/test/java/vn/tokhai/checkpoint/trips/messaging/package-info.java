@NullMarked
package vn.tokhai.checkpoint.trips.messaging;

import org.jspecify.annotations.NullMarked;
