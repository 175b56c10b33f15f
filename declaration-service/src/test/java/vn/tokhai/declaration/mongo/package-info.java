@NullMarked
package vn.tokhai.declaration.mongo;

import org.jspecify.annotations.NullMarked;
