package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import picocli.CommandLine.Command;

/** {@code invis names}. */
@Command(
        name = "names",
        description = "Shows what the outlets and the nightlight are called.",
        mixinStandardHelpOptions = true)
final class NamesCommand extends DeviceCommand {
    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        out.json(device.getAccessoryNames().encode());
    }
}
