package dev.framewright.generator.source;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one YAML document, of what JSON has a form for. Events, not objects, are read, so that every place is
 * known and an alias costs no more than what it repeats.
 */
final class YamlTreeBuilder {
    /** Values that aliases repeat; a file that has more means to fill the memory. */
    private static final int MAX_REPEATED = 100_000;

    private final String label;
    private final Diagnostics diagnostics;
    private final TreeParts parts;
    private final YamlScalars scalars;
    private final YamlPlaces places;
    private final Iterator<Event> events;

    /** What anchors name; absent as long as it is not complete. */
    private final Map<Anchor, Optional<Json>> anchors = new HashMap<>();

    private int depth;
    private int repeated;

    /** Where the last event is. */
    private Location read;

    YamlTreeBuilder(String text, String label, Diagnostics diagnostics) {
        this.label = label;
        this.diagnostics = diagnostics;
        this.parts = new TreeParts(diagnostics);
        this.scalars = new YamlScalars(parts);
        this.places = new YamlPlaces(label, text);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(label)
                .setCodePointLimit(Integer.MAX_VALUE)
                // all in one piece: version 3.0.1 fails for a pair of surrogates that two pieces would share
                .setBufferSize(text.length() + 1)
                .build();
        this.read = Location.ofFile(label);
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The document; {@code null} after a problem that was said and that spoils it. */
    @Nullable
    Json document() {
        try {
            next();
            if (next().getEventId() == Event.ID.StreamEnd) {
                diagnostics.error(Codes.BROKEN_JSON, Location.ofFile(label), "this is no YAML: the file is empty", "");
                return null;
            }
            Json root = value(next(), "");
            next();
            Event next = next();
            if (next.getEventId() != Event.ID.StreamEnd) {
                parts.error(
                        Codes.NOT_IN_JSON,
                        places.of(next, ""),
                        "a second document begins here; JSON has one in a file",
                        "move it to a file of its own");
            }
            return parts.isSound() ? root : null;
        } catch (TooMuch e) {
            diagnostics.error(Codes.JSON_LIMIT, e.at, "a limit is exceeded: " + e.getMessage(), e.hint);
        } catch (Unreadable e) {
            diagnostics.error(
                    Codes.BROKEN_JSON,
                    read,
                    "this is no YAML: what follows cannot be read",
                    "look for text in quotes that does not end");
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark().map(mark -> places.of(mark, "")).orElseGet(() -> Location.ofFile(label));
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            diagnostics.error(
                    Codes.BROKEN_JSON,
                    at,
                    "this is no YAML: " + context + YamlHints.problem(e.getProblem()),
                    YamlHints.hint(e.getProblem()));
        } catch (ReaderException e) {
            String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            diagnostics.error(
                    Codes.BROKEN_JSON,
                    places.of(e.getPosition()),
                    "this is no YAML: the character " + character + " may not stand in a file",
                    "escape it, in double quotes");
        } catch (YamlEngineException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            diagnostics.error(Codes.BROKEN_JSON, Location.ofFile(label), "this is no YAML: " + message, "");
        }
        return null;
    }

    private Event next() {
        try {
            Event next = events.next();
            read = places.of(next, "");
            return next;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            // such as the NumberFormatException of version 3.0.1 for a backslash at the end of the file
            throw new Unreadable(e);
        }
    }

    private Json value(Event event, String pointer) {
        Location at = places.of(event, pointer);
        if (event instanceof AliasEvent alias) {
            return repeat(alias.getAlias(), at);
        }
        NodeEvent node = (NodeEvent) event;
        node.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.empty()));
        Json value;
        if (event instanceof MappingStartEvent mapping) {
            tag(mapping.getTag(), at);
            value = mapping(at);
        } else if (event instanceof SequenceStartEvent sequence) {
            tag(sequence.getTag(), at);
            value = sequence(at);
        } else {
            ScalarEvent scalar = (ScalarEvent) event;
            tag(scalar.getTag(), at);
            value = scalars.value(scalar, at);
        }
        node.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.of(value)));
        return value;
    }

    private void tag(Optional<String> tag, Location at) {
        tag.ifPresent(name -> parts.error(
                Codes.NOT_IN_JSON,
                at,
                "the tag " + name.replace("tag:yaml.org,2002:", "!!") + " has no meaning in JSON",
                "remove it; put text into quotes to keep it text"));
    }

    private void nest(Location at) {
        if (++depth > JsonFileReader.MAX_DEPTH) {
            throw new TooMuch(
                    at,
                    "arrays and objects nest more than " + JsonFileReader.MAX_DEPTH + " levels deep",
                    "nest less deeply (at most " + JsonFileReader.MAX_DEPTH + " levels)");
        }
    }

    private Json mapping(Location at) {
        nest(at);
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Location> names = new LinkedHashMap<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            Location keyAt = places.of(key, at.pointer());
            String name = name(key, keyAt);
            Location nameAt = places.of(key, Pointers.child(at.pointer(), name == null ? "" : name));
            Json value = value(next(), nameAt.pointer());
            if (name != null) {
                parts.add(members, names, name, nameAt, value);
            }
        }
        depth--;
        return new Json.Obj(at, members, names);
    }

    /** Names are text, however they look: {@code on} and {@code 404} too. */
    private @Nullable String name(Event key, Location at) {
        if (key instanceof ScalarEvent scalar) {
            tag(scalar.getTag(), at);
            if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                parts.error(
                        Codes.NOT_IN_JSON,
                        at,
                        "\"<<\" merges nothing: YAML 1.2 has no merge keys",
                        "write the members, or refer to a schema by \"$ref\"; a member of this name stands in quotes");
            }
            scalar.getAnchor()
                    .ifPresent(anchor -> anchors.put(anchor, Optional.of(new Json.Str(at, scalar.getValue()))));
            return parts.text(scalar.getValue(), at);
        }
        Json named = value(key, at.pointer());
        if (key instanceof AliasEvent && named instanceof Json.Str text) {
            return text.value();
        }
        parts.error(
                Codes.NOT_IN_JSON,
                at,
                "the name of this member is " + named.describe() + ", expected text",
                "names are text in JSON");
        return null;
    }

    private Json sequence(Location at) {
        nest(at);
        List<Json> elements = new ArrayList<>();
        for (Event next = next(); next.getEventId() != Event.ID.SequenceEnd; next = next()) {
            elements.add(value(next, at.pointer() + "/" + elements.size()));
        }
        depth--;
        return new Json.Arr(at, elements);
    }

    private Json repeat(Anchor anchor, Location at) {
        Optional<Json> named = anchors.get(anchor);
        if (named != null && named.isPresent()) {
            return repeat(named.get(), at, at.pointer());
        }
        parts.error(
                Codes.NOT_IN_JSON,
                at,
                "*" + anchor.getValue()
                        + (named == null ? " names nothing before it" : " stands inside of what it names"),
                "put &" + anchor.getValue() + " before what it is to repeat; schemas refer to themselves by \"$ref\"");
        return new Json.Null(at);
    }

    /** The same value at another place. What is said of it names the line where it is written. */
    private Json repeat(Json value, Location alias, String pointer) {
        if (++repeated > MAX_REPEATED) {
            throw new TooMuch(
                    alias,
                    "aliases repeat more than " + MAX_REPEATED + " values",
                    "refer to schemas by \"$ref\" instead");
        }
        Location written = value.location();
        Location at = new Location(written.file(), written.line(), written.column(), pointer);
        if (value instanceof Json.Obj object) {
            nest(alias);
            Map<String, Json> members = new LinkedHashMap<>();
            Map<String, Location> names = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                String below = Pointers.child(pointer, name);
                Location nameAt = object.nameLocation(name);
                members.put(name, repeat(member, alias, below));
                names.put(name, new Location(nameAt.file(), nameAt.line(), nameAt.column(), below));
            });
            depth--;
            return new Json.Obj(at, members, names);
        } else if (value instanceof Json.Arr array) {
            nest(alias);
            List<Json> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(repeat(element, alias, pointer + "/" + elements.size())));
            depth--;
            return new Json.Arr(at, elements);
        } else if (value instanceof Json.Str text) {
            return new Json.Str(at, text.value());
        } else if (value instanceof Json.Num number) {
            return new Json.Num(at, number.value());
        } else if (value instanceof Json.Bool bool) {
            return new Json.Bool(at, bool.value());
        }
        return new Json.Null(at);
    }

    /** Reading on would take too much of the machine. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location at;
        private final String hint;

        TooMuch(Location at, String message, String hint) {
            super(message, null, false, false);
            this.at = at;
            this.hint = hint;
        }
    }

    /** The parser does not say what is wrong. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(RuntimeException cause) {
            super(cause);
        }
    }
}
