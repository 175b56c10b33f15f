/** The store of the supervision of health, and the outboxes that leave it. */
@NullMarked
package vn.tokhai.declaration.health.mongo;

import org.jspecify.annotations.NullMarked;
