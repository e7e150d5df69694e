package dev.framewright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import javax.lang.model.element.Modifier;

/** Writes the class that reads and writes the envelopes of a protocol. */
final class EnvelopeEmitter {
    private final ProtocolPlan protocol;

    EnvelopeEmitter(ProtocolPlan protocol) {
        this.protocol = protocol;
    }

    SourceFile file() {
        EnvelopeModel envelope = protocol.envelope();
        Constants constants = new Constants();
        TypeSpec.Builder builder = TypeSpec.classBuilder(protocol.name(Part.ENVELOPE))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads and writes what all messages have in common.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        EnvelopeReader reader = new EnvelopeReader(protocol, constants, builder);
        reader.add("Request", envelope.request(), FieldRole.OPERATION);
        reader.add("Response", envelope.response(), FieldRole.ID);
        reader.add("Ack", envelope.ack(), FieldRole.ID);
        EnvelopeWriter writer = new EnvelopeWriter(constants);
        builder.addMethod(writer.method("writeRequest", envelope.request()))
                .addMethod(writer.method("writeResponse", envelope.response()))
                .addMethod(writer.method("writeAck", envelope.ack()));
        if (envelope.notification() != null) {
            reader.add("Notification", envelope.notification(), FieldRole.OPERATION);
            builder.addMethod(writer.method("writeNotification", envelope.notification()));
        }
        if (envelope.error() != null) {
            reader.add("Error", envelope.error(), null);
            builder.addMethod(writer.method("writeError", envelope.error()));
        }
        if (envelope.push() != null) {
            reader.add("Push", envelope.push(), FieldRole.OPERATION);
            builder.addMethod(writer.method("writePush", envelope.push()));
        }
        return new SourceFile(constants.addTo(builder));
    }
}
