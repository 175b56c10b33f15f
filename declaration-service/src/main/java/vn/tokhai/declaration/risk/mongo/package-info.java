/** The store of the list of epidemic areas, and the outbox that leaves it. */
@NullMarked
package vn.tokhai.declaration.risk.mongo;

import org.jspecify.annotations.NullMarked;
