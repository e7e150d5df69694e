package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that are listed: {@code enum} and {@code const}, and {@code oneOf} of {@code const} with titles. */
final class EnumLowering {
    private final Lowering lowering;

    EnumLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    /** The type of the values of {@code enum} and {@code const}. */
    Type lower(Facets facets) {
        List<Json> values = possible(facets);
        boolean nullable = values.removeIf(Json.Null.class::isInstance);
        if (values.isEmpty()) {
            return nullable
                    ? new Type.Null()
                    : lowering.conflict(
                            facets.subject().location(),
                            "none of the listed values is allowed by the rest of the schema",
                            "correct the values or the rest");
        }
        Type type = values.size() == 1 ? new Type.Constant(Literals.of(values.get(0))) : several(facets, values);
        return nullable ? TypeLowering.orNull(type) : type;
    }

    /** The named values of a {@code oneOf} of {@code const}; {@code null} when it is something else. */
    @Nullable
    List<EnumConstant> named(Facets facets, Facets.Group group, List<Schema> branches) {
        List<EnumConstant> constants = new ArrayList<>();
        ValueCheck check = new ValueCheck(lowering.facets);
        Subject besides = new Subject(
                facets.besides(group), facets.subject().only(), facets.subject().schema());
        for (Schema written : branches) {
            Schema branch = lowering.facets.follow(written);
            Json.Obj object = branch.object();
            Json value = Part.of(branch).get("const");
            if (object == null || !(value instanceof Json.Str || value instanceof Json.Num)) {
                return null;
            }
            boolean more = object.members().keySet().stream()
                    .anyMatch(keyword ->
                            !Keywords.isAnnotation(keyword) && !keyword.equals("const") && !keyword.equals("type"));
            JsonType type = JsonType.of(value);
            // when something beside the list refuses a value, the general way finds out what is left
            boolean allowed = type.in(JsonType.read(object.get("type"))) && type.in(facets.types());
            if (more || !allowed || check.of(besides, value) == Truth.NO) {
                return null;
            }
            constants.add(constant(object, value, lowering.types.doc(written), written.location()));
        }
        return alike(constants) ? constants : null;
    }

    /** The values of {@code enum} or {@code const} of a schema that says nothing else; {@code null} otherwise. */
    @Nullable
    List<EnumConstant> listed(Facets facets) {
        if (facets.values() == null || !facets.groups().isEmpty()) {
            return null;
        }
        List<EnumConstant> constants = new ArrayList<>();
        ValueCheck check = new ValueCheck(lowering.facets);
        for (Json value : facets.values()) {
            if (check.of(facets.subject(), value) != Truth.NO) {
                constants.add(constant(value));
            }
        }
        return alike(constants) ? constants : null;
    }

    /** Promises an enumeration. */
    Type enumeration(Subject subject, List<EnumConstant> constants, @Nullable Type openBase) {
        TypeId id = new TypeId(subject.id());
        Schema schema = subject.schema();
        Type natural =
                constants.get(0).value() instanceof JsonLiteral.Text ? Type.Text.ANY : new Type.Whole(Bounds.NONE);
        lowering.define(
                id,
                () -> new TypeDefinition.Enumeration(
                        id,
                        Hints.type(subject),
                        lowering.types.doc(schema),
                        schema.location(),
                        constants,
                        openBase != null,
                        openBase == null ? natural : openBase));
        return new Type.Named(id);
    }

    private List<Json> possible(Facets facets) {
        List<Json> possible = new ArrayList<>();
        List<Json> impossible = new ArrayList<>();
        ValueCheck check = new ValueCheck(lowering.facets);
        for (Json value : facets.values() == null ? List.<Json>of() : facets.values()) {
            if (check.of(facets.subject(), value) != Truth.NO) {
                possible.add(value);
            } else {
                impossible.add(value);
            }
        }
        for (Json value : possible.isEmpty() ? List.<Json>of() : impossible) {
            lowering.diagnostics.warning(
                    Codes.NO_EFFECT,
                    value.location(),
                    value.describe() + " is listed here but the rest of the schema never allows it",
                    "remove it, or correct the rest");
        }
        return possible;
    }

    private Type several(Facets facets, List<Json> values) {
        Map<JsonType, List<Json>> byType = new EnumMap<>(JsonType.class);
        for (Json value : values) {
            byType.computeIfAbsent(JsonType.of(value), type -> new ArrayList<>())
                    .add(value);
        }
        boolean structured = byType.containsKey(JsonType.OBJECT) || byType.containsKey(JsonType.ARRAY);
        if (structured || byType.containsKey(JsonType.NUMBER)) {
            Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
            List<JsonLiteral> allowed = values.stream().map(Literals::of).toList();
            byType.keySet().forEach(type -> kinds.add(type == JsonType.INTEGER ? JsonKind.NUMBER : kind(type)));
            return new Type.Raw(List.copyOf(kinds), allowed);
        }
        Map<JsonType, Type> types = new EnumMap<>(JsonType.class);
        boolean alone = byType.size() == 1;
        byType.forEach((type, some) -> types.put(type, alike(facets, alone ? null : type, some)));
        return new ChoiceLowering(lowering).ofTypes(facets, types);
    }

    private static JsonKind kind(JsonType type) {
        return JsonKind.valueOf(type.name());
    }

    /** Values of one JSON type; {@code part} when there are others beside them. */
    private Type alike(Facets facets, @Nullable JsonType part, List<Json> values) {
        if (values.size() == 1) {
            return new Type.Constant(Literals.of(values.get(0)));
        }
        if (values.get(0) instanceof Json.Bool) {
            return new Type.Bool();
        }
        List<EnumConstant> constants =
                values.stream().map(EnumLowering::constant).toList();
        Subject subject = part == null ? facets.subject() : facets.subject().only(part);
        return enumeration(subject, constants, null);
    }

    private static EnumConstant constant(Json value) {
        return constant(null, value, Doc.NONE, value.location());
    }

    private static EnumConstant constant(Json.@Nullable Obj schema, Json value, Doc doc, Location location) {
        JsonLiteral literal = Literals.of(value);
        String text = literal instanceof JsonLiteral.Text string ? string.value() : literal.json();
        return new EnumConstant(Hints.constant(schema, text), literal, doc, location);
    }

    private static boolean alike(List<EnumConstant> constants) {
        boolean strings = constants.stream().allMatch(constant -> constant.value() instanceof JsonLiteral.Text);
        boolean integers = constants.stream()
                .allMatch(constant -> constant.value() instanceof JsonLiteral.Numeric number && number.isInteger());
        return !constants.isEmpty() && (strings || integers);
    }
}
