/** Breaks the rules on purpose. */
@NullMarked
package vn.tokhai.checkin.planted.checkin.visit;

import org.jspecify.annotations.NullMarked;
