package vn.tokhai.otp;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.tokhai.platform.testing.ServiceArchitecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTests {

    private static final String ROOT = "vn.tokhai.otp";
    private static final String PLANTED = "vn.tokhai.planted.otp";
    private static final String[] ADAPTERS = {
        "web",
        "mongo",
        "outbox",
        "smpp",
        "declaration",
        "keycloak",
        "consent",
        "libphonenumber",
        "metrics",
        "brandname",
        "messaging"
    };

    @TestFactory
    Stream<DynamicTest> holds() {
        JavaClasses classes = ServiceArchitecture.classesOf(ROOT);

        return rules(ROOT, "messages")
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> catchesThePlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        return rules(PLANTED)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> assertThatThrownBy(() -> rule.check(planted))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("Planted")));
    }

    /** @param features none for the planted classes: the tests of the shared rules plant violations of features */
    private static Stream<ArchRule> rules(String root, String... features) {
        List<ArchRule> shared =
                new ServiceArchitecture(root, ADAPTERS).withFeatures(features).rules();
        return Stream.concat(
                shared.stream(),
                Stream.of(
                        onlyTheseKnow(root, "org.jsmpp..", "smpp"),
                        onlyTheseKnow(root, "com.google.i18n.phonenumbers..", "libphonenumber"),
                        onlyTheseKnow(root, "com.nimbusds..", "keycloak", "consent"),
                        onlyTheseKnow(root, "org.springframework.data..", "mongo", "messages.mongo")));
    }

    private static ArchRule onlyTheseKnow(String root, String library, String... adapters) {
        String[] allowed =
                Stream.of(adapters).map(adapter -> root + "." + adapter + "..").toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .as("only " + String.join(" and ", adapters) + " of " + root + " knows " + library);
    }
}
