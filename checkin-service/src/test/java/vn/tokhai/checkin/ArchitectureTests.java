package vn.tokhai.checkin;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.tokhai.platform.testing.ServiceArchitecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The allow-lists, each also run on a class that breaks it. */
class ArchitectureTests {

    private static final String ROOT = "vn.tokhai.checkin";
    private static final JavaClasses SERVICE = ServiceArchitecture.classesOf(ROOT);

    private static final ArchRule PAIRING_IS_PURE = classes()
            .that()
            .resideInAnyPackage("..checkin.visit")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..checkin", "..checkin.visit")
            .as("pairing depends on the language and on scans alone");

    private static final ArchRule ONLY_TOPOLOGY_KNOWS_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage("..checkin.messaging.topology")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.streams..", "org.rocksdb..")
            .as("only the topology knows Kafka Streams");

    @TestFactory
    Stream<DynamicTest> holds() {
        var architecture = new ServiceArchitecture(ROOT, "web", "messaging", "peer");
        return Stream.concat(architecture.rules().stream(), Stream.of(PAIRING_IS_PURE, ONLY_TOPOLOGY_KNOWS_STREAMS))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(SERVICE)));
    }

    @Test
    void bitesOnPlantedViolations() {
        var planted = new ServiceArchitecture(ROOT + ".planted.checkin", "web", "messaging", "peer");
        JavaClasses bad = new ClassFileImporter().importPackages(ROOT + ".planted");

        assertThat(planted.rootStaysFree().evaluate(bad).hasViolation()).isTrue();
        assertThat(planted.onlyMessagingKnowsContracts().evaluate(bad).hasViolation())
                .isTrue();
        assertThat(planted.doesNotKnowOtherAdapters("web").evaluate(bad).hasViolation())
                .isTrue();
        assertThat(planted.doesNotKnowOtherAdapters("messaging").evaluate(bad).hasViolation())
                .isTrue();
        assertThat(planted.doesNotKnowOtherAdapters("peer").evaluate(bad).hasViolation())
                .isTrue();
        assertThat(PAIRING_IS_PURE.evaluate(bad).hasViolation()).isTrue();
        assertThat(ONLY_TOPOLOGY_KNOWS_STREAMS.evaluate(bad).hasViolation()).isTrue();
    }
}
