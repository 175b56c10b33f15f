package vn.tokhai.declaration.forms;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.MandatoryGroup;

import static org.assertj.core.api.Assertions.assertThat;

class FiledGroupsTests {

    private final Stream<MandatoryGroup> groups = DeclarationFixtures.GROUPS.groups().stream();

    @Test
    void areTheSevenOfTheOrder() {
        assertThat(groups)
                .extracting(MandatoryGroup::key)
                .containsExactly(
                        "entrants",
                        "outbreak-zone",
                        "centralised-quarantine",
                        "epidemic-area",
                        "workers",
                        "health-facility-visitors",
                        "passengers");
    }

    @Test
    void nameOnlyFormsAndFieldsThatThereAre() {
        assertThat(groups).allSatisfy(group -> {
            assertThat(group.name()).containsKeys("vi", "en");
            assertThat(group.forms()).isNotEmpty().allMatch(FiledGroupsTests::isForm);
            assertThat(group.members()).isNotEmpty().allSatisfy(rule -> {
                var declared = rule.declared();
                var answered = rule.answered();
                assertThat(rule.circumstance() == null).isEqualTo(declared != null && rule.lasts() != null);
                if (declared != null && answered != null) {
                    assertThat(declared).allMatch(form -> asks(form, answered.field()));
                }
            });
        });
    }

    private static boolean isForm(String key) {
        return DeclarationFixtures.FORMS.find(key).isPresent();
    }

    private static boolean asks(String form, String field) {
        return DeclarationFixtures.FORMS.find(form).orElseThrow().fields().stream()
                .anyMatch(asked -> asked.field().equals(field));
    }
}
