@NullMarked
package vn.tokhai.checkin.visit;

import org.jspecify.annotations.NullMarked;
