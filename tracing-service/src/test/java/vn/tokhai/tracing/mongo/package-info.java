@NullMarked
package vn.tokhai.tracing.mongo;

import org.jspecify.annotations.NullMarked;
