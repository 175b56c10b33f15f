package vn.tokhai.platform.testing;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The allow-lists of a service: the feature root knows nothing but the language, JSpecify, SLF4J and a few annotations;
 * adapters know the root and not each other; only {@code messaging} knows the contracts.
 */
public final class ServiceArchitecture {

    private static final String[] LANGUAGE = {
        "java..",
        "javax.crypto..",
        "org.jspecify..",
        "org.slf4j..",
        "org.springframework.stereotype..",
        "org.springframework.transaction.annotation.."
    };

    private final String root;
    private final List<String> adapters;

    /**
     * @param root package of the service, such as {@code vn.tokhai.otp}
     * @param adapters names of its adapter packages, such as {@code web}
     */
    public ServiceArchitecture(String root, String... adapters) {
        this.root = root;
        this.adapters = List.of(adapters);
    }

    public static JavaClasses classesOf(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** All rules, each to be checked on {@link #classesOf} and, once, on a planted bad class. */
    public List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(rootStaysFree());
        rules.add(onlyMessagingKnowsContracts());
        adapters.forEach(adapter -> rules.add(doesNotKnowOtherAdapters(adapter)));
        return rules;
    }

    /** The application class and configuration may live in the root; they wire, they decide nothing. */
    public ArchRule rootStaysFree() {
        List<String> allowed = new ArrayList<>(List.of(LANGUAGE));
        allowed.add(root);
        return classes()
                .that(resideInAnyPackage(root))
                .and(areNoWiring())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .allowEmptyShould(true)
                .as("the root of " + root + " depends on the language alone");
    }

    public ArchRule onlyMessagingKnowsContracts() {
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and()
                .resideOutsideOfPackage(root + ".messaging..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("vn.tokhai.contracts.."))
                .allowEmptyShould(true)
                .as("only messaging of " + root + " knows contracts");
    }

    public ArchRule doesNotKnowOtherAdapters(String adapter) {
        String[] others = adapters.stream()
                .filter(other -> !other.equals(adapter))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(root + "." + adapter + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .allowEmptyShould(true)
                .as(adapter + " of " + root + " knows no other adapter");
    }

    private static DescribedPredicate<JavaClass> areNoWiring() {
        return DescribedPredicate.describe(
                "are no wiring",
                type -> !type.isAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication")
                        && !type.isAnnotatedWith("org.springframework.context.annotation.Configuration")
                        && !type.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
                        && !type.getSimpleName().equals("package-info"));
    }
}
