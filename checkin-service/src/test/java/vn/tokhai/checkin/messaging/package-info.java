@NullMarked
package vn.tokhai.checkin.messaging;

import org.jspecify.annotations.NullMarked;
