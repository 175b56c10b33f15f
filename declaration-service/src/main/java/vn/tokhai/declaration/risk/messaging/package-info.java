/** The event of the list of epidemic areas in the form of the contract. */
@NullMarked
package vn.tokhai.declaration.risk.messaging;

import org.jspecify.annotations.NullMarked;
