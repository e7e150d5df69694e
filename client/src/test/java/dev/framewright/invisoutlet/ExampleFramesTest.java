package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.InvisOutletRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletResponse;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleFramesTest {
    static List<String[]> examples() {
        return Frames.table("index.tsv");
    }

    static List<String[]> invalid() {
        return Frames.table("invalid/index.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_frame_survives_decoding_and_encoding(String file, String operation, String kind) {
        byte[] original = Frames.bytes(file);
        Decoded<? extends Frame<?>> decoded = Frames.decode(original, kind);
        assertThat(decoded).isInstanceOf(Decoded.Ok.class);
        byte[] written = encode(decoded.orElseThrow(), kind);
        assertThat(Frames.same(Frames.json(original), Frames.json(written)))
                .as("%s became %s", file, new String(written, StandardCharsets.UTF_8))
                .isTrue();
        assertThat(Frames.decode(written, kind).orElseThrow()).isEqualTo(decoded.orElseThrow());
    }

    /**
     * Where no alternative of a choice applies, the choice is what is broken. Values with names, which a schema writes
     * as a choice, are an enumeration here.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void a_negative_example_is_refused_at_the_place_it_names(
            String file, String operation, String kind, String pointer, String rule) {
        Decoded<? extends Frame<?>> decoded = Frames.decode(Frames.bytes("invalid/" + file), kind);
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        assertThat(((Decoded.Invalid<?>) decoded).violations())
                .anyMatch(violation -> violation.rule().equals("oneOf")
                        ? pointer.startsWith(violation.pointer())
                        : violation.pointer().equals(pointer)
                                && (violation.rule().equals(rule)
                                        || (violation.rule().equals("enum") && rule.equals("oneOf"))));
    }

    @SuppressWarnings("unchecked") // the kind says which
    private static byte[] encode(Frame<?> frame, String kind) {
        return switch (kind) {
            case "request" -> InvisOutletDispatcher.encodeRequest((Frame<InvisOutletRequest>) frame);
            case "response", "ack" -> InvisOutletDispatcher.encodeResponse((Frame<InvisOutletResponse>) frame);
            case "push" -> InvisOutletDispatcher.encodePush((Frame<InvisOutletPush>) frame);
            default -> throw new IllegalArgumentException("no kind of frame: " + kind);
        };
    }
}
