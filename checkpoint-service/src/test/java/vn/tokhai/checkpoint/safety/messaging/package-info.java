@NullMarked
package vn.tokhai.checkpoint.safety.messaging;

import org.jspecify.annotations.NullMarked;
