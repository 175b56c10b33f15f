package vn.tokhai.tracing.messaging.streams;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Exposure;

/** What the partition of a person sends on: a question to a place, or an answer to a case. */
sealed interface Asked {

    record OfPlace(Exposure exposure) implements Asked {}

    record Told(Answer answer) implements Asked {}
}
