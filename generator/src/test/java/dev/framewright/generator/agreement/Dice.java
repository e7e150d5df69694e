package dev.framewright.generator.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Choices at random that a seed repeats. */
final class Dice {
    /** Reads numbers as they are written. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Random random;

    Dice(long seed) {
        // seeds of neighbours begin alike without this
        random = new Random(new Random(seed).nextLong());
    }

    /** From 0 to {@code bound} without it. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in {@code times}. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String of(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** From {@code least} to {@code most} of the values, each at most once, in any order. */
    <T> List<T> some(List<T> values, int least, int most) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(values.size(), least + random.nextInt(most - least + 1)));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static ObjectNode object(String text) {
        return (ObjectNode) JSON.readTree(text);
    }
}
