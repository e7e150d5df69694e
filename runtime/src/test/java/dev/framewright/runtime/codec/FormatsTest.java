package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static List<String> seeds(TextFormat format) {
        return switch (format) {
            case DATE_TIME ->
                List.of(
                        "2026-11-23T11:04:00Z",
                        "2026-02-29T11:04:00z",
                        "2024-02-29t23:59:59.5+01:30",
                        "0000-12-31T00:00:00.123456789-18:00",
                        "1999-12-31T24:00:00-00:00",
                        "2026-11-23 11:04:00Z",
                        "2026-11-23T11:04Z");
            case DATE -> List.of("2026-11-23", "2024-02-29", "2100-02-29", "2026-13-01", "2026-1-01", "10000-01-01");
            case TIME -> List.of("11:04:00Z", "23:59:59.999+18:00", "00:00:00.0z", "24:00:00Z", "11:04:00", "1:04:00Z");
            case UUID ->
                List.of(
                        "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
                        "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
                        "2eb8aa08aa9811eab4aa73b441d16380",
                        "2eb8aa0-8aa98-11ea-b4aa-73b441d16380");
            case URI, URI_REFERENCE ->
                List.of(
                        "http://example.org:80/a/b?c=d#e",
                        "urn:uuid:2eb8aa08",
                        "mailto:a@b.c",
                        "//host/path",
                        "../a%20b",
                        "",
                        "http://[::1]/",
                        "http://a b/",
                        "http://example.org/ä",
                        "a:b:c",
                        "http://a/%zz",
                        "1a://b",
                        "\\\\host");
        };
    }

    private static Set<String> texts(TextFormat format) {
        Random random = new Random(4);
        String alphabet = "0123456789:-+.TtZzabfF/%[]#? \\ä_";
        Set<String> texts = new LinkedHashSet<>(seeds(format));
        List<String> seeds = new ArrayList<>(texts);
        while (texts.size() < 4000) {
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                int at = random.nextInt(text.length() + 1);
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.replace(at, Math.min(at + 1, text.length()), String.valueOf(c));
                    default -> text.delete(at, Math.min(at + 1, text.length()));
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** What Java values cannot hold although the RFC has it. */
    private static boolean isBeyondJava(String text) {
        return text.matches(".*(:60|[.][0-9]{10}|[+-](18:(?!00)|19|2[0-3])).*|[a-zA-Z0-9+.-]*:(//)?");
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void formatsAreWhatTheFullValidatorTakesThemFor(TextFormat format) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(config))
                .getSchema(MAPPER.readTree("{\"format\":\"" + format.label() + "\"}"));
        List<String> differing = new ArrayList<>();
        int valid = 0;
        for (String text : texts(format)) {
            boolean expected =
                    schema.validate(MAPPER.getNodeFactory().stringNode(text)).isEmpty();
            valid += expected ? 1 : 0;
            if (format.matches(text) != expected && !isBeyondJava(text)) {
                differing.add((expected ? "valid: " : "invalid: ") + text);
            }
        }
        assertThat(differing).isEmpty();
        assertThat(valid).isBetween(50, 3800);
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void whatIsWrittenIsReadAsTheSameValue(TextFormat format) {
        for (String text : texts(format)) {
            Object value = format.parse(text);
            if (value != null) {
                String written = Formats.text(value);
                assertThat(format.matches(written)).as(written).isTrue();
                assertThat(format.parse(written)).isEqualTo(value);
            }
        }
    }

    private static Stream<Arguments> unwritable() {
        return Stream.of(
                arguments(TextFormat.DATE, LocalDate.of(10000, 1, 1)),
                arguments(TextFormat.DATE, LocalDate.of(-1, 1, 1)),
                arguments(TextFormat.DATE_TIME, OffsetDateTime.of(10000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                arguments(
                        TextFormat.DATE_TIME,
                        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(1, 0, 1))),
                arguments(TextFormat.TIME, OffsetTime.of(0, 0, 0, 0, ZoneOffset.ofTotalSeconds(-30))),
                arguments(TextFormat.URI, URI.create("a/b")),
                arguments(TextFormat.URI, URI.create("http://example.org/\u00e4")),
                arguments(TextFormat.URI_REFERENCE, URI.create("a?[b]")));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void whatCannotBeWrittenIsRefused(TextFormat format, Object value) {
        assertThat(Formats.check(null, "/a", value, format))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .isEqualTo("/a: expected " + format.expected() + ", found \"" + Formats.text(value)
                                + "\" (format)"));
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void whatIsReadCanBeWritten(TextFormat format) {
        for (String text : texts(format)) {
            Object value = format.parse(text);
            assertThat(value == null ? null : Formats.check(null, "", value, format))
                    .as(text)
                    .isNull();
        }
    }
}
