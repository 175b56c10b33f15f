package vn.tokhai.checkpoint.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Copies;

/** The numbered copies of one venue code. */
record CopiesAnswer(List<CopyAnswer> copies) {

    /** @param revokedAt absent while the copy is valid, like the reason */
    record CopyAnswer(
            @Schema(example = "1") int copy,
            Instant issuedAt,
            @Nullable Instant revokedAt,
            Copies.@Nullable Reason reason) {}

    static CopiesAnswer of(Copies copies) {
        return new CopiesAnswer(IntStream.rangeClosed(1, copies.last())
                .mapToObj(copy -> copy(copies, copy))
                .toList());
    }

    static CopyAnswer copy(Copies copies, int copy) {
        var revocation = copies.revocationOf(copy);
        return new CopyAnswer(
                copy,
                copies.issuedAt().get(copy - 1),
                revocation.map(Copies.Revocation::at).orElse(null),
                revocation.map(Copies.Revocation::reason).orElse(null));
    }
}
