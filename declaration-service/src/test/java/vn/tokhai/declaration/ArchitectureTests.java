package vn.tokhai.declaration;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import vn.tokhai.platform.testing.ServiceArchitecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTests {

    private static final String ROOT = "vn.tokhai.declaration";
    private static final String PLANTED = ROOT + ".planted";
    private static final String[] ADAPTERS = {
        "web", "mongo", "messaging", "crypto", "phones", "zxing", "forms", "areas", "consents", "pdf"
    };
    private static final String[] FEATURES = {"health", "risk", "scans", "families", "assisted", "protection"};

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void holds() {
        JavaClasses classes = ServiceArchitecture.classesOf(ROOT);

        new ServiceArchitecture(ROOT, ADAPTERS).withFeatures(FEATURES).rules().forEach(rule -> rule.check(classes));
        libraryRules(ROOT).forEach(rule -> rule.check(classes));
    }

    @Test
    void catchesPlantedViolations() {
        var rules = new ServiceArchitecture(PLANTED, ADAPTERS);

        assertThatThrownBy(() -> rules.rootStaysFree().check(planted)).hasMessageContaining("RootThatKnowsTheWeb");
        assertThatThrownBy(() -> rules.onlyMessagingKnowsContracts().check(planted))
                .hasMessageContaining("StoreThatKnowsContracts");
        assertThatThrownBy(() -> rules.doesNotKnowOtherAdapters("web").check(planted))
                .hasMessageContaining("ControllerThatKnowsTheStore");
        for (ArchRule rule : libraryRules(PLANTED)) {
            assertThatThrownBy(() -> rule.check(planted)).hasMessageContaining("ControllerThatKnowsLibraries");
        }
    }

    /** Libraries stay behind the one package that is named for what they do. */
    private static List<ArchRule> libraryRules(String root) {
        return List.of(
                onlyIn(root + ".crypto..", "com.google.crypto.tink.."),
                onlyIn(root + ".phones..", "com.google.i18n.phonenumbers.."),
                onlyIn(root + ".zxing..", "com.google.zxing.."),
                onlyIn(root + ".pdf..", "org.apache.pdfbox.."),
                onlyIn(root + ".forms..", "com.networknt.schema.."));
    }

    private static ArchRule onlyIn(String place, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
