package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.simulator.CalibrationOutcome;
import dev.framewright.invisoutlet.simulator.FaceplateStatus;
import dev.framewright.invisoutlet.simulator.Fault;
import dev.framewright.invisoutlet.simulator.Firmware;
import dev.framewright.invisoutlet.simulator.HardwareRevision;
import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.invisoutlet.simulator.ProductLine;
import dev.framewright.invisoutlet.simulator.SimulatorBuilder;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code invis simulate}. */
@Command(
        name = "simulate",
        description =
                "Runs a simulated InvisOutlet to play with, until it is interrupted. Times are in seconds, such as 0.5.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    /** A time in seconds. */
    static final class Seconds implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            double seconds;
            try {
                seconds = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is no number of seconds");
            }
            if (!(seconds >= 0 && seconds <= 86_400)) {
                throw new TypeConversionException("'" + text + "' is no number from 0 to 86400");
            }
            return Duration.ofNanos(Math.round(seconds * 1e9));
        }
    }

    /** Three versions. */
    static final class Versions implements ITypeConverter<Firmware> {
        @Override
        public Firmware convert(String text) {
            String[] parts = text.split(",", -1);
            if (parts.length != 3) {
                throw new TypeConversionException(
                        "'" + text + "' is not OUTLET,WEBPAGES,FACEPLATE, such as 0.5.7,0.1.2,0.8.4");
            }
            return new Firmware(parts[0], parts[1], parts[2]);
        }
    }

    /** A fault by its name. */
    static final class Faults implements ITypeConverter<Fault> {
        @Override
        public Fault convert(String text) {
            try {
                return Fault.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** What completes {@code --fault}. */
    static final class FaultNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        FaultNames() {
            super(Arrays.stream(Fault.values()).map(Fault::id).toList());
        }
    }

    /** What {@code --revision} takes. */
    enum Revision {
        a,
        b
    }

    /** What {@code --failing-update} takes. */
    enum Part {
        outlet,
        web_pages,
        faceplate
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--host",
            description = "Address to listen on (default ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host;

    @Option(
            names = "--port",
            description = "Port of the WebSocket, 0 for any free one (default ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--tcp-port",
            description = "Port of raw TCP, 0 for any free one (default ${DEFAULT-VALUE}).",
            defaultValue = "3333")
    private int tcpPort;

    @Option(names = "--no-tcp", description = "Do not listen for raw TCP.")
    private boolean noTcp;

    @Option(names = "--announce", description = "Announce the device by multicast DNS, for ./invis discover.")
    private boolean announce;

    @Option(
            names = "--line",
            description = "Faceplate: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "PRO")
    private ProductLine line;

    @Option(
            names = "--revision",
            description = "Hardware revision: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "a")
    private Revision revision;

    @Option(
            names = "--serial-number",
            description = "Serial number of the outlet (default ${DEFAULT-VALUE}).",
            defaultValue = "0003C44076")
    private String serialNumber;

    @Option(
            names = "--installed",
            paramLabel = "OUTLET,WEBPAGES,FACEPLATE",
            description = "Firmware it has (default ${DEFAULT-VALUE}).",
            defaultValue = "0.5.7,0.1.2,0.8.4",
            converter = Versions.class)
    private Firmware installed;

    @Option(
            names = "--available",
            paramLabel = "OUTLET,WEBPAGES,FACEPLATE",
            description = "Firmware it can be updated to (default ${DEFAULT-VALUE}).",
            defaultValue = "0.6.0,0.3.0,0.9.0",
            converter = Versions.class)
    private Firmware available;

    @Option(
            names = "--sensor-interval",
            paramLabel = "SECONDS",
            description = "Time between sensor pushes, 0 for none (default ${DEFAULT-VALUE}).",
            defaultValue = "5",
            converter = Seconds.class)
    private Duration sensorInterval;

    @Option(
            names = "--restart-time",
            paramLabel = "SECONDS",
            description = "How long nobody can connect during a restart (default ${DEFAULT-VALUE}).",
            defaultValue = "0",
            converter = Seconds.class)
    private Duration restartTime;

    @Option(
            names = "--faceplate-restart-time",
            paramLabel = "SECONDS",
            description = "How long the faceplate is away when it restarts (default ${DEFAULT-VALUE}).",
            defaultValue = "5",
            converter = Seconds.class)
    private Duration faceplateRestartTime;

    @Option(
            names = "--update-step",
            paramLabel = "SECONDS",
            description = "Time between two steps of an update (default ${DEFAULT-VALUE}).",
            defaultValue = "0.2",
            converter = Seconds.class)
    private Duration updateStep;

    @Option(
            names = "--late-by",
            paramLabel = "SECONDS",
            description = "How late the fault late-reply is (default ${DEFAULT-VALUE}).",
            defaultValue = "6",
            converter = Seconds.class)
    private Duration lateBy;

    @Option(
            names = "--fault",
            paramLabel = "NAME",
            description = "Something that goes wrong, may be given several times: ${COMPLETION-CANDIDATES}.",
            converter = Faults.class,
            completionCandidates = FaultNames.class)
    private List<Fault> faults = new ArrayList<>();

    @Option(
            names = "--faceplate",
            description = "State of the faceplate: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "ONLINE")
    private FaceplateStatus faceplate;

    @Option(names = "--failing-update", description = "Part whose update fails half-way: ${COMPLETION-CANDIDATES}.")
    private @Nullable Part failingUpdate;

    @Option(names = "--stalling-updates", description = "Updates stop half-way and say nothing more.")
    private boolean stallingUpdates;

    @Option(
            names = "--calibration",
            description =
                    "How calibrations of the occupancy sensor end: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "SUCCEEDS")
    private CalibrationOutcome calibration;

    @Option(names = "--broker-unreachable", description = "The MQTT broker cannot be reached.")
    private boolean brokerUnreachable;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (InvisOutletSimulator device = start()) {
            device.setFaceplate(faceplate);
            device.setStallingUpdates(stallingUpdates);
            device.setCalibrationOutcome(calibration);
            device.setBrokerReachable(!brokerUnreachable);
            if (failingUpdate != null) {
                device.setFailingUpdate(
                        switch (failingUpdate) {
                            case outlet -> OtaPart.Known.OUTLET;
                            case web_pages -> OtaPart.Known.WWW_PARTITION;
                            case faceplate -> OtaPart.Known.DECO;
                        });
            }
            out.println("Simulated InvisOutlet (" + line + ", revision " + revision + ") at " + device.uri()
                    + (noTcp ? "" : " and tcp://" + host + ":" + device.tcpPort()) + ", stop with Ctrl-C");
            out.println("Try: ./invis info --host " + host + " --port " + device.port());
            out.flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private InvisOutletSimulator start() {
        try {
            SimulatorBuilder builder = InvisOutletSimulator.builder()
                    .host(host)
                    .port(port)
                    .tcpPort(tcpPort)
                    .tcp(!noTcp)
                    .announce(announce)
                    .productLine(line)
                    .revision(revision == Revision.a ? HardwareRevision.REV_A : HardwareRevision.REV_B)
                    .serialNumber(serialNumber)
                    .installed(installed)
                    .available(available)
                    .sensorInterval(sensorInterval)
                    .restartTime(restartTime)
                    .faceplateRestartTime(faceplateRestartTime)
                    .updateStep(updateStep)
                    .lateBy(lateBy);
            faults.forEach(builder::fault);
            return builder.start();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
