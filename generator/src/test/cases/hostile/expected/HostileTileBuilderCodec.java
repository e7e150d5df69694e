package org.example.hostile;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Tail;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link HostileTileBuilder}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class HostileTileBuilderCodec {
    private HostileTileBuilderCodec() {
    }

    static @Nullable HostileTileBuilder read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        long this_ = 0;
        @Nullable List<String> super_ = null;
        @Nullable Long this_2 = null;
        @Nullable Long endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 = null;
        @Nullable List<RawJson> tail = null;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    this_ = in.readLong();
                }
                case 1 -> {
                    super_ = readSuper_(in);
                }
                case 2 -> {
                    this_2 = in.readLong();
                }
                case 3 -> {
                    endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 = in.readLong();
                }
                default -> {
                    if (tail == null) {
                        tail = new ArrayList<>();
                    }
                    tail.add(in.readRaw());
                }
            }
        }
        if (index < 1) {
            in.violation(start, "minItems", "at least 1 element", String.valueOf(index));
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new HostileTileBuilder(this_, super_, this_2, endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94, Tail.of(tail));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, HostileTileBuilder value) {
        out.beginArray();
        out.value(value.this_());
        @Nullable List<String> super_ = value.super_();
        if (super_ != null) {
            out.beginArray();
            for (String element : super_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable Long this_2 = value.this_2();
        if (this_2 != null) {
            out.value(this_2);
        }
        @Nullable Long endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 = value.endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94();
        if (endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 != null) {
            out.value(endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94);
        }
        for (RawJson element : value.tail().asList()) {
            out.value(element);
        }
        out.endArray();
    }

    private static List<String> readSuper_(JsonReader in) {
        List<String> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readString());
            }
        }
        return list;
    }
}
