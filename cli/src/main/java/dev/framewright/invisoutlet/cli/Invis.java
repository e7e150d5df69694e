package dev.framewright.invisoutlet.cli;

import dev.framewright.runtime.FramewrightException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code invis} command. */
@Command(
        name = "invis",
        description = "Drives, simulates and checks an InvisOutlet.",
        mixinStandardHelpOptions = true,
        version = "invis 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            SimulateCommand.class,
            ValidateCommand.class,
            DiscoverCommand.class,
            InfoCommand.class,
            OutletsCommand.class,
            OutletCommand.class,
            NamesCommand.class,
            SensorsCommand.class,
            LightCommand.class,
            ConfigureCommand.class,
            RestartCommand.class,
            HelpCommand.class
        },
        footer = {"", "Exit status: 0 success, 1 failure, 2 misuse."})
public final class Invis {
    private Invis() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute. */
    static CommandLine commandLine() {
        return new CommandLine(new Invis())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof FramewrightException || failure instanceof IllegalArgumentException) {
                        command.getErr().println("invis: " + failure.getMessage());
                        return failure instanceof FramewrightException ? 1 : 2;
                    }
                    throw failure;
                });
    }
}
