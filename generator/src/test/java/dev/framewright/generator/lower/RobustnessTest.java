package dev.framewright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.BasicNodeReader;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.schema.SchemaBundle;
import dev.framewright.generator.source.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever the input, there is a model or at least one error, and never an exception. */
class RobustnessTest {
    private static final Path CASES = Path.of("src/test/cases-front");
    private static final int ROUNDS = Integer.getInteger("robustness.rounds", 25);

    @Test
    void mangledDescriptionsGiveDiagnosticsAndNoExceptions(@TempDir Path directory) throws IOException {
        long seed = Long.getLong("seed", 20261123L);
        Random random = new Random(seed);
        for (Path source : directories()) {
            if (!Files.exists(source.resolve("protocol.json"))) {
                continue;
            }
            for (int round = 0; round < ROUNDS; round++) {
                Path copy = directory.resolve(source.getFileName() + "-" + round);
                List<Path> files = copy(source, copy);
                Path victim = files.get(random.nextInt(files.size()));
                Files.writeString(victim, mangle(Files.readAllBytes(victim), random));
                Diagnostics diagnostics = new Diagnostics();
                LoweredProtocol lowered = DescriptionReader.lower(copy.resolve("protocol.json"), diagnostics);
                assertThat(lowered == null).as("seed %d, %s", seed, copy).isEqualTo(diagnostics.hasErrors());
            }
        }
    }

    @Test
    void bundlesNeedNothingOutsideOfThem() throws IOException {
        int bodies = 0;
        for (Path source : directories()) {
            Diagnostics diagnostics = new Diagnostics();
            LoweredProtocol lowered = DescriptionReader.lower(source.resolve("protocol.json"), diagnostics);
            // the validator does not compile such a pattern either
            boolean broken = diagnostics.list().stream().anyMatch(d -> d.code().equals(Codes.PATTERN));
            if (lowered != null && !broken) {
                SchemaBundle bundle = lowered.bundle();
                Map<String, String> schemas = new HashMap<>();
                bundle.schemas().forEach((uri, schema) -> schemas.put(uri, JsonText.of(schema)));
                SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(schemas).nodeReader(new JsonOnly()));
                for (Map<String, String> uris : bundle.bodies().values()) {
                    for (String uri : uris.values()) {
                        registry.getSchema(SchemaLocation.of(uri)).initializeValidators();
                        bodies++;
                    }
                }
            }
        }
        assertThat(bodies).isGreaterThan(20);
    }

    @Test
    void deepSchemasFitAnOrdinaryStack(@TempDir Path directory) throws Exception {
        StringBuilder schema = new StringBuilder("{\"type\":\"string\"}");
        for (int i = 0; i < 120; i++) {
            schema.insert(0, "{\"type\":\"object\",\"properties\":{\"a\":").append("}}");
        }
        Files.writeString(directory.resolve("a.json"), schema);
        Files.writeString(
                directory.resolve("protocol.json"), "{\"name\":\"Deep\",\"version\":\"1\",\"types\":[\"a.json\"]}");
        Diagnostics diagnostics = new Diagnostics();
        AtomicReference<Object> result = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.set(DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics));
                    } catch (StackOverflowError e) {
                        result.set(e);
                    }
                },
                "ordinary stack",
                512 * 1024);
        thread.start();
        thread.join();
        assertThat(diagnostics.list()).isEmpty();
        assertThat(result.get()).isInstanceOf(LoweredProtocol.class);
    }

    private static List<Path> directories() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories.sorted().toList();
        }
    }

    private static List<Path> copy(Path source, Path target) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")
                        && !file.getFileName().toString().startsWith("expected")) {
                    Path copy = target.resolve(source.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    copies.add(Files.copy(file, copy));
                }
            }
        }
        return copies;
    }

    /** Swaps, removes or repeats tokens, so that most results still are JSON. */
    private static String mangle(byte[] bytes, Random random) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        List<String> tokens = new ArrayList<>(List.of(text.split("(?<=[\\s,:\\[\\]{}])|(?=[\\s,:\\[\\]{}])")));
        String[] strange = {
            "{}", "[]", "0", "-1", "1e9", "\"\"", "null", "true", "false", "\"#\"", "\"$ref\"", "{\"$ref\":\"#\"}"
        };
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                case 1 -> tokens.remove(at);
                default -> {
                    if (!tokens.get(at).matches("[\\s,:\\[\\]{}]")) {
                        tokens.set(at, strange[random.nextInt(strange.length)]);
                    }
                }
            }
            if (tokens.isEmpty()) {
                break;
            }
        }
        return String.join("", tokens);
    }

    /** As the runtime reads them. */
    private static final class JsonOnly extends BasicNodeReader {
        @Override
        public JsonNode readSchema(InputStream in, InputFormat format) {
            return super.readSchema(in, InputFormat.JSON);
        }
    }
}
