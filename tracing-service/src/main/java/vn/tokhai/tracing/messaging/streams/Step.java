package vn.tokhai.tracing.messaging.streams;

import java.util.Objects;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** A processor that sends several values for one record, each under a key of its own. */
abstract class Step<I, O> implements Processor<String, I, String, O> {

    private @Nullable ProcessorContext<String, O> context;
    private @Nullable Record<String, I> current;

    @Override
    public final void init(ProcessorContext<String, O> context) {
        this.context = context;
        open(context);
    }

    @Override
    public final void process(Record<String, I> input) {
        if (input.value() != null) {
            current = input;
            take(input.value());
        }
    }

    /** Fetch stores here. */
    protected abstract void open(ProcessorContext<String, O> context);

    protected abstract void take(I value);

    protected final void send(String key, O value) {
        Objects.requireNonNull(context)
                .forward(Objects.requireNonNull(current).withKey(key).withValue(value));
    }
}
