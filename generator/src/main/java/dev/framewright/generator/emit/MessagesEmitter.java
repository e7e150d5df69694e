package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import dev.framewright.generator.plan.PushPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the sealed interfaces of messages. */
final class MessagesEmitter {
    private final Names names;
    private final ProtocolPlan protocol;

    MessagesEmitter(Names names, ProtocolPlan protocol) {
        this.names = names;
        this.protocol = protocol;
    }

    /** The records of all messages. */
    List<RecordPlan> records() {
        List<RecordPlan> records = new ArrayList<>();
        if (!protocol.operations().isEmpty()) {
            records.add(protocol.ack());
        }
        if (protocol.error() != null) {
            records.add(protocol.error().record());
        }
        protocol.operations().forEach(operation -> {
            records.add(operation.request().record());
            MessagePlan response = operation.response();
            if (response != null) {
                records.add(response.record());
            }
        });
        protocol.pushes().forEach(push -> records.add(push.message().record()));
        return records;
    }

    List<SourceFile> interfaces() {
        List<SourceFile> files = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        if (!protocol.operations().isEmpty()) {
            List<String> requests = protocol.operations().stream()
                    .map(OperationPlan::request)
                    .map(MessagePlan::name)
                    .toList();
            List<String> responses = new ArrayList<>(List.of(protocol.ack().name()));
            protocol.operations().stream()
                    .map(OperationPlan::response)
                    .flatMap(Stream::ofNullable)
                    .forEach(response -> responses.add(response.name()));
            if (protocol.error() != null) {
                responses.add(protocol.error().name());
            }
            files.add(sealed(Part.REQUEST, "What a client can ask.", requests));
            files.add(sealed(Part.RESPONSE, "What a device can answer.", responses));
            kinds.add(protocol.name(Part.REQUEST));
            kinds.add(protocol.name(Part.RESPONSE));
        }
        if (!protocol.pushes().isEmpty()) {
            List<String> pushes = protocol.pushes().stream()
                    .map(PushPlan::message)
                    .map(MessagePlan::name)
                    .toList();
            files.add(sealed(Part.PUSH, "What a device sends unasked.", pushes));
            kinds.add(protocol.name(Part.PUSH));
        }
        files.add(sealed(Part.MESSAGE, "Every message of the protocol.", kinds));
        return files;
    }

    private SourceFile sealed(Part part, String doc, List<String> permitted) {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(protocol.name(part))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", doc);
        if (!permitted.isEmpty()) {
            builder.addModifiers(Modifier.SEALED);
        }
        if (part != Part.MESSAGE) {
            ClassName message = names.type(protocol.name(Part.MESSAGE));
            builder.addSuperinterface(message);
        }
        permitted.forEach(name -> builder.addPermittedSubclass(names.type(name)));
        return new SourceFile(builder);
    }
}
