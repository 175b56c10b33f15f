package vn.tokhai.contracts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.tokhai.contracts.integration.ProvinceFeedEntry;

/** Every payload record there is, found through the topics. */
final class Payloads {

    private Payloads() {}

    /** Payload class by event type. */
    static Map<String, Class<?>> byType() {
        Map<String, Class<?>> found = new TreeMap<>();
        Stream.concat(Topics.ALL.stream().map(Topic::payload), Stream.of(ProvinceFeedEntry.class))
                .flatMap(payload -> records(payload).stream())
                .forEach(payload -> found.put(type(payload), payload));
        return found;
    }

    private static List<Class<?>> records(Class<?> payload) {
        return payload.isSealed()
                ? Stream.of(payload.getPermittedSubclasses())
                        .flatMap(part -> records(part).stream())
                        .toList()
                : List.of(payload);
    }

    private static String type(Class<?> payload) {
        EventType type = payload.getAnnotation(EventType.class);
        if (type == null) {
            throw new AssertionError(payload + " has no event type");
        }
        return type.value();
    }
}
