package dev.framewright.generator.agreement;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A schema and an instance of which generated code and full validation do not say the same. */
record Disagreement(JsonNode schema, JsonNode instance, Kind kind, Verdict generated, Verdict networknt) {

    /** What is wrong. */
    enum Kind {
        ACCEPTED("generated code accepts what is invalid"),
        REFUSED("generated code refuses what is valid"),
        READ_AGAIN("what generated code writes, it reads as something else"),
        WRITTEN("the verdict on what generated code writes is another"),
        THROWN("generated code throws"),
        UNCOMPILABLE("generated code does not compile");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * Compares.
     *
     * @param exact whether types refuse all that the schema refuses, or may accept more
     * @return null when all is well
     */
    static @Nullable Disagreement find(
            JsonNode schema, JsonNode instance, boolean exact, GeneratedTypes.Read read, FullValidation full) {
        byte[] json = instance.toString().getBytes(StandardCharsets.UTF_8);
        Kind kind = kind(full.accepts(json), exact, read, full);
        return kind == null ? null : new Disagreement(schema, instance, kind, read.verdict(), full.verdict(json));
    }

    private static @Nullable Kind kind(boolean valid, boolean exact, GeneratedTypes.Read read, FullValidation full) {
        Verdict verdict = read.verdict();
        if (read.threw()) {
            return Kind.THROWN;
        } else if (valid != verdict.valid() && (exact || valid)) {
            return valid ? Kind.REFUSED : Kind.ACCEPTED;
        } else if (verdict.valid() && !verdict.why().isEmpty()) {
            return Kind.READ_AGAIN;
        }
        // what is invalid but accepted may become valid, when a text in it is written in another way than it came
        boolean compared = read.written() != null && (exact || valid);
        return compared && full.accepts(read.written()) != valid ? Kind.WRITTEN : null;
    }

    /** What the compiler has against the code of a schema. */
    static Disagreement uncompilable(JsonNode schema, AssertionError said) {
        return new Disagreement(
                schema,
                Dice.JSON.nullNode(),
                Kind.UNCOMPILABLE,
                new Verdict(false, String.valueOf(said.getMessage())),
                new Verdict(false, "was not asked"));
    }

    @Override
    public String toString() {
        return """
                %s
                  schema    %s
                  instance  %s
                  generated %s
                  networknt %s
                """.formatted(kind.sentence, schema, instance, generated, networknt);
    }
}
