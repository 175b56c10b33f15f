package vn.tokhai.otp.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.otp.Challenge;
import vn.tokhai.otp.PhoneKey;
import vn.tokhai.otp.PhonePasscodes;
import vn.tokhai.otp.Purpose;
import vn.tokhai.otp.Window;

/**
 * @param id HMAC of the phone
 * @param purgeAfter when nothing in here counts any more
 */
@Document("passcodes")
record PasscodesDocument(@Id String id, long version, List<Sending> sendings, List<Live> live, Instant purgeAfter) {

    record Sending(String number, String purpose, Instant at, boolean answered) {}

    record Live(
            String number,
            String purpose,
            @Nullable String context,
            String hash,
            Instant sentAt,
            Instant expiresAt,
            int triesLeft,
            @Nullable String redemption,
            @Nullable Instant leaseEndsAt) {}

    static PhonePasscodes nothing(PhoneKey phone) {
        return new PhonePasscodes(phone, 0, List.of(), Map.of());
    }

    static PasscodesDocument of(PhonePasscodes model, long version) {
        List<Sending> sendings = model.sendings().stream()
                .map(s -> new Sending(s.number(), s.purpose().word(), s.at(), s.answered()))
                .toList();
        List<Live> live =
                model.live().values().stream().map(PasscodesDocument::live).toList();
        Instant last = sendings.isEmpty() ? Instant.EPOCH : sendings.getLast().at();
        return new PasscodesDocument(model.phone().value(), version, sendings, live, last.plus(Window.LONGEST));
    }

    PhonePasscodes toModel() {
        return new PhonePasscodes(
                new PhoneKey(id),
                version,
                sendings.stream()
                        .map(s -> new PhonePasscodes.Sending(s.number(), purpose(s.purpose()), s.at(), s.answered()))
                        .toList(),
                live.stream()
                        .map(PasscodesDocument::challenge)
                        .collect(Collectors.toMap(Challenge::purpose, Function.identity())));
    }

    private static Live live(Challenge challenge) {
        Challenge.Redemption redemption = challenge.redemption();
        return new Live(
                challenge.number(),
                challenge.purpose().word(),
                challenge.context().isEmpty() ? null : challenge.context(),
                challenge.hash(),
                challenge.sentAt(),
                challenge.expiresAt(),
                challenge.triesLeft(),
                redemption == null ? null : redemption.id(),
                redemption == null ? null : redemption.leaseEndsAt());
    }

    private static Challenge challenge(Live live) {
        String redemption = live.redemption();
        Instant leaseEndsAt = live.leaseEndsAt();
        return new Challenge(
                live.number(),
                purpose(live.purpose()),
                Objects.requireNonNullElse(live.context(), ""),
                live.hash(),
                live.sentAt(),
                live.expiresAt(),
                live.triesLeft(),
                redemption == null || leaseEndsAt == null ? null : new Challenge.Redemption(redemption, leaseEndsAt));
    }

    private static Purpose purpose(String word) {
        return Purpose.ofWord(word).orElseThrow(() -> new IllegalStateException("Unknown purpose in the store"));
    }
}
