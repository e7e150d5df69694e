package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.invisoutlet.protocol.DeviceInformationChangedPush;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.OtaDownloadProgress;
import dev.framewright.invisoutlet.protocol.OtaDownloadProgressPush;
import dev.framewright.invisoutlet.protocol.OtaMethod;
import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.protocol.OtaResult;
import dev.framewright.invisoutlet.protocol.OtaResultPush;
import dev.framewright.invisoutlet.protocol.OtaStartResult;
import dev.framewright.invisoutlet.protocol.OtaStartResultPush;
import dev.framewright.invisoutlet.protocol.OtaTarget;
import dev.framewright.invisoutlet.protocol.PerformOtaUpdate;
import dev.framewright.runtime.session.RejectedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The sequences of an update, frame by frame. */
class UpdateTest {
    private static final OtaPart OUTLET = OtaPart.Known.OUTLET;
    private static final OtaPart WEB_PAGES = OtaPart.Known.WWW_PARTITION;
    private static final OtaPart FACEPLATE = OtaPart.Known.DECO;
    private static final PerformOtaUpdate OF_OUTLET = new PerformOtaUpdate(OtaTarget.OUTLET, OtaMethod.WI_FI);
    private static final PerformOtaUpdate OF_FACEPLATE = new PerformOtaUpdate(OtaTarget.DECO, OtaMethod.WI_FI);

    private final ManualClock clock = new ManualClock();

    private InvisOutletSimulator device(HardwareRevision revision) {
        return InvisOutletSimulator.builder()
                .revision(revision)
                .options(Conversation.CHECKED)
                .clock(clock)
                .start();
    }

    private static InvisOutletPush result(OtaPart part, boolean succeeded) {
        return new OtaResultPush(new OtaResult(part, succeeded));
    }

    private static List<InvisOutletPush> download(OtaPart part, int... percents) {
        List<InvisOutletPush> pushes = new ArrayList<>();
        for (int percent : percents) {
            pushes.add(new OtaDownloadProgressPush(new OtaDownloadProgress(part, percent)));
        }
        return pushes;
    }

    private static void assertHears(Conversation client, List<InvisOutletPush> expected) throws InterruptedException {
        List<InvisOutletPush> heard = new ArrayList<>();
        for (InvisOutletPush ignored : expected) {
            heard.add(client.push());
        }
        assertThat(heard).containsExactlyElementsOf(expected);
    }

    @Test
    void revision_a_acknowledges_then_web_pages_then_firmware_then_restart() throws Exception {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            client.ask().performOtaUpdate(OF_OUTLET);
            clock.advance(Duration.ofMinutes(1));
            List<InvisOutletPush> expected = new ArrayList<>();
            expected.add(result(OUTLET, false));
            expected.addAll(download(WEB_PAGES, 0, 25, 50, 75, 100));
            expected.add(result(WEB_PAGES, true));
            expected.addAll(download(OUTLET, 0, 25, 50, 75, 100));
            expected.add(result(OUTLET, true));
            assertHears(client, expected);
            client.awaitDrop();
            assertThat(device.installed()).isEqualTo(new Firmware("0.6.0", "0.3.0", "0.8.4"));
        }
    }

    @Test
    void what_is_up_to_date_is_not_installed_again() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            device.setAvailable(Firmware.INSTALLED);
            assertThat(client.ask().getAvailableUpdates().outlet().availableFwRev())
                    .isEqualTo(Firmware.INSTALLED.outlet());
            assertThatThrownBy(() -> client.ask().performOtaUpdate(OF_OUTLET)).isInstanceOf(RejectedException.class);
        }
    }

    @Test
    void revision_b_restarts_instead_of_replying_and_says_that_it_goes_on_when_somebody_is_back() throws Exception {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_B)) {
            try (Conversation client = Conversation.with(device)) {
                CompletableFuture<Void> reply = client.client().performOtaUpdate(OF_OUTLET);
                client.awaitDrop();
                assertThat(reply).isCompletedExceptionally();
            }
            try (Conversation client = Conversation.with(device)) {
                client.push(DeviceInformationChangedPush.class);
                clock.advance(Duration.ofMinutes(1));
                assertHears(
                        client,
                        List.of(new OtaStartResultPush(new OtaStartResult(OUTLET, true)), result(OUTLET, false)));
                assertHears(client, download(WEB_PAGES, 0, 25, 50, 75, 100));
                assertHears(client, List.of(result(WEB_PAGES, true)));
                assertHears(client, download(OUTLET, 0, 25, 50, 75, 100));
                assertHears(client, List.of(result(OUTLET, true)));
                client.awaitDrop();
            }
        }
    }

    @Test
    void the_faceplate_is_updated_without_the_connection_dropping() throws Exception {
        for (HardwareRevision revision : HardwareRevision.values()) {
            try (InvisOutletSimulator device = device(revision);
                    Conversation client = Conversation.with(device)) {
                client.ask().performOtaUpdate(OF_FACEPLATE);
                clock.advance(Duration.ofSeconds(10));
                if (revision == HardwareRevision.REV_B) {
                    assertHears(client, List.of(new OtaStartResultPush(new OtaStartResult(FACEPLATE, true))));
                }
                assertHears(client, List.of(result(FACEPLATE, false)));
                assertHears(client, download(FACEPLATE, 0, 25, 50, 75, 100));
                assertHears(client, List.of(result(FACEPLATE, true)));
                assertThat(client.ask().getDeviceInformation().faceplate().fwRev())
                        .isEqualTo(Firmware.AVAILABLE.faceplate());
            }
        }
    }

    @Test
    void a_part_that_fails_is_not_installed_and_ends_the_update() throws Exception {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            device.setFailingUpdate(OtaPart.Known.OUTLET);
            client.ask().performOtaUpdate(OF_OUTLET);
            clock.advance(Duration.ofMinutes(1));
            assertHears(client, List.of(result(OUTLET, false)));
            assertHears(client, download(WEB_PAGES, 0, 25, 50, 75, 100));
            assertHears(client, List.of(result(WEB_PAGES, true)));
            assertHears(client, download(OUTLET, 0, 25));
            assertHears(client, List.of(result(OUTLET, false)));
            assertThat(device.installed().outlet()).isEqualTo(Firmware.INSTALLED.outlet());
            device.setFailingUpdate(null);
            client.ask().performOtaUpdate(OF_OUTLET);
        }
    }

    @Test
    void one_update_at_a_time() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            client.ask().performOtaUpdate(OF_FACEPLATE);
            assertThatThrownBy(() -> client.ask().performOtaUpdate(OF_FACEPLATE))
                    .isInstanceOf(RejectedException.class);
        }
    }
}
