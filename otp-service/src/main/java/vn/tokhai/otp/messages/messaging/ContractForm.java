package vn.tokhai.otp.messages.messaging;

import java.util.Objects;
import java.util.UUID;

import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.contracts.message.MessageStatusChanged;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.messages.Message;
import vn.tokhai.otp.messages.MessageRequest;

/** Between the contract and the model. */
final class ContractForm {

    private static final int LONGEST_KEY = 60;
    private static final int MOST_PARAMETERS = 10;

    /** @throws IllegalArgumentException when it is no request, however often it is read */
    static MessageRequest model(MessageRequested event) {
        if (event.parameters().size() > MOST_PARAMETERS
                || event.purpose().length() > LONGEST_KEY
                || event.template().length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A message request beyond the limits of the schema");
        }
        return new MessageRequest(
                UUID.fromString(event.requestId()).toString(),
                new PersonId(UUID.fromString(event.personId())),
                event.purpose(),
                event.template(),
                Objects.requireNonNullElse(event.language(), "vi"),
                event.parameters(),
                event.notAfter());
    }

    static MessageRequested contract(MessageRequest request) {
        return new MessageRequested(
                request.id(),
                request.person().toString(),
                request.purpose(),
                request.template(),
                request.language(),
                request.parameters(),
                request.notAfter());
    }

    static MessageStatusChanged contract(Message message) {
        return new MessageStatusChanged(
                message.id(),
                message.person().toString(),
                status(message.state()),
                message.provider(),
                message.reason(),
                message.at());
    }

    private static MessageStatusChanged.Status status(Message.State state) {
        return switch (state) {
            case QUEUED, SENDING -> MessageStatusChanged.Status.QUEUED;
            case SENT -> MessageStatusChanged.Status.SENT;
            case DELIVERED -> MessageStatusChanged.Status.DELIVERED;
            case FAILED -> MessageStatusChanged.Status.FAILED;
            case EXPIRED -> MessageStatusChanged.Status.EXPIRED;
        };
    }

    private ContractForm() {}
}
