@NullMarked
package vn.tokhai.declaration.families.mongo;

import org.jspecify.annotations.NullMarked;
