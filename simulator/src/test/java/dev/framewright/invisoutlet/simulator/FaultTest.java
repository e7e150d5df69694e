package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.runtime.session.ProtocolViolationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each fault does to a client, and that a client that meets it works on once it is healed. */
class FaultTest {
    private static final Outlets OFF = new Outlets(false, false);

    private final ManualClock clock = new ManualClock();

    private InvisOutletSimulator device(Fault fault) {
        return InvisOutletSimulator.builder().clock(clock).fault(fault).start();
    }

    private static void assertWorks(InvisOutletSimulator device, Fault fault, Conversation client) {
        device.heal(fault);
        assertThat(device.faults()).isEmpty();
        assertThat(client.client().getOutlets())
                .succeedsWithin(30, TimeUnit.SECONDS)
                .isEqualTo(OFF);
    }

    @Test
    void no_reply_carries_the_request_out_all_the_same() {
        try (InvisOutletSimulator device = device(Fault.NO_REPLY);
                Conversation client = Conversation.with(device)) {
            CompletableFuture<Void> unanswered = client.client().setOutlet(1, true);
            CompletableFuture<Void> next = client.client().setOutlet(2, true);
            await().until(() -> device.isOn(1) && device.isOn(2));
            assertThat(unanswered).isNotDone();
            assertThat(next).isNotDone();
        }
    }

    @Test
    void a_late_reply_comes_when_it_is_late() {
        try (InvisOutletSimulator device = device(Fault.LATE_REPLY);
                Conversation client = Conversation.with(device)) {
            CompletableFuture<Outlets> late = client.client().getOutlets();
            await().until(() -> clock.scheduled() == 1);
            assertWorks(device, Fault.LATE_REPLY, client);
            assertThat(late).isNotDone();
            clock.advance(Duration.ofSeconds(6));
            assertThat(late).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(OFF);
        }
    }

    @Test
    void the_second_of_two_replies_belongs_to_no_request() throws Exception {
        try (InvisOutletSimulator device = device(Fault.DUPLICATE_REPLY);
                Conversation client = Conversation.with(device)) {
            assertThat(client.ask().getOutlets()).isEqualTo(OFF);
            assertThat(client.unmatched()).isNotNull();
            assertWorks(device, Fault.DUPLICATE_REPLY, client);
        }
    }

    @Test
    void a_reply_of_the_wrong_type_fails_the_request_and_not_the_connection() {
        try (InvisOutletSimulator device = device(Fault.WRONG_TYPE);
                Conversation client = Conversation.with(device)) {
            assertThatThrownBy(() -> client.ask().getOutlets()).isInstanceOf(ProtocolViolationException.class);
            assertThatThrownBy(() -> client.ask().setOutlet(1, false)).isInstanceOf(ProtocolViolationException.class);
            assertWorks(device, Fault.WRONG_TYPE, client);
        }
    }

    @Test
    void replies_that_overtake_each_other_reach_their_requests() {
        try (InvisOutletSimulator device = device(Fault.REORDERED_REPLIES);
                Conversation client = Conversation.with(device)) {
            CompletableFuture<Outlets> first = client.client().getOutlets();
            CompletableFuture<?> second = client.client().getDeviceInformation();
            assertThat(second).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(first).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(OFF);
            clock.advance(Duration.ofSeconds(6));
            CompletableFuture<Outlets> alone = client.client().getOutlets();
            await().until(() -> clock.scheduled() == 1);
            assertWorks(device, Fault.REORDERED_REPLIES, client);
            clock.advance(Duration.ofSeconds(6));
            assertThat(alone).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(OFF);
        }
    }

    @Test
    void a_push_with_the_id_of_a_request_is_still_a_push() throws Exception {
        try (InvisOutletSimulator device = device(Fault.COLLIDING_ID);
                Conversation client = Conversation.with(device)) {
            assertThat(client.ask().getDeviceInformation().faceplate()).isNotNull();
            assertThat(client.push()).isEqualTo(new OutletsChangedPush(OFF));
            assertWorks(device, Fault.COLLIDING_ID, client);
        }
    }

    @Test
    void garbage_is_reported_and_the_frame_behind_it_is_read() throws Exception {
        try (InvisOutletSimulator device = device(Fault.GARBAGE);
                Conversation webSocket = Conversation.with(device);
                Conversation tcp = Conversation.overTcp(device)) {
            assertThat(webSocket.ask().getOutlets()).isEqualTo(OFF);
            assertThat(new String(webSocket.invalid().frame(), StandardCharsets.UTF_8))
                    .contains("boot");
            assertThat(tcp.ask().getOutlets()).isEqualTo(OFF);
            assertThat(tcp.invalid()).isNotNull();
            assertWorks(device, Fault.GARBAGE, tcp);
        }
    }

    @Test
    void frames_without_a_serial_number_are_understood() throws Exception {
        try (InvisOutletSimulator device = device(Fault.NO_SERIAL_NUMBER);
                Conversation client = Conversation.with(device)) {
            assertThat(client.ask().getOutlets()).isEqualTo(OFF);
            device.pressButton(1).join();
            assertThat(client.push()).isEqualTo(new OutletsChangedPush(new Outlets(true, false)));
        }
    }

    @Test
    void packed_frames_are_taken_apart() throws Exception {
        try (InvisOutletSimulator device = device(Fault.PACKED_FRAMES);
                Conversation client = Conversation.overTcp(device)) {
            for (int i = 0; i < 100; i++) {
                assertThat(client.ask().getOutlets()).isEqualTo(OFF);
                assertThat(client.push()).isEqualTo(new OutletsChangedPush(OFF));
            }
            assertWorks(device, Fault.PACKED_FRAMES, client);
        }
    }

    @Test
    void split_frames_are_put_together() {
        try (InvisOutletSimulator device = device(Fault.SPLIT_FRAMES);
                Conversation client = Conversation.overTcp(device)) {
            for (int i = 0; i < 100; i++) {
                assertThat(client.ask().getOutlets()).isEqualTo(OFF);
            }
            assertThat(client.ask().getDeviceInformation().faceplate()).isNotNull();
        }
    }

    @Test
    void a_request_can_reboot_the_device() {
        try (InvisOutletSimulator device = device(Fault.REBOOT)) {
            try (Conversation client = Conversation.with(device)) {
                CompletableFuture<Outlets> lost = client.client().getOutlets();
                client.awaitDrop();
                assertThat(lost).isCompletedExceptionally();
            }
            device.heal(Fault.REBOOT);
            try (Conversation client = Conversation.with(device)) {
                assertThat(client.ask().getOutlets()).isEqualTo(OFF);
            }
        }
    }

    @Test
    void a_degraded_module_does_not_say_what_it_is() {
        try (InvisOutletSimulator device = device(Fault.DEGRADED_MODULE);
                Conversation client = Conversation.with(device)) {
            assertThat(client.ask().getDeviceInformation().faceplate().device()).isEmpty();
            assertThat(client.ask().getDeviceInformation().faceplate().fwRev()).isEmpty();
            assertThat(client.ask().getDeviceInformation().outlet().device()).isEqualTo("InvisOutlet");
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_has_a_name_for_the_command_line(Fault fault) {
        assertThat(Fault.of(fault.id())).isEqualTo(fault);
        assertThat(fault.id()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void a_fault_that_does_not_exist_is_answered_with_those_that_do() {
        assertThatThrownBy(() -> Fault.of("gremlins"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no fault is called \"gremlins\"; there are no-reply, late-reply, ");
    }
}
