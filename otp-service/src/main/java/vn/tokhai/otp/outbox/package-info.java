/** Profile local only: messages stay in memory and are shown on a page instead of going to a telco. */
@NullMarked
package vn.tokhai.otp.outbox;

import org.jspecify.annotations.NullMarked;
