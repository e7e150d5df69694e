package dev.framewright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.MalformedJsonException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptValuesTest {

    @Test
    void raw_json_keeps_the_text_but_for_insignificant_white_space() {
        RawJson raw = RawJson.of(" { \"a b\" : [ 1.0 , \"\\u0041 \\\" \" ] } ");
        assertThat(raw).hasToString("{\"a b\":[1.0,\"\\u0041 \\\" \"]}");
        assertThat(raw).isEqualTo(RawJson.of(raw.toBytes())).hasSameHashCodeAs(RawJson.of(raw.toString()));
        assertThat(RawJson.of("1")).isNotEqualTo(RawJson.of("1.0"));
        assertThat(RawJson.of("null")).isEqualTo(RawJson.NULL);
        assertThat(new JsonWriter().beginArray().value(raw).value(raw).endArray())
                .hasToString("[" + raw + "," + raw + "]");
    }

    @Test
    void raw_json_is_one_json_value() {
        for (String bad : List.of("", "{", "1 2", "{\"a\":1,\"a\":2}", "\"\ud800\"")) {
            assertThatThrownBy(() -> RawJson.of(bad.replace("\ud800", "\\ud800")))
                    .isInstanceOf(MalformedJsonException.class);
        }
    }

    @Test
    void raw_json_cannot_be_changed_from_outside() {
        byte[] bytes = "[1]".getBytes();
        RawJson raw = RawJson.of(bytes);
        bytes[1] = '2';
        raw.toBytes()[1] = '3';
        assertThat(raw).hasToString("[1]");
    }

    @Test
    void extras_keep_their_order() {
        Extras extras = Extras.builder()
                .add("z", RawJson.of("1"))
                .add("a", RawJson.NULL)
                .build();
        assertThat(extras.names()).containsExactly("z", "a");
        assertThat(extras.get("z")).isEqualTo(RawJson.of("1"));
        assertThat(extras.get("b")).isNull();
        assertThat(extras.size()).isEqualTo(2);
        assertThat(extras.asMap()).isUnmodifiable();
        assertThat(extras).hasToString("{z=1, a=null}");
        Extras reordered = Extras.builder()
                .add("a", RawJson.NULL)
                .add("z", RawJson.of("1"))
                .build();
        assertThat(extras).isNotEqualTo(reordered).hasSameHashCodeAs(reordered);
        assertThat(Extras.builder().build()).isSameAs(Extras.NONE);
        assertThat(Extras.of(null)).isSameAs(Extras.NONE);
        assertThat(Extras.NONE.isEmpty()).isTrue();
    }

    @Test
    void extras_refuse_a_name_twice_and_stay_as_they_were_built() {
        Extras.Builder builder = Extras.builder().add("a", RawJson.NULL);
        Extras before = builder.build();
        assertThatThrownBy(() -> builder.add("a", RawJson.NULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extra member \"a\" is there already");
        builder.add("b", RawJson.NULL);
        assertThat(before.names()).containsExactly("a");
    }

    @Test
    void a_tail_is_a_list() {
        Tail tail = Tail.of(RawJson.of("1"), RawJson.NULL);
        assertThat(tail.size()).isEqualTo(2);
        assertThat(tail.get(1)).isEqualTo(RawJson.NULL);
        assertThat(tail)
                .isEqualTo(Tail.of(List.of(RawJson.of("1"), RawJson.NULL)))
                .hasToString("[1, null]");
        assertThat(tail.isEmpty()).isFalse();
        assertThat(Tail.of()).isSameAs(Tail.NONE);
        assertThatThrownBy(() -> tail.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void presence_tells_absent_from_null() {
        assertThat(Presence.absent().isAbsent()).isTrue();
        assertThat(Presence.ofNull().isAbsent()).isFalse();
        assertThat(Presence.absent()).isNotEqualTo(Presence.ofNull()).hasToString("Absent[]");
        assertThat(Presence.ofNull()).hasToString("Null[]");
        assertThat(Presence.of(1)).isEqualTo(Presence.of(1)).hasToString("Value[value=1]");
        assertThat(Presence.of(1).orNull()).isEqualTo(1);
        assertThat(Presence.absent().orNull()).isNull();
        assertThat(Presence.ofNull().orNull()).isNull();
        assertThatThrownBy(() -> Presence.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_scalar_prints_and_writes_as_json_does() {
        assertThat(Scalar.of(7)).hasToString("7").isEqualTo(new Scalar.Int(7));
        assertThat(Scalar.of("a\u0007")).hasToString("\"a\\u0007\"");
        assertThat(Scalar.of(true)).hasToString("true");
        JsonWriter out = new JsonWriter().beginArray();
        List.of(Scalar.of(7), Scalar.of("a\""), Scalar.of(false)).forEach(scalar -> scalar.writeTo(out));
        assertThat(out.endArray()).hasToString("[7,\"a\\\"\",false]");
    }

    @Test
    void a_header_is_changed_by_making_another() {
        FrameHeader header = FrameHeader.builder()
                .id(Scalar.of(1))
                .operation(Scalar.of("go"))
                .source("here")
                .bodyOffset(12)
                .build();
        assertThat(header.withStatus(Scalar.of(false)).withId(null))
                .hasToString("FrameHeader[id=null, operation=\"go\", status=false, source=here, extras={}]");
        Extras extras = Extras.builder().add("/x", RawJson.NULL).build();
        assertThat(header.withExtras(extras).extras()).isEqualTo(extras);
        assertThat(header.bodyOffset()).isEqualTo(12);
        assertThat(FrameHeader.EMPTY.bodyOffset()).isEqualTo(-1);
        assertThat(header)
                .isEqualTo(header.toBuilder().bodyOffset(-1).build())
                .isNotEqualTo(header.withSource("there"));
        assertThat(header.withOperation(null).operation()).isNull();
    }
}
