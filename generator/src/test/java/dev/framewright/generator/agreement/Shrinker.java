package dev.framewright.generator.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a schema and an instance smaller for as long as something remains true of them: that two verdicts differ, say. First
 * the schema, then the instance, and again while that helps. Smaller means less text, so it ends.
 */
final class Shrinker {
    private static final List<String> SIMPLEST_SCHEMAS = List.of("true", "{}");
    private static final List<String> SIMPLEST_VALUES = List.of("null", "true", "[]", "{}", "\"\"", "0", "1");

    private int tries;

    private Shrinker(int tries) {
        this.tries = tries;
    }

    /** What has to remain true. */
    interface Question {
        boolean remains(JsonNode schema, JsonNode instance);
    }

    /** A schema and an instance of it. */
    record Pair(JsonNode schema, JsonNode instance) {}

    /**
     * Shrinks.
     *
     * @param tries how many times to ask at most
     */
    static Pair shrink(Pair pair, Question question, int tries) {
        Shrinker shrinker = new Shrinker(tries);
        Pair before;
        Pair now = pair;
        do {
            before = now;
            JsonNode instance = now.instance();
            JsonNode schema = shrinker.smallest(now.schema(), true, candidate -> question.remains(candidate, instance));
            now = new Pair(
                    schema, shrinker.smallest(instance, false, candidate -> question.remains(schema, candidate)));
        } while (!now.equals(before));
        return now;
    }

    /** Takes every step that can be taken, and goes on from where it is, until no step is left. */
    private JsonNode smallest(JsonNode value, boolean isSchema, Predicate<JsonNode> remains) {
        JsonNode smallest = value;
        List<JsonNode> steps = steps(value, isSchema);
        int at = 0;
        int failed = 0;
        while (failed < steps.size() && tries > 0) {
            JsonNode step = steps.get(at % steps.size());
            tries--;
            if (remains.test(step)) {
                smallest = step;
                steps = steps(step, isSchema);
                failed = 0;
            } else {
                failed++;
                at++;
            }
        }
        return smallest;
    }

    /** Every value that is one step simpler than a value, the largest steps first. */
    static List<JsonNode> steps(JsonNode value, boolean isSchema) {
        List<JsonNode> steps = new ArrayList<>();
        (isSchema ? SIMPLEST_SCHEMAS : SIMPLEST_VALUES).forEach(text -> steps.add(Dice.json(text)));
        value.forEach(steps::add);
        value.forEach(part -> part.forEach(steps::add)); // out of an "allOf" of one, say
        if (value instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            names.forEach(name -> steps.add(without(object, name)));
            names.forEach(
                    name -> steps(object.get(name), isSchema).forEach(step -> steps.add(with(object, name, step))));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                steps.add(without(array, i));
            }
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                steps(array.get(i), isSchema).forEach(step -> steps.add(with(array, index, step)));
            }
        } else if (value.isString() && !isSchema) {
            halves(value.asString())
                    .forEach(half -> steps.add(Dice.JSON.getNodeFactory().stringNode(half)));
        } else if (value.isNumber()) {
            steps.add(Dice.json("0"));
            steps.add(Dice.json("1"));
            BigInteger whole = value.decimalValue().toBigInteger();
            steps.add(Dice.JSON.getNodeFactory().numberNode(whole));
            steps.add(Dice.JSON.getNodeFactory().numberNode(whole.divide(BigInteger.TEN)));
        }
        int weight = value.toString().length();
        return steps.stream()
                .filter(step -> step.toString().length() < weight)
                .distinct()
                .toList();
    }

    private static List<String> halves(String text) {
        int length = text.codePointCount(0, text.length());
        int middle = text.offsetByCodePoints(0, length / 2);
        int second = text.offsetByCodePoints(0, Math.min(1, length));
        return List.of(text.substring(0, middle), text.substring(middle), text.substring(second));
    }

    private static JsonNode without(ObjectNode object, String name) {
        ObjectNode fewer = object.deepCopy();
        fewer.remove(name);
        return fewer;
    }

    private static JsonNode without(ArrayNode array, int index) {
        ArrayNode fewer = array.deepCopy();
        fewer.remove(index);
        return fewer;
    }

    private static JsonNode with(ObjectNode object, String name, JsonNode value) {
        ObjectNode changed = object.deepCopy();
        changed.set(name, value);
        return changed;
    }

    private static JsonNode with(ArrayNode array, int index, JsonNode value) {
        ArrayNode changed = array.deepCopy();
        changed.set(index, value);
        return changed;
    }
}
