@NullMarked
package vn.tokhai.checkpoint.mongo;

import org.jspecify.annotations.NullMarked;
