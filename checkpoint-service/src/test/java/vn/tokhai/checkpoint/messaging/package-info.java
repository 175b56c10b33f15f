@NullMarked
package vn.tokhai.checkpoint.messaging;

import org.jspecify.annotations.NullMarked;
