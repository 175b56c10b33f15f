package vn.tokhai.declaration.web;

import java.time.Instant;
import java.util.Map;

import vn.tokhai.declaration.Declaration;

/** A declaration as its owner reads it. */
record StoredDeclaration(
        String declarationId,
        String form,
        int formVersion,
        Instant submittedAt,
        Instant validUntil,
        String state,
        Map<String, Object> answers) {

    static StoredDeclaration of(Declaration declaration, Instant now) {
        return new StoredDeclaration(
                declaration.id().toString(),
                declaration.form(),
                declaration.formVersion(),
                declaration.submittedAt(),
                declaration.validUntil(),
                now.isBefore(declaration.validUntil()) ? "valid" : "expired",
                declaration.answers().values());
    }

    @Override
    public String toString() {
        return "StoredDeclaration[redacted]";
    }
}
