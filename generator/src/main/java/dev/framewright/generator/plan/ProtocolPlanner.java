package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import dev.framewright.generator.plan.TypePlan.Role;
import dev.framewright.generator.plan.TypePlan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the classes of a protocol: messages, client, handler and the rest. */
final class ProtocolPlanner {
    private static final int FLATTENED = 4;

    private final ProtocolModel model;
    private final TypeNames names;
    private final JavaTypes javaTypes;
    private final TypePlanner typePlanner;
    private final Map<String, RecordPlan> records;
    private final Overrides overrides;
    private final Diagnostics diagnostics;

    ProtocolPlanner(
            ProtocolModel model,
            TypeNames names,
            JavaTypes javaTypes,
            TypePlanner typePlanner,
            Map<String, RecordPlan> records,
            Overrides overrides,
            Diagnostics diagnostics) {
        this.model = model;
        this.names = names;
        this.javaTypes = javaTypes;
        this.typePlanner = typePlanner;
        this.records = records;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
    }

    ProtocolPlan plan(EnvelopeModel envelope) {
        ProtocolLimits.check(model, envelope, diagnostics);
        Map<Part, String> parts = names.parts();
        OperationNames operationNames = OperationNames.of(model, overrides, diagnostics);

        List<OperationPlan> operations = new ArrayList<>();
        for (OperationModel operation : model.operations()) {
            MessagePlan request =
                    message(names.request(operation), names.part(Part.REQUEST), operation.doc(), operation.request());
            MessagePlan response = operation.response() == null
                    ? null
                    : message(
                            names.response(operation),
                            names.part(Part.RESPONSE),
                            operation.doc(),
                            operation.response());
            operations.add(new OperationPlan(
                    operation,
                    operationNames.methods().of(operation.name()),
                    operationNames.constants().of(operation.name()),
                    request,
                    response,
                    flattened(operation.request())));
        }
        List<PushPlan> pushes = model.pushes().stream()
                .map(push -> new PushPlan(
                        push,
                        operationNames.subscriptions().of(push.name()),
                        message(names.push(push), names.part(Part.PUSH), push.doc(), push.body())))
                .toList();
        MessagePlan error = model.error() == null || operations.isEmpty()
                ? null
                : message(names.error(), names.part(Part.RESPONSE), Doc.NONE, model.error());
        RecordPlan ack = empty(names.part(Part.ACK), names.part(Part.RESPONSE), Doc.NONE);
        return new ProtocolPlan(envelope, parts, ack, error, operations, pushes, model.sharedCodes());
    }

    private MessagePlan message(String name, String parent, Doc doc, @Nullable Type body) {
        if (body == null) {
            return new MessagePlan(empty(name, parent, doc), null, null);
        }
        RecordPlan record = typePlanner.value(name, List.of(parent), doc, Role.MESSAGE, "body", body);
        if (body instanceof Type.Named named) {
            RecordPlan plain = new RecordPlan(
                    name,
                    null,
                    record.parents(),
                    doc,
                    Role.MESSAGE,
                    Shape.VALUE,
                    record.members(),
                    record.rest(),
                    Lengths.NONE,
                    Map.of());
            return new MessagePlan(plain, body, names.codec(javaTypes.className(named.id())));
        }
        return new MessagePlan(record, body, record.codec());
    }

    private static RecordPlan empty(String name, String parent, Doc doc) {
        return new RecordPlan(
                name,
                null,
                List.of(parent),
                doc,
                Role.MESSAGE,
                Shape.VALUE,
                List.of(),
                new RestPlan.None(),
                Lengths.NONE,
                Map.of());
    }

    /** A body of up to four components, all of them required; none at all where everything in it is constant. */
    private @Nullable RecordPlan flattened(@Nullable Type body) {
        if (!(body instanceof Type.Named named)) {
            return null;
        }
        RecordPlan record = records.get(javaTypes.className(named.id()));
        if (record == null || record.shape() == Shape.VALUE || record.rest() instanceof RestPlan.Typed) {
            return null;
        }
        List<ComponentPlan> components = record.components();
        boolean plain = components.stream().allMatch(ComponentPlan::isRequired);
        return plain && components.size() <= FLATTENED ? record : null;
    }
}
