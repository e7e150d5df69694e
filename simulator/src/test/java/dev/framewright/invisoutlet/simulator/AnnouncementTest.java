package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.DiscoveredOutlet;
import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.runtime.session.Subscription;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A simulated device is found as a real one would be, on the loopback interface. */
class AnnouncementTest {
    private final BlockingQueue<DiscoveredOutlet> found = new LinkedBlockingQueue<>();
    private final Subscription search = InvisOutlet.discover(found::add);

    @AfterEach
    void end() {
        search.close();
    }

    @Test
    void an_announced_device_can_be_found_and_talked_to() throws Exception {
        try (InvisOutletSimulator device = InvisOutletSimulator.builder()
                .productLine(ProductLine.AURA)
                .serialNumber("11B29200071")
                .announce(true)
                .start()) {
            DiscoveredOutlet outlet = found.poll(60, TimeUnit.SECONDS);
            assertThat(outlet).isNotNull();
            assertThat(outlet.serialNumber()).isEqualTo("11B29200071");
            assertThat(outlet.port()).isEqualTo(device.port());
            assertThat(outlet.faceplateType()).isEqualTo("Aura");
            try (InvisOutletClient client = InvisOutlet.connect(outlet)) {
                assertThat(client.blocking().getDeviceInformation().outlet().sn())
                        .isEqualTo("11B29200071");
            }
        }
    }
}
