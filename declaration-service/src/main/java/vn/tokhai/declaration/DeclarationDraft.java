package vn.tokhai.declaration;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in, not yet checked.
 *
 * @param declarationId made by the client, so that sending again is harmless
 * @param formVersion the newest when absent
 * @param answers as read from JSON
 */
public record DeclarationDraft(
        @Nullable String declarationId,
        @Nullable String form,
        @Nullable Integer formVersion,
        @Nullable Map<String, Object> answers) {

    @Override
    public String toString() {
        return "DeclarationDraft[redacted]";
    }
}
