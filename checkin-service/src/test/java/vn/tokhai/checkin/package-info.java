@NullMarked
package vn.tokhai.checkin;

import org.jspecify.annotations.NullMarked;
