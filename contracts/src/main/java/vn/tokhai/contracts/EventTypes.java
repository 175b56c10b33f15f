package vn.tokhai.contracts;

/** Reads the {@link EventType} of a payload. */
public final class EventTypes {

    /** @throws IllegalArgumentException when the class of the payload carries no event type */
    public static String typeOf(Object payload) {
        EventType type = payload.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(payload.getClass() + " is no event");
        }
        return type.value();
    }

    private EventTypes() {}
}
