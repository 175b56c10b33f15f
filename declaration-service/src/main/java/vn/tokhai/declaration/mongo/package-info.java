/** The store, and the outbox that leaves it. */
@NullMarked
package vn.tokhai.declaration.mongo;

import org.jspecify.annotations.NullMarked;
