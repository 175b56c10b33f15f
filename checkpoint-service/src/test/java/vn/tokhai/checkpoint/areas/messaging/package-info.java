@NullMarked
package vn.tokhai.checkpoint.areas.messaging;

import org.jspecify.annotations.NullMarked;
