/** Consents of the passcode service. */
@NullMarked
package vn.tokhai.declaration.assisted.consents;

import org.jspecify.annotations.NullMarked;
