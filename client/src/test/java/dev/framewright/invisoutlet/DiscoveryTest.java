package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.session.Subscription;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real multicast DNS, on the loopback interface. */
class DiscoveryTest {
    private final BlockingQueue<DiscoveredOutlet> found = new LinkedBlockingQueue<>();
    private Subscription search = () -> {};

    @AfterEach
    void end() {
        search.close();
    }

    @Test
    void a_device_is_found_with_what_its_record_says_and_others_are_not() throws Exception {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        Map<String, String> record = Map.of(
                "sn",
                "11A18240076",
                "device",
                "InvisOutlet",
                "sub_type",
                "Aura",
                "sub_device",
                "InvisDeco",
                "sub_sn",
                "77");
        search = InvisOutlet.discover(found::add);
        try (JmDNS device = JmDNS.create(loopback, "framewright-test")) {
            device.registerService(ServiceInfo.create("_other._tcp.local.", "Other", 80, 0, 0, Map.of("sn", "1")));
            device.registerService(
                    ServiceInfo.create(InvisOutlet.SERVICE_TYPE, "Nameless", 81, 0, 0, Map.of("x", "1")));
            device.registerService(ServiceInfo.create(InvisOutlet.SERVICE_TYPE, "InvisOutlet", 3333, 0, 0, record));

            DiscoveredOutlet outlet = found.poll(60, TimeUnit.SECONDS);

            assertThat(outlet).isNotNull();
            assertThat(outlet.serialNumber()).isEqualTo("11A18240076");
            assertThat(outlet.port()).isEqualTo(3333);
            assertThat(outlet.device()).isEqualTo("InvisOutlet");
            assertThat(outlet.faceplate()).isEqualTo("InvisDeco");
            assertThat(outlet.faceplateType()).isEqualTo("Aura");
            assertThat(outlet.faceplateSerialNumber()).isEqualTo("77");
            assertThat(List.copyOf(found)).isEmpty();
            assertThat(InvisOutlet.discover(Duration.ofSeconds(5))).contains(outlet);
        }
    }

    @Test
    void no_time_to_search_is_misuse() {
        assertThatThrownBy(() -> InvisOutlet.discover(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration is PT0S, expected more than zero");
    }
}
