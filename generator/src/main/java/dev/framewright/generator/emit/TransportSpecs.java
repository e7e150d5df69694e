package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.TransportModel;
import java.util.List;

/** The transports of a protocol as Java. */
final class TransportSpecs {
    private TransportSpecs() {}

    static CodeBlock of(List<TransportModel> transports) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                transports.stream().map(TransportSpecs::of).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock of(TransportModel transport) {
        return transport instanceof TransportModel.WebSocket webSocket
                ? CodeBlock.of(
                        "$T.webSocket($L, $L)", Library.TRANSPORT_SPEC, webSocket.port(), Literals.of(webSocket.path()))
                : CodeBlock.of("$T.tcp($L)", Library.TRANSPORT_SPEC, transport.port());
    }
}
