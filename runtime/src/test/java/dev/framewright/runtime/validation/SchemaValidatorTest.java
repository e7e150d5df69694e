package dev.framewright.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaValidatorTest {
    private static final ClassLoader LOADER = SchemaValidatorTest.class.getClassLoader();
    private final SchemaValidator validator = SchemaValidator.load("Thermostat", LOADER);

    private List<String> check(FrameKind kind, String operation, String body) {
        return validator.validate(kind, operation, RawJson.of(body)).stream()
                .map(Violation::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"celsius\":21.3}| ",
                "{\"celsius\":100}|/celsius: expected less than 100, found number 100 (exclusiveMaximum)",
                "{\"celsius\":-40.1}|/celsius: expected at least -40, found number -40.1 (minimum)",
                "{\"celsius\":\"x\"}|/celsius: expected number, found string \"x\" (type)",
                "{\"celsius\":0.05}|/celsius: expected a multiple of 0.1, found number 0.05 (multipleOf)",
                "{}|(root): expected member \"celsius\", found no such member (required)",
                "{\"celsius\":1,\"sensor\":\"q\"}|/sensor: expected at least 2 characters, found string \"q\" (minLength)",
                "{\"celsius\":1,\"sensor\":\"q1\"}|/sensor: expected text that matches ^[a-z]+$, found string \"q1\" (pattern)",
                "{\"celsius\":1,\"mode\":\"dry\"}|/mode: expected one of [\"heat\",\"cool\"], found string \"dry\" (enum)",
                "{\"celsius\":1,\"kind\":2}|/kind: expected 1, found number 2 (const)",
                "{\"celsius\":1,\"steps\":1.5}|/steps: expected integer, found number 1.5 (type)",
                "{\"celsius\":1,\"steps\":1.0}| ",
                "{\"celsius\":1,\"steps\":1e2}| ",
                "{\"celsius\":1,\"list\":[1,2,3]}|/list: expected at most 2 elements, found array [1,2,3] (maxItems)",
                "{\"celsius\":1,\"list\":[1,1]}|/list: expected elements that differ, found array [1,1] (uniqueItems)",
            })
    void aViolationIsToldInTheWordsOfTheRuntime(String body, String expected) {
        assertThat(check(FrameKind.RESPONSE, "read", body)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatTypesCannotExpressIsCheckedToo() {
        assertThat(check(FrameKind.PUSH, "changed", "{\"celsius\":1,\"fahrenheit\":2}"))
                .containsExactly("(root): expected a value that the schema under \"not\" does not allow,"
                        + " found object {\"celsius\":1,\"fahrenheit\":2} (not)");
    }

    @Test
    void allViolationsAreReported() {
        assertThat(check(FrameKind.RESPONSE, "read", "{\"kind\":2,\"list\":[1,\"2\",3]}"))
                .containsExactlyInAnyOrder(
                        "(root): expected member \"celsius\", found no such member (required)",
                        "/kind: expected 1, found number 2 (const)",
                        "/list: expected at most 2 elements, found array [1,\"2\",3] (maxItems)",
                        "/list/1: expected integer, found string \"2\" (type)");
    }

    @Test
    void aBodyMayBePartOfADocumentAndADocumentMayHaveNoDraft() {
        assertThat(check(FrameKind.PUSH, "alarm", "101"))
                .containsExactly("(root): expected less than 100, found number 101 (exclusiveMaximum)");
        assertThat(check(FrameKind.REQUEST, "set", "[1]"))
                .containsExactly("(root): expected object, found array [1] (type)");
        assertThat(check(FrameKind.REQUEST, "set", "{\"celsius\":1,\"x\":2}"))
                .containsExactly(
                        "(root): expected no member \"x\", found object {\"celsius\":1,\"x\":2} (additionalProperties)");
    }

    @Test
    void anOperationWithoutSchemaHasNothingToViolate() {
        assertThat(check(FrameKind.REQUEST, "read", "[1,2]")).isEmpty();
    }

    @Test
    void theTextDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(SchemaValidator.load("THERMOSTAT", LOADER).validate(FrameKind.PUSH, "alarm", RawJson.of("101")))
                    .extracting(Violation::message)
                    .containsExactly("(root): expected less than 100, found number 101 (exclusiveMaximum)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingBundleSaysWhatIsMissing() {
        assertThatThrownBy(() -> SchemaValidator.load("No Such/Protocol", LOADER))
                .isInstanceOf(FramewrightException.class)
                .hasMessage("no schemas of the protocol No Such/Protocol: the class path has no"
                        + " META-INF/framewright/no-such-protocol.schemas.json; the generator writes it into its"
                        + " resource directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dangling", "File", "Classpath", "Broken"})
    void aBundleThatCannotBeUsedFailsWhenItIsLoaded(String name) {
        assertThatThrownBy(() -> SchemaValidator.load(name, LOADER))
                .isInstanceOf(FramewrightException.class)
                .hasMessageStartingWith("the schemas of " + name + " cannot be used: ");
    }

    @ParameterizedTest
    @CsvSource({
        "1e19, true",
        "10000000000000000000.0, true",
        "9223372036854775808, true",
        "-1e25, true",
        "-1.5e3, true",
        "-1e31, false",
        "-10000000000000000000000000000001, false",
        "1.5, false",
        "1e30, true",
        "1e31, false",
        "1e1999, false",
    })
    void largeNumbersAreComparedHoweverTheyAreWritten(String number, boolean valid) {
        SchemaValidator large = SchemaValidator.load("Large", LOADER);
        List<Violation> said = large.validate(FrameKind.REQUEST, "ask", RawJson.of("{\"a\":" + number + "}"));
        assertThat(said.isEmpty()).as(said.toString()).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3000", "-1e99999", "1e999999999"})
    void numbersThatNobodyCanCompareAreViolations(String number) {
        SchemaValidator large = SchemaValidator.load("Large", LOADER);
        assertThat(large.validate(
                        FrameKind.REQUEST, "ask", ("{\"a\":" + number + "}").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void typesHaveWholeSchemasToo() {
        SchemaValidator large = SchemaValidator.load("Large", LOADER);
        assertThat(large.validateType("large.json", "{\"a\":6}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(large.validateType("large.json", "{\"a\":5}".getBytes(StandardCharsets.UTF_8)))
                .extracting(Violation::message)
                .containsExactly(
                        "/a: expected a value that the schema under \"not\" does not allow, found number 5 (not)");
        assertThatThrownBy(() -> large.validateType("Large", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no type has its schema at Large; there are large.json");
    }

    @Test
    void schemasAreJsonWhateverTheirFilesWereCalled() {
        SchemaValidator spelled = SchemaValidator.load("Spelled", LOADER);
        assertThat(spelled.validate(FrameKind.REQUEST, "ask", RawJson.of("{\"b\":1}")))
                .isEmpty();
        assertThat(spelled.validate(FrameKind.REQUEST, "ask", RawJson.of("{\"b\":\"1\"}")))
                .hasSize(1);
    }

    @Test
    void nothingIsFetchedFromANetwork() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ClassLoader loader = new ClassLoader(LOADER) {
                @Override
                public InputStream getResourceAsStream(String resource) {
                    return withPort(super.getResourceAsStream(resource), trap.getLocalPort());
                }
            };
            CompletableFuture<Void> connected = CompletableFuture.runAsync(() -> accept(trap));
            assertThatThrownBy(() -> SchemaValidator.load("Remote", loader)).isInstanceOf(FramewrightException.class);
            assertThat(connected).isNotDone();
        }
    }

    private static InputStream withPort(InputStream in, int port) {
        try (in) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("%PORT%", "" + port);
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void accept(ServerSocket trap) {
        try {
            trap.accept().close();
        } catch (IOException e) {
            throw new IllegalStateException("nobody connected", e);
        }
    }
}
