@NullMarked
package vn.tokhai.declaration.assisted.mongo;

import org.jspecify.annotations.NullMarked;
