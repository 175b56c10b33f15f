/** Requests and status events in the form of the contracts, and the queues in between. */
@NullMarked
package vn.tokhai.otp.messages.messaging;

import org.jspecify.annotations.NullMarked;
