package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A subject with its references and {@code allOf} taken apart: plain schemas that all hold.
 *
 * @param subject what was taken apart
 * @param parts the plain schemas, in the order in which they are written
 * @param types JSON types allowed; {@code null} when none are named anywhere
 * @param values what {@code enum} and {@code const} allow; {@code null} when neither is written
 * @param groups each {@code oneOf} and {@code anyOf} that says what values are
 * @param required each of them that only says which members have to be there
 * @param dropped each of them that is left to full validation
 * @param never where a {@code false} schema stands, which makes all of this impossible
 */
record Facets(
        Subject subject,
        List<Part> parts,
        @Nullable Set<JsonType> types,
        @Nullable List<Json> values,
        List<Group> groups,
        List<Group> required,
        List<Group> dropped,
        @Nullable Schema never) {

    /** A {@code oneOf} or {@code anyOf}. */
    record Group(Part part, String keyword) {
        List<Schema> branches() {
            return part.schema().children(keyword);
        }

        Json written() {
            Json value = part.get(keyword);
            return value == null ? part.schema().node() : value;
        }

        boolean exclusive() {
            return keyword.equals("oneOf");
        }
    }

    /** The parts that have a keyword. */
    List<Part> with(String keyword) {
        return parts.stream().filter(part -> part.get(keyword) != null).toList();
    }

    /** Whether any part has one of these keywords. */
    boolean hasAny(List<String> keywords) {
        return parts.stream().anyMatch(part -> keywords.stream().anyMatch(keyword -> part.get(keyword) != null));
    }

    /** All parts without the keyword of a group, which is looked at by itself, and without what was taken apart. */
    List<Part> besides(Group group) {
        List<Part> rest = new ArrayList<>();
        for (Part part : parts) {
            Part left = part.equals(group.part()) ? part.without(group.keyword()) : part;
            for (String flattened : List.of("$ref", "allOf")) {
                left = left.get(flattened) == null ? left : left.without(flattened);
            }
            rest.add(left);
        }
        return rest;
    }

    /** Keywords besides {@code keyword} and {@code type} that say which values are valid. */
    boolean restrictsBesides(Group group) {
        return besides(group).stream()
                .flatMap(part -> part.keywords().stream())
                .anyMatch(keyword -> !Keywords.isAnnotation(keyword)
                        && !Keywords.FULL_VALIDATION_ONLY.contains(keyword)
                        && !List.of("type", "allOf", "$ref").contains(keyword));
    }
}
