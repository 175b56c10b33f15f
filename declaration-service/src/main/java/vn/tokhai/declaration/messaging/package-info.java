/** The events of this service in the form of the contracts. */
@NullMarked
package vn.tokhai.declaration.messaging;

import org.jspecify.annotations.NullMarked;
