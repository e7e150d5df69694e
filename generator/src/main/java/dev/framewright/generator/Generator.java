package dev.framewright.generator;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.emit.Emitter;
import dev.framewright.generator.emit.OutputFile;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.plan.JavaPlan;
import dev.framewright.generator.plan.Planner;
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
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(request.protocol(), diagnostics);
        JavaPlan plan = lowered == null ? null : Planner.plan(lowered.model(), request.packageOverride(), diagnostics);
        GenerationResult refused = result(request, diagnostics, List.of());
        if (lowered == null || plan == null || !refused.successful()) {
            return refused;
        }

        String resources = "META-INF/framewright/" + plan.resourceName();
        OutputTree sourceTree = new OutputTree(request.sourceDirectory(), plan.resourceName() + "-sources");
        OutputTree resourceTree = new OutputTree(request.resourceDirectory(), plan.resourceName() + "-resources");
        sourceTree.write(Emitter.emit(plan));
        resourceTree.write(List.of(
                new OutputFile(resources + ".ir.json", IrJson.of(plan.model())),
                new OutputFile(resources + ".schemas.json", lowered.bundle().toJson())));
        return result(request, diagnostics, List.of(sourceTree, resourceTree));
    }

    private static GenerationResult result(GenerationRequest request, Diagnostics diagnostics, List<OutputTree> trees) {
        List<Diagnostic> all = diagnostics.list().stream()
                .map(diagnostic -> request.failOnWarnings() ? fatal(diagnostic) : diagnostic)
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
