package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.Request;
import dev.framewright.runtime.session.Thermostat.Response;
import dev.framewright.runtime.session.Thermostat.SetTarget;
import dev.framewright.runtime.transport.memory.MemoryTransport;
import dev.framewright.runtime.validation.ValidationMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionValidationTest {
    private final ScriptedPeer peer = new ScriptedPeer();
    private final LinkedBlockingQueue<InvalidFrame> invalid = new LinkedBlockingQueue<>();

    private ClientSession<Push> open(ValidationMode mode) {
        ClientSession<Push> session = ClientSession.open(
                        Thermostat.INSTANCE,
                        peer.connector(),
                        SessionOptions.builder().validation(mode).build())
                .join();
        session.onInvalid(invalid::add);
        return session;
    }

    private List<String> invalid() throws InterruptedException {
        InvalidFrame frame = invalid.poll(20, TimeUnit.SECONDS);
        assertThat(frame).isNotNull();
        return messages(frame.violations());
    }

    private static List<String> messages(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + ' ' + violation.rule())
                .toList();
    }

    private static List<String> violationsOf(CompletableFuture<?> future) {
        Throwable failure =
                catchThrowable(() -> future.get(20, TimeUnit.SECONDS)).getCause();
        assertThat(failure).isInstanceOf(ProtocolViolationException.class);
        return messages(((ProtocolViolationException) failure).violations());
    }

    @Test
    void offAcceptsWhatTheGeneratedCodeAccepts() {
        try (ClientSession<Push> session = open(ValidationMode.OFF)) {
            CompletableFuture<Reading> reading = session.request(Thermostat.READ, new GetReading());
            peer.send("{'id':%d,'op':'read','data':{'celsius':1000}}", peer.nextId());
            assertThat(reading.join()).isEqualTo(new Reading(1000));
        }
    }

    @Test
    void onFailureAddsTheWholeReport() throws Exception {
        try (ClientSession<Push> session = open(ValidationMode.ON_FAILURE)) {
            peer.send("{'op':'changed','data':{'celsius':'x','kind':2}}");
            assertThat(invalid()).containsExactly("/data/celsius type", "/data/kind const");
            CompletableFuture<Reading> reading = session.request(Thermostat.READ, new GetReading());
            peer.send("{'id':%d,'op':'read','data':{'kind':2}}", peer.nextId());
            assertThat(violationsOf(reading)).containsExactly("/data required", "/data/kind const");
            CompletableFuture<Reading> hot = session.request(Thermostat.READ, new GetReading());
            peer.send("{'id':%d,'op':'read','data':{'celsius':1000}}", peer.nextId());
            assertThat(hot.join()).isEqualTo(new Reading(1000));
        }
    }

    @Test
    void alwaysChecksEveryBodyOfAClient() throws Exception {
        try (ClientSession<Push> session = open(ValidationMode.ALWAYS)) {
            peer.send("{'op':'changed','data':{'celsius':1000}}");
            assertThat(invalid()).containsExactly("/data/celsius exclusiveMaximum");
            CompletableFuture<Reading> reading = session.request(Thermostat.READ, new GetReading());
            peer.send("{'id':%d,'op':'read','data':{'celsius':1000}}", peer.nextId());
            assertThat(violationsOf(reading)).containsExactly("/data/celsius exclusiveMaximum");
            assertThat(violationsOf(session.request(Thermostat.SET, new SetTarget(31))))
                    .containsExactly("/data/celsius maximum");
            assertThat(peer.hasNothing()).isTrue();
            CompletableFuture<Void> set = session.request(Thermostat.SET, new SetTarget(30));
            peer.send("{'id':%d,'ok':true}", peer.nextId());
            assertThat(set.join()).isNull();
        }
    }

    @Test
    void alwaysChecksEveryBodyOfADevice() throws Exception {
        SessionOptions always =
                SessionOptions.builder().validation(ValidationMode.ALWAYS).build();
        RequestHandler<Request, Response> handler = (request, context) ->
                CompletableFuture.completedFuture(new Thermostat.ReadingResponse(new Reading(1000)));
        DeviceEndpoint<Request, Response, Push> endpoint = new DeviceEndpoint<>(Thermostat.INSTANCE, handler, always);
        endpoint.onInvalid((session, frame) -> invalid.add(frame));
        try (endpoint;
                ClientSession<Push> client = ClientSession.open(
                                Thermostat.INSTANCE, MemoryTransport.to(endpoint), SessionOptions.DEFAULT)
                        .join()) {
            assertThat(catchThrowable(() ->
                            client.request(Thermostat.SET, new SetTarget(31)).get(20, TimeUnit.SECONDS)))
                    .hasCauseInstanceOf(RejectedException.class);
            assertThat(invalid()).containsExactly("/data/celsius maximum");
            assertThat(catchThrowable(() ->
                            client.request(Thermostat.READ, new GetReading()).get(20, TimeUnit.SECONDS)))
                    .hasCauseInstanceOf(RejectedException.class);
            assertThat(violationsOf(endpoint.push(new Thermostat.Alarm(new Reading(100)))))
                    .isNotEmpty();
        }
    }

    @Test
    void aFrameValidatorHoldsASingleFrameAgainstTheWholeSchema() {
        FrameValidator validator = new FrameValidator(Thermostat.INSTANCE);
        assertThat(validator.validate(FrameKind.REQUEST, json("{'id':1,'op':'set','data':{'celsius':31}}")))
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactly("/data/celsius maximum");
        assertThat(validator.validate(FrameKind.REQUEST, json("{'id':1,'op':'set','data':{'celsius':30}}")))
                .isEmpty();
        assertThat(validator.validate(FrameKind.REQUEST, json("{'id':1,'op':'no-such-code','data':1}")))
                .isEmpty();
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
