package dev.framewright.invisoutlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InvisTest {
    private static final String GOOD = """
            {"packetID":373184,"payload":{"callbackName":10,"callbackArgs":[2,1]}}
            """;
    private static final String BAD = """
            {"packetID":373184,"payload":{"callbackName":10,"callbackArgs":[3,1]}}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int invis(String... arguments) {
        CommandLine command = Invis.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void the_demo_goes_as_expected() {
        assertThat(invis("demo")).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("all as expected")
                .contains("setOutlet")
                .contains("colorLightChanged");
    }

    @Test
    void a_valid_frame_is_called_valid() throws IOException {
        assertThat(invis("validate", file("a.json", GOOD))).isZero();
        assertThat(out.toString())
                .contains("a.json: valid request (SetOutletRequest)")
                .contains("1 valid, 0 invalid");
    }

    @Test
    void an_invalid_frame_is_explained() throws IOException {
        assertThat(invis("validate", "--as", "request", file("b.json", BAD))).isEqualTo(1);
        assertThat(out.toString())
                .contains("b.json: invalid request")
                .contains("/payload/callbackArgs/0: expected at most 2, found 3 (maximum)");
    }

    @Test
    void a_jsonl_file_has_a_frame_a_line() throws IOException {
        assertThat(invis("validate", file("c.jsonl", GOOD + "\n" + BAD + GOOD))).isEqualTo(1);
        assertThat(out.toString()).contains("c.jsonl:3: invalid request").contains("2 valid, 1 invalid");
    }

    @Test
    void broken_json_is_an_invalid_frame_and_not_a_failure() throws IOException {
        assertThat(invis("validate", file("d.json", "{\"packetID\":"))).isEqualTo(1);
        assertThat(out.toString()).contains("(syntax)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void an_unknown_operation_code_is_invalid() throws IOException {
        String frame = "{\"packetID\":373184,\"payload\":{\"callbackName\":99}}";
        assertThat(invis("validate", file("e.json", frame))).isEqualTo(1);
        assertThat(out.toString()).contains("found 99 (operation)");
    }

    @Test
    void a_missing_file_is_misuse() {
        assertThat(invis("validate", folder.resolve("no.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no.json: no such file");
    }

    @Test
    void every_command_has_help() {
        Invis.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .forEach(name -> assertThat(invis(name, "--help")).as(name).isZero());
    }

    @Test
    void an_unknown_option_is_misuse() {
        assertThat(invis("validate", "--like", "request", "x")).isEqualTo(2);
    }

    @Test
    void an_outlet_can_be_switched_from_the_shell() {
        try (InvisOutletSimulator device = InvisOutletSimulator.start()) {
            String port = Integer.toString(device.port());
            assertThat(invis("outlet", "on", "1", "--port", port)).isZero();
            assertThat(out.toString()).contains("outlet 1: on, outlet 2: off");
            assertThat(device.isOn(1)).isTrue();
            assertThat(invis("info", "--port", port)).isZero();
            assertThat(out.toString()).contains("\"fw_rev\" : \"0.5.7\"");
            assertThat(invis("configure", "{\"acc_prefs\":{\"pmIndicatorBrightness\":400}}", "--port", port))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("/acc_prefs/pmIndicatorBrightness");
        }
    }

    @Test
    void a_device_that_is_not_there_is_an_error_in_one_line() {
        InvisOutletSimulator device = InvisOutletSimulator.start();
        device.close();
        assertThat(invis("info", "--port", Integer.toString(device.port()))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("invis: "));
    }
}
