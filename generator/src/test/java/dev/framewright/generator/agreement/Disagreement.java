package dev.framewright.generator.agreement;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A schema and an instance of which generated code and full validation do not say the same.
 *
 * @param about what it is about, one line
 */
record Disagreement(JsonNode schema, JsonNode instance, String about, Verdict generated, Verdict networknt) {

    /**
     * Compares.
     *
     * @param exact whether types refuse all that the schema refuses, or may accept more
     * @return null when all is well
     */
    static @Nullable Disagreement find(
            JsonNode schema, JsonNode instance, boolean exact, GeneratedTypes.Read read, FullValidation full) {
        byte[] json = instance.toString().getBytes(StandardCharsets.UTF_8);
        boolean valid = full.accepts(json);
        boolean accepted = read.verdict().valid();
        String about = "";
        if (valid != accepted && (exact || valid)) {
            about = accepted ? "generated code accepts what is invalid" : "generated code refuses what is valid";
        } else if (accepted && !read.verdict().why().isEmpty()) {
            about = "what is written is read as something else";
        } else if (read.written() != null && full.accepts(read.written()) != valid) {
            about = "the verdict on what is written is another: " + new String(read.written(), StandardCharsets.UTF_8);
        } else if (read.verdict().why().startsWith("threw")) {
            about = "generated code throws";
        }
        return about.isEmpty() ? null : new Disagreement(schema, instance, about, read.verdict(), full.verdict(json));
    }

    /** What the compiler has against the code of a schema. */
    static Disagreement uncompilable(JsonNode schema, AssertionError said) {
        return new Disagreement(
                schema,
                Dice.JSON.nullNode(),
                "generated code does not compile",
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
                """.formatted(about, schema, instance, generated, networknt);
    }
}
