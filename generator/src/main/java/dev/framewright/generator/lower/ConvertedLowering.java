package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.Type.Form;
import dev.framewright.generator.model.Type.JavaTarget;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several wire forms, one Java type: {@code x-java-type}. */
final class ConvertedLowering {
    private static final Map<String, JavaTarget> TARGETS = targets();

    private final Lowering lowering;

    ConvertedLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    Type lower(Facets facets) {
        Json written = facets.with("x-java-type").get(0).get("x-java-type");
        JavaTarget target = written instanceof Json.Str text ? TARGETS.get(text.value()) : null;
        if (target == null) {
            lowering.diagnostics.error(
                    Codes.JAVA_TYPE,
                    written == null ? facets.subject().location() : written.location(),
                    "\"x-java-type\" is " + (written == null ? "absent" : written.describe()) + ", expected one of "
                            + String.join(", ", TARGETS.keySet()),
                    "");
            return TypeLowering.BROKEN;
        }
        Forms forms = new Forms();
        collect(facets, null, forms);
        List<Form> found = forms.list();
        if (forms.problem == null && found.isEmpty()) {
            forms.problem = "it allows no string, number or boolean";
        }
        for (Form form : found) {
            String reason = FormFit.reason(target, form);
            forms.problem = forms.problem == null ? reason : forms.problem;
        }
        if (forms.problem == null
                && target == JavaTarget.STRING
                && found.size() > 1
                && !(found.get(0).type() instanceof Type.Text)) {
            forms.problem =
                    "a string that is written as a number or boolean cannot be any text; let the string come first";
        }
        if (forms.problem != null) {
            lowering.diagnostics.error(
                    Codes.JAVA_TYPE_FORM,
                    written == null ? facets.subject().location() : written.location(),
                    "this schema cannot become " + word(target) + ": " + forms.problem,
                    "allow one form for each JSON type, each convertible; see \"x-java-type\" in the specification");
            return TypeLowering.BROKEN;
        }
        Type converted = new Type.Converted(target, found);
        return forms.nullable ? TypeLowering.orNull(converted) : converted;
    }

    private void collect(Facets facets, @Nullable Set<JsonType> outer, Forms forms) {
        Set<JsonType> types = JsonType.both(facets.types(), outer);
        lowering.lint.parts(facets);
        if (facets.values() != null) {
            for (Json value : facets.values()) {
                if (JsonType.of(value).in(types)) {
                    forms.value(value);
                }
            }
            return;
        }
        if (!facets.groups().isEmpty()) {
            Facets.Group group = facets.groups().get(0);
            facets.groups().stream()
                    .skip(1)
                    .forEach(other -> lowering.lint.fullValidationOnly(other.part(), other.keyword()));
            if (facets.restrictsBesides(group) && !plainTarget(facets)) {
                forms.problem = "something stands beside \"" + group.keyword() + "\" that restricts all forms";
            }
            for (Schema branch : group.branches()) {
                lowering.lint.chain(lowering.facets.chain(branch));
                collect(lowering.facets.read(lowering.facets.follow(Subject.of(branch))), types, forms);
            }
            return;
        }
        if (types == null) {
            forms.problem = "an alternative has no \"type\"";
            return;
        }
        for (JsonType type : types) {
            switch (type) {
                case NULL -> forms.nullable = true;
                case BOOLEAN -> forms.type(type, new Type.Bool());
                case STRING -> forms.type(type, new ScalarLowering(lowering).text(facets));
                case INTEGER -> forms.type(type, new Type.Whole(new ScalarLowering(lowering).bounds(facets)));
                case NUMBER -> forms.type(type, new Type.Decimal(new ScalarLowering(lowering).bounds(facets)));
                default -> forms.problem = "it allows " + type.phrase();
            }
        }
    }

    /** Whether nothing beside the group restricts values of any JSON type. */
    private static boolean plainTarget(Facets facets) {
        return Keywords.BY_TYPE.values().stream().noneMatch(facets::hasAny);
    }

    private static String word(JavaTarget target) {
        return TARGETS.entrySet().stream()
                .filter(entry -> entry.getValue() == target)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JavaTarget> targets() {
        Map<String, JavaTarget> targets = new LinkedHashMap<>();
        targets.put("boolean", JavaTarget.BOOLEAN);
        targets.put("int", JavaTarget.INT);
        targets.put("long", JavaTarget.LONG);
        targets.put("double", JavaTarget.DOUBLE);
        targets.put("BigDecimal", JavaTarget.BIG_DECIMAL);
        targets.put("BigInteger", JavaTarget.BIG_INTEGER);
        targets.put("String", JavaTarget.STRING);
        return targets;
    }

    /** The forms found so far, at most one for each JSON type, in the order in which they are first named. */
    private static final class Forms {
        private final Set<JsonType> order = new LinkedHashSet<>();
        private final Map<JsonType, Type> types = new EnumMap<>(JsonType.class);
        private final Map<JsonType, List<JsonLiteral>> values = new EnumMap<>(JsonType.class);
        private boolean nullable;
        private @Nullable String problem;

        void type(JsonType type, Type found) {
            JsonType slot = type == JsonType.INTEGER ? JsonType.NUMBER : type;
            order.add(slot);
            if (types.put(slot, found) != null) {
                problem = "it has two forms that are " + slot.phrase();
            }
        }

        void value(Json value) {
            JsonType type = JsonType.of(value);
            if (type == JsonType.NULL) {
                nullable = true;
                return;
            }
            JsonType slot = type == JsonType.INTEGER ? JsonType.NUMBER : type;
            order.add(slot);
            List<JsonLiteral> listed = values.computeIfAbsent(slot, s -> new ArrayList<>());
            JsonLiteral literal = Literals.of(value);
            if (!listed.contains(literal)) {
                listed.add(literal);
            }
        }

        List<Form> list() {
            List<Form> forms = new ArrayList<>();
            for (JsonType slot : order) {
                List<JsonLiteral> listed = values.getOrDefault(slot, List.of());
                Type type = types.get(slot);
                boolean patterned =
                        type instanceof Type.Text text && !text.patterns().isEmpty();
                if (type != null && !listed.isEmpty() && !patterned) {
                    problem = "it has two forms that are " + slot.phrase();
                }
                forms.add(new Form(type == null ? natural(slot, listed) : type, listed));
            }
            return forms;
        }

        private Type natural(JsonType slot, List<JsonLiteral> listed) {
            boolean whole = listed.stream()
                    .allMatch(literal -> literal instanceof JsonLiteral.Numeric number && number.isInteger());
            return switch (slot) {
                case STRING -> Type.Text.ANY;
                case BOOLEAN -> new Type.Bool();
                case NUMBER -> whole ? new Type.Whole(Bounds.NONE) : new Type.Decimal(Bounds.NONE);
                default -> {
                    problem = "it allows " + slot.phrase();
                    yield new Type.Any();
                }
            };
        }
    }
}
