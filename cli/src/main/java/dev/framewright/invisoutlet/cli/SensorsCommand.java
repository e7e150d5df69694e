package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import picocli.CommandLine.Command;

/** {@code invis sensors}. */
@Command(name = "sensors", description = "Shows the sensor readings.", mixinStandardHelpOptions = true)
final class SensorsCommand extends DeviceCommand {
    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        out.json(device.getSensors().encode());
    }
}
