package vn.tokhai.otp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

public final class RecordingReceipts implements DeliveryReceipts {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    public void cannotBeKept(boolean now) {
        this.broken = now;
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void received(String provider, @Nullable String requestId, @Nullable String messageId, Fate fate) {
        if (broken) {
            throw new IllegalStateException("the store is away");
        }
        heard.add(provider + " " + (requestId == null ? messageId : requestId) + " " + fate);
    }
}
