/**
 * Consents: proof by passcode that a person agreed to one thing. Signed by the passcode service, checked here. Taking one only
 * once is the taker's: it keeps the id in the same write as the effect.
 */
@NullMarked
package vn.tokhai.platform.consents;

import org.jspecify.annotations.NullMarked;
