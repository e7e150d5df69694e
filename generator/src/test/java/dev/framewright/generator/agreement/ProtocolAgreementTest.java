package dev.framewright.generator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.cases.Case;
import dev.framewright.generator.cases.GeneratedCode;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.plan.Planner;
import dev.framewright.runtime.Decoded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Compiles both ends of random protocols, and compares what their dispatchers say of frames with what networknt says of the
 * bodies. A protocol is repeated by its number with the same seed.
 */
class ProtocolAgreementTest {
    private static final long SEED = Long.getLong("agreement.seed", 20261123);
    private static final int PROTOCOLS = Integer.getInteger("agreement.protocols", 12);
    private static final int PER_BODY = 40;

    private final SoftAssertions softly = new SoftAssertions();
    private int valid;
    private int invalid;

    @Test
    void framesAreValidWhenTheirBodiesAre(@TempDir Path scratch) throws IOException {
        System.out.printf("ProtocolAgreementTest: seed %d, %d protocols%n", SEED, PROTOCOLS);
        int refused = 0;
        for (int i = 0; i < PROTOCOLS; i++) {
            Path directory = Files.createDirectory(scratch.resolve("p" + i));
            Dice dice = new Dice(SEED * 1_000_003 + i);
            ProtocolMaker.Protocol protocol = ProtocolMaker.protocol(dice);
            for (Map.Entry<String, JsonNode> file : protocol.files().entrySet()) {
                Files.writeString(
                        directory.resolve(file.getKey()), file.getValue().toString());
            }
            if (isRefused(directory.resolve("protocol.json"))) {
                refused++;
            } else {
                GeneratedCode code = compile(directory, protocol, i);
                for (ProtocolMaker.Message message : protocol.messages()) {
                    compare(code, message, dice, scratch, "protocol " + i + ", ");
                }
            }
        }
        System.out.printf("ProtocolAgreementTest: %d valid, %d invalid, %d refused%n", valid, invalid, refused);
        softly.assertAll();
        assertThat(refused).as("refused protocols").isLessThanOrEqualTo(PROTOCOLS / 4);
        assertThat(Math.min(valid, invalid)).as("frames of each kind").isGreaterThan((valid + invalid) / 5);
    }

    private static boolean isRefused(Path description) {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(description, diagnostics);
        if (lowered != null) {
            Planner.plan(lowered.model(), null, diagnostics);
        }
        return diagnostics.list().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    private static GeneratedCode compile(Path directory, ProtocolMaker.Protocol protocol, int number)
            throws IOException {
        try {
            return new Case(directory).generate().compile();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("protocol " + number + " of seed " + SEED + ": " + protocol.files(), e);
        }
    }

    private void compare(GeneratedCode code, ProtocolMaker.Message message, Dice dice, Path scratch, String about) {
        InstanceMaker instances = new InstanceMaker(message.body(), dice);
        Mutator mutator = new Mutator(dice, instances);
        Representable representable = new Representable(message.body());
        FullValidation full = new FullValidation(message.body());
        boolean exact = GeneratedTypes.about(scratch, message.body()).exact();
        for (int i = 0; i < PER_BODY; i++) {
            JsonNode made = instances.instance();
            JsonNode instance = representable.of(i % 2 == 0 ? made : mutator.mutate(made));
            // null for a body may mean that there is none
            if (!instance.isNull()) {
                boolean accepted = full.accepts(instance.toString().getBytes(StandardCharsets.UTF_8));
                compare(code, message, message.frame(instance), accepted, exact, about);
            }
        }
    }

    private void compare(
            GeneratedCode code,
            ProtocolMaker.Message message,
            String frame,
            boolean accepted,
            boolean exact,
            String about) {
        valid += accepted ? 1 : 0;
        invalid += accepted ? 0 : 1;
        Decoded<?> decoded = code.decode(message.as(), frame.getBytes(StandardCharsets.UTF_8));
        String what = about + message.body() + "\n" + frame + "\n" + decoded;
        boolean read = decoded instanceof Decoded.Ok<?>;
        softly.assertThat(read == accepted || (read && !exact)).as(what).isTrue();
        if (decoded instanceof Decoded.Ok<?> ok) {
            byte[] written = code.encode(message.as(), ok.value());
            softly.assertThat(code.decode(message.as(), written))
                    .as("written and read again, " + what)
                    .isEqualTo(decoded);
        }
    }
}
