package dev.framewright.generator;

import dev.framewright.generator.bundle.FrameBundle;
import dev.framewright.generator.bundle.FrameBundles;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.emit.Emitter;
import dev.framewright.generator.emit.OutputFile;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.naming.FileNames;
import dev.framewright.generator.plan.JavaPlan;
import dev.framewright.generator.plan.Planner;
import dev.framewright.generator.schema.SchemaSources;
import dev.framewright.generator.write.IrJson;
import dev.framewright.generator.write.OutputTree;
import java.io.IOException;
import java.util.List;

/** Turns a protocol description into Java source. The whole API of the generator. */
public final class Generator {
    private Generator() {}

    /**
     * Generates. When the description has errors, they are in the result and nothing is touched.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static GenerationResult generate(GenerationRequest request) throws IOException {
        return generate(request, SchemaSources.NONE);
    }

    /**
     * The same with more than the schemas in the directory of the description.
     *
     * @param sources where else schemas are, and what they are
     * @throws IOException if a file cannot be read or written
     */
    public static GenerationResult generate(GenerationRequest request, SchemaSources sources) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered =
                DescriptionReader.lower(request.protocol(), sources, request.typedFormats(), diagnostics);
        JavaPlan plan = lowered == null
                ? null
                : Planner.plan(lowered.model(), request.packageOverride(), request.names(), diagnostics);
        GenerationResult refused = result(request.failOnWarnings(), diagnostics, List.of());
        if (lowered == null || plan == null || !refused.successful()) {
            return refused;
        }

        String description = lowered.holder().location().file();
        String directory = description.substring(0, description.lastIndexOf('/') + 1);
        String resources = "META-INF/framewright/" + plan.resourceName();
        OutputTree sourceTree = new OutputTree(request.sourceDirectory(), plan.resourceName() + "-sources");
        OutputTree resourceTree = new OutputTree(request.resourceDirectory(), plan.resourceName() + "-resources");
        sourceTree.write(Emitter.emit(plan));
        resourceTree.write(List.of(
                new OutputFile(resources + ".ir.json", IrJson.of(plan.model(), directory)),
                new OutputFile(resources + ".schemas.json", lowered.bundle().toJson())));
        return result(request.failOnWarnings(), diagnostics, List.of(sourceTree, resourceTree));
    }

    /**
     * Writes {@code META-INF/framewright/<name>.<direction>.schema.json}: for each direction one JSON Schema of whole
     * frames that refers to nothing outside of itself. When there are errors, they are in the result and nothing is
     * touched.
     *
     * @param sources where else schemas are, and what they are
     * @throws IOException if a file cannot be read or written
     */
    public static GenerationResult bundle(BundleRequest request, SchemaSources sources) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(request.protocol(), sources, diagnostics);
        List<FrameBundle> bundles = lowered == null
                ? List.of()
                : FrameBundles.of(lowered.model(), lowered.holder(), lowered.registry(), diagnostics);
        GenerationResult refused = result(request.failOnWarnings(), diagnostics, List.of());
        if (lowered == null || !refused.successful()) {
            return refused;
        }
        String name = FileNames.resource(lowered.model().name());
        OutputTree tree = new OutputTree(request.resourceDirectory(), name + "-bundles");
        tree.write(bundles.stream()
                .map(bundle -> new OutputFile(
                        "META-INF/framewright/" + name + "."
                                + bundle.direction().label() + ".schema.json",
                        bundle.toJson()))
                .toList());
        return result(request.failOnWarnings(), diagnostics, List.of(tree));
    }

    private static GenerationResult result(boolean failOnWarnings, Diagnostics diagnostics, List<OutputTree> trees) {
        List<Diagnostic> all = diagnostics.list().stream()
                .map(diagnostic -> failOnWarnings ? fatal(diagnostic) : diagnostic)
                .toList();
        return new GenerationResult(
                all,
                trees.stream().flatMap(tree -> tree.written().stream()).toList(),
                trees.stream().flatMap(tree -> tree.deleted().stream()).toList());
    }

    private static Diagnostic fatal(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.WARNING
                ? diagnostic
                : new Diagnostic(
                        diagnostic.code(),
                        Severity.ERROR,
                        diagnostic.location(),
                        diagnostic.message(),
                        diagnostic.hint());
    }
}
