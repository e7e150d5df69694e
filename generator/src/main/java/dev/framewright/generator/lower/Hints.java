package dev.framewright.generator.lower;

import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What places in schemas offer as names. Only the place decides, so a name does not depend on who asks first. */
final class Hints {
    private Hints() {}

    /** For the type whose schema stands here. */
    static NameHint type(Schema schema) {
        Owner owner = owner(schema);
        Set<String> candidates = new LinkedHashSet<>();
        if (!owner.inline()) {
            candidates.add(owner.name());
        }
        String title = text(schema, "title");
        if (title != null && !title.isBlank()) {
            candidates.add(title);
        }
        String explicit = text(schema, "x-java-name");
        boolean namesMember = owner.inline() && !owner.branch();
        if (namesMember && explicit != null) {
            candidates.add(explicit);
        }
        List<String> names = owner.names();
        for (int i = names.size() - 1; i >= 0; i--) {
            candidates.add(String.join(" ", names.subList(i, names.size())));
        }
        candidates.add((owner.name() + " " + String.join(" ", names)).strip());
        return new NameHint(namesMember ? null : explicit, List.copyOf(candidates));
    }

    /** For a member of an object. */
    static NameHint member(@Nullable Schema schema, String wireName) {
        return new NameHint(text(schema, "x-java-name"), List.of(wireName));
    }

    /** For an element of a tuple; nothing but the position when the schema offers no name. */
    static NameHint element(@Nullable Schema schema, int index) {
        String title = text(schema, "title");
        return new NameHint(
                text(schema, "x-java-name"), List.of(title == null || title.isBlank() ? "item" + index : title));
    }

    /** For a value of an enumeration. */
    static NameHint constant(@Nullable Json schema, String value) {
        Json.Obj object = schema instanceof Json.Obj o ? o : null;
        String title = object == null ? null : object.text("title");
        return new NameHint(
                object == null ? null : object.text("x-java-name"),
                title == null || title.isBlank() ? List.of(value) : List.of(title, value));
    }

    private static @Nullable String text(@Nullable Schema schema, String keyword) {
        return schema == null || schema.object() == null
                ? null
                : schema.object().text(keyword);
    }

    /**
     * The definition a schema stands in.
     *
     * @param name key of the definition, or stem of the file
     * @param names the members that lead from there to the schema
     * @param inline whether the schema is not the definition itself but stands inside of it
     * @param branch whether the schema is an alternative of a choice
     */
    private record Owner(String name, List<String> names, boolean inline, boolean branch) {}

    private static Owner owner(Schema schema) {
        String name = stem(schema.resource().document().path());
        List<String> names = new ArrayList<>();
        boolean inline = false;
        boolean branch = false;
        List<String> path = schema.path();
        for (int i = 0; i < path.size(); i++) {
            String keyword = path.get(i);
            String next = i + 1 < path.size() ? path.get(i + 1) : "";
            boolean indexed = next.matches("[0-9]{1,8}");
            boolean definition =
                    List.of("$defs", "definitions", "operations", "pushes").contains(keyword);
            inline = !definition;
            branch = keyword.equals("oneOf") || keyword.equals("anyOf");
            String suffix = suffix(keyword, indexed ? Integer.parseInt(next) : -1);
            if (definition) {
                name = next;
                names.clear();
            } else if (suffix == null) {
                names.add(keyword.equals("properties") ? next : keyword);
            } else if (names.isEmpty()) {
                name = name + " " + suffix;
            } else {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + suffix);
            }
            i += definition || indexed || keyword.equals("properties") ? 1 : 0;
        }
        return new Owner(name, List.copyOf(names), inline, branch);
    }

    /** What a step that has no name of its own adds to the name before it. */
    private static @Nullable String suffix(String keyword, int index) {
        return switch (keyword) {
            case "oneOf", "anyOf" -> "option " + (index + 1);
            case "allOf" -> "part " + (index + 1);
            case "prefixItems" -> "item " + index;
            case "items" -> index < 0 ? "item" : "item " + index;
            case "additionalItems" -> "item";
            case "additionalProperties" -> "value";
            default -> null;
        };
    }

    private static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        for (String end : List.of(".schema.json", ".json")) {
            if (file.endsWith(end) && file.length() > end.length()) {
                return file.substring(0, file.length() - end.length());
            }
        }
        return file;
    }
}
