package dev.framewright.runtime.validation;

import com.networknt.schema.Error;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the validator's findings in the words of the runtime: made from keyword and schema, not from its message. */
final class ViolationText {
    private ViolationText() {}

    static Violation of(Error error, JsonNode body) {
        String keyword = Objects.requireNonNullElse(error.getKeyword(), "false");
        JsonNode limit = error.getSchemaNode();
        String pointer = error.getInstanceLocation().toString();
        JsonNode instance = error.getInstanceNode() == null ? body.at(pointer) : error.getInstanceNode();
        return new Violation(pointer, keyword, expected(keyword, limit, error.getProperty()), found(keyword, instance));
    }

    private static String expected(String keyword, @Nullable JsonNode limit, @Nullable String property) {
        String value = limit == null ? "" : shortened(limit.isString() ? limit.asString() : limit.toString());
        return switch (keyword) {
            case "type" -> limit != null && limit.isArray() ? "one of the types " + value : value;
            case "required", "dependentRequired", "dependencies" ->
                property == null ? "the members " + value : "member \"" + property + "\"";
            case "const" -> limit == null ? "the constant" : shortened(limit.toString());
            case "enum" -> "one of " + value;
            case "minimum" -> "at least " + value;
            case "maximum" -> "at most " + value;
            case "exclusiveMinimum" -> "more than " + value;
            case "exclusiveMaximum" -> "less than " + value;
            case "multipleOf" -> "a multiple of " + value;
            case "minLength" -> "at least " + counted(value, "character");
            case "maxLength" -> "at most " + counted(value, "character");
            case "pattern" -> "text that matches " + value;
            case "minItems" -> "at least " + counted(value, "element");
            case "maxItems" -> "at most " + counted(value, "element");
            case "uniqueItems" -> "elements that differ";
            case "contains" -> "an element that satisfies \"contains\"";
            case "minContains" -> "at least " + value + " elements that satisfy \"contains\"";
            case "maxContains" -> "at most " + value + " elements that satisfy \"contains\"";
            case "minProperties" -> "at least " + counted(value, "member");
            case "maxProperties" -> "at most " + counted(value, "member");
            case "additionalProperties", "unevaluatedProperties" ->
                property == null ? "no further members" : "no member \"" + property + "\"";
            case "items", "additionalItems", "prefixItems", "unevaluatedItems" -> "no further elements";
            case "propertyNames" -> "names that satisfy \"propertyNames\"";
            case "not" -> "a value that the schema under \"not\" does not allow";
            case "oneOf" -> "a value that satisfies exactly one branch";
            case "anyOf" -> "a value that satisfies one branch at least";
            case "false" -> "no value";
            default -> "a value that satisfies \"" + keyword + "\"";
        };
    }

    private static String counted(String n, String of) {
        return n + " " + of + (n.equals("1") ? "" : "s");
    }

    /** A list of a thousand values helps nobody. */
    private static String shortened(String text) {
        return text.length() <= Violation.MAX_FOUND ? text : text.substring(0, Violation.MAX_FOUND) + '…';
    }

    /** In the words of the reader. */
    private static String found(String keyword, JsonNode instance) {
        if (keyword.equals("required")) {
            return "no such member";
        }
        return new JsonReader(instance.toString().getBytes(StandardCharsets.UTF_8)).describe(0);
    }
}
