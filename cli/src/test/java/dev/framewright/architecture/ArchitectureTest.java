package dev.framewright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the design: between modules, and between the packages inside them. */
class ArchitectureTest {
    /** Which modules the main code of a module may use. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "schema", Set.of(),
            "generator", Set.of(),
            "runtime", Set.of(),
            "maven-plugin", Set.of("generator"),
            "client", Set.of("runtime"),
            "simulator", Set.of("client", "runtime"),
            "cli", Set.of("client", "simulator", "runtime"));

    private static final String GENERATOR = "dev.framewright.generator";
    private static final String RUNTIME = "dev.framewright.runtime";
    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson..", "com.networknt.."};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Reactor.modules().stream().map(Reactor::classes).toList());

    static Stream<String> modules() {
        return Reactor.modules().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void modulesUseOnlyWhatTheirArrowsPointAt(String module) {
        assertThat(ARROWS).as("modules with arrows").containsKey(module);
        Set<String> astray = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            if (module.equals(moduleOf(user))) {
                user.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String used = moduleOf(dependency.getTargetClass().getBaseComponentType());
                    if (!used.isEmpty()
                            && !used.equals(module)
                            && !ARROWS.get(module).contains(used)) {
                        astray.add(dependency.getDescription());
                    }
                });
            }
        }
        assertThat(astray).as("uses that no arrow allows").isEmpty();
    }

    @Test
    void everyModuleWithCodeIsLookedAt() {
        List<String> withCode = modules()
                .filter(module -> !Reactor.mainFiles(module, ".java").isEmpty())
                .toList();
        assertThat(CLASSES.stream().map(ArchitectureTest::moduleOf).distinct())
                .as("modules with compiled classes; build with -am")
                .containsAll(withCode);
    }

    @ParameterizedTest
    @CsvSource({
        "diagnostics, source",
        "model, source",
        "schema, source diagnostics",
        "decision, model",
        "lower, source diagnostics schema model decision",
        "bundle, source diagnostics schema model",
        "naming, source diagnostics model",
        "plan, source diagnostics model naming dedup",
        "emit, model naming plan",
        "write, source model emit"
    })
    void generatorStagesKnowOnlyWhatTheyTakeAndGive(String stage, String others) {
        packageUses(GENERATOR, stage, others);
    }

    @ParameterizedTest
    @CsvSource({
        "codec, .",
        "transport, . codec",
        "transport.memory, . transport",
        "transport.netty, . transport",
        "transport.tcp, . transport transport.netty",
        "transport.websocket, . transport transport.netty",
        "transport.host, . transport transport.tcp transport.websocket",
        "validation, . codec",
        "session, . codec transport validation"
    })
    void runtimePackagesPointInward(String part, String others) {
        packageUses(RUNTIME, part, others);
    }

    @Test
    void onlyTheFrontOfTheGeneratorReadsJson() {
        noClasses()
                .that(resideInAPackage(GENERATOR + ".."))
                .and()
                .resideOutsideOfPackages(GENERATOR + ".source..", GENERATOR + ".schema..", GENERATOR + ".lower..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON))
                .check(CLASSES);
    }

    @Test
    void onlyEmittersKnowJavaText() {
        noClasses()
                .that(resideInAPackage(GENERATOR + ".."))
                .and()
                .resideOutsideOfPackage(GENERATOR + ".emit..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."))
                .check(CLASSES);
    }

    @Test
    void nettyStaysInsideTheTransportsThatAreMadeOfIt() {
        noClasses()
                .that(resideInAPackage("dev.framewright.."))
                .and()
                .resideOutsideOfPackages(
                        RUNTIME + ".transport.netty..",
                        RUNTIME + ".transport.tcp..",
                        RUNTIME + ".transport.websocket..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.netty.."))
                .check(CLASSES);
    }

    @Test
    void jacksonStaysInsideValidation() {
        noClasses()
                .that(resideInAPackage(RUNTIME + ".."))
                .and()
                .resideOutsideOfPackage(RUNTIME + ".validation..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON))
                .check(CLASSES);
    }

    @Test
    void publicSignaturesOfTheRuntimeShowNoLibrary() {
        classes()
                .that(resideInAPackage(RUNTIME + ".."))
                .and()
                .resideOutsideOfPackage(RUNTIME + ".transport.netty..") // no part of the API
                .should(PublicSignatures.useOnly("java.", "dev.framewright.runtime", "org.jspecify."))
                .check(CLASSES);
    }

    @Test
    void generatedCodeNeedsOnlyTheRuntimeAndJspecify() {
        classes()
                .that(resideInAPackage("dev.framewright.invisoutlet.protocol.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", RUNTIME + "..", "org.jspecify..", "dev.framewright.invisoutlet.protocol.."))
                .check(CLASSES);
    }

    /** {@code .} stands for the base package itself. */
    private static void packageUses(String base, String name, String others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others.split(" ")))
                .map(other -> other.equals(".") ? base : base + "." + other)
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(base + "." + name))
                .should()
                .dependOnClassesThat(resideInAPackage(base + "..").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    private static String moduleOf(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().getPath())
                .flatMap(path -> modules()
                        .filter(module ->
                                path.startsWith(Reactor.classes(module).toUri().getPath()))
                        .findFirst())
                .orElse("");
    }
}
