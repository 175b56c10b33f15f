package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The numbered copies of one venue code. A copy that was stolen or moved is revoked alone; the others stay on their walls.
 *
 * @param issuedAt when each copy was issued, first copy first
 * @param revocations at most one for each copy
 */
public record Copies(List<Instant> issuedAt, List<Revocation> revocations) {

    static final int MOST = 999;

    public Copies {
        issuedAt = List.copyOf(issuedAt);
        revocations = List.copyOf(revocations);
    }

    /** @param copy from then on no check-in by it counts */
    public record Revocation(int copy, Reason reason, Instant at) {}

    /** Why a copy must not be used any more. */
    public enum Reason {
        STOLEN,
        MOVED,
        DAMAGED,
        /** Somebody stuck another code over it. */
        COVERED,
        REPLACED,
        OTHER
    }

    public static Copies first(Instant at) {
        return new Copies(List.of(at), List.of());
    }

    /** Highest copy number issued. */
    public int last() {
        return issuedAt.size();
    }

    public boolean wasIssued(int copy) {
        return copy >= 1 && copy <= last();
    }

    public Optional<Revocation> revocationOf(int copy) {
        return revocations.stream().filter(each -> each.copy() == copy).findFirst();
    }

    /** The lowest number that was issued and not revoked; absent when all were revoked. */
    public OptionalInt firstValid() {
        return IntStream.rangeClosed(1, last())
                .filter(copy -> revocationOf(copy).isEmpty())
                .findFirst();
    }

    public List<Integer> revoked() {
        return revocations.stream().map(Revocation::copy).sorted().toList();
    }

    Outcome<Copies> issue(Instant at) {
        return last() >= MOST
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_COPIES)
                : new Outcome.Done<>(new Copies(Checkpoint.plus(issuedAt, at), revocations));
    }

    /** Nothing changes when the copy was revoked before; the first reason stays. */
    Outcome<Copies> revoke(int copy, Reason reason, Instant at) {
        if (!wasIssued(copy)) {
            return new Outcome.Unknown<>();
        }
        return new Outcome.Done<>(
                revocationOf(copy).isPresent()
                        ? this
                        : new Copies(issuedAt, Checkpoint.plus(revocations, new Revocation(copy, reason, at))));
    }
}
