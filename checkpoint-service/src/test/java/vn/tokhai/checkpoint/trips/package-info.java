@NullMarked
package vn.tokhai.checkpoint.trips;

import org.jspecify.annotations.NullMarked;
