package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.session.Refusal.Reason;
import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Request;
import dev.framewright.runtime.session.Thermostat.Response;
import dev.framewright.runtime.session.Thermostat.SetTarget;
import dev.framewright.runtime.transport.memory.MemoryTransport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a rejection carries, in a protocol that describes it: here a text in place of the body. */
@Timeout(60)
class RefusalTest {
    /** The protocol's message for errors. */
    private record Because(String text) {}

    private static final Protocol<Request, Response, Push> FALLIBLE = fallible();

    private final List<Reason> asked = new ArrayList<>();
    private Function<Refusal, @Nullable Object> refuse = refusal -> new Because("it is " + refusal.reason());
    private Function<Request, @Nullable CompletionStage<Response>> handle = request -> null;
    private final DeviceEndpoint<Request, Response, Push> endpoint =
            new DeviceEndpoint<>(FALLIBLE, unchecked(new Handler()), SessionOptions.DEFAULT);
    private final ClientSession<Push> client = ClientSession.open(
                    FALLIBLE, MemoryTransport.to(endpoint), SessionOptions.DEFAULT)
            .join();

    private final class Handler implements RequestHandler<Request, Object> {
        @Override
        public @Nullable CompletionStage<Response> handle(Request request, RequestContext context) {
            return handle.apply(request);
        }

        @Override
        public @Nullable Object refuse(Refusal refusal) {
            asked.add(refusal.reason());
            return refuse.apply(refusal);
        }
    }

    @SuppressWarnings("unchecked") // generics are not there at run time, and a sealed interface cannot be added to
    private static <T> T unchecked(Object value) {
        return (T) value;
    }

    /** The thermostat, but with errors. */
    private static Protocol<Request, Response, Push> fallible() {
        return unchecked(Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(), new Class<?>[] {Protocol.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("hasErrors")) {
                        return true;
                    } else if (method.getName().equals("decodeError")) {
                        JsonReader in = (JsonReader) arguments[1];
                        in.seek(((FrameHeader) arguments[0]).bodyOffset());
                        return new Decoded.Ok<>(new Because(in.readString()));
                    } else if (method.getName().equals("writeResponse") && arguments[2] instanceof Because because) {
                        RawJson body = RawJson.of(
                                new JsonWriter().value(because.text()).toByteArray());
                        Thermostat.INSTANCE.writeReply((JsonWriter) arguments[0], (FrameHeader) arguments[1], body);
                        return null;
                    }
                    return call(method, arguments);
                }));
    }

    private static @Nullable Object call(Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(Thermostat.INSTANCE, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @AfterEach
    void close() {
        client.close();
        endpoint.close();
    }

    private RejectedException rejection(CompletableFuture<?> reply) {
        Throwable failure =
                catchThrowableOfType(CompletionException.class, reply::join).getCause();
        assertThat(failure).isInstanceOf(RejectedException.class);
        return (RejectedException) failure;
    }

    @Test
    void anErrorThatAHandlerThrowsReachesTheClientAsWhatItIs() {
        handle = request -> {
            throw RejectedException.with(new Because("it is Sunday"));
        };
        RejectedException rejected = rejection(client.request(Thermostat.READ, new GetReading()));
        assertThat(rejected.error()).isEqualTo(new Because("it is Sunday"));
        assertThat(rejected.body()).isEqualTo(RawJson.of("\"it is Sunday\""));
        assertThat(asked).isEmpty();
    }

    @Test
    void aHandlerThatRejectsWithoutAnErrorOrFailsIsAskedForOne() {
        handle = request -> CompletableFuture.failedFuture(new RejectedException("no"));
        assertThat(rejection(client.request(Thermostat.READ, new GetReading())).error())
                .isEqualTo(new Because("it is REJECTED"));
        handle = request -> {
            throw new IllegalStateException("expected by the test");
        };
        assertThat(rejection(client.request(Thermostat.SET, new SetTarget(1))).error())
                .isEqualTo(new Because("it is FAILED"));
    }

    @Test
    void withoutAnErrorThereIsStillTheRejectedStatus() {
        handle = request -> CompletableFuture.failedFuture(new RejectedException("no"));
        refuse = refusal -> null;
        RejectedException rejected = rejection(client.request(Thermostat.READ, new GetReading()));
        assertThat(rejected.error()).isNull();
        assertThat(rejected.body()).isNull();
        assertThat(asked).containsExactly(Reason.REJECTED);
    }

    @Test
    void aHandlerThatHasNoErrorBecauseItFailsAgainRejectsAllTheSame() {
        handle = request -> CompletableFuture.failedFuture(new RejectedException("no"));
        refuse = refusal -> {
            throw new IllegalStateException("expected by the test");
        };
        assertThat(rejection(client.request(Thermostat.READ, new GetReading())).error())
                .isNull();
    }
}
