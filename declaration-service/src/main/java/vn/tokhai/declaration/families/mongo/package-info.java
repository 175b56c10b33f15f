/** Families in the store, one document per guardian. */
@NullMarked
package vn.tokhai.declaration.families.mongo;

import org.jspecify.annotations.NullMarked;
