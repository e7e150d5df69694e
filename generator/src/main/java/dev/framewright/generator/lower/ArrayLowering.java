package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays: of like elements, or with a meaning for each position. */
final class ArrayLowering {
    private final Lowering lowering;

    ArrayLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    Type lower(Facets facets) {
        Lengths size = new ScalarLowering(lowering).lengths(facets, "minItems", "maxItems");
        int listed = listed(facets);
        if (listed == 0) {
            return listing(facets, size);
        }
        TypeId id = new TypeId(facets.subject().id());
        lowering.define(id, () -> tuple(id, facets, size, listed));
        return new Type.Named(id);
    }

    /** How many elements have a meaning of their own; no part allows more than it lists when it allows no others. */
    private static int listed(Facets facets) {
        int most = 0;
        int limit = Integer.MAX_VALUE;
        for (Part part : facets.parts()) {
            most = Math.max(most, prefix(part).size());
            Schema rest = rest(part);
            boolean closed = rest != null && rest.node() instanceof Json.Bool bool && !bool.value();
            limit = closed ? Math.min(limit, prefix(part).size()) : limit;
        }
        return Math.min(most, limit);
    }

    private Type listing(Facets facets, Lengths size) {
        List<Rule> rules = rules(facets);
        List<Part> elements = new ArrayList<>();
        if (!rest(facets, elements)) {
            Type element = elements.isEmpty() ? new Type.Any() : lowering.types.inside(Subject.of(elements));
            Type text = Formats.untyped(element);
            return isUnique(facets, text != element)
                    ? new Type.Listing(text, size, true, rules)
                    : new Type.Listing(element, size, false, rules);
        }
        tooShort(facets, size, 0);
        return new Type.Listing(new Type.Any(), new Lengths(size.minimum(), 0), false, rules);
    }

    /**
     * Whether elements have to differ. Texts that differ can be the same value, so elements that are texts stay as they are
     * then; with texts inside of them, they are left to full validation.
     */
    private boolean isUnique(Facets facets, boolean texts) {
        boolean unique = false;
        for (Part part : facets.with("uniqueItems")) {
            if (part.get("uniqueItems") instanceof Json.Bool bool && bool.value()) {
                if (texts || !lowering.reach.changesText(elements(facets))) {
                    unique = true;
                } else {
                    lowering.lint.fullValidationOnly(part, "uniqueItems");
                }
            }
        }
        return unique;
    }

    /** The schemas of all elements. */
    static List<Schema> elements(Facets facets) {
        List<Schema> elements = new ArrayList<>();
        for (Part part : facets.parts()) {
            prefix(part).forEach(element -> elements.add(part.schema().at(element)));
            Schema rest = rest(part);
            if (rest != null) {
                elements.add(rest);
            }
        }
        return elements;
    }

    private List<Rule> rules(Facets facets) {
        RuleLowering lower = new RuleLowering(lowering);
        List<Rule> rules = new ArrayList<>(lower.contains(facets));
        rules.addAll(lower.branches(facets, JsonType.ARRAY));
        return rules;
    }

    private TypeDefinition tuple(TypeId id, Facets facets, Lengths size, int listed) {
        int least = size.minimum() == null ? 0 : size.minimum();
        List<Member> elements = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            elements.add(element(facets, i, i < least));
        }
        List<Part> parts = new ArrayList<>();
        Additional additional;
        if (rest(facets, parts)) {
            tooShort(facets, size, listed);
            additional = new Additional.Forbid();
        } else {
            additional = parts.isEmpty()
                    ? new Additional.Keep()
                    : new Additional.Typed(lowering.types.inside(Subject.of(parts)));
        }
        List<Rule> rules = rules(facets);
        if (isUnique(facets, false)) {
            rules.add(new Rule.Unique());
        }
        Schema schema = facets.subject().schema();
        return new TypeDefinition.Tuple(
                id,
                Hints.type(facets.subject()),
                lowering.types.doc(schema),
                schema.location(),
                elements,
                additional,
                size,
                rules);
    }

    private void tooShort(Facets facets, Lengths size, int listed) {
        if (size.minimum() != null && size.minimum() > listed) {
            Type unusedNever = lowering.conflict(
                    facets.subject().location(),
                    "\"minItems\" is " + size.minimum() + " but no more than " + listed + " elements are allowed",
                    "correct one of them");
        }
    }

    private Member element(Facets facets, int index, boolean required) {
        List<Part> parts = new ArrayList<>();
        for (Part part : facets.parts()) {
            List<Json> prefix = prefix(part);
            Schema rest = rest(part);
            if (index < prefix.size()) {
                parts.add(Part.of(part.schema().at(prefix.get(index))));
            } else if (rest != null) {
                parts.add(Part.of(rest));
            }
        }
        Schema first = parts.get(0).schema();
        Json.Obj written = first.object();
        if (written == null || (written.text("title") == null && written.text("x-java-name") == null)) {
            lowering.diagnostics.warning(
                    Codes.UNNAMED_ELEMENT,
                    first.location(),
                    "element " + index + " of this array has no name and is called item" + index,
                    "give it a \"title\"");
        }
        return new Member(
                String.valueOf(index),
                Hints.element(first, index),
                lowering.types.of(Subject.of(parts)),
                required,
                lowering.types.doc(first),
                first.location());
    }

    /** Collects what elements after the listed ones have to be; returns whether there may be none. */
    private static boolean rest(Facets facets, List<Part> schemas) {
        boolean closed = false;
        for (Part part : facets.parts()) {
            Schema schema = rest(part);
            if (schema != null && schema.node() instanceof Json.Bool bool) {
                closed |= !bool.value();
            } else if (schema != null) {
                schemas.add(Part.of(schema));
            }
        }
        return closed;
    }

    /** What holds for elements after the listed ones of this part. */
    static @Nullable Schema rest(Part part) {
        if (part.get("items") instanceof Json.Arr) {
            return part.get("additionalItems") == null ? null : part.schema().child("additionalItems");
        }
        return part.get("items") == null ? null : part.schema().child("items");
    }

    static List<Json> prefix(Part part) {
        boolean older = part.schema().dialect().itemsArray();
        Json listed = part.get(older && part.get("items") instanceof Json.Arr ? "items" : "prefixItems");
        return listed instanceof Json.Arr array ? array.elements() : List.of();
    }
}
