@NullMarked
package vn.tokhai.tracing.planted.mongo;

import org.jspecify.annotations.NullMarked;
