package dev.framewright.invisoutlet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A device that answered a search. Which TXT keys devices send was observed by independent clients; the vendor documents
 * none of it.
 *
 * @param serialNumber the outlet's own serial number (TXT {@code sn})
 * @param host its address, to connect to
 * @param port the port it names, 1 to 65535. Real devices may name one that they do not serve
 * @param device what it calls itself, for example {@code InvisOutlet} (TXT {@code device}); empty when it does not say
 * @param faceplate what its faceplate calls itself (TXT {@code sub_device}), if it says
 * @param faceplateType the faceplate's product line (TXT {@code sub_type}), if it says
 * @param faceplateSerialNumber the faceplate's serial number (TXT {@code sub_sn}), if it says
 */
public record DiscoveredOutlet(
        String serialNumber,
        String host,
        int port,
        String device,
        @Nullable String faceplate,
        @Nullable String faceplateType,
        @Nullable String faceplateSerialNumber) {
    /** Checks that what has to be there is there. */
    public DiscoveredOutlet {
        Objects.requireNonNull(serialNumber, "serialNumber");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(device, "device");
    }
}
