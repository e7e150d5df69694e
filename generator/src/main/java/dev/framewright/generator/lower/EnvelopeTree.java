package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.source.Location;
import dev.framewright.generator.source.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a frame from the pointers to its fields. */
final class EnvelopeTree {
    private final Diagnostics diagnostics;
    private final Level root = new Level("");
    private boolean sound = true;

    EnvelopeTree(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Puts a field where {@code pointer} says. */
    void put(String pointer, EnvelopeNode field, Location at) {
        List<String> tokens = Pointers.tokens(pointer);
        if (tokens == null || tokens.isEmpty()) {
            conflict(at, "a field cannot be the whole frame", "point at a member or an element");
            return;
        }
        Level level = root;
        for (String token : tokens.subList(0, tokens.size() - 1)) {
            Place place = level.places.computeIfAbsent(token, t -> new Place(at));
            if (place.field != null) {
                conflict(
                        at,
                        "\"" + pointer + "\" lies inside of a field that stands at " + place.at,
                        "no field can be inside of another");
                return;
            }
            if (place.below == null) {
                place.below = new Level(Pointers.child(level.pointer, token));
            }
            level = place.below;
        }
        String last = tokens.get(tokens.size() - 1);
        Place place = level.places.get(last);
        if (place != null) {
            String what = place.field == null ? "has fields inside of it" : "is taken";
            conflict(at, "\"" + pointer + "\" " + what + ", by " + place.at, "give each field a place of its own");
            return;
        }
        Place free = new Place(at);
        free.field = field;
        level.places.put(last, free);
    }

    /** The tree; {@code null} when something was wrong, which has been said. */
    @Nullable
    EnvelopeNode build() {
        EnvelopeNode node = node(root);
        return sound ? node : null;
    }

    private EnvelopeNode node(Level level) {
        boolean array =
                !level.places.isEmpty() && level.places.keySet().stream().allMatch(token -> Pointers.index(token) >= 0);
        return array ? array(level) : object(level);
    }

    private EnvelopeNode object(Level level) {
        List<EnvelopeNode.Entry> entries = new ArrayList<>();
        level.places.forEach((name, place) -> entries.add(new EnvelopeNode.Entry(name, place(place))));
        return new EnvelopeNode.ObjectNode(entries);
    }

    private EnvelopeNode array(Level level) {
        List<EnvelopeNode> elements = new ArrayList<>();
        for (int i = 0; i < level.places.size(); i++) {
            Place place = level.places.get(String.valueOf(i));
            if (place == null) {
                sound = false;
                Place other = level.places.values().iterator().next();
                diagnostics.error(
                        Codes.ENVELOPE_GAP,
                        other.at,
                        "the array " + (level.pointer.isEmpty() ? "of the frame" : "\"" + level.pointer + "\"")
                                + " has fields after element " + i + ", but nothing says what element " + i + " is",
                        "add a field or a constant at \"" + level.pointer + "/" + i + "\"");
                break;
            }
            elements.add(place(place));
        }
        return new EnvelopeNode.ArrayNode(elements);
    }

    private EnvelopeNode place(Place place) {
        if (place.field != null) {
            return place.field;
        }
        return node(place.below == null ? new Level("") : place.below);
    }

    private void conflict(Location at, String message, String hint) {
        sound = false;
        diagnostics.error(Codes.ENVELOPE_CONFLICT, at, message, hint);
    }

    private static final class Level {
        private final String pointer;
        private final Map<String, Place> places = new LinkedHashMap<>();

        Level(String pointer) {
            this.pointer = pointer;
        }
    }

    private static final class Place {
        private final Location at;
        private @Nullable EnvelopeNode field;
        private @Nullable Level below;

        Place(Location at) {
            this.at = at;
        }
    }
}
