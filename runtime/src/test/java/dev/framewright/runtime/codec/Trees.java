package dev.framewright.runtime.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Documents as maps, lists, strings, booleans, null and numbers as text, read by our reader and by Jackson. */
final class Trees {
    /** A number, as it was written. */
    record Num(String text) {}

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEFAULT.maxDepth())
                    .maxNumberLength(JsonLimits.DEFAULT.maxNumberLength())
                    .build())
            .build();

    private Trees() {}

    /** Reads with our reader. */
    static Object read(byte[] json) {
        return read(new JsonReader(json));
    }

    static Object read(JsonReader in) {
        Object tree = value(in);
        in.end();
        if (in.violationCount() > 0) {
            throw new MalformedJsonException(0, "duplicate", "each member name once", "another");
        }
        return tree;
    }

    private static Object value(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                in.beginObject();
                while (in.nextMember()) {
                    int nameOffset = in.nameOffset();
                    String name = in.lastName();
                    if (members.containsKey(name)) {
                        in.duplicate(nameOffset);
                    }
                    members.put(name, value(in));
                }
                return members;
            }
            case ARRAY -> {
                List<Object> elements = new ArrayList<>();
                in.beginArray();
                while (in.nextElement()) {
                    elements.add(value(in));
                }
                return elements;
            }
            case STRING -> {
                return in.readString();
            }
            case NUMBER -> {
                return new Num(in.readRaw().toString());
            }
            case BOOLEAN -> {
                return in.readBoolean();
            }
            default -> {
                if (!in.readNull()) {
                    throw new AssertionError("peek said null");
                }
                return null;
            }
        }
    }

    /** Decodes UTF-8 with the JDK, strictly, and reads the characters with Jackson, strictly. */
    static Object jackson(byte[] json) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json))
                .toString();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new CharacterCodingException();
            }
            Object tree = value(parser);
            if (parser.nextToken() != null) {
                throw new CharacterCodingException();
            }
            return tree;
        }
    }

    /** Whether Jackson accepts. */
    static boolean jacksonAccepts(byte[] json) {
        try {
            jackson(json);
            return true;
        } catch (JacksonException | IOException e) {
            return false;
        }
    }

    private static Object value(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                return members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                return elements;
            }
            case VALUE_STRING -> {
                return parser.getString();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Num(parser.getString());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> throw new AssertionError("token " + parser.currentToken());
        }
    }
}
