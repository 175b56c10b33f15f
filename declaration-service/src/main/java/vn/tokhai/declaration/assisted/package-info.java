/** Declaring on behalf (khai hộ): staff of a checkpoint and officers enter what somebody tells them. */
@NullMarked
package vn.tokhai.declaration.assisted;

import org.jspecify.annotations.NullMarked;
