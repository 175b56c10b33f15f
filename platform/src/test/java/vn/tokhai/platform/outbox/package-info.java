@NullMarked
package vn.tokhai.platform.outbox;

import org.jspecify.annotations.NullMarked;
