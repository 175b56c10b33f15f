/** Breaks the rules on purpose. */
@NullMarked
package vn.tokhai.checkin.planted.checkin.messaging;

import org.jspecify.annotations.NullMarked;
