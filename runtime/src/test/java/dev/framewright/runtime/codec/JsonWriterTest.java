package dev.framewright.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void commas_are_the_writers_business() {
        JsonWriter out = new JsonWriter();
        out.beginObject()
                .name("a")
                .value(1)
                .name("b".concat("\""))
                .beginArray()
                .value(true)
                .nullValue();
        out.beginObject().endObject().beginArray().endArray().value("x").endArray();
        out.name(JsonWriter.encodeName("c"))
                .value(1.5)
                .name("d")
                .value(RawJson.of(" [ 1 , 2 ] "))
                .endObject();
        assertThat(out).hasToString("{\"a\":1,\"b\\\"\":[true,null,{},[],\"x\"],\"c\":1.5,\"d\":[1,2]}");
        assertThat(out.toByteArray()).hasSize(out.length());
    }

    @Test
    void a_writer_starts_afresh_after_reset() {
        JsonWriter out = new JsonWriter();
        out.beginArray().value(1);
        out.reset();
        assertThat(out.value("x").toByteArray()).isEqualTo("\"x\"".getBytes());
    }

    @Test
    void misuse_is_refused() {
        assertThatThrownBy(() -> new JsonWriter().toByteArray())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing was written");
        assertThatThrownBy(() -> new JsonWriter().beginArray().toByteArray())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 containers are still open");
        assertThatThrownBy(() -> new JsonWriter().value(1).value(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the document is complete; a second value cannot follow");
        assertThatThrownBy(() -> new JsonWriter().endObject())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing is open that could be closed");
    }

    @Test
    void what_json_cannot_express_is_refused() {
        assertThatThrownBy(() -> new JsonWriter().value(Double.NaN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("(root): expected a finite number, found NaN (finite)");
        assertThatThrownBy(() -> new JsonWriter().value(Double.NEGATIVE_INFINITY))
                .hasMessage("(root): expected a finite number, found -Infinity (finite)");
        assertThatThrownBy(() -> new JsonWriter().value("ab\ud800c"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("(root): expected whole surrogate pairs, found lone U+D800 at index 2 (surrogate)");
        assertThatThrownBy(() -> new JsonWriter().name("\udc00"))
                .hasMessage("(root): expected whole surrogate pairs, found lone U+DC00 at index 0 (surrogate)");
        assertThatThrownBy(() -> new JsonWriter().value("\udc00\ud800")).hasMessageContaining("lone U+DC00 at index 0");
    }

    @Test
    void every_character_is_written_so_that_it_reads_back() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(c) + "b";
                byte[] json = new JsonWriter().value(text).toByteArray();
                assertThat(new JsonReader(json).readString()).isEqualTo(text);
            }
        }
        assertThat(new JsonWriter().value("\u0000\u001f\b\f\n\r\t\"\\/\u007f\u2028é€😀"))
                .hasToString("\"\\u0000\\u001f\\b\\f\\n\\r\\t\\\"\\\\/\u007f\u2028é€😀\"");
    }

    @Test
    void integers_are_written_as_java_prints_them() {
        List<Long> values = new ArrayList<>(List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, (long) Integer.MIN_VALUE));
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            values.addAll(List.of(power, -power, power - 1, 1 - power, power * 10 - 1));
        }
        for (int i = 0; i < 10_000; i++) {
            values.add(random.nextLong() >> random.nextInt(64));
        }
        for (long value : values) {
            assertThat(new JsonWriter().value(value)).hasToString(Long.toString(value));
            assertThat(new JsonWriter().value((int) value)).hasToString(Integer.toString((int) value));
        }
    }

    @Test
    void integersLongerThanReadersTakeThemHaveAnExponent() {
        assertThat(new JsonWriter().value(BigInteger.TEN.pow(100)).toByteArray())
                .asString()
                .isEqualTo("1E+100");
        assertThat(new JsonWriter().value(BigInteger.TEN.pow(98)).toByteArray())
                .asString()
                .hasSize(99);
        BigInteger odd = BigInteger.TEN.pow(120).add(BigInteger.ONE);
        assertThat(new JsonWriter().value(odd).toByteArray()).asString().isEqualTo(odd.toString());
    }

    @Test
    void big_numbers_are_written_exactly() {
        assertThat(new JsonWriter().value(new BigDecimal("1234567890.12345678901234567890")))
                .hasToString("1234567890.12345678901234567890");
        assertThat(new JsonWriter().value(new BigInteger("-123456789012345678901234567890")))
                .hasToString("-123456789012345678901234567890");
    }

    @Test
    void random_trees_are_read_by_jackson_as_they_were_written() throws Exception {
        System.out.println("JsonWriterTest: -Dseed=" + seed);
        for (int i = 0; i < 20_000; i++) {
            Object tree = tree(0);
            JsonWriter out = new JsonWriter();
            write(out, tree);
            byte[] json = out.toByteArray();
            assertThat(Trees.jackson(json)).as(new String(json, UTF_8)).isEqualTo(tree);
            assertThat(Trees.read(json)).isEqualTo(tree);
        }
    }

    private Object tree(int depth) {
        switch (random.nextInt(depth > 5 ? 5 : 7)) {
            case 0 -> {
                return null;
            }
            case 1 -> {
                return random.nextBoolean();
            }
            case 2 -> {
                return new Trees.Num(Long.toString(random.nextLong() >> random.nextInt(64)));
            }
            case 3, 4 -> {
                return text();
            }
            case 5 -> {
                List<Object> elements = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    elements.add(tree(depth + 1));
                }
                return elements;
            }
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (int i = random.nextInt(12); i > 0; i--) {
                    members.put(text(), tree(depth + 1));
                }
                return members;
            }
        }
    }

    private String text() {
        int[] bounds = {0x80, 0x80, 0x80, 0x100, 0x800, 0xD800, 0x110000};
        return random.ints(random.nextInt(12), 0, bounds[random.nextInt(bounds.length)])
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void write(JsonWriter out, Object tree) {
        if (tree == null) {
            out.nullValue();
        } else if (tree instanceof Boolean value) {
            out.value(value.booleanValue());
        } else if (tree instanceof Trees.Num number) {
            out.value(Long.parseLong(number.text()));
        } else if (tree instanceof String text) {
            out.value(text);
        } else if (tree instanceof List<?> elements) {
            out.beginArray();
            elements.forEach(element -> write(out, element));
            out.endArray();
        } else {
            out.beginObject();
            ((Map<?, ?>) tree).forEach((name, value) -> write(out.name((String) name), value));
            out.endObject();
        }
    }
}
