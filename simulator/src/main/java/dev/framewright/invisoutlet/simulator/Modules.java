package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.AvailableUpdates;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.Faceplate;
import dev.framewright.invisoutlet.protocol.FaceplateUpdates;
import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.protocol.OutletModule;
import dev.framewright.invisoutlet.protocol.OutletUpdates;
import dev.framewright.invisoutlet.protocol.Radar;
import java.util.function.BooleanSupplier;

/** The outlet and its faceplate as pieces of hardware with firmware. Values that nobody sets are invented. */
final class Modules {
    private final ProductLine line;
    private final HardwareRevision revision;
    private final String serialNumber;
    private final BooleanSupplier degraded;
    private Firmware installed;
    private Firmware available;
    private FaceplateStatus faceplate = FaceplateStatus.ONLINE;

    Modules(
            ProductLine line,
            HardwareRevision revision,
            String serialNumber,
            Firmware installed,
            Firmware available,
            BooleanSupplier degraded) {
        this.line = line;
        this.revision = revision;
        this.serialNumber = serialNumber;
        this.installed = installed;
        this.available = available;
        this.degraded = degraded;
    }

    ProductLine line() {
        return line;
    }

    HardwareRevision revision() {
        return revision;
    }

    boolean hasFaceplate() {
        return line != ProductLine.NONE;
    }

    /** Whether there is a faceplate that does what it is asked to. */
    synchronized boolean faceplateWorks() {
        return hasFaceplate() && faceplate == FaceplateStatus.ONLINE;
    }

    boolean works(ProductLine wanted) {
        return line == wanted && faceplateWorks();
    }

    synchronized FaceplateStatus faceplate() {
        return faceplate;
    }

    synchronized void setFaceplate(FaceplateStatus status) {
        faceplate = status;
    }

    synchronized Firmware installed() {
        return installed;
    }

    synchronized void setInstalled(Firmware versions) {
        installed = versions;
    }

    synchronized void setAvailable(Firmware versions) {
        available = versions;
    }

    synchronized DeviceInformation information() {
        boolean outletDegraded = degraded.getAsBoolean() && !hasFaceplate();
        OutletModule outlet = OutletModule.builder()
                .sn(serialNumber)
                .mac("4C7525F05D04")
                .device(outletDegraded ? "Unknown" : "InvisOutlet")
                .fwRev(outletDegraded ? "" : installed.outlet())
                .hwRev(revision == HardwareRevision.REV_A ? "revA" : "revB")
                .build();
        DeviceInformation.Builder information = DeviceInformation.builder().outlet(outlet);
        return hasFaceplate() && faceplate != FaceplateStatus.RESTARTING
                ? information.faceplate(describeFaceplate()).build()
                : information.build();
    }

    private Faceplate describeFaceplate() {
        Faceplate.Builder description = Faceplate.builder()
                .online(faceplate == FaceplateStatus.ONLINE)
                .sn("24A173000A2")
                .mac("10061CD059F8")
                .device(degraded.getAsBoolean() ? "" : "InvisDeco")
                .type(line == ProductLine.AURA ? "Aura" : "Pro")
                .fwRev(degraded.getAsBoolean() ? "" : installed.faceplate())
                .hwRev("1.0");
        if (line == ProductLine.PRO) {
            description.radar(Radar.builder()
                    .fwVer("3.0")
                    .hwType("R1")
                    .mac("AABBCCDDEEFF")
                    .build());
        }
        return description.build();
    }

    synchronized AvailableUpdates updates() {
        AvailableUpdates.Builder updates = AvailableUpdates.builder()
                .outlet(OutletUpdates.builder()
                        .fwRev(installed.outlet())
                        .availableFwRev(available.outlet())
                        .wwwFwRev(installed.webPages())
                        .availableWwwFwRev(available.webPages())
                        .build());
        return faceplateWorks()
                ? updates.faceplate(new FaceplateUpdates(installed.faceplate(), available.faceplate()))
                        .build()
                : updates.build();
    }

    /** Whether there is something to install for a part. */
    synchronized boolean isOutdated(OtaPart.Known part) {
        return switch (part) {
            case OUTLET -> !installed.outlet().equals(available.outlet());
            case WWW_PARTITION -> !installed.webPages().equals(available.webPages());
            case DECO -> !installed.faceplate().equals(available.faceplate());
        };
    }

    synchronized void install(OtaPart.Known part) {
        installed = switch (part) {
            case OUTLET -> new Firmware(available.outlet(), installed.webPages(), installed.faceplate());
            case WWW_PARTITION -> new Firmware(installed.outlet(), available.webPages(), installed.faceplate());
            case DECO -> new Firmware(installed.outlet(), installed.webPages(), available.faceplate());
        };
    }
}
