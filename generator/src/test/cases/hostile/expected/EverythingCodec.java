package org.example.hostile;

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
 * Reads and writes {@link Everything}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class EverythingCodec {
    private static final JsonNames NAMES = JsonNames.of("class", "Class", "CLASS", "yield", "var", "record", "_", "__", "1st", "hashCode", "getClass", "wait", "toString", "builder", "toBuilder", "encode", "decode", "extras", "in", "out", "value", "values", "violations", "start", "before", "seen", "e", "CODEC", "a-b", "a_b", "a b", "aB", "", "\ud83d\udd25", "温度", "größe", "\u2028", "a/b~c", "\"quoted\\", "$dollar", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "i", "element", "text");

    private static final byte[] CLASS = JsonWriter.encodeName("class");

    private static final byte[] CLASS_2 = JsonWriter.encodeName("Class");

    private static final byte[] CLASS_3 = JsonWriter.encodeName("CLASS");

    private static final byte[] YIELD = JsonWriter.encodeName("yield");

    private static final byte[] VAR = JsonWriter.encodeName("var");

    private static final byte[] RECORD = JsonWriter.encodeName("record");

    private static final byte[] U5F = JsonWriter.encodeName("_");

    private static final byte[] U5F_U5F = JsonWriter.encodeName("__");

    private static final byte[] VALUE_1ST = JsonWriter.encodeName("1st");

    private static final byte[] HASH_CODE = JsonWriter.encodeName("hashCode");

    private static final byte[] GET_CLASS = JsonWriter.encodeName("getClass");

    private static final byte[] WAIT = JsonWriter.encodeName("wait");

    private static final byte[] TO_STRING = JsonWriter.encodeName("toString");

    private static final byte[] BUILDER = JsonWriter.encodeName("builder");

    private static final byte[] TO_BUILDER = JsonWriter.encodeName("toBuilder");

    private static final byte[] ENCODE = JsonWriter.encodeName("encode");

    private static final byte[] DECODE = JsonWriter.encodeName("decode");

    private static final byte[] EXTRAS = JsonWriter.encodeName("extras");

    private static final byte[] IN = JsonWriter.encodeName("in");

    private static final byte[] OUT = JsonWriter.encodeName("out");

    private static final byte[] VALUE = JsonWriter.encodeName("value");

    private static final byte[] VALUES = JsonWriter.encodeName("values");

    private static final byte[] VIOLATIONS = JsonWriter.encodeName("violations");

    private static final byte[] START = JsonWriter.encodeName("start");

    private static final byte[] BEFORE = JsonWriter.encodeName("before");

    private static final byte[] SEEN = JsonWriter.encodeName("seen");

    private static final byte[] E = JsonWriter.encodeName("e");

    private static final byte[] CODEC_2 = JsonWriter.encodeName("CODEC");

    private static final byte[] A_B = JsonWriter.encodeName("a-b");

    private static final byte[] A_B_2 = JsonWriter.encodeName("a_b");

    private static final byte[] A_B_3 = JsonWriter.encodeName("a b");

    private static final byte[] A_B_4 = JsonWriter.encodeName("aB");

    private static final byte[] EMPTY = JsonWriter.encodeName("");

    private static final byte[] U1F525 = JsonWriter.encodeName("\ud83d\udd25");

    private static final byte[] U6E29_U5EA6 = JsonWriter.encodeName("温度");

    private static final byte[] GRO_UDF_E = JsonWriter.encodeName("größe");

    private static final byte[] U2028 = JsonWriter.encodeName("\u2028");

    private static final byte[] A_B_C = JsonWriter.encodeName("a/b~c");

    private static final byte[] QUOTED = JsonWriter.encodeName("\"quoted\\");

    private static final byte[] DOLLAR = JsonWriter.encodeName("$dollar");

    private static final byte[] XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_0d4e2ca9 = JsonWriter.encodeName("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

    private static final byte[] I = JsonWriter.encodeName("i");

    private static final byte[] ELEMENT = JsonWriter.encodeName("element");

    private static final byte[] TEXT = JsonWriter.encodeName("text");

    private EverythingCodec() {
    }

    static @Nullable Everything read(JsonReader in) {
        int start_ = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before_ = in.violationCount();
        @Nullable List<Long> class_3 = null;
        @Nullable String class_2 = null;
        @Nullable List<Long> class_ = null;
        @Nullable String yield_ = null;
        @Nullable List<Long> var_ = null;
        @Nullable String record_ = null;
        @Nullable List<Long> u5f = null;
        @Nullable String u5fU5f = null;
        @Nullable List<Long> _1st = null;
        @Nullable String hashCode_ = null;
        @Nullable List<Long> getClass_ = null;
        @Nullable String wait_ = null;
        @Nullable List<Long> toString_ = null;
        @Nullable String builder_ = null;
        @Nullable List<Long> toBuilder_ = null;
        @Nullable String encode_ = null;
        @Nullable List<Long> decode = null;
        @Nullable String extras_ = null;
        @Nullable List<Long> in_ = null;
        @Nullable String out = null;
        @Nullable List<Long> value = null;
        @Nullable String values = null;
        @Nullable List<Long> violations = null;
        @Nullable String start = null;
        @Nullable List<Long> before = null;
        @Nullable String seen = null;
        @Nullable List<Long> e = null;
        @Nullable String codec = null;
        @Nullable List<Long> aMinusB = null;
        @Nullable String aUnderscoreB = null;
        @Nullable List<Long> aB2 = null;
        @Nullable String aB = null;
        @Nullable List<Long> empty = null;
        @Nullable String u1f525 = null;
        @Nullable List<Long> u6e29U5ea6 = null;
        @Nullable String groUdfE = null;
        @Nullable List<Long> u2028 = null;
        @Nullable String aBC = null;
        @Nullable List<Long> quoted = null;
        @Nullable String dollar = null;
        @Nullable List<Long> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 = null;
        @Nullable String i = null;
        @Nullable List<Long> element = null;
        @Nullable String text = null;
        Extras. @Nullable Builder extras = null;
        long seen_ = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen_ = in.once(seen_, 0);
                    class_3 = readClass_3(in);
                }
                case 1 -> {
                    seen_ = in.once(seen_, 1);
                    class_2 = in.readString();
                }
                case 2 -> {
                    seen_ = in.once(seen_, 2);
                    class_ = readClass_(in);
                }
                case 3 -> {
                    seen_ = in.once(seen_, 3);
                    yield_ = in.readString();
                }
                case 4 -> {
                    seen_ = in.once(seen_, 4);
                    var_ = readVar_(in);
                }
                case 5 -> {
                    seen_ = in.once(seen_, 5);
                    record_ = in.readString();
                }
                case 6 -> {
                    seen_ = in.once(seen_, 6);
                    u5f = readU5f(in);
                }
                case 7 -> {
                    seen_ = in.once(seen_, 7);
                    u5fU5f = in.readString();
                }
                case 8 -> {
                    seen_ = in.once(seen_, 8);
                    _1st = read_1st(in);
                }
                case 9 -> {
                    seen_ = in.once(seen_, 9);
                    hashCode_ = in.readString();
                }
                case 10 -> {
                    seen_ = in.once(seen_, 10);
                    getClass_ = readGetClass_(in);
                }
                case 11 -> {
                    seen_ = in.once(seen_, 11);
                    wait_ = in.readString();
                }
                case 12 -> {
                    seen_ = in.once(seen_, 12);
                    toString_ = readToString_(in);
                }
                case 13 -> {
                    seen_ = in.once(seen_, 13);
                    builder_ = in.readString();
                }
                case 14 -> {
                    seen_ = in.once(seen_, 14);
                    toBuilder_ = readToBuilder_(in);
                }
                case 15 -> {
                    seen_ = in.once(seen_, 15);
                    encode_ = in.readString();
                }
                case 16 -> {
                    seen_ = in.once(seen_, 16);
                    decode = readDecode(in);
                }
                case 17 -> {
                    seen_ = in.once(seen_, 17);
                    extras_ = in.readString();
                }
                case 18 -> {
                    seen_ = in.once(seen_, 18);
                    in_ = readIn(in);
                }
                case 19 -> {
                    seen_ = in.once(seen_, 19);
                    out = in.readString();
                }
                case 20 -> {
                    seen_ = in.once(seen_, 20);
                    value = readValue(in);
                }
                case 21 -> {
                    seen_ = in.once(seen_, 21);
                    values = in.readString();
                }
                case 22 -> {
                    seen_ = in.once(seen_, 22);
                    violations = readViolations(in);
                }
                case 23 -> {
                    seen_ = in.once(seen_, 23);
                    start = in.readString();
                }
                case 24 -> {
                    seen_ = in.once(seen_, 24);
                    before = readBefore(in);
                }
                case 25 -> {
                    seen_ = in.once(seen_, 25);
                    seen = in.readString();
                }
                case 26 -> {
                    seen_ = in.once(seen_, 26);
                    e = readE(in);
                }
                case 27 -> {
                    seen_ = in.once(seen_, 27);
                    codec = in.readString();
                }
                case 28 -> {
                    seen_ = in.once(seen_, 28);
                    aMinusB = readAMinusB(in);
                }
                case 29 -> {
                    seen_ = in.once(seen_, 29);
                    aUnderscoreB = in.readString();
                }
                case 30 -> {
                    seen_ = in.once(seen_, 30);
                    aB2 = readAB2(in);
                }
                case 31 -> {
                    seen_ = in.once(seen_, 31);
                    aB = in.readString();
                }
                case 32 -> {
                    seen_ = in.once(seen_, 32);
                    empty = readEmpty(in);
                }
                case 33 -> {
                    seen_ = in.once(seen_, 33);
                    u1f525 = in.readString();
                }
                case 34 -> {
                    seen_ = in.once(seen_, 34);
                    u6e29U5ea6 = readU6e29U5ea6(in);
                }
                case 35 -> {
                    seen_ = in.once(seen_, 35);
                    groUdfE = in.readString();
                }
                case 36 -> {
                    seen_ = in.once(seen_, 36);
                    u2028 = readU2028(in);
                }
                case 37 -> {
                    seen_ = in.once(seen_, 37);
                    aBC = in.readString();
                }
                case 38 -> {
                    seen_ = in.once(seen_, 38);
                    quoted = readQuoted(in);
                }
                case 39 -> {
                    seen_ = in.once(seen_, 39);
                    dollar = in.readString();
                }
                case 40 -> {
                    seen_ = in.once(seen_, 40);
                    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 = readXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9(in);
                }
                case 41 -> {
                    seen_ = in.once(seen_, 41);
                    i = in.readString();
                }
                case 42 -> {
                    seen_ = in.once(seen_, 42);
                    element = readElement(in);
                }
                case 43 -> {
                    seen_ = in.once(seen_, 43);
                    text = in.readString();
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        if (in.violationCount() != before_) {
            return null;
        }
        try {
            return new Everything(class_3, class_2, class_, yield_, var_, record_, u5f, u5fU5f, _1st, hashCode_, getClass_, wait_, toString_, builder_, toBuilder_, encode_, decode, extras_, in_, out, value, values, violations, start, before, seen, e, codec, aMinusB, aUnderscoreB, aB2, aB, empty, u1f525, u6e29U5ea6, groUdfE, u2028, aBC, quoted, dollar, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9, i, element, text, Extras.of(extras));
        } catch (InvalidValueException e_) {
            in.violations(start_, e_.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Everything value) {
        out.beginObject();
        @Nullable List<Long> class_3 = value.class_3();
        if (class_3 != null) {
            out.name(CLASS);
            out.beginArray();
            for (long element : class_3) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String class_2 = value.class_2();
        if (class_2 != null) {
            out.name(CLASS_2);
            out.value(class_2);
        }
        @Nullable List<Long> class_ = value.class_();
        if (class_ != null) {
            out.name(CLASS_3);
            out.beginArray();
            for (long element : class_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String yield_ = value.yield_();
        if (yield_ != null) {
            out.name(YIELD);
            out.value(yield_);
        }
        @Nullable List<Long> var_ = value.var_();
        if (var_ != null) {
            out.name(VAR);
            out.beginArray();
            for (long element : var_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String record_ = value.record_();
        if (record_ != null) {
            out.name(RECORD);
            out.value(record_);
        }
        @Nullable List<Long> u5f = value.u5f();
        if (u5f != null) {
            out.name(U5F);
            out.beginArray();
            for (long element : u5f) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String u5fU5f = value.u5fU5f();
        if (u5fU5f != null) {
            out.name(U5F_U5F);
            out.value(u5fU5f);
        }
        @Nullable List<Long> _1st = value._1st();
        if (_1st != null) {
            out.name(VALUE_1ST);
            out.beginArray();
            for (long element : _1st) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String hashCode_ = value.hashCode_();
        if (hashCode_ != null) {
            out.name(HASH_CODE);
            out.value(hashCode_);
        }
        @Nullable List<Long> getClass_ = value.getClass_();
        if (getClass_ != null) {
            out.name(GET_CLASS);
            out.beginArray();
            for (long element : getClass_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String wait_ = value.wait_();
        if (wait_ != null) {
            out.name(WAIT);
            out.value(wait_);
        }
        @Nullable List<Long> toString_ = value.toString_();
        if (toString_ != null) {
            out.name(TO_STRING);
            out.beginArray();
            for (long element : toString_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String builder_ = value.builder_();
        if (builder_ != null) {
            out.name(BUILDER);
            out.value(builder_);
        }
        @Nullable List<Long> toBuilder_ = value.toBuilder_();
        if (toBuilder_ != null) {
            out.name(TO_BUILDER);
            out.beginArray();
            for (long element : toBuilder_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String encode_ = value.encode_();
        if (encode_ != null) {
            out.name(ENCODE);
            out.value(encode_);
        }
        @Nullable List<Long> decode = value.decode();
        if (decode != null) {
            out.name(DECODE);
            out.beginArray();
            for (long element : decode) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String extras_ = value.extras_();
        if (extras_ != null) {
            out.name(EXTRAS);
            out.value(extras_);
        }
        @Nullable List<Long> in = value.in();
        if (in != null) {
            out.name(IN);
            out.beginArray();
            for (long element : in) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String out_ = value.out();
        if (out_ != null) {
            out.name(OUT);
            out.value(out_);
        }
        @Nullable List<Long> value_ = value.value();
        if (value_ != null) {
            out.name(VALUE);
            out.beginArray();
            for (long element : value_) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String values = value.values();
        if (values != null) {
            out.name(VALUES);
            out.value(values);
        }
        @Nullable List<Long> violations = value.violations();
        if (violations != null) {
            out.name(VIOLATIONS);
            out.beginArray();
            for (long element : violations) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String start = value.start();
        if (start != null) {
            out.name(START);
            out.value(start);
        }
        @Nullable List<Long> before = value.before();
        if (before != null) {
            out.name(BEFORE);
            out.beginArray();
            for (long element : before) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String seen = value.seen();
        if (seen != null) {
            out.name(SEEN);
            out.value(seen);
        }
        @Nullable List<Long> e = value.e();
        if (e != null) {
            out.name(E);
            out.beginArray();
            for (long element : e) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String codec = value.codec();
        if (codec != null) {
            out.name(CODEC_2);
            out.value(codec);
        }
        @Nullable List<Long> aMinusB = value.aMinusB();
        if (aMinusB != null) {
            out.name(A_B);
            out.beginArray();
            for (long element : aMinusB) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String aUnderscoreB = value.aUnderscoreB();
        if (aUnderscoreB != null) {
            out.name(A_B_2);
            out.value(aUnderscoreB);
        }
        @Nullable List<Long> aB2 = value.aB2();
        if (aB2 != null) {
            out.name(A_B_3);
            out.beginArray();
            for (long element : aB2) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String aB = value.aB();
        if (aB != null) {
            out.name(A_B_4);
            out.value(aB);
        }
        @Nullable List<Long> empty = value.empty();
        if (empty != null) {
            out.name(EMPTY);
            out.beginArray();
            for (long element : empty) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String u1f525 = value.u1f525();
        if (u1f525 != null) {
            out.name(U1F525);
            out.value(u1f525);
        }
        @Nullable List<Long> u6e29U5ea6 = value.u6e29U5ea6();
        if (u6e29U5ea6 != null) {
            out.name(U6E29_U5EA6);
            out.beginArray();
            for (long element : u6e29U5ea6) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String groUdfE = value.groUdfE();
        if (groUdfE != null) {
            out.name(GRO_UDF_E);
            out.value(groUdfE);
        }
        @Nullable List<Long> u2028 = value.u2028();
        if (u2028 != null) {
            out.name(U2028);
            out.beginArray();
            for (long element : u2028) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String aBC = value.aBC();
        if (aBC != null) {
            out.name(A_B_C);
            out.value(aBC);
        }
        @Nullable List<Long> quoted = value.quoted();
        if (quoted != null) {
            out.name(QUOTED);
            out.beginArray();
            for (long element : quoted) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String dollar = value.dollar();
        if (dollar != null) {
            out.name(DOLLAR);
            out.value(dollar);
        }
        @Nullable List<Long> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 = value.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9();
        if (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 != null) {
            out.name(XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_0d4e2ca9);
            out.beginArray();
            for (long element : xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String i = value.i();
        if (i != null) {
            out.name(I);
            out.value(i);
        }
        @Nullable List<Long> element = value.element();
        if (element != null) {
            out.name(ELEMENT);
            out.beginArray();
            for (long element_ : element) {
                out.value(element_);
            }
            out.endArray();
        }
        @Nullable String text = value.text();
        if (text != null) {
            out.name(TEXT);
            out.value(text);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<Long> readClass_3(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readClass_(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readVar_(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readU5f(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> read_1st(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readGetClass_(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readToString_(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readToBuilder_(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readDecode(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readIn(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readValue(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readViolations(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readBefore(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readE(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readAMinusB(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readAB2(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readEmpty(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readU6e29U5ea6(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readU2028(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readQuoted(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9(
            JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }

    private static List<Long> readElement(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }
}
