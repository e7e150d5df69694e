package dev.framewright.generator.lower;

import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.schema.FormatChecks;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a value that is written in a schema is valid, as the specification says, keyword by keyword. */
final class ValueCheck {
    private static final int MAX_DEPTH = 200;

    private final FacetReader reader;
    private final Set<String> active = new HashSet<>();

    /** Without it, schemas that share parts would take time exponential in their depth. */
    private final Map<String, Truth> done = new HashMap<>();

    /** What each {@code enum} lists; there may be thousands of values, each of which is checked. */
    private final IdentityHashMap<Json.Arr, Set<JsonLiteral>> lists = new IdentityHashMap<>();

    ValueCheck(FacetReader reader) {
        this.reader = reader;
    }

    /** Whether a subject allows a value. */
    Truth of(Subject subject, Json value) {
        JsonType only = subject.only();
        return only != null && !JsonType.of(value).in(Set.of(only))
                ? Truth.NO
                : Truth.all(subject.parts(), part -> of(part, value));
    }

    private Truth of(Schema schema, Json value) {
        return of(Part.of(schema), value);
    }

    private Truth of(Part part, Json value) {
        if (part.schema().node() instanceof Json.Bool bool) {
            return Truth.of(bool.value());
        }
        String step = part.id() + " " + value.location().pointer() + System.identityHashCode(value);
        Truth known = done.get(step);
        if (known != null || active.size() > MAX_DEPTH || !active.add(step)) {
            return known == null ? Truth.MAYBE : known;
        }
        boolean refOnly = part.get("$ref") != null && part.schema().dialect().refHidesSiblings();
        Truth truth = Truth.all(refOnly ? List.of("$ref") : part.keywords(), keyword -> keyword(part, keyword, value));
        active.remove(step);
        done.put(step, truth);
        return truth;
    }

    private Truth keyword(Part part, String keyword, Json value) {
        Schema schema = part.schema();
        Json written = part.get(keyword);
        if (written == null) {
            return Truth.YES;
        }
        return switch (keyword) {
            case "$ref" -> {
                Schema target = reader.target(schema);
                yield target == null ? Truth.MAYBE : of(target, value);
            }
            case "type" -> Truth.of(JsonType.of(value).in(JsonType.read(written)));
            case "enum" ->
                Truth.of(!(written instanceof Json.Arr listed)
                        || lists.computeIfAbsent(listed, ValueCheck::literals).contains(Literals.of(value)));
            case "const" -> Truth.of(same(written, value));
            case "allOf" -> Truth.all(schema.children(keyword), child -> of(child, value));
            case "anyOf" -> Truth.count(schema.children(keyword), child -> of(child, value), 1, Integer.MAX_VALUE);
            case "oneOf" -> Truth.count(schema.children(keyword), child -> of(child, value), 1, 1);
            case "not" -> child(part, keyword, value).not();
            case "if", "then", "else", "$dynamicRef", "$recursiveRef", "unevaluatedProperties", "unevaluatedItems" ->
                Truth.MAYBE;
            default -> byType(part, keyword, written, value);
        };
    }

    private Truth byType(Part part, String keyword, Json written, Json value) {
        if (value instanceof Json.Str text) {
            Json.Obj object = part.schema().object();
            if (keyword.equals("format") && object != null && reader.hasFormat(object)) {
                return Truth.of(
                        !(written instanceof Json.Str format) || FormatChecks.matches(format.value(), text.value()));
            }
            return ValueLimits.string(keyword, written, text.value());
        }
        if (value instanceof Json.Num number) {
            return ValueLimits.number(part, keyword, written, number.value());
        }
        if (value instanceof Json.Arr array) {
            return array(part, keyword, written, array.elements());
        }
        return value instanceof Json.Obj object ? object(part, keyword, written, object) : Truth.YES;
    }

    private Truth array(Part part, String keyword, Json written, List<Json> elements) {
        return switch (keyword) {
            case "minItems" -> ValueLimits.atLeast(elements.size(), written);
            case "maxItems" -> ValueLimits.atMost(elements.size(), written);
            case "uniqueItems" ->
                Truth.of(!(written instanceof Json.Bool bool && bool.value())
                        || elements.stream().map(Literals::of).distinct().count() == elements.size());
            case "items", "prefixItems", "additionalItems" -> {
                List<Json> prefix = ArrayLowering.prefix(part);
                Schema rest = ArrayLowering.rest(part);
                List<Truth> truths = new ArrayList<>();
                for (int i = 0; i < elements.size(); i++) {
                    Schema schema = i < prefix.size() ? part.schema().at(prefix.get(i)) : rest;
                    truths.add(schema == null ? Truth.YES : of(schema, elements.get(i)));
                }
                yield Truth.all(truths, Function.identity());
            }
            case "contains" -> contains(part, elements);
            default -> Truth.YES;
        };
    }

    private Truth object(Part part, String keyword, Json written, Json.Obj value) {
        return switch (keyword) {
            case "minProperties" -> ValueLimits.atLeast(value.members().size(), written);
            case "maxProperties" -> ValueLimits.atMost(value.members().size(), written);
            case "required" ->
                Truth.of(!(written instanceof Json.Arr names)
                        || names.elements().stream()
                                .allMatch(name -> !(name instanceof Json.Str text) || value.has(text.value())));
            case "properties" ->
                written instanceof Json.Obj listed
                        ? Truth.all(
                                listed.members().entrySet(),
                                entry -> member(part.schema().at(entry.getValue()), value.get(entry.getKey())))
                        : Truth.YES;
            case "additionalProperties" ->
                Truth.all(
                        value.members().entrySet(),
                        entry -> RuleLowering.entries(part, "properties").containsKey(entry.getKey())
                                        || !PatternLowering.of(part, entry.getKey())
                                                .isEmpty()
                                ? Truth.YES
                                : child(part, keyword, entry.getValue()));
            case "patternProperties" ->
                Truth.all(
                        value.members().entrySet(),
                        entry -> Truth.all(
                                PatternLowering.of(part, entry.getKey()), schema -> of(schema, entry.getValue())));
            case "propertyNames" ->
                Truth.all(
                        value.members().entrySet(),
                        entry -> child(
                                part, keyword, new Json.Str(entry.getValue().location(), entry.getKey())));
            case "dependentRequired", "dependentSchemas", "dependencies" ->
                Truth.all(
                        RuleLowering.entries(part, keyword).entrySet(),
                        entry -> value.has(entry.getKey()) ? dependent(part, entry.getValue(), value) : Truth.YES);
            default -> Truth.YES;
        };
    }

    private Truth member(Schema schema, @Nullable Json value) {
        return value == null ? Truth.YES : of(schema, value);
    }

    private Truth child(Part part, String keyword, Json value) {
        Schema child = part.schema().child(keyword);
        return child == null ? Truth.YES : of(child, value);
    }

    private Truth dependent(Part part, Json needed, Json.Obj value) {
        if (!(needed instanceof Json.Arr names)) {
            return of(part.schema().at(needed), value);
        }
        return Truth.of(names.elements().stream()
                .allMatch(name -> !(name instanceof Json.Str text) || value.has(text.value())));
    }

    private Truth contains(Part part, List<Json> elements) {
        Schema schema = part.schema().child("contains");
        int least = RuleLowering.count(part.get("minContains"), 1);
        int most = RuleLowering.count(part.get("maxContains"), Integer.MAX_VALUE);
        return schema == null ? Truth.YES : Truth.count(elements, element -> of(schema, element), least, most);
    }

    private static Set<JsonLiteral> literals(Json.Arr values) {
        Set<JsonLiteral> literals = new HashSet<>();
        values.elements().forEach(value -> literals.add(Literals.of(value)));
        return literals;
    }

    private static boolean same(Json a, Json b) {
        return Literals.of(a).equals(Literals.of(b));
    }
}
