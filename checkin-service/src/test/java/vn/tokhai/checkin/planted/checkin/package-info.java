/** Breaks the rules on purpose. */
@NullMarked
package vn.tokhai.checkin.planted.checkin;

import org.jspecify.annotations.NullMarked;
