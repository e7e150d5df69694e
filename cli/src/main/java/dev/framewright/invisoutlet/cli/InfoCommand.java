package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import picocli.CommandLine.Command;

/** {@code invis info}. */
@Command(name = "info", description = "Shows serial numbers and firmware versions.", mixinStandardHelpOptions = true)
final class InfoCommand extends DeviceCommand {
    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        out.json(device.getDeviceInformation().encode());
    }
}
