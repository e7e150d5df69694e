package dev.framewright.invisoutlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.invisoutlet.DiscoveredOutlet;
import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.NoColorLight;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.Subscription;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Options of {@code invis simulate} arrive in the device, and what {@code invis discover} says of it. */
class SimulateCommandTest {
    private static final Pattern PORT = Pattern.compile("ws://127\\.0\\.0\\.1:(\\d+)/ws");

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringWriter err = new StringWriter();
    private Thread running = new Thread();

    @AfterEach
    void stop() throws InterruptedException {
        running.interrupt();
        running.join();
    }

    /** Starts a device in the background, and says at which port. */
    private int simulate(String... options) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("simulate", "--port", "0", "--tcp-port", "0"));
        arguments.addAll(List.of(options));
        PrintWriter out = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                lines.add(line);
            }
        };
        CommandLine command = Invis.commandLine().setOut(out).setErr(new PrintWriter(err, true));
        command.setExecutionExceptionHandler((stopped, line, parsed) -> 0);
        running = new Thread(() -> command.execute(arguments.toArray(String[]::new)));
        running.start();
        String first = lines.poll(60, TimeUnit.SECONDS);
        assertThat(first).as(err.toString()).isNotNull();
        Matcher port = PORT.matcher(first);
        assertThat(port.find()).as(first).isTrue();
        return Integer.parseInt(port.group(1));
    }

    @Test
    void options_make_another_device() throws Exception {
        int port = simulate(
                "--line=aura",
                "--revision=b",
                "--serial-number=X1",
                "--installed=1,2,3",
                "--available=4,5,6",
                "--faceplate=offline",
                "--sensor-interval=0",
                "--fault=no-serial-number",
                "--fault=duplicate-reply");
        try (InvisOutletClient client = InvisOutlet.connect("127.0.0.1", port)) {
            assertThat(client.blocking().getDeviceInformation().outlet().sn()).isEqualTo("X1");
            assertThat(client.blocking().getDeviceInformation().outlet().hwRev())
                    .isEqualTo("revB");
            assertThat(client.blocking().getAvailableUpdates().outlet().fwRev()).isEqualTo("1");
            assertThat(client.blocking().getAvailableUpdates().outlet().availableWwwFwRev())
                    .isEqualTo("5");
            assertThat(client.blocking().getColorLight(Light.Known.NIGHTLIGHT)).isInstanceOf(NoColorLight.class);
            assertThatThrownBy(() -> client.blocking().getSensors()).isInstanceOf(RejectedException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fault=gremlins | no fault is called \"gremlins\"; there are no-reply, late-reply, duplicate-reply",
                "--installed=1,2 | '1,2' is not OUTLET,WEBPAGES,FACEPLATE, such as 0.5.7,0.1.2,0.8.4",
                "--restart-time=soon | 'soon' is no number of seconds",
                "--late-by=-1 | '-1' is no number from 0 to 86400",
                "--port=70000 | port is 70000, expected 0 to 65535"
            })
    void a_bad_option_is_misuse_and_says_what_is_expected(String option, String message) {
        CommandLine command = Invis.commandLine().setErr(new PrintWriter(err, true));
        assertThat(command.execute("simulate", option)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void an_announced_device_is_listed() throws Exception {
        BlockingQueue<DiscoveredOutlet> found = new LinkedBlockingQueue<>();
        Subscription search = InvisOutlet.discover(found::add);
        int port = simulate("--announce", "--serial-number=11A1F7000FE");
        assertThat(found.poll(60, TimeUnit.SECONDS)).isNotNull();
        search.close();
        StringWriter out = new StringWriter();
        assertThat(Invis.commandLine().setOut(new PrintWriter(out)).execute("discover", "--seconds=3"))
                .isZero();
        assertThat(out.toString())
                .contains("11A1F7000FE")
                .contains(Integer.toString(port))
                .contains("Pro");
    }

    @Test
    void no_time_to_search_is_misuse() {
        CommandLine command = Invis.commandLine().setErr(new PrintWriter(err, true));
        assertThat(command.execute("discover", "--seconds=0")).isEqualTo(2);
        assertThat(err.toString()).contains("--seconds is 0, expected 1 to 3600");
    }
}
