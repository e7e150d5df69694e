package dev.framewright.generator.bundle;

import dev.framewright.generator.bundle.BodyRules.Message;
import dev.framewright.generator.bundle.FrameBundle.Direction;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.EnvelopeLeaf;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the bundles of a protocol. */
public final class FrameBundles {
    /** Code of a diagnostic: a description that has only types. */
    private static final String NO_ENVELOPE = "FW0701";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final ProtocolModel model;
    private final EnvelopeModel envelope;
    private final Schema holder;
    private final @Nullable Schema error;
    private final @Nullable ErrorPieces pieces;
    private final Definitions definitions;

    private FrameBundles(
            ProtocolModel model,
            EnvelopeModel envelope,
            Schema holder,
            SchemaRegistry registry,
            Diagnostics diagnostics) {
        this.model = model;
        this.envelope = envelope;
        this.holder = holder;
        List<Schema> bodies = new ArrayList<>();
        model.operations().forEach(operation -> {
            add(bodies, body("operations", operation.name(), "request"));
            add(bodies, body("operations", operation.name(), "response"));
        });
        model.pushes().forEach(push -> add(bodies, body("pushes", push.name(), "body")));
        Json written = holder.get("error");
        this.error = written == null ? null : holder.at(written);
        add(bodies, error);
        this.pieces =
                error == null || !isInPieces(envelope.error()) ? null : new ErrorPieces(error, registry, diagnostics);
        this.definitions = new Definitions(registry, bodies, diagnostics);
    }

    /**
     * One bundle for each direction in which something is sent.
     *
     * @param holder the protocol description as a holder of schemas
     * @param diagnostics takes what cannot be said in one schema; then the result means nothing
     */
    public static List<FrameBundle> of(
            ProtocolModel model, Schema holder, SchemaRegistry registry, Diagnostics diagnostics) {
        EnvelopeModel envelope = model.envelope();
        if (envelope == null) {
            diagnostics.error(
                    NO_ENVELOPE,
                    holder.location(),
                    "the description has no \"envelope\", so there are no frames to describe",
                    "add \"envelope\", or do not ask for bundles");
            return List.of();
        }
        return new FrameBundles(model, envelope, holder, registry, diagnostics).all();
    }

    private List<FrameBundle> all() {
        List<FrameBundle> bundles = new ArrayList<>();
        if (!model.operations().isEmpty()) {
            bundles.add(bundle(Direction.REQUEST, requests()));
            bundles.add(bundle(Direction.RESPONSE, responses()));
        }
        if (!model.pushes().isEmpty()) {
            bundles.add(bundle(Direction.PUSH, pushes()));
        }
        return bundles;
    }

    /** The messages of a direction and the schemas in them. */
    private record Content(Json.Obj frame, List<Schema> bodies) {}

    private Content requests() {
        Messages messages = new Messages();
        Messages silent = new Messages();
        for (OperationModel operation : model.operations()) {
            messages.add(operation.code(), body("operations", operation.name(), "request"));
            if (operation.reply() == ReplyKind.NONE) {
                silent.add(operation.code(), body("operations", operation.name(), "request"));
            }
        }
        return new Content(new FrameSchemas(envelope).request(messages.list, silent.list), messages.bodies);
    }

    private Content responses() {
        Messages messages = new Messages();
        for (OperationModel operation : model.operations()) {
            if (operation.reply() != ReplyKind.NONE) {
                messages.add(operation.code(), body("operations", operation.name(), "response"));
            }
        }
        Json body = error == null ? null : definitions.translate(error);
        FrameShape.Pieces inPlaces = pieces == null ? FrameShape.Pieces.NONE : translated(pieces, messages.bodies);
        if (pieces == null) {
            add(messages.bodies, error);
        }
        return new Content(new FrameSchemas(envelope).response(messages.list, body, inPlaces), messages.bodies);
    }

    /** The pieces of an error as schemas; what they refer to is added to {@code used}. */
    private FrameShape.Pieces translated(ErrorPieces body, List<Schema> used) {
        return new FrameShape.Pieces() {
            @Override
            public Json schema(String name) {
                List<Schema> schemas = body.of(name);
                used.addAll(schemas);
                return Nodes.all(schemas.stream().map(definitions::translate).toList());
            }

            @Override
            public boolean isRequired(String name) {
                return body.isRequired(name);
            }
        };
    }

    private static boolean isInPieces(@Nullable EnvelopeNode form) {
        return form != null
                && EnvelopeLeaf.of(form).stream().anyMatch(leaf -> leaf.node() instanceof EnvelopeNode.Piece);
    }

    private Content pushes() {
        Messages messages = new Messages();
        model.pushes().forEach(push -> messages.add(push.code(), body("pushes", push.name(), "body")));
        return new Content(new FrameSchemas(envelope).push(messages.list), messages.bodies);
    }

    private final class Messages {
        private final List<Message> list = new ArrayList<>();
        private final List<Schema> bodies = new ArrayList<>();

        void add(JsonLiteral code, @Nullable Schema body) {
            list.add(new Message(code, body == null ? null : definitions.translate(body)));
            FrameBundles.add(bodies, body);
        }
    }

    private FrameBundle bundle(Direction direction, Content content) {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("$schema", Nodes.text(DIALECT));
        schema.put("title", Nodes.text(model.name() + " " + model.version() + ", " + direction.label() + " frames"));
        schema.putAll(content.frame().members());
        Map<String, Json> referred = definitions.of(content.bodies());
        if (!referred.isEmpty()) {
            schema.put("$defs", Nodes.object(referred));
        }
        return new FrameBundle(direction, Nodes.object(schema));
    }

    private @Nullable Schema body(String table, String name, String member) {
        Json entry = holder.get(table) instanceof Json.Obj entries ? entries.get(name) : null;
        Json body = entry instanceof Json.Obj object ? object.get(member) : null;
        return body == null ? null : holder.at(body);
    }

    private static void add(List<Schema> schemas, @Nullable Schema schema) {
        if (schema != null) {
            schemas.add(schema);
        }
    }
}
