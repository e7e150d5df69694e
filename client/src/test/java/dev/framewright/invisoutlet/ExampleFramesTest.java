package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.framewright.invisoutlet.protocol.LegacyConfiguration;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleFramesTest {
    /** A reply that the envelope does not fit; a type of its own is a whole frame of that kind. */
    private static final String LEGACY = "legacy-response";

    static List<String[]> examples() {
        return Frames.table("index.tsv").stream()
                .filter(row -> !row[2].equals(LEGACY))
                .toList();
    }

    static List<String[]> tolerated() {
        return Frames.table("tolerated/index.tsv");
    }

    static List<String[]> legacy() {
        return Frames.table("index.tsv").stream()
                .filter(row -> row[2].equals(LEGACY))
                .toList();
    }

    static List<String[]> invalid() {
        return Frames.table("invalid/index.tsv").stream()
                .filter(row -> !row[2].equals(LEGACY))
                .toList();
    }

    static List<String[]> invalidLegacy() {
        return Frames.table("invalid/index.tsv").stream()
                .filter(row -> row[2].equals(LEGACY))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_frame_survives_decoding_and_encoding(String file, String operation, String kind) {
        byte[] original = Frames.bytes(file);
        Decoded<? extends Frame<?>> decoded = Frames.decode(original, kind);
        assertThat(decoded).isInstanceOf(Decoded.Ok.class);
        byte[] written = Frames.encode(decoded.orElseThrow(), kind);
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
        assertThat(violations(decoded))
                .anyMatch(violation -> violation.rule().equals("oneOf")
                        ? pointer.startsWith(violation.pointer())
                        : violation.pointer().equals(pointer)
                                && (violation.rule().equals(rule)
                                        || (violation.rule().equals("enum") && rule.equals("oneOf"))));
    }

    /** What is written is the documented form; nothing of what was read is lost on the way. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tolerated")
    void a_tolerated_frame_is_read_and_written_as_it_is_documented(String file, String operation, String kind) {
        Decoded<? extends Frame<?>> decoded = Frames.decode(Frames.bytes("tolerated/" + file), kind);
        assertThat(decoded).isInstanceOf(Decoded.Ok.class);
        byte[] written = Frames.encode(decoded.orElseThrow(), kind);
        assertThat(Frames.decode(written, kind).orElseThrow()).isEqualTo(decoded.orElseThrow());
        assertThat(Frames.size(Frames.json(written)))
                .isEqualTo(Frames.size(Frames.json(Frames.bytes("tolerated/" + file))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("legacy")
    void a_legacy_configuration_is_no_response_but_a_type_of_its_own(String file) {
        byte[] original = Frames.bytes(file);
        assertThat(violations(Frames.decode(original, "response")))
                .containsExactly(new Violation("", "required", "a body", "none"));
        LegacyConfiguration frame = LegacyConfiguration.decode(original).orElseThrow();
        assertThat(frame.payload().accessories().adaptiveSensitivity()).isEqualTo(5);
        assertThat(Frames.same(Frames.json(original), Frames.json(frame.encode())))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidLegacy")
    void a_broken_legacy_configuration_is_refused_at_the_place_it_names(
            String file, String operation, String kind, String pointer, String rule) {
        assertThat(violations(LegacyConfiguration.decode(Frames.bytes("invalid/" + file))))
                .extracting(Violation::pointer, Violation::rule)
                .contains(tuple(pointer, rule));
    }

    private static List<Violation> violations(Decoded<?> decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        return ((Decoded.Invalid<?>) decoded).violations();
    }
}
