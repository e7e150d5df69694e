package dev.framewright.runtime.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.Violation;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.helpers.MessageFormatter;

/** What a peer can do to the log: R-20 of the scorecard. */
class LogScorecardTest {
    private final List<String> lines = new ArrayList<>();
    private final ManualTimer timer = new ManualTimer();
    private boolean debugging;

    private final Logger logger = (Logger) Proxy.newProxyInstance(
            Logger.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
                if (method.getReturnType() == boolean.class) {
                    return debugging || !method.getName().equals("isDebugEnabled");
                }
                lines.add(method.getName() + " "
                        + MessageFormatter.basicArrayFormat((String) arguments[0], values(arguments)));
                return null;
            });

    private static Object[] values(Object[] arguments) {
        return arguments.length == 2 && arguments[1] instanceof Object[] all
                ? all
                : Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    private final InvalidFrameLog log = new InvalidFrameLog(logger, "Thermostat", "frame", timer);

    private void report(String frame, Violation... violations) {
        log.report(List.of(violations), frame.getBytes(UTF_8));
    }

    @Test
    @DisplayName("R-20 a warning says where and which rule, and no value of the frame")
    void noValuesInWarnings() {
        report("{\"pass\":\"hunter2\"}", new Violation("/pass", "maxLength", "at most 3 characters", "\"hunter2\""));
        assertThat(lines)
                .containsExactly(
                        "warn Thermostat: invalid frame: at \"/pass\" expected at most 3 characters (maxLength)");
    }

    @Test
    @DisplayName("R-20 control characters, terminal codes and line ends are escaped, and long values cut")
    void escapedAndCut() {
        debugging = true;
        String hostile = "a\nWARN forged\r\u001b[31m\u202e\u0007" + "x".repeat(10_000);
        report(hostile, new Violation("/" + hostile, "type", "an integer", hostile));
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.chars()).noneMatch(Character::isISOControl).doesNotContain(0x202e);
            assertThat(line.length()).isLessThan(12_000);
        });
        assertThat(lines.get(0)).hasSizeLessThan(400);
        assertThat(lines.get(1)).startsWith("debug Thermostat: it was \"a\\u000AWARN forged\\u000D\\u001B[31m\\u202E");
    }

    @Test
    @DisplayName("R-20 a peer that sends nothing but rubbish does not fill the log")
    void limitedRate() {
        for (int i = 0; i < 100_000; i++) {
            report("rubbish", new Violation("", "syntax", "a value", "r"));
        }
        assertThat(lines).hasSize(LogLimit.LINES);
        timer.advance(Duration.ofSeconds(10));
        report("rubbish", new Violation("", "syntax", "a value", "r"));
        assertThat(lines).hasSize(LogLimit.LINES + 1);
        assertThat(lines.get(LogLimit.LINES))
                .isEqualTo("warn Thermostat: invalid frame (99995 more since the last one):"
                        + " at \"\" expected a value (syntax)");
    }
}
