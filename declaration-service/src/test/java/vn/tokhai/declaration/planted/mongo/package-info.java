@NullMarked
package vn.tokhai.declaration.planted.mongo;

import org.jspecify.annotations.NullMarked;
