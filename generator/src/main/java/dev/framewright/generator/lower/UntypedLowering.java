package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.schema.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Schemas without {@code type}. A keyword such as {@code properties} says something about one JSON type and allows every
 * value of the others, so the type is a choice: that JSON type as described, or anything else as it came.
 */
final class UntypedLowering {
    private static final List<JsonType> TYPES =
            List.of(JsonType.OBJECT, JsonType.ARRAY, JsonType.STRING, JsonType.NUMBER);

    private final Lowering lowering;

    UntypedLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    Type lower(Facets facets) {
        Map<JsonType, Type> described = new LinkedHashMap<>();
        for (JsonType type : TYPES) {
            boolean groups = type == JsonType.OBJECT && !facets.required().isEmpty();
            boolean format = type == JsonType.STRING && hasFormat(facets);
            if (groups || format || facets.hasAny(Keywords.BY_TYPE.getOrDefault(type, List.of()))) {
                Type one = lowering.types.of(facets.subject().only(type));
                if (!isUnlimited(one)) {
                    described.put(type, one);
                }
            }
        }
        if (described.isEmpty()) {
            return new Type.Any();
        }
        say(facets, described.keySet());
        Set<JsonKind> others = EnumSet.complementOf(EnumSet.of(JsonKind.NULL));
        Schema schema = facets.subject().schema();
        List<ChoiceLowering.Alternative> alternatives = new ArrayList<>();
        described.forEach((type, one) -> {
            others.remove(JsonKind.valueOf(type.name()));
            if (!(one instanceof Type.Raw raw && raw.isNever())) {
                alternatives.add(ChoiceLowering.Alternative.of(schema, type.word(), one));
            }
        });
        alternatives.add(ChoiceLowering.Alternative.of(schema, "other", new Type.Raw(List.copyOf(others), List.of())));
        return TypeLowering.orNull(new ChoiceLowering(lowering).choice(facets, alternatives));
    }

    private boolean hasFormat(Facets facets) {
        ScalarLowering scalars = new ScalarLowering(lowering);
        return facets.parts().stream().anyMatch(part -> Formats.isKnown(scalars.format(part)));
    }

    private static boolean isUnlimited(Type type) {
        return type.equals(new Type.Mapping(new Type.Any(), Lengths.NONE))
                || type.equals(new Type.Listing(new Type.Any(), Lengths.NONE, false))
                || type.equals(new Type.Decimal(Bounds.NONE))
                || (type instanceof Type.Text text
                        && !Formats.isKnown(text.format())
                        && text.patterns().isEmpty()
                        && text.length().equals(Lengths.NONE)
                        && text.rules().isEmpty());
    }

    private void say(Facets facets, Set<JsonType> types) {
        JsonType first = types.iterator().next();
        String keyword = Keywords.BY_TYPE.getOrDefault(first, List.of()).stream()
                .filter(word -> facets.hasAny(List.of(word)))
                .findFirst()
                .orElse(first == JsonType.STRING ? "format" : "required");
        List<Part> parts = facets.with(keyword);
        Schema schema =
                parts.isEmpty() ? facets.subject().schema() : parts.get(0).schema();
        String phrases = types.stream().map(JsonType::phrase).collect(Collectors.joining(" or "));
        lowering.diagnostics.info(
                Codes.NO_TYPE,
                schema.location(),
                "\"" + keyword + "\" stands here without \"type\", so that every value that is not " + phrases
                        + " is valid too, and is kept as it comes",
                types.size() == 1 ? "add \"type\": \"" + first.word() + "\" if nothing else is meant" : "");
    }
}
