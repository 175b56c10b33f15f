/** Breaks the rules on purpose. */
@NullMarked
package vn.tokhai.checkin.planted.checkin.peer;

import org.jspecify.annotations.NullMarked;
