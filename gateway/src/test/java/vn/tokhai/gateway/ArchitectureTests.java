package vn.tokhai.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The gateway knows services by name and path only, never by what they say. */
class ArchitectureTests {

    private static final ArchRule KNOWS_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage("vn.tokhai.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.tokhai.contracts..",
                    "vn.tokhai.otp..",
                    "vn.tokhai.declaration..",
                    "vn.tokhai.checkpoint..",
                    "vn.tokhai.checkin..",
                    "vn.tokhai.tracing..",
                    "vn.tokhai.integration..",
                    "jakarta.servlet..");

    private static final ArchRule NO_CYCLES =
            slices().matching("vn.tokhai.gateway.(*)..").should().beFreeOfCycles();

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tokhai.gateway");

    @Test
    void holds() {
        KNOWS_NO_SERVICE.check(GATEWAY);
        NO_CYCLES.check(GATEWAY);
    }

    @Test
    void isNoticedWhenBroken() {
        JavaClasses planted = new ClassFileImporter().importPackages("vn.tokhai.gateway.planted");

        assertThat(KNOWS_NO_SERVICE.evaluate(planted).hasViolation()).isTrue();
    }
}
