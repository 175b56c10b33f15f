package vn.tokhai.declaration.scans.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.KnownCheckpoints.Spot;
import vn.tokhai.declaration.scans.Action;
import vn.tokhai.declaration.scans.CardWarning;
import vn.tokhai.declaration.scans.ForeignCode;
import vn.tokhai.declaration.scans.ResolvingScans.Answer;
import vn.tokhai.declaration.scans.Scanned;

/** What was scanned, in words and for programs. */
@Schema(name = "ScanResolution")
record Resolution(
        @Schema(example = "health-insurance-card") String kind,
        Wording.Text title,

        @Schema(description = "Nên làm gì / what to do") Wording.Text advice,

        @Nullable Place place,
        @Nullable PersonalCode personalCode,
        @Nullable CardFields fields,
        @Nullable Foreign foreign,
        List<Warning> warnings,

        @Schema(description = "Mở cho người gọi / open to the caller, each with what it needs beyond the scan")
        List<Open> actions) {

    /**
     * For the visitor to confirm (R09).
     *
     * @param copy of a printed code
     */
    @Schema(name = "ScannedPlace")
    record Place(
            String checkpointId,
            @Nullable String unitId,
            @Nullable String unitName,
            String name,
            String placeName,
            String address,
            boolean active,
            @Nullable Integer copy) {

        static @Nullable Place of(@Nullable Spot spot, @Nullable Integer copy) {
            return spot == null
                    ? null
                    : new Place(
                            spot.checkpoint().checkpointId(),
                            spot.unitId(),
                            spot.unitName(),
                            spot.checkpoint().name(),
                            spot.checkpoint().placeName(),
                            spot.checkpoint().address(),
                            spot.checkpoint().active(),
                            copy);
        }
    }

    /** @param holder self, family or other */
    @Schema(name = "ScannedPersonalCode")
    record PersonalCode(
            @Schema(example = "other") String holder,

            @Schema(description = "Đã có mã mới / a newer code has made it void; told of one's own family only")
            boolean replaced) {}

    @Schema(name = "ScannedForeignCode")
    record Foreign(
            @Schema(example = "pc-covid") String system,

            @Schema(example = "place") String kind,

            String identifier) {

        static Foreign of(ForeignCode code) {
            return new Foreign(slug(code.system()), slug(code.kind()), code.identifier());
        }

        @Override
        public String toString() {
            return "Foreign[" + system + "]";
        }
    }

    @Schema(name = "CardWarning")
    record Warning(@Schema(example = "unknown-object-code") String code, Wording.Text text) {

        static Warning of(CardWarning warning) {
            return new Warning(slug(warning), Wording.of("warning", warning));
        }
    }

    @Schema(name = "OpenAction")
    record Open(
            @Schema(example = "fill-in-form") String action,

            @Schema(example = "log-in | checkpoint-right | officer-of-the-area")
            String needs,

            String method,
            String path,
            Wording.Text text) {

        static Open of(Action action) {
            return new Open(
                    slug(action), slug(action.needs()), action.method(), action.path(), Wording.of("action", action));
        }
    }

    static Resolution of(Answer.Resolved resolved) {
        String kind = kindOf(resolved.scanned());
        var holder = resolved.holder();
        return new Resolution(
                kind,
                Wording.of("title." + kind),
                Wording.of("advice." + kind),
                placeOf(resolved),
                holder == null ? null : new PersonalCode(slug(holder), resolved.replaced()),
                fieldsOf(resolved.scanned()),
                resolved.scanned() instanceof Scanned.Foreign(var code) ? Foreign.of(code) : null,
                resolved.warnings().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Warning::of)
                        .toList(),
                resolved.actions().stream().map(Open::of).toList());
    }

    private static @Nullable Place placeOf(Answer.Resolved resolved) {
        return Place.of(resolved.place(), resolved.scanned() instanceof Scanned.Venue(var _, int copy) ? copy : null);
    }

    private static String kindOf(Scanned scanned) {
        return switch (scanned) {
            case Scanned.Venue _, Scanned.Rotating _ -> "venue-code";
            case Scanned.Outdated _ -> "outdated-venue-code";
            case Scanned.Personal _ -> "personal-code";
            case Scanned.Number _ -> "personal-number";
            case Scanned.Forged(var code) -> code == Scanned.Own.VENUE ? "forged-venue-code" : "forged-personal-code";
            case Scanned.Unreadable _ -> "unreadable-code";
            case Scanned.Insurance _ -> "health-insurance-card";
            case Scanned.Identity _ -> "identity-card";
            case Scanned.BrokenCard _ -> "broken-card";
            case Scanned.Foreign(var code) ->
                code.system() == ForeignCode.System.NATIONAL ? "national-code" : "foreign-code";
            case Scanned.Unknown _ -> "unknown";
        };
    }

    private static @Nullable CardFields fieldsOf(Scanned scanned) {
        return switch (scanned) {
            case Scanned.Insurance(var card) -> CardFields.of(card);
            case Scanned.Identity(var card) -> CardFields.of(card);
            case Scanned.Venue _,
                    Scanned.Rotating _,
                    Scanned.Outdated _,
                    Scanned.Personal _,
                    Scanned.Number _,
                    Scanned.Forged _,
                    Scanned.Unreadable _,
                    Scanned.BrokenCard _,
                    Scanned.Foreign _,
                    Scanned.Unknown _ -> null;
        };
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
