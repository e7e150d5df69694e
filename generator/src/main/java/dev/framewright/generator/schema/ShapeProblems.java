package dev.framewright.generator.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import dev.framewright.generator.source.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns what the validator says about a document into one diagnostic per place. */
final class ShapeProblems {
    private static final Set<String> SUMMARIES = Set.of("oneOf", "anyOf", "allOf", "$ref", "$dynamicRef", "if", "not");

    private final Diagnostics diagnostics;
    private final String code;
    private final String by;
    private final @Nullable JsonNode metaschema;

    /**
     * Reports under one code.
     *
     * @param by appended to a message, for example {@code " (draft 7)"}
     * @param metaschema where known member names are looked up; absent when there is nothing to suggest
     */
    ShapeProblems(Diagnostics diagnostics, String code, String by, @Nullable JsonNode metaschema) {
        this.diagnostics = diagnostics;
        this.code = code;
        this.by = by;
        this.metaschema = metaschema;
    }

    void report(List<Error> errors, Json root) {
        Map<String, List<Error>> byPlace = new LinkedHashMap<>();
        for (Error error : errors) {
            byPlace.computeIfAbsent(error.getInstanceLocation().toString(), place -> new ArrayList<>())
                    .add(error);
        }
        byPlace.forEach((place, found) -> place(found, find(root, found.get(0).getInstanceLocation())));
    }

    private void place(List<Error> errors, Json at) {
        Set<String> expected = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (Error error : errors) {
            switch (error.getKeyword()) {
                case "required", "dependentRequired" -> missing.add("\"" + missing(error) + "\"");
                case "dependencies" -> dependencies(error, at);
                case "additionalProperties", "unevaluatedProperties" -> unknown(error, at);
                case "propertyNames" ->
                    say(
                            name(at, error.getProperty()),
                            "\"" + error.getProperty() + "\" cannot be a name here: " + last(error.getArguments()),
                            "");
                default -> {
                    if (!SUMMARIES.contains(error.getKeyword())) {
                        expected.add(expected(error));
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            boolean either = errors.stream()
                    .anyMatch(error -> error.getEvaluationPath().toString().contains("/anyOf/"));
            say(at.location(), missing(missing, either), "");
        }
        if (!expected.isEmpty()) {
            say(at.location(), what(at) + ", expected " + String.join(" or ", expected) + by, "");
        } else if (missing.isEmpty() && errors.stream().allMatch(error -> SUMMARIES.contains(error.getKeyword()))) {
            say(
                    at.location(),
                    what(at) + ", which is not allowed" + by + ": "
                            + errors.get(0).getMessage(),
                    "");
        }
    }

    /** One error stands for all of an object's dependencies. */
    private void dependencies(Error error, Json at) {
        if (at instanceof Json.Obj object) {
            error.getSchemaNode()
                    .properties()
                    .forEach(dependency -> dependency.getValue().forEach(needed -> {
                        if (object.has(dependency.getKey()) && needed.isString() && !object.has(needed.asString())) {
                            say(
                                    object.nameLocation(dependency.getKey()),
                                    "\"" + dependency.getKey() + "\" stands here without \"" + needed.asString()
                                            + "\", which it needs" + by,
                                    "");
                        }
                    }));
        }
    }

    private void unknown(Error error, Json at) {
        String name = error.getProperty();
        List<String> known = known(error);
        String suggestion = Suggestion.didYouMean(name, known);
        String hint = known.isEmpty() ? "" : "known here: " + String.join(", ", known);
        say(name(at, name), "unknown member \"" + name + "\"", suggestion.isEmpty() ? hint : suggestion);
    }

    private static String missing(Set<String> names, boolean either) {
        if (names.size() == 1) {
            return "the member " + names.iterator().next() + " is missing";
        }
        return either
                ? "one of the members " + String.join(", ", names) + " has to be here"
                : "the members " + String.join(", ", names) + " are missing";
    }

    private static String missing(Error error) {
        return error.getKeyword().equals("required") ? error.getProperty() : String.valueOf(error.getArguments()[0]);
    }

    private List<String> known(Error error) {
        JsonNode node = metaschema;
        NodePath path = error.getSchemaLocation().getFragment();
        for (int i = 0; node != null && i < path.getNameCount() - 1; i++) {
            Object token = path.getElement(i);
            node = token instanceof Integer index ? node.get(index) : node.get(token.toString());
        }
        JsonNode properties = node == null ? null : node.get("properties");
        return properties == null ? List.of() : List.copyOf(properties.propertyNames());
    }

    private void say(Location at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
    }

    private static Location name(Json at, String name) {
        return at instanceof Json.Obj object ? object.nameLocation(name) : at.location();
    }

    private static String what(Json at) {
        String pointer = at.location().pointer();
        List<String> tokens = Pointers.tokens(pointer);
        String name = tokens == null || tokens.isEmpty() ? "the document" : "\"" + tokens.get(tokens.size() - 1) + "\"";
        return name + " is " + at.describe();
    }

    private static String expected(Error error) {
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> types(limit);
            case "enum" -> "one of " + values(limit);
            case "const" -> limit.toString();
            case "minimum" -> "at least " + limit;
            case "exclusiveMinimum" -> "more than " + limit;
            case "maximum" -> "at most " + limit;
            case "minLength" -> atLeast(limit, "character");
            case "minItems" -> atLeast(limit, "element");
            case "minProperties" -> atLeast(limit, "member");
            case "uniqueItems" -> "elements that all differ";
            case "pattern" -> "text that matches " + limit.asString();
            default -> error.getMessage();
        };
    }

    private static String atLeast(JsonNode count, String what) {
        return "at least " + count + " " + what + (count.asInt() == 1 ? "" : "s");
    }

    private static String types(JsonNode type) {
        if (!type.isArray()) {
            return article(type.asString());
        }
        StringJoiner text = new StringJoiner(" or ");
        type.forEach(one -> text.add(article(one.asString())));
        return text.toString();
    }

    private static String article(String type) {
        return switch (type) {
            case "array", "integer", "object" -> "an " + type;
            case "null" -> "null";
            default -> "a " + type;
        };
    }

    private static String values(JsonNode values) {
        StringJoiner text = new StringJoiner(", ");
        values.forEach(value -> text.add(value.toString()));
        return text.toString();
    }

    private static String last(Object[] arguments) {
        return arguments.length == 0 ? "" : String.valueOf(arguments[arguments.length - 1]);
    }

    private static Json find(Json root, NodePath path) {
        Json at = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object token = path.getElement(i);
            Json next = at;
            if (at instanceof Json.Obj object) {
                next = object.get(token.toString());
            } else if (at instanceof Json.Arr array && token instanceof Integer index) {
                next = array.elements().get(index);
            }
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
