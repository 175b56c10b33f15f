package vn.tokhai.declaration.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.Person.LatestDeclaration;

/** What decides a person's standing, sealed: who entered the country or is at risk is nobody's business in the store. */
final class LatestDeclarations {

    private static final String NAME = "latest";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    record Entry(String id, String form, Instant submittedAt, Instant validUntil, boolean atRisk, Set<String> groups) {

        static Entry of(LatestDeclaration latest) {
            return new Entry(
                    latest.id().toString(),
                    latest.form(),
                    latest.submittedAt(),
                    latest.validUntil(),
                    latest.atRisk(),
                    latest.groups());
        }

        LatestDeclaration toLatest() {
            return new LatestDeclaration(
                    new DeclarationId(UUID.fromString(id)), form, submittedAt, validUntil, atRisk, groups);
        }
    }

    static void put(SealedFields fields, List<LatestDeclaration> latest) {
        if (!latest.isEmpty()) {
            fields.put(
                    NAME, JSON.writeValueAsString(latest.stream().map(Entry::of).toList()));
        }
    }

    static List<LatestDeclaration> of(SealedFields fields) {
        String kept = fields.get(NAME);
        return kept == null
                ? List.of()
                : JSON.readValue(kept, ENTRIES).stream().map(Entry::toLatest).toList();
    }

    private LatestDeclarations() {}
}
