package org.example.rules;

import dev.framewright.runtime.Base64Text;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Limits}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class LimitsCodec {
    private static final JsonNames NAMES = JsonNames.of("host", "id", "port", "level", "data", "words");

    private static final byte[] HOST = JsonWriter.encodeName("host");

    private static final byte[] ID = JsonWriter.encodeName("id");

    private static final byte[] PORT = JsonWriter.encodeName("port");

    private static final byte[] LEVEL = JsonWriter.encodeName("level");

    private static final byte[] DATA = JsonWriter.encodeName("data");

    private static final byte[] WORDS = JsonWriter.encodeName("words");

    private LimitsCodec() {
    }

    static @Nullable Limits read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String host = null;
        @Nullable String id = null;
        @Nullable Long port = null;
        @Nullable Double level = null;
        @Nullable Base64Text data = null;
        @Nullable List<String> words = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    host = in.readString();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    id = in.readString();
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    port = in.readLong();
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    level = in.readDouble();
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    data = Base64Text.ofText(in.readString());
                }
                case 5 -> {
                    seen = in.once(seen, 5);
                    words = readWords(in);
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Limits(host, id, port, level, data, words, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Limits value) {
        out.beginObject();
        @Nullable String host = value.host();
        if (host != null) {
            out.name(HOST);
            out.value(host);
        }
        @Nullable String id = value.id();
        if (id != null) {
            out.name(ID);
            out.value(id);
        }
        @Nullable Long port = value.port();
        if (port != null) {
            out.name(PORT);
            out.value(port);
        }
        @Nullable Double level = value.level();
        if (level != null) {
            out.name(LEVEL);
            out.value(level);
        }
        @Nullable Base64Text data = value.data();
        if (data != null) {
            out.name(DATA);
            out.value(data.text());
        }
        @Nullable List<String> words = value.words();
        if (words != null) {
            out.name(WORDS);
            out.beginArray();
            for (String element : words) {
                out.value(element);
            }
            out.endArray();
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<String> readWords(JsonReader in) {
        List<String> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readString());
            }
        }
        return list;
    }
}
