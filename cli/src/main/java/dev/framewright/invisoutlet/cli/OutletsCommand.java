package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import picocli.CommandLine.Command;

/** {@code invis outlets}. */
@Command(name = "outlets", description = "Shows whether the outlets are on.", mixinStandardHelpOptions = true)
final class OutletsCommand extends DeviceCommand {
    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        out.line(OutletCommand.describe(device.getOutlets()));
    }
}
