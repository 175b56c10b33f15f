/** Proof by passcode that a person agreed; the only package that knows how it is signed. */
@NullMarked
package vn.tokhai.checkpoint.consents;

import org.jspecify.annotations.NullMarked;
