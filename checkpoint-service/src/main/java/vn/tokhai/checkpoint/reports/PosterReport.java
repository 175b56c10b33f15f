package vn.tokhai.checkpoint.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.PlaceId;

/**
 * Somebody says that a poster is not what it should be.
 *
 * @param id made by the client; sending again with it is the same report
 * @param version 1 when it came in, 2 when it was closed
 * @param checkpointId the place that the code or the person named; absent when neither did
 * @param copy of the code; absent for codes that are not ours
 * @param verdict what the code turned out to be
 * @param area of the place, else as the person gave it
 * @param seen text of the code, or what the poster said, as far as it was given
 * @param note by the person; may hold anything and is shown to officers and the owner alone
 */
public record PosterReport(
        UUID id,
        long version,
        @Nullable PlaceId checkpointId,
        @Nullable PlaceId unitId,
        @Nullable Integer copy,
        Verdict verdict,
        @Nullable Area area,
        @Nullable String seen,
        @Nullable String note,
        Instant reportedAt,
        @Nullable Closure closure) {

    /** What the code on the poster turned out to be. */
    public enum Verdict {
        /** Signed by us and valid: perhaps it hangs at another place. */
        GENUINE,
        REVOKED,
        /** From a screen, and out of date. */
        OUTDATED,
        /** Claims to be ours; the signature does not hold, or nobody knows the place. */
        FORGED,
        /** Some other link or text. */
        FOREIGN,
        NO_CODE
    }

    /** What was found. */
    public enum Finding {
        STICKER_REMOVED,
        POSTER_REPLACED,
        COPY_REVOKED,
        WRONG_PLACE,
        NOTHING_WRONG,
        DUPLICATE
    }

    /** @param by account or person id of who closed it */
    public record Closure(Finding finding, @Nullable String note, String by, Instant at) {}

    boolean saysTheSameAs(PosterReport other) {
        return Objects.equals(seen, other.seen)
                && Objects.equals(note, other.note)
                && Objects.equals(checkpointId, other.checkpointId);
    }

    PosterReport closed(Closure closing) {
        return new PosterReport(
                id, version + 1, checkpointId, unitId, copy, verdict, area, seen, note, reportedAt, closing);
    }

    /** The lists on which it stands. */
    public List<String> scopes() {
        List<String> scopes = new ArrayList<>(List.of(Scope.NATION));
        if (area != null) {
            scopes.addAll(Scope.of(area));
        }
        if (checkpointId != null) {
            scopes.add(Scope.of(checkpointId));
        }
        return scopes;
    }

    @Override
    public String toString() {
        return "PosterReport[id=" + id + ", verdict=" + verdict + ']';
    }
}
