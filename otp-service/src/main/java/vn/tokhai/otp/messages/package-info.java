/**
 * SMS that other services ask for by event. They name a person and a text of ours; the phone is asked from the declaration
 * service at the moment of sending and is never at rest here.
 *
 * <p>A request is recorded, put into the queue of its purpose and acknowledged then. A queue moves on only when the state of a
 * message is stored and its status event is published; after a crash it goes on where it was, and what the state says is sent
 * is not sent again. Whatever is out of order (provider, budget, declaration service) lets the queue wait.
 */
@NullMarked
package vn.tokhai.otp.messages;

import org.jspecify.annotations.NullMarked;
