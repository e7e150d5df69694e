package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import picocli.CommandLine.Command;

/** {@code invis restart}. */
@Command(name = "restart", description = "Restarts the outlet, which never answers.", mixinStandardHelpOptions = true)
final class RestartCommand extends DeviceCommand {
    @Override
    void run(InvisOutletBlockingClient device, Output out) {
        device.restart();
        out.line("sent");
    }
}
