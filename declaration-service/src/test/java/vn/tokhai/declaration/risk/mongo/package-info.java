@NullMarked
package vn.tokhai.declaration.risk.mongo;

import org.jspecify.annotations.NullMarked;
