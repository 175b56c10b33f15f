package vn.tokhai.tracing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import vn.tokhai.platform.testing.ServiceArchitecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTests {

    private static final String ROOT = "vn.tokhai.tracing";
    private static final String PLANTED = ROOT + ".planted";
    private static final String[] ADAPTERS = {"web", "mongo", "messaging", "declaration", "rules"};

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void holds() {
        JavaClasses classes = ServiceArchitecture.classesOf(ROOT);

        new ServiceArchitecture(ROOT, ADAPTERS).rules().forEach(rule -> rule.check(classes));
        kafkaStaysInMessaging(ROOT).check(classes);
    }

    @Test
    void catchesPlantedViolations() {
        var rules = new ServiceArchitecture(PLANTED, ADAPTERS);

        assertThatThrownBy(() -> rules.rootStaysFree().check(planted)).hasMessageContaining("RootThatKnowsKafka");
        assertThatThrownBy(() -> rules.onlyMessagingKnowsContracts().check(planted))
                .hasMessageContaining("StoreThatKnowsContracts");
        assertThatThrownBy(() -> rules.doesNotKnowOtherAdapters("web").check(planted))
                .hasMessageContaining("ControllerThatKnowsTheStore");
        assertThatThrownBy(() -> kafkaStaysInMessaging(PLANTED).check(planted))
                .hasMessageContaining("ControllerThatKnowsTheStore");
    }

    private static ArchRule kafkaStaysInMessaging(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "org.rocksdb..");
    }
}
