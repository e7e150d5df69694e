package dev.framewright.generator.lower;

import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Pointers;
import dev.framewright.generator.source.SourceNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What places in schemas offer as names. Only the place decides, so a name does not depend on who asks first. */
final class Hints {
    private Hints() {}

    /** For the type of a subject. */
    static NameHint type(Subject subject) {
        JsonType only = subject.only();
        return only == null ? type(subject.schema()) : suffixed(subject.schema(), only.word());
    }

    /** For the type whose schema stands here. */
    static NameHint type(Schema schema) {
        Place place = Place.of(schema);
        Set<String> candidates = new LinkedHashSet<>();
        if (!place.inline) {
            candidates.add(place.name);
        }
        String title = text(schema.node(), "title");
        if (title != null) {
            candidates.add(title);
        }
        String explicit = text(schema.node(), "x-java-name");
        if (place.member && explicit != null) {
            candidates.add(explicit);
        }
        for (int i = place.names.size() - 1; i >= 0; i--) {
            candidates.add(String.join(" ", place.names.subList(i, place.names.size())));
        }
        candidates.add((place.name + " " + String.join(" ", place.names)).strip());
        return new NameHint(place.member ? null : explicit, List.copyOf(candidates));
    }

    /** For one of several types that a schema allows. */
    static NameHint suffixed(Schema schema, String suffix) {
        List<String> candidates = new ArrayList<>();
        type(schema).candidates().forEach(candidate -> candidates.add(candidate + " " + suffix));
        return new NameHint(null, candidates);
    }

    /** For a member of an object. */
    static NameHint member(Schema schema, String wireName) {
        return new NameHint(text(schema.node(), "x-java-name"), List.of(wireName));
    }

    /** For an element of a tuple; nothing but the position when the schema offers no name. */
    static NameHint element(Schema schema, int index) {
        String title = text(schema.node(), "title");
        return new NameHint(text(schema.node(), "x-java-name"), List.of(title == null ? "item" + index : title));
    }

    /** For a value of an enumeration. */
    static NameHint constant(@Nullable Json schema, String value) {
        String title = text(schema, "title");
        return new NameHint(text(schema, "x-java-name"), title == null ? List.of(value) : List.of(title, value));
    }

    private static @Nullable String text(@Nullable Json schema, String keyword) {
        String text = schema instanceof Json.Obj object ? object.text(keyword) : null;
        return text == null || text.isBlank() ? null : text;
    }

    /** Where a schema stands, in names. */
    private static final class Place {
        /** Key of the definition it stands in, operation or push and part of it, or stem of the file. */
        private String name;

        /** The members that lead from there to the schema. */
        private final List<String> names = new ArrayList<>();

        /** Whether it is not the definition itself but stands inside of it. */
        private boolean inline;

        /** Whether it is what a member or an element is. */
        private boolean member;

        private Place(String name) {
            this.name = name;
        }

        static Place of(Schema schema) {
            Place place = new Place(stem(schema.resource().document().path()));
            Json at = schema.resource().document().root();
            List<String> path = schema.path();
            for (int i = 0; i < path.size(); i++) {
                String keyword = path.get(i);
                at = below(at, keyword);
                boolean pair = i + 1 < path.size() && (at instanceof Json.Arr || named(keyword));
                String key = pair ? path.get(++i) : "";
                at = pair ? below(at, key) : at;
                boolean body = i + 1 < path.size() && (keyword.equals("operations") || keyword.equals("pushes"));
                String frame = body ? path.get(++i) : "";
                at = body ? below(at, frame) : at;
                place.step(keyword, (key + " " + frame).strip(), at);
            }
            return place;
        }

        private void step(String keyword, String key, @Nullable Json at) {
            inline = true;
            member = keyword.equals("properties");
            switch (keyword) {
                case "$defs", "definitions", "operations", "pushes" -> {
                    inline = keyword.equals("operations") || keyword.equals("pushes");
                    name = key;
                    names.clear();
                }
                case "properties" -> names.add(key);
                case "oneOf", "anyOf" -> join(label(at, "option " + ordinal(key)));
                case "allOf" -> join(label(at, "part " + ordinal(key)));
                case "additionalItems" -> join("item");
                case "additionalProperties" -> join("value");
                case "prefixItems", "items" -> element(key, at);
                default -> names.add(keyword);
            }
        }

        private void element(String index, @Nullable Json at) {
            String title = text(at, "title");
            member = !index.isEmpty();
            if (member && title != null) {
                names.add(title);
            } else {
                join(("item " + index).strip());
            }
        }

        private void join(String suffix) {
            if (names.isEmpty()) {
                name = name + " " + suffix;
            } else {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + suffix);
            }
        }

        private static String label(@Nullable Json at, String otherwise) {
            String title = text(at, "title");
            String ref = text(at, "$ref");
            if (title != null || ref == null) {
                return title == null ? otherwise : title;
            }
            List<String> tokens = Pointers.tokens(ref.substring(ref.indexOf('#') + 1));
            boolean pointer = ref.indexOf('#') >= 0 && tokens != null && !tokens.isEmpty();
            return pointer && tokens != null ? tokens.get(tokens.size() - 1) : stem(ref.replaceAll("#.*", ""));
        }

        private static boolean named(String keyword) {
            return switch (keyword) {
                case "$defs", "definitions", "operations", "pushes", "properties" -> true;
                default -> false;
            };
        }

        private static @Nullable Json below(@Nullable Json at, String token) {
            if (at instanceof Json.Arr array) {
                int index = Pointers.index(token);
                return index >= 0 && index < array.elements().size()
                        ? array.elements().get(index)
                        : null;
            }
            return at instanceof Json.Obj object ? object.get(token) : null;
        }

        private static String ordinal(String index) {
            return String.valueOf(Pointers.index(index) + 1);
        }

        private static String stem(String path) {
            return SourceNames.stem(path.substring(path.lastIndexOf('/') + 1));
        }
    }
}
