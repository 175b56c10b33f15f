@NullMarked
package vn.tokhai.contracts.checkin;

import org.jspecify.annotations.NullMarked;
