package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code invis configure}. */
@Command(
        name = "configure",
        description = "Changes preferences; what is left out stays as it is.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: invis configure '{\"acc_prefs\":{\"pmIndicatorBrightness\":40}}'"})
final class ConfigureCommand extends DeviceCommand {
    @Parameters(paramLabel = "JSON", description = "The preferences to change, as the protocol has them.")
    private String preferences;

    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        device.configureDevice(DeviceConfiguration.decode(preferences.getBytes(StandardCharsets.UTF_8))
                .orElseThrow());
        out.line("accepted");
    }
}
