package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.Outlets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code invis outlet on|off N}. */
@Command(name = "outlet", description = "Switches an outlet.", mixinStandardHelpOptions = true)
final class OutletCommand extends DeviceCommand {
    /** What an outlet can be switched to. */
    enum Switch {
        on,
        off
    }

    @Parameters(index = "0", paramLabel = "on|off", description = "What to switch it to.")
    private Switch state;

    @Parameters(index = "1", paramLabel = "OUTLET", description = "1 the upper outlet, 2 the lower one.")
    private int outlet;

    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        device.setOutlet(outlet, state == Switch.on);
        out.line(describe(device.getOutlets()));
    }

    static String describe(Outlets outlets) {
        return "outlet 1: " + (outlets.outlet1() ? "on" : "off") + ", outlet 2: " + (outlets.outlet2() ? "on" : "off");
    }
}
