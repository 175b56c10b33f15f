@NullMarked
package vn.tokhai.declaration.health.mongo;

import org.jspecify.annotations.NullMarked;
