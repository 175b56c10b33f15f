/** How many requests one person or one address may send. */
@NullMarked
package vn.tokhai.gateway.limits;

import org.jspecify.annotations.NullMarked;
