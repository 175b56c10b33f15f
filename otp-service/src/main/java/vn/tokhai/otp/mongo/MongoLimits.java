package vn.tokhai.otp.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import vn.tokhai.otp.ChangeableLimits;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PasscodeLimits;
import vn.tokhai.otp.Window;

/** The limits in the collection {@code settings}; every instance sees a change after {@code tokhai.otp.limits-cache}. */
@Repository
class MongoLimits implements ChangeableLimits {

    private static final String ID = "passcode-limits";

    private final MongoOperations mongo;
    private final Clock clock;
    private final Duration cacheFor;
    private volatile @Nullable Read last;

    MongoLimits(MongoOperations mongo, Clock clock, OtpSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.cacheFor = settings.limitsCache();
    }

    private record Read(PasscodeLimits limits, Instant at) {}

    /** Durations in seconds, so that an operator can read and edit the document. */
    @Document("settings")
    record LimitsDocument(
            @Id String id,
            long lifetime,
            int tries,
            long firstResendAfter,
            long longestResendAfter,
            long resendMemory,
            List<WindowEntry> perPhone,
            List<WindowEntry> perAddress,
            List<WindowEntry> perSubnet,
            List<WindowEntry> perCheckpoint,
            int smsPerDay,
            int alarmPercent,
            String changedBy,
            Instant changedAt) {}

    record WindowEntry(int count, long per) {}

    @Override
    public PasscodeLimits current() {
        Read known = last;
        if (known != null && clock.instant().isBefore(known.at().plus(cacheFor))) {
            return known.limits();
        }
        LimitsDocument document = mongo.findById(ID, LimitsDocument.class);
        PasscodeLimits limits = document == null ? PasscodeLimits.DEFAULT : toModel(document);
        last = new Read(limits, clock.instant());
        return limits;
    }

    @Override
    public void change(PasscodeLimits limits, String changedBy) {
        mongo.save(new LimitsDocument(
                ID,
                limits.lifetime().toSeconds(),
                limits.tries(),
                limits.firstResendAfter().toSeconds(),
                limits.longestResendAfter().toSeconds(),
                limits.resendMemory().toSeconds(),
                entries(limits.perPhone()),
                entries(limits.perAddress()),
                entries(limits.perSubnet()),
                entries(limits.perCheckpoint()),
                limits.smsPerDay(),
                limits.alarmPercent(),
                changedBy,
                clock.instant()));
        last = new Read(limits, clock.instant());
    }

    private static PasscodeLimits toModel(LimitsDocument document) {
        return new PasscodeLimits(
                Duration.ofSeconds(document.lifetime()),
                document.tries(),
                Duration.ofSeconds(document.firstResendAfter()),
                Duration.ofSeconds(document.longestResendAfter()),
                Duration.ofSeconds(document.resendMemory()),
                windows(document.perPhone()),
                windows(document.perAddress()),
                windows(document.perSubnet()),
                windows(document.perCheckpoint()),
                document.smsPerDay(),
                document.alarmPercent());
    }

    private static List<WindowEntry> entries(List<Window> windows) {
        return windows.stream()
                .map(window -> new WindowEntry(window.count(), window.per().toSeconds()))
                .toList();
    }

    private static List<Window> windows(List<WindowEntry> entries) {
        return entries.stream()
                .map(entry -> new Window(entry.count(), Duration.ofSeconds(entry.per())))
                .toList();
    }
}
