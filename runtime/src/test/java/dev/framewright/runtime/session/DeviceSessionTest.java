package dev.framewright.runtime.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.session.Thermostat.Ack;
import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.ReadingResponse;
import dev.framewright.runtime.session.Thermostat.Reboot;
import dev.framewright.runtime.session.Thermostat.Request;
import dev.framewright.runtime.session.Thermostat.Response;
import dev.framewright.runtime.session.Thermostat.SetTarget;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.memory.MemoryTransport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeviceSessionTest {
    private final LinkedBlockingQueue<Request> handled = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<InvalidFrame> invalid = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<UnknownMessage> unknown = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> clientClosed = new CompletableFuture<>();
    private final DeviceEndpoint<Request, Response, Push> endpoint = new DeviceEndpoint<>(
            Thermostat.INSTANCE,
            this::handle,
            SessionOptions.builder().source("hall").build());
    private volatile RequestHandler<Request, Response> handler = (request, context) -> switchOn(request);
    private Transport client;

    private @Nullable CompletionStage<? extends @Nullable Response> handle(Request request, RequestContext context) {
        handled.add(request);
        return handler.handle(request, context);
    }

    private static @Nullable CompletionStage<Response> switchOn(Request request) {
        if (request instanceof Reboot) {
            return null;
        }
        return CompletableFuture.completedFuture(
                request instanceof SetTarget ? new Ack() : new ReadingResponse(new Reading(20)));
    }

    @BeforeEach
    void connect() {
        endpoint.onInvalid((session, frame) -> invalid.add(frame));
        endpoint.onUnknown((session, message) -> unknown.add(message));
        client = MemoryTransport.to(endpoint)
                .connect(new TransportListener() {
                    @Override
                    public void onOpened(Transport transport) {}

                    @Override
                    public void onFrame(byte[] frame) {
                        answers.add(new String(frame, UTF_8));
                    }

                    @Override
                    public void onClosed(@Nullable Throwable cause) {
                        clientClosed.complete(null);
                    }
                })
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    private void send(String frame) {
        client.send(frame.replace('\'', '"').getBytes(UTF_8))
                .toCompletableFuture()
                .join();
    }

    private static <T> T take(LinkedBlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private String answer() throws InterruptedException {
        return take(answers).replace('"', '\'');
    }

    @Test
    void aRequestIsAnsweredWithItsIdTheAcceptedStatusAndTheSource() throws Exception {
        send("{'id':7,'op':'read'}");
        assertThat(answer()).isEqualTo("{'id':7,'op':'read','ok':true,'from':'hall','data':{'celsius':20}}");
        send("{'id':8,'op':'set','data':{'celsius':18}}");
        assertThat(answer()).isEqualTo("{'id':8,'ok':true,'from':'hall'}");
        take(handled);
        assertThat(take(handled)).isEqualTo(new SetTarget(18));
    }

    @Test
    void aHandlerThatReturnsNothingSendsNothing() throws Exception {
        send("{'id':7,'op':'reboot'}");
        send("{'id':8,'op':'read'}");
        assertThat(answer()).startsWith("{'id':8,");
        assertThat(answers).isEmpty();
    }

    @Test
    void aRejectionIsSentWithOrWithoutABody() throws Exception {
        handler = (request, context) -> {
            throw new RejectedException("not now");
        };
        send("{'id':7,'op':'read'}");
        assertThat(answer()).isEqualTo("{'id':7,'ok':false,'from':'hall'}");
        handler = (request, context) ->
                CompletableFuture.failedFuture(new RejectedException("too hot", RawJson.of("{\"limit\":30}")));
        send("{'id':8,'op':'read'}");
        assertThat(answer()).isEqualTo("{'id':8,'ok':false,'from':'hall','data':{'limit':30}}");
    }

    @Test
    void aHandlerThatFailsRejectsAndTheSessionGoesOn() throws Exception {
        handler = (request, context) -> {
            throw new AssertionError("expected by the test");
        };
        send("{'id':7,'op':'read'}");
        assertThat(answer()).isEqualTo("{'id':7,'ok':false,'from':'hall'}");
        handler = (request, context) -> switchOn(request);
        send("{'id':8,'op':'read'}");
        assertThat(answer()).contains("'ok':true");
    }

    @Test
    void anInvalidRequestIsReportedAndRejected() throws Exception {
        send("{'id':7,'op':'set','data':{'celsius':'warm'}}");
        assertThat(take(invalid).violations()).extracting(Violation::pointer).containsExactly("/data/celsius");
        assertThat(answer()).isEqualTo("{'id':7,'ok':false,'from':'hall'}");
        assertThat(handled).isEmpty();
    }

    @Test
    void aFrameWithoutReadableIdIsReportedAndNotAnswered() throws Exception {
        send("{'id':7,'op':");
        assertThat(take(invalid).violations()).extracting(Violation::rule).containsExactly("syntax");
        send("[]");
        assertThat(take(invalid).violations()).hasSize(1);
        send("{'id':7}");
        assertThat(take(invalid).violations()).extracting(Violation::rule).containsExactly("envelope");
        send("{'id':8,'op':'read'}");
        assertThat(answer()).startsWith("{'id':8,");
    }

    @Test
    void anUnknownOperationIsReportedAndRejected() throws Exception {
        send("{'id':7,'op':'dance'}");
        assertThat(take(unknown).operation()).isEqualTo(Scalar.of("dance"));
        assertThat(answer()).isEqualTo("{'id':7,'ok':false,'from':'hall'}");
    }

    @Test
    void anOperationWithoutReplyIsNotAnsweredEvenWhenItsHandlerRejects() throws Exception {
        handler = (request, context) -> {
            if (request instanceof Reboot) {
                throw new RejectedException("not now");
            }
            return switchOn(request);
        };
        send("{'id':7,'op':'reboot'}");
        send("{'id':8,'op':'read'}");
        assertThat(answer()).startsWith("{'id':8,");
    }

    @Test
    void requestsAreHandledInOrderAndMayCompleteInAnother() throws Exception {
        CompletableFuture<Response> first = new CompletableFuture<>();
        handler = (request, context) ->
                context.id().equals(Scalar.of(1)) ? first : CompletableFuture.completedFuture(new Ack());
        send("{'id':1,'op':'read'}");
        send("{'id':2,'op':'set','data':{'celsius':18}}");
        assertThat(answer()).startsWith("{'id':2,");
        first.complete(new Ack());
        assertThat(answer()).startsWith("{'id':1,");
    }

    @Test
    void aPushGoesToEveryClient() throws Exception {
        endpoint.push(new Changed(new Reading(22))).join();
        assertThat(answer()).matches("\\{'id':\\d+,'op':'changed','data':\\{'celsius':22}}");
        assertThat(endpoint.sessions()).hasSize(1);
    }

    @Test
    void sessionsAreAnnouncedAndForgotten() throws Exception {
        LinkedBlockingQueue<DeviceSession<Request, Response, Push>> opened = new LinkedBlockingQueue<>();
        DeviceEndpoint<Request, Response, Push> fresh =
                new DeviceEndpoint<>(Thermostat.INSTANCE, this::handle, SessionOptions.DEFAULT);
        fresh.onOpened(opened::add);
        ClientSession<Push> other = ClientSession.open(
                        Thermostat.INSTANCE, MemoryTransport.to(fresh), SessionOptions.DEFAULT)
                .join();
        DeviceSession<Request, Response, Push> session = take(opened);
        assertThat(session.peer()).isEqualTo("memory:client");
        assertThat(fresh.sessions()).containsExactly(session);
        other.close();
        await().until(() -> fresh.sessions().isEmpty());
        assertThat(session.push(new Changed(new Reading(1)))).isCompletedExceptionally();
    }

    @Test
    void closingTheEndpointClosesItsSessions() {
        endpoint.close();
        endpoint.close();
        clientClosed.join();
        await().until(() -> endpoint.sessions().isEmpty());
    }

    @Test
    void whenHandlersDoNotKeepUpTheDeviceStopsReading() throws Exception {
        DeviceEndpoint<Request, Response, Push> narrow = new DeviceEndpoint<>(
                Thermostat.INSTANCE,
                this::handle,
                SessionOptions.builder().maxInFlight(4).build());
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = (request, context) -> later;
        ClientSession<Push> session = ClientSession.open(
                        Thermostat.INSTANCE, MemoryTransport.to(narrow), SessionOptions.DEFAULT)
                .join();
        CompletableFuture<?>[] requests = new CompletableFuture<?>[100];
        for (int i = 0; i < requests.length; i++) {
            requests[i] = session.request(Thermostat.SET, new SetTarget(i));
        }
        await().until(() -> handled.size() >= 4);
        assertThat(handled).hasSizeLessThan(100);
        later.complete(new Ack());
        CompletableFuture.allOf(requests).get(20, TimeUnit.SECONDS);
        session.close();
    }
}
