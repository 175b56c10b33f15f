package vn.tokhai.tracing.messaging.streams;

import java.util.List;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.messaging.AnswerForm;

/** Values as JSON, the same as everywhere on the platform. */
final class JsonForms {

    private final JsonMapper json;

    JsonForms(JsonMapper json) {
        this.json = AnswerForm.taughtTo(json);
    }

    /** A value of a type that a newer producer added is read as null, and skipped by whoever reads. */
    <T> Serde<T> of(Class<T> type) {
        return serde(json.constructType(type));
    }

    <T> Serde<List<T>> listsOf(Class<T> type) {
        return serde(json.getTypeFactory().constructCollectionType(List.class, type));
    }

    // a deserializer may answer null, which Kafka's interfaces do not say
    @SuppressWarnings("NullAway")
    private <T> Serde<T> serde(JavaType type) {
        Serializer<T> serializer =
                (topic, value) -> value == null ? null : json.writerFor(type).writeValueAsBytes(value);
        Deserializer<T> deserializer = (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            try {
                return json.readValue(bytes, type);
            } catch (InvalidTypeIdException e) {
                return null;
            } catch (JacksonException e) {
                throw new SerializationException("Unreadable record on " + topic, e);
            }
        };
        return Serdes.serdeFrom(serializer, deserializer);
    }
}
