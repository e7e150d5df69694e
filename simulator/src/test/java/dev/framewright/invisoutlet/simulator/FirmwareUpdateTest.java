package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.framewright.invisoutlet.FirmwareUpdate;
import dev.framewright.invisoutlet.UpdateOutcome;
import dev.framewright.invisoutlet.UpdateProgress;
import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.protocol.OtaTarget;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One progress stream and exactly one outcome, whatever a device does. */
class FirmwareUpdateTest {
    private static final OtaPart OUTLET = OtaPart.Known.OUTLET;
    private static final OtaPart WEB_PAGES = OtaPart.Known.WWW_PARTITION;

    private final ManualClock clock = new ManualClock();
    private final ManualClock patience = new ManualClock();
    private final List<UpdateProgress> progress = new CopyOnWriteArrayList<>();

    private InvisOutletSimulator device(HardwareRevision revision) {
        return InvisOutletSimulator.builder().revision(revision).clock(clock).start();
    }

    private FirmwareUpdate start(Conversation client, OtaTarget target) {
        return FirmwareUpdate.builder(client.client(), target)
                .onProgress(progress::add)
                .timer(patience)
                .start();
    }

    private static void assertEnds(FirmwareUpdate update, UpdateOutcome outcome) {
        assertThat(update.outcome()).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(outcome);
    }

    /** The device has accepted and waits for its first step. */
    private void awaitStart() {
        await().until(() -> clock.scheduled() > 0);
    }

    @Test
    void an_outlet_is_through_when_its_firmware_is_not_when_its_web_pages_are() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            FirmwareUpdate update = start(client, OtaTarget.OUTLET);
            awaitStart();
            clock.advance(Duration.ofMinutes(1));
            assertEnds(update, new UpdateOutcome.Succeeded());
            assertThat(progress)
                    .startsWith(new UpdateProgress(WEB_PAGES, 0), new UpdateProgress(WEB_PAGES, 25))
                    .endsWith(new UpdateProgress(OUTLET, 75), new UpdateProgress(OUTLET, 100))
                    .hasSize(10);
        }
    }

    @ParameterizedTest
    @EnumSource(HardwareRevision.class)
    void a_faceplate_is_updated_on_both_revisions(HardwareRevision revision) {
        try (InvisOutletSimulator device = device(revision);
                Conversation client = Conversation.with(device)) {
            FirmwareUpdate update = start(client, OtaTarget.DECO);
            awaitStart();
            clock.advance(Duration.ofMinutes(1));
            assertEnds(update, new UpdateOutcome.Succeeded());
            assertThat(progress).hasSize(5).allMatch(step -> step.part() == OtaPart.Known.DECO);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OtaPart.Known.class,
            names = {"OUTLET", "WWW_PARTITION"})
    void a_part_that_fails_after_progress_is_the_end(OtaPart.Known part) {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            device.setFailingUpdate(part);
            FirmwareUpdate update = start(client, OtaTarget.OUTLET);
            awaitStart();
            clock.advance(Duration.ofMinutes(1));
            assertEnds(update, new UpdateOutcome.Failed(part));
        }
    }

    @Test
    void a_device_that_falls_silent_has_stalled_after_a_minute_of_it() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            device.setStallingUpdates(true);
            FirmwareUpdate update = start(client, OtaTarget.DECO);
            awaitStart();
            clock.advance(Duration.ofMinutes(5));
            await().until(() -> progress.size() == 2);
            patience.advance(Duration.ofSeconds(59));
            assertThat(update.outcome()).isNotDone();
            patience.advance(Duration.ofSeconds(1));
            assertEnds(update, new UpdateOutcome.Stalled(Duration.ofSeconds(60)));
            assertThat(patience.scheduled()).isZero();
        }
    }

    @Test
    void what_is_up_to_date_is_not_asked_for() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            device.setAvailable(Firmware.INSTALLED);
            assertEnds(start(client, OtaTarget.OUTLET), new UpdateOutcome.UpToDate());
        }
    }

    @Test
    void a_device_that_refuses_has_refused() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            FirmwareUpdate first = start(client, OtaTarget.OUTLET);
            awaitStart();
            assertEnds(start(client, OtaTarget.OUTLET), new UpdateOutcome.Refused());
            assertThat(first.outcome()).isNotDone();
        }
    }

    @Test
    void a_revision_that_restarts_instead_of_replying_is_followed_across_the_restart() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_B);
                Conversation client = Conversation.tenacious(device)) {
            FirmwareUpdate update = start(client, OtaTarget.OUTLET);
            awaitStart();
            clock.advance(Duration.ofMinutes(1));
            assertEnds(update, new UpdateOutcome.Succeeded());
            assertThat(progress).hasSize(10);
            assertThat(device.installed().outlet()).isEqualTo(Firmware.AVAILABLE.outlet());
        }
    }

    /** The last words of the device are lost, but when it is back its firmware is the new one. */
    @Test
    void a_device_that_is_back_with_new_firmware_is_through() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.tenacious(device)) {
            device.setStallingUpdates(true);
            FirmwareUpdate update = start(client, OtaTarget.OUTLET);
            awaitStart();
            clock.advance(Duration.ofMinutes(1));
            await().until(() -> progress.size() == 2);
            device.setInstalled(Firmware.AVAILABLE);
            device.restart();
            assertEnds(update, new UpdateOutcome.Succeeded());
        }
    }

    @Test
    void without_reconnecting_a_restart_is_the_end_of_what_can_be_known() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_B);
                Conversation client = Conversation.with(device)) {
            FirmwareUpdate update = start(client, OtaTarget.OUTLET);
            assertThat(update.outcome())
                    .succeedsWithin(30, TimeUnit.SECONDS)
                    .isInstanceOf(UpdateOutcome.Disconnected.class);
        }
    }

    @Test
    void a_device_that_cannot_be_asked_is_an_outcome_too() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            device.restart();
            client.awaitDrop();
            assertThat(start(client, OtaTarget.OUTLET).outcome())
                    .succeedsWithin(30, TimeUnit.SECONDS)
                    .isInstanceOf(UpdateOutcome.Disconnected.class);
        }
    }

    @Test
    void a_stall_takes_time() {
        try (InvisOutletSimulator device = device(HardwareRevision.REV_A);
                Conversation client = Conversation.with(device)) {
            assertThatThrownBy(() -> FirmwareUpdate.builder(client.client(), OtaTarget.DECO)
                            .stallTimeout(Duration.ZERO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stall timeout is PT0S, expected more than zero");
        }
    }
}
