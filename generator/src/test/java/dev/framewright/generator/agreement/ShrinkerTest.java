package dev.framewright.generator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShrinkerTest {
    private static final JsonNode SCHEMA = Dice.json("""
            { "type": "object",
              "properties": {
                "list": { "type": "array", "minItems": 1,
                          "items": { "allOf": [ { "type": "integer" }, { "maximum": 3, "minimum": -7 } ] } },
                "other": { "enum": [ 1, "two", { "three": 3 } ] } },
              "required": [ "list" ],
              "additionalProperties": { "type": "string", "maxLength": 12 } }
            """);
    private static final JsonNode INSTANCE = Dice.json("""
            { "list": [ 2, -5, 731, 3 ], "other": "two", "more": "a long text" }
            """);

    /** Full validation that knows no {@code maximum}. */
    private static boolean erring(JsonNode schema, JsonNode instance) {
        return new FullValidation(Dice.json(schema.toString().replace("\"maximum\"", "\"ignored\"")))
                .accepts(instance.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean differ(JsonNode schema, JsonNode instance) {
        byte[] json = instance.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return new FullValidation(schema).accepts(json) != erring(schema, instance);
        } catch (SchemaException notASchema) {
            return false;
        }
    }

    @Test
    void leavesTheKeywordThatTwoVerdictsDifferOnAndWhatLeadsToIt() {
        Shrinker.Pair small = Shrinker.shrink(new Shrinker.Pair(SCHEMA, INSTANCE), ShrinkerTest::differ, 5_000);

        assertThat(small.schema()).hasToString("""
                {"properties":{"list":{"items":{"maximum":3}}}}""");
        assertThat(small.instance()).hasToString("""
                {"list":[7]}""");
    }

    @Test
    void shortensTextByCodePoints() {
        Shrinker.Question hasAstral = (schema, instance) -> instance.toString().contains("😀");

        Shrinker.Pair small = Shrinker.shrink(
                new Shrinker.Pair(Dice.json("{}"), Dice.json("[{\"a\":\"xy😀😀z\"},1.25]")), hasAstral, 5_000);

        assertThat(small.instance()).hasToString("\"😀\"");
    }

    @Test
    void givesWhatItHasWhenNoTriesAreLeft() {
        AtomicInteger asked = new AtomicInteger();
        Shrinker.Question question = (schema, instance) -> {
            asked.incrementAndGet();
            return differ(schema, instance);
        };

        Shrinker.Pair small = Shrinker.shrink(new Shrinker.Pair(SCHEMA, INSTANCE), question, 7);

        assertThat(asked).hasValue(7);
        assertThat(differ(small.schema(), small.instance())).isTrue();
    }

    @Test
    void leavesAloneWhatHasNothingToLose() {
        Shrinker.Pair pair = new Shrinker.Pair(SCHEMA, INSTANCE);

        assertThat(Shrinker.shrink(pair, (schema, instance) -> false, 5_000)).isEqualTo(pair);
    }
}
