@NullMarked
package vn.tokhai.declaration.protection.mongo;

import org.jspecify.annotations.NullMarked;
