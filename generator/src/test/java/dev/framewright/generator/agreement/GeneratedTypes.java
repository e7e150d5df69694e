package dev.framewright.generator.agreement;

import dev.framewright.generator.cases.Case;
import dev.framewright.generator.cases.GeneratedCode;
import dev.framewright.generator.dedup.Duplicates;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.plan.Planner;
import dev.framewright.runtime.Decoded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Code generated for many schemas, one file each, in one description; compiled at once and loaded. */
final class GeneratedTypes {
    private final GeneratedCode code;
    private final Map<String, String> classes;

    private GeneratedTypes(GeneratedCode code, Map<String, String> classes) {
        this.code = code;
        this.classes = classes;
    }

    /**
     * What the generator says of one schema.
     *
     * @param errors codes of errors; then there are no types
     * @param exact whether no keyword is left to full validation
     */
    record Said(List<String> errors, boolean exact) {
        boolean isRefused() {
            return !errors.isEmpty();
        }
    }

    /** Asks the generator about one schema. */
    static Said about(Path scratch, JsonNode schema) {
        Path directory = scratch.resolve("one");
        Diagnostics diagnostics = new Diagnostics();
        describe(directory, Map.of("schema.json", schema));
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        if (lowered != null) {
            Planner.plan(lowered.model(), null, diagnostics);
        }
        List<String> errors = diagnostics.list().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .distinct()
                .toList();
        boolean exact = diagnostics.list().stream().noneMatch(one -> one.code().equals(Codes.FULL_VALIDATION_ONLY));
        return new Said(errors, exact);
    }

    /** Generates and compiles schemas that the generator does not refuse, by names of files. */
    static GeneratedTypes of(Path scratch, Map<String, JsonNode> schemas) throws IOException {
        Path directory = Files.createTempDirectory(scratch, "types");
        describe(directory, schemas);
        Case.Result result = new Case(directory).generate();
        Map<TypeId, TypeId> kept = Duplicates.merge(result.lowered().model()).kept();
        Map<String, String> classes = new TreeMap<>();
        for (TypeId root : result.lowered().model().roots()) {
            String file = root.value().replaceAll("[#|&].*", "");
            String name = result.plan().javaTypes().className(kept.getOrDefault(root, root));
            // a schema that is a reference to a schema elsewhere has the name of that one
            classes.put(schemas.size() == 1 ? schemas.keySet().iterator().next() : file, name);
        }
        return new GeneratedTypes(result.compile(), classes);
    }

    /** Whether the schema of this file has a type of its own. */
    boolean has(String file) {
        return classes.containsKey(file);
    }

    private static void describe(Path directory, Map<String, JsonNode> schemas) {
        String types = schemas.keySet().stream().map(file -> '"' + file + '"').collect(Collectors.joining(","));
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, JsonNode> schema : schemas.entrySet()) {
                Files.writeString(
                        directory.resolve(schema.getKey()), schema.getValue().toString());
            }
            Files.writeString(
                    directory.resolve("protocol.json"),
                    "{\"name\":\"Agreement\",\"version\":\"1\",\"javaPackage\":\"org.example.agreement\",\"types\":["
                            + types + "]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of decoding.
     *
     * @param written the value written again, if there was one
     * @param threw whether there was neither a value nor a list of what is wrong
     */
    record Read(Verdict verdict, byte @Nullable [] written, boolean threw) {}

    /** Decodes an instance; what is valid is also written and read again, which must change nothing. */
    Read read(String file, byte[] json) {
        String type = Objects.requireNonNull(classes.get(file), file);
        try {
            Decoded<?> decoded = code.decode(type, json);
            if (!(decoded instanceof Decoded.Ok<?> ok)) {
                return new Read(new Verdict(false, decoded.toString()), null, false);
            }
            byte[] written = code.encode(type, ok.value());
            Decoded<?> again = code.decode(type, written);
            String text = new String(written, StandardCharsets.UTF_8);
            String change = again.equals(decoded) ? "" : "but written as " + text + " it is " + again;
            return new Read(new Verdict(true, change), written, false);
        } catch (AssertionError thrown) {
            return new Read(new Verdict(false, "threw " + thrown.getCause()), null, true);
        }
    }
}
