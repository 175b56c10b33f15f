package vn.tokhai.platform.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceArchitectureTests {

    private static final String PLANTED = "vn.tokhai.platform.planted";

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    private final ServiceArchitecture rules =
            new ServiceArchitecture(PLANTED, "web", "mongo", "messaging").withFeatures("farms", "shops");

    @Test
    void catchesARootThatKnowsAFramework() {
        assertThatThrownBy(() -> rules.rootStaysFree().check(planted)).hasMessageContaining("RootThatKnowsSpringWeb");
    }

    @Test
    void catchesAnAdapterThatKnowsAnother() {
        assertThatThrownBy(() -> rules.doesNotKnowOtherAdapters("web").check(planted))
                .hasMessageContaining("ControllerThatKnowsTheStore");
    }

    @Test
    void catchesAFeatureThatKnowsAnother() {
        assertThatThrownBy(() -> rules.doesNotKnowOtherFeatures("farms").check(planted))
                .hasMessageContaining("FeatureThatKnowsAnother");
    }

    @Test
    void catchesARootThatKnowsAFeature() {
        assertThatThrownBy(() -> rules.serviceDoesNotKnow("shops").check(planted))
                .hasMessageContaining("RootThatKnowsAFeature");
    }
}
