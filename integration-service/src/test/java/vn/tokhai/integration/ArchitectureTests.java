package vn.tokhai.integration;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.tokhai.platform.testing.ServiceArchitecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTests {

    private static final String[] ADAPTERS = {"web", "messaging"};

    @TestFactory
    Stream<DynamicTest> holds() {
        JavaClasses classes = ServiceArchitecture.classesOf("vn.tokhai.integration");

        return new ServiceArchitecture("vn.tokhai.integration", ADAPTERS)
                .rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> catchesThePlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages("vn.tokhai.planted.integration");

        return new ServiceArchitecture("vn.tokhai.planted.integration", ADAPTERS)
                .rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getDescription(), () -> assertThatThrownBy(() -> rule.check(planted))
                                        .hasMessageContaining("Planted")));
    }
}
