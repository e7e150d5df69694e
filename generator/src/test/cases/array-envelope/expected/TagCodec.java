package org.example.charge;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Tag}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class TagCodec {
    private static final JsonNames NAMES = JsonNames.of("idTag", "status");

    private static final byte[] ID_TAG = JsonWriter.encodeName("idTag");

    private static final byte[] STATUS = JsonWriter.encodeName("status");

    private TagCodec() {
    }

    static @Nullable Tag read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String idTag = null;
        @Nullable Status status = null;
        Map<String, Long> additional = new LinkedHashMap<>();
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    idTag = in.readString();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    status = StatusCodec.read(in);
                }
                default -> {
                    if (additional.containsKey(in.lastName())) {
                        in.duplicate(in.nameOffset());
                    }
                    additional.put(in.lastName(), in.readLong());
                }
            }
        }
        in.require(start, seen, 0b1, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Tag(idTag, status, additional);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Tag value) {
        out.beginObject();
        out.name(ID_TAG);
        out.value(value.idTag());
        @Nullable Status status = value.status();
        if (status != null) {
            out.name(STATUS);
            StatusCodec.write(out, status);
        }
        for (Map.Entry<String, Long> entry : value.additional().entrySet()) {
            out.name(entry.getKey());
            long element = entry.getValue();
            out.value(element);
        }
        out.endObject();
    }
}
