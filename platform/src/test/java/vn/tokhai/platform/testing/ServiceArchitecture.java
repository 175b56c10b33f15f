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
 * The allow-lists of a service: its root knows nothing but the language, JSpecify, SLF4J and a few annotations; adapters
 * know the root and not each other; only {@code messaging} knows the contracts. A feature is a package below the root
 * with adapters of its own: it may know the root, the root does not know it, and features do not know each other.
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
    private final List<String> features;
    private final List<String> alsoKnown;

    /**
     * @param root package of the service, such as {@code vn.tokhai.otp}
     * @param adapters names of its adapter packages, such as {@code web}; features use the same names
     */
    public ServiceArchitecture(String root, String... adapters) {
        this(root, List.of(adapters), List.of(), List.of());
    }

    private ServiceArchitecture(String root, List<String> adapters, List<String> features, List<String> alsoKnown) {
        this.root = root;
        this.adapters = adapters;
        this.features = features;
        this.alsoKnown = alsoKnown;
    }

    /** @param names packages below the root with a root and adapters of their own, such as {@code health} */
    public ServiceArchitecture withFeatures(String... names) {
        return new ServiceArchitecture(root, adapters, List.of(names), alsoKnown);
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
        for (String feature : features) {
            rules.addAll(new ServiceArchitecture(root + "." + feature, adapters, List.of(), List.of(root)).rules());
            rules.add(doesNotKnowOtherFeatures(feature));
            rules.add(serviceDoesNotKnow(feature));
        }
        return rules;
    }

    public ArchRule doesNotKnowOtherFeatures(String feature) {
        String[] others = features.stream()
                .filter(other -> !other.equals(feature))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(root + "." + feature + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .allowEmptyShould(true)
                .as(feature + " of " + root + " knows no other feature");
    }

    public ArchRule serviceDoesNotKnow(String feature) {
        List<String> service = new ArrayList<>(List.of(root));
        adapters.forEach(adapter -> service.add(root + "." + adapter));
        return noClasses()
                .that(resideInAnyPackage(service.toArray(String[]::new)))
                .and(areNoWiring())
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + "." + feature + ".."))
                .allowEmptyShould(true)
                .as(root + " does not know its feature " + feature);
    }

    /** The application class and configuration may live in the root; they wire, they decide nothing. */
    public ArchRule rootStaysFree() {
        List<String> allowed = new ArrayList<>(List.of(LANGUAGE));
        allowed.add(root);
        allowed.addAll(alsoKnown);
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
                .resideOutsideOfPackage("..messaging..")
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
