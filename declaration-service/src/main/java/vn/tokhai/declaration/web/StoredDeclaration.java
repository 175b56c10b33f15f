package vn.tokhai.declaration.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.EnteredBy;

/** A declaration as its owner reads it. */
record StoredDeclaration(
        String declarationId,
        String personId,
        String form,
        int formVersion,
        Instant submittedAt,
        Instant validUntil,

        @Schema(description = "valid, at-risk, expired, withdrawn")
        String state,

        @Schema(description = "1, rồi tăng khi sửa hay rút / 1, and more with each change")
        long version,

        @Schema(description = "FAMILY, STAFF, OFFICER khi người khác khai hộ / when somebody else entered it") @Nullable
        String enteredBy,

        @Nullable Instant withdrawnAt,
        Map<String, Object> answers) {

    static StoredDeclaration of(Declaration declaration, Instant now) {
        EnteredBy by = declaration.enteredBy();
        return new StoredDeclaration(
                declaration.id().toString(),
                declaration.personId().toString(),
                declaration.form(),
                declaration.formVersion(),
                declaration.submittedAt(),
                declaration.validUntil(),
                stateOf(declaration, now),
                declaration.version(),
                by == null ? null : by.capacity().name(),
                declaration.withdrawnAt(),
                declaration.answers().values());
    }

    static String stateOf(Declaration declaration, Instant now) {
        return declaration.withdrawnAt() != null
                ? "withdrawn"
                : declaration.standingAt(now).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "StoredDeclaration[redacted]";
    }
}
