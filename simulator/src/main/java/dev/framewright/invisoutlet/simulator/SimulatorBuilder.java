package dev.framewright.invisoutlet.simulator;

import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.SessionTimer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What kind of device to start, and where. What a setter does not set is said with it. */
public final class SimulatorBuilder {
    String host = "127.0.0.1";
    int port;
    int tcpPort;
    boolean tcp = true;
    boolean announce;
    ProductLine productLine = ProductLine.PRO;
    HardwareRevision revision = HardwareRevision.REV_A;
    String serialNumber = "0003C44076";
    Firmware installed = Firmware.INSTALLED;
    Firmware available = Firmware.AVAILABLE;
    Duration sensorInterval = Duration.ZERO;
    Duration restartTime = Duration.ZERO;
    Duration faceplateRestartTime = Duration.ofSeconds(5);
    Duration updateStep = Duration.ofMillis(200);
    Duration lateBy = Duration.ofSeconds(6);
    SessionTimer clock = SessionTimer.shared();
    SessionOptions options = SessionOptions.DEFAULT;
    final Set<Fault> faults = EnumSet.noneOf(Fault.class);

    SimulatorBuilder() {}

    /** Address to listen on; 127.0.0.1. */
    public SimulatorBuilder host(String value) {
        host = Objects.requireNonNull(value, "host");
        return this;
    }

    /** Port of the WebSocket, 0 to 65535; 0, which takes any free one. */
    public SimulatorBuilder port(int value) {
        port = requirePort(value, "port");
        return this;
    }

    /** Port of raw TCP, 0 to 65535; 0, which takes any free one. */
    public SimulatorBuilder tcpPort(int value) {
        tcpPort = requirePort(value, "tcpPort");
        return this;
    }

    /** Whether it listens for raw TCP; true. */
    public SimulatorBuilder tcp(boolean value) {
        tcp = value;
        return this;
    }

    /** Whether it announces itself by multicast DNS; false. Searches find it some seconds after the start, not before. */
    public SimulatorBuilder announce(boolean value) {
        announce = value;
        return this;
    }

    /** The faceplate; {@link ProductLine#PRO}. */
    public SimulatorBuilder productLine(ProductLine value) {
        productLine = Objects.requireNonNull(value, "productLine");
        return this;
    }

    /** The hardware; {@link HardwareRevision#REV_A}. */
    public SimulatorBuilder revision(HardwareRevision value) {
        revision = Objects.requireNonNull(value, "revision");
        return this;
    }

    /** The serial number of the outlet, which is the source of its frames; 0003C44076. */
    public SimulatorBuilder serialNumber(String value) {
        serialNumber = Objects.requireNonNull(value, "serialNumber");
        return this;
    }

    /** The firmware it has; {@link Firmware#INSTALLED}. */
    public SimulatorBuilder installed(Firmware value) {
        installed = Objects.requireNonNull(value, "installed");
        return this;
    }

    /** The firmware it can be updated to; {@link Firmware#AVAILABLE}. */
    public SimulatorBuilder available(Firmware value) {
        available = Objects.requireNonNull(value, "available");
        return this;
    }

    /** Time between sensor pushes; zero, which sends none. */
    public SimulatorBuilder sensorInterval(Duration value) {
        sensorInterval = requireNotNegative(value, "sensorInterval");
        return this;
    }

    /** How long nobody can connect during a restart; zero, which only drops the connections. */
    public SimulatorBuilder restartTime(Duration value) {
        restartTime = requireNotNegative(value, "restartTime");
        return this;
    }

    /** How long the faceplate is away during a restart of its own; 5 s. */
    public SimulatorBuilder faceplateRestartTime(Duration value) {
        faceplateRestartTime = requireNotNegative(value, "faceplateRestartTime");
        return this;
    }

    /** Time between two steps of an update, of which downloading a part takes five; 200 ms. */
    public SimulatorBuilder updateStep(Duration value) {
        updateStep = requireNotNegative(value, "updateStep");
        return this;
    }

    /** How late a late reply is; 6 s, a second more than clients wait unless told otherwise. */
    public SimulatorBuilder lateBy(Duration value) {
        lateBy = requireNotNegative(value, "lateBy");
        return this;
    }

    /** A fault that is switched on from the start; may be called again for another one. */
    public SimulatorBuilder fault(Fault value) {
        faults.add(value);
        return this;
    }

    /** The time of everything that takes time; {@link SessionTimer#shared()}, the real one. See {@link ManualClock}. */
    public SimulatorBuilder clock(SessionTimer value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /** Limits and validation of its sessions; {@link SessionOptions#DEFAULT}. */
    public SimulatorBuilder options(SessionOptions value) {
        options = Objects.requireNonNull(value, "options");
        return this;
    }

    private static int requirePort(int value, String name) {
        if (value < 0 || value > 65_535) {
            throw new IllegalArgumentException(name + " is " + value + ", expected 0 to 65535");
        }
        return value;
    }

    private static Duration requireNotNegative(Duration value, String name) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + ", expected zero or more");
        }
        return value;
    }

    /**
     * Starts the device.
     *
     * @throws dev.framewright.runtime.transport.TransportException if an address cannot be listened on
     */
    public InvisOutletSimulator start() {
        return new InvisOutletSimulator(this);
    }
}
