package vn.tokhai.tracing.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.RuleSet;
import vn.tokhai.tracing.RuleSets;

/** The rule sets in {@code rule-sets.json}. Published ones are never edited, new ones are added. */
@Component
public class ResourceRuleSets implements RuleSets {

    private final List<RuleSet> all;

    public ResourceRuleSets(JsonMapper json) {
        try (InputStream in = new ClassPathResource("rule-sets.json").getInputStream()) {
            this.all = json.readValue(in, Listed.class).ruleSets().stream()
                    .sorted(Comparator.comparing(RuleSet::effectiveFrom))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<RuleSet> all() {
        return all;
    }

    private record Listed(List<RuleSet> ruleSets) {}
}
