package vn.tokhai.contracts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractRulesTests {

    private static final ArchRule LANGUAGE_ONLY = classes()
            .that()
            .resideInAPackage("vn.tokhai.contracts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.tokhai.contracts..", "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..");

    @Test
    void dependOnTheLanguageAndAnnotationsOnly() {
        JavaClasses contracts = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.tokhai.contracts");

        LANGUAGE_ONLY.check(contracts);
    }

    @Test
    void theRuleCatchesAClassThatKnowsALibrary() {
        JavaClasses planted = new ClassFileImporter().importClasses(AsyncApiTests.class);

        assertThatThrownBy(() -> LANGUAGE_ONLY.check(planted)).hasMessageContaining("Yaml");
    }
}
