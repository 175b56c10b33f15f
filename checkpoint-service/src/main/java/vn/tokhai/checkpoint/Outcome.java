package vn.tokhai.checkpoint;

import java.util.List;
import java.util.function.Function;

/** How a request to the registry ended. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** There is no such checkpoint or unit. */
    record Unknown<T>() implements Outcome<T> {}

    /** The person has no right to do this here. */
    record NotAllowed<T>() implements Outcome<T> {}

    record Invalid<T>(List<Fault> faults) implements Outcome<T> {}

    /** @param version the one that is current */
    record Stale<T>(long version) implements Outcome<T> {}

    record Contradicted<T>(Contradiction reason) implements Outcome<T> {}

    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Unknown<T> unknown -> new Unknown<>();
            case NotAllowed<T> notAllowed -> new NotAllowed<>();
            case Invalid<T>(List<Fault> faults) -> new Invalid<>(faults);
            case Stale<T>(long version) -> new Stale<>(version);
            case Contradicted<T>(Contradiction reason) -> new Contradicted<>(reason);
        };
    }
}
