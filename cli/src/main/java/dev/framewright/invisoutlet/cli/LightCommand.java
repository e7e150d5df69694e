package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code invis light}. */
@Command(
        name = "light",
        description = "Shows or sets the colour light of an Aura faceplate.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples of what --set takes (light, mode, LEDs, then for effects speed and randomize):",
            "  '[5,1,[[1,100,[240,100]]]]'                        steady blue",
            "  '[5,7,[[1,10,[240,100]],[1,100,[0,0]]],3,0]'       starry night"
        })
final class LightCommand extends DeviceCommand {
    @Option(
            names = "--set",
            paramLabel = "JSON",
            description = "Arguments as the protocol has them; without it the light is only shown.")
    private @Nullable String arguments;

    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        if (arguments != null) {
            device.setColorLight(SetColorLight.decode(arguments.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow());
        }
        out.json(device.getColorLight(Light.Known.NIGHTLIGHT).encode());
    }
}
