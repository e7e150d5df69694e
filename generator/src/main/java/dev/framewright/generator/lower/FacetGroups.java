package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the {@code oneOf} and {@code anyOf} of a schema by what becomes of them. */
final class FacetGroups {
    /** Branches of several groups are combined, which takes as many types as their numbers multiplied. */
    private static final int MAX_COMBINATIONS = 64;

    private static final Set<String> SHAPES = Set.of(
            "type",
            "enum",
            "const",
            "$ref",
            "oneOf",
            "anyOf",
            "allOf",
            "properties",
            "items",
            "prefixItems",
            "additionalProperties",
            "additionalItems");

    private final FacetReader reader;

    FacetGroups(FacetReader reader) {
        this.reader = reader;
    }

    /** The same facets with each group where it belongs; groups that are dropped are taken out of the parts. */
    Facets sort(Facets facets) {
        if (facets.groups().isEmpty() || facets.values() != null) {
            return facets;
        }
        List<Facets.Group> shaping = new ArrayList<>();
        List<Facets.Group> required = new ArrayList<>();
        List<Facets.Group> dropped = new ArrayList<>();
        Set<JsonType> types = facets.types();
        for (Facets.Group group : facets.groups()) {
            if (onlyRequired(group)) {
                required.add(group);
                // a value that is no object fits every branch
                types = group.exclusive() && group.branches().size() > 1
                        ? JsonType.both(types, Set.of(JsonType.OBJECT))
                        : types;
            } else {
                shaping.add(group);
            }
        }
        for (Facets.Group group : shaping) {
            types = group.exclusive() && types == null ? possible(group) : types;
        }
        for (Facets.Group group : List.copyOf(shaping)) {
            boolean known = types != null && types.size() == 1;
            if (known && onlyLimits(group)) {
                shaping.remove(group);
                dropped.add(group);
            }
        }
        long combinations = 1;
        for (Facets.Group group : List.copyOf(shaping)) {
            long more = combinations * group.branches().size();
            if (more > MAX_COMBINATIONS && !group.equals(shaping.get(0))) {
                shaping.remove(group);
                dropped.add(group);
            } else {
                combinations = more;
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : facets.parts()) {
            Part left = part;
            for (Facets.Group group : dropped) {
                if (group.part().equals(part)) {
                    left = left.without(group.keyword());
                }
            }
            parts.add(left);
        }
        return new Facets(
                facets.subject(), parts, types, null, moved(shaping, facets, parts), required, dropped, facets.never());
    }

    /** The groups, as they stand in parts that lack other groups. */
    private static List<Facets.Group> moved(List<Facets.Group> groups, Facets facets, List<Part> parts) {
        return groups.stream()
                .map(group -> new Facets.Group(parts.get(facets.parts().indexOf(group.part())), group.keyword()))
                .toList();
    }

    /**
     * The one JSON type that values can have; {@code null} when there may be several. Values for which no branch says
     * anything fit all of them, which {@code oneOf} does not allow.
     */
    private @Nullable Set<JsonType> possible(Facets.Group group) {
        Set<JsonType> possible = EnumSet.complementOf(EnumSet.of(JsonType.INTEGER));
        Set<JsonType> free = EnumSet.noneOf(JsonType.class);
        for (Schema branch : group.branches()) {
            Facets read = reader.read(reader.follow(Subject.of(branch)));
            boolean open = read.types() == null
                    && read.values() == null
                    && read.groups().isEmpty()
                    && read.required().isEmpty()
                    && read.never() == null
                    && Keywords.FULL_VALIDATION_ONLY.stream().noneMatch(keyword -> read.hasAny(List.of(keyword)));
            for (JsonType type : open ? EnumSet.copyOf(possible) : EnumSet.noneOf(JsonType.class)) {
                if (!read.hasAny(Keywords.BY_TYPE.getOrDefault(type, List.of())) && !free.add(type)) {
                    possible.remove(type);
                }
            }
        }
        return possible.size() == 1 ? possible : null;
    }

    private boolean onlyRequired(Facets.Group group) {
        return group.branches().stream().allMatch(branch -> {
            Json.Obj object = reader.follow(branch).object();
            return object != null
                    && object.get("required") instanceof Json.Arr
                    && object.members().keySet().stream()
                            .allMatch(keyword -> keyword.equals("required") || Keywords.isAnnotation(keyword));
        });
    }

    /** Whether the branches say nothing that a Java type could express. */
    private boolean onlyLimits(Facets.Group group) {
        return group.branches().stream()
                .map(Schema::object)
                .allMatch(branch -> branch != null
                        && !branch.members().isEmpty()
                        && branch.members().keySet().stream().noneMatch(SHAPES::contains)
                        && !reader.hasFormat(branch));
    }
}
