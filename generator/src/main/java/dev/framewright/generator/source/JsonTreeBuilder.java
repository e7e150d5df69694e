package dev.framewright.generator.source;

import dev.framewright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Builds the tree of one document; the parser limits the depth. */
final class JsonTreeBuilder {
    private final JsonParser parser;
    private final String label;
    private final TreeParts parts;
    private int depth;

    JsonTreeBuilder(JsonParser parser, String label, Diagnostics diagnostics) {
        this.parser = parser;
        this.label = label;
        this.parts = new TreeParts(diagnostics);
    }

    /** The whole document; {@code null} after a problem that was said and that spoils it. */
    @Nullable
    Json document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new StreamReadException(parser, "the file is empty");
        }
        Json root = value(first, "");
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows the end of the document");
        }
        return parts.isSound() ? root : null;
    }

    private Json value(JsonToken token, String pointer) {
        Location at = here(pointer);
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new Json.Str(at, parts.text(parser.getString(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parts.number(parser.getDecimalValue(), at);
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            case VALUE_NULL -> new Json.Null(at);
            default -> throw new StreamReadException(parser, "unexpected " + token);
        };
    }

    private void nest() {
        if (++depth > JsonFileReader.MAX_DEPTH) {
            throw new StreamConstraintsException(
                    "arrays and objects nest more than " + JsonFileReader.MAX_DEPTH + " levels deep",
                    parser.currentTokenLocation());
        }
    }

    private Json object(Location at) {
        nest();
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Location> names = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Location nameAt = here(Pointers.child(at.pointer(), name));
            parts.text(name, nameAt);
            parts.add(members, names, name, nameAt, value(parser.nextToken(), nameAt.pointer()));
        }
        depth--;
        return new Json.Obj(at, members, names);
    }

    private Json array(Location at) {
        nest();
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, at.pointer() + "/" + elements.size()));
        }
        depth--;
        return new Json.Arr(at, elements);
    }

    private Location here(String pointer) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Location(label, at.getLineNr(), at.getColumnNr(), pointer);
    }
}
