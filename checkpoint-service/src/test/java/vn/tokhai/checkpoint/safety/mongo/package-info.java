@NullMarked
package vn.tokhai.checkpoint.safety.mongo;

import org.jspecify.annotations.NullMarked;
