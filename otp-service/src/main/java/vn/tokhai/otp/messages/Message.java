package vn.tokhai.otp.messages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.otp.PersonId;

/**
 * How far a requested message is.
 *
 * @param at when it came into this state
 * @param attempt present while somebody is handing it to a provider
 * @param provider who took it
 * @param messageId what the provider calls it, when a receipt will come
 * @param reason why it failed
 * @param version 0 before it is stored; see {@link Messages#save}
 */
public record Message(
        String id,
        PersonId person,
        State state,
        Instant at,
        @Nullable Attempt attempt,
        @Nullable String provider,
        @Nullable String messageId,
        @Nullable String reason,
        long version) {

    public enum State {
        QUEUED,
        SENDING,
        SENT,
        DELIVERED,
        FAILED,
        EXPIRED;

        boolean isOver() {
            return switch (this) {
                case QUEUED, SENDING -> false;
                case SENT, DELIVERED, FAILED, EXPIRED -> true;
            };
        }
    }

    /**
     * @param id random; who holds it may end the attempt
     * @param leaseEndsAt afterwards the holder counts as crashed
     */
    public record Attempt(String id, Instant leaseEndsAt) {}

    static Message queued(MessageRequest request, Instant now) {
        return new Message(request.id(), request.person(), State.QUEUED, now, null, null, null, null, 0);
    }

    Message sending(Attempt next, Instant now) {
        return new Message(id, person, State.SENDING, now, next, null, null, null, version);
    }

    Message queuedAgain(Instant now) {
        return new Message(id, person, State.QUEUED, now, null, null, null, null, version);
    }

    Message sent(String by, @Nullable String calledThere, Instant now) {
        return new Message(id, person, State.SENT, now, null, by, calledThere, null, version);
    }

    Message failed(@Nullable String by, String why, Instant now) {
        return new Message(id, person, State.FAILED, now, null, by, null, why, version);
    }

    Message expired(Instant now) {
        return new Message(id, person, State.EXPIRED, now, null, null, null, null, version);
    }

    Message delivered(Instant now) {
        return new Message(id, person, State.DELIVERED, now, null, provider, null, null, version);
    }

    boolean isBeingSent(Instant now) {
        return state == State.SENDING && attempt != null && now.isBefore(attempt.leaseEndsAt());
    }
}
