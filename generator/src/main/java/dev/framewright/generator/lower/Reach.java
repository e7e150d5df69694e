package dev.framewright.generator.lower;

import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Questions about the schemas that have a say in whether a value fits a schema: what is inside of it, what it refers to, and
 * so on.
 */
final class Reach {
    /** Keywords that tell one text from another that may be the same value. */
    private static final List<String> ABOUT_TEXT =
            List.of("pattern", "minLength", "maxLength", "enum", "const", "uniqueItems");

    /** Keywords that tell values of one JSON type, or some of them, from others that may be the same value in Java. */
    private static final List<String> ABOUT_FORM = List.of(
            "type",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "pattern",
            "minLength",
            "maxLength",
            "enum",
            "const",
            "uniqueItems");

    private static final List<String> RULES =
            List.of("contains", "dependentSchemas", "dependencies", "patternProperties", "uniqueItems");

    private final Circles circles;
    private final Below textChanging;
    private final Below textReading;
    private final Below formChanging;
    private final Below formReading;
    private final Below ruled;
    private final Below inexact;

    Reach(FacetReader reader) {
        circles = new Circles(reader::reached);
        textChanging = new Below(reader, reader::changesText);
        textReading = new Below(reader, schema -> has(schema, ABOUT_TEXT));
        formChanging = new Below(reader, schema -> has(schema, List.of("x-java-type")));
        formReading = new Below(reader, schema -> has(schema, ABOUT_FORM));
        ruled = new Below(reader, schema -> isRuled(reader, schema));
        inexact = new Below(
                reader,
                schema -> has(schema, Keywords.FULL_VALIDATION_ONLY)
                        || hasUnknownPattern(schema)
                        || (isRuled(reader, schema) && isInItself(schema))
                        || (hasGroups(reader, schema) && !TypeLowering.takesRules(read(reader, schema))));
    }

    /** Whether one of the schemas that were taken apart has a say in {@code start}, which can then be inside of itself. */
    boolean includes(Schema start, Facets facets) {
        return Stream.concat(
                        facets.parts().stream().map(Part::schema),
                        Stream.of(facets.subject().schema()))
                .anyMatch(schema -> circles.leads(start, schema));
    }

    /**
     * Whether types express all that a schema says. Rules are left to full validation where they can be inside of
     * themselves, or look at text that changes.
     */
    boolean isExact(Schema start) {
        Set<Schema> starts = Set.of(start);
        return !inexact.below(starts) && !(ruled.below(starts) && textChanging.below(starts));
    }

    /** Whether there are texts that become Java values, and may be written in another way than they came. */
    boolean changesText(Collection<Schema> starts) {
        return textChanging.below(starts);
    }

    /** Whether a verdict of {@code rule} can be another when values in {@code whole} are written again. */
    boolean looksAtSpelling(Collection<Schema> rule, Collection<Schema> whole) {
        return (textReading.below(rule) && textChanging.below(whole))
                || (formReading.below(rule) && formChanging.below(whole));
    }

    /** A pattern that is not checked allows what it should not. */
    private static boolean hasUnknownPattern(Schema schema) {
        Part part = Part.of(schema);
        boolean unknown = part.get("pattern") instanceof Json.Str pattern && !EcmaPattern.isKnown(pattern.value());
        return unknown
                || RuleLowering.entries(part, "patternProperties").keySet().stream()
                        .anyMatch(pattern -> !EcmaPattern.isKnown(pattern));
    }

    private static boolean isRuled(FacetReader reader, Schema schema) {
        return has(schema, RULES) || hasGroups(reader, schema);
    }

    /** Whether there is a {@code oneOf} or {@code anyOf} that only adds limits. */
    private static boolean hasGroups(FacetReader reader, Schema schema) {
        return !read(reader, schema).dropped().isEmpty();
    }

    private static Facets read(FacetReader reader, Schema schema) {
        return reader.read(reader.follow(Subject.of(schema)));
    }

    private boolean isInItself(Schema schema) {
        return schema.subschemas().stream().anyMatch(inside -> circles.leads(inside, schema));
    }

    private static boolean has(Schema schema, Collection<String> keywords) {
        Part part = Part.of(schema);
        return keywords.stream().anyMatch(keyword -> part.get(keyword) != null);
    }
}
