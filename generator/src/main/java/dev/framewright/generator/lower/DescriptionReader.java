package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.SharedCode;
import dev.framewright.generator.model.TransportModel;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Metaschemas;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaFiles;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.schema.SchemaSources;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import dev.framewright.generator.source.SourceNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a protocol description and everything it refers to. */
public final class DescriptionReader {
    /** Errors after which some schemas are missing, and the others are as they should be. */
    private static final Set<String> MISSING = Set.of(
            Codes.MISSING_FILE,
            Codes.REF_NOWHERE,
            Codes.REF_MISSING_FILE,
            Codes.REF_OUTSIDE,
            Codes.REF_REMOTE,
            Codes.REF_NO_URI,
            Codes.REF_NO_SCHEMA,
            Codes.TYPES_NOTHING,
            Codes.TYPES_PATH);

    /** Errors that a schema which is missing could be the cause of. */
    private static final Set<String> OF_TYPES = Set.of(Codes.SHARED_CODE, Codes.JAVA_TYPE_FORM);

    private final SchemaFiles files;
    private final String path;
    private final boolean typedFormats;
    private final Diagnostics diagnostics;

    private DescriptionReader(Path protocolJson, SchemaSources sources, boolean typedFormats, Diagnostics diagnostics) {
        Path directory = protocolJson.getParent();
        this.files = new SchemaFiles(directory == null ? Path.of("") : directory, sources);
        this.path = String.valueOf(protocolJson.getFileName());
        this.typedFormats = typedFormats;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads, resolves and lowers a protocol description.
     *
     * @param protocolJson the description; schemas are looked for in its directory and below
     * @param diagnostics takes everything there is to say
     * @return {@code null} when there are errors
     */
    public static @Nullable LoweredProtocol lower(Path protocolJson, Diagnostics diagnostics) {
        return lower(protocolJson, SchemaSources.NONE, diagnostics);
    }

    /**
     * The same with more than what stands in the directory.
     *
     * @param sources where else schemas are, and what they are
     */
    public static @Nullable LoweredProtocol lower(Path protocolJson, SchemaSources sources, Diagnostics diagnostics) {
        return lower(protocolJson, sources, true, diagnostics);
    }

    /**
     * The same with the choice what text of a known format is.
     *
     * @param typedFormats whether it is checked, and a value of the Java type of that format; else it stays text
     */
    public static @Nullable LoweredProtocol lower(
            Path protocolJson, SchemaSources sources, boolean typedFormats, Diagnostics diagnostics) {
        LoweredProtocol lowered =
                new DescriptionReader(protocolJson, sources, typedFormats, diagnostics).read(protocolJson);
        return diagnostics.hasErrors() ? null : lowered;
    }

    private @Nullable LoweredProtocol read(Path protocolJson) {
        Location whole = Location.ofFile(files.label(path));
        if (!Files.isRegularFile(protocolJson)) {
            diagnostics.error(
                    Codes.MISSING_FILE,
                    whole,
                    "there is no such protocol description",
                    Stream.of(".yaml", ".yml", ".json")
                            .map(end -> SourceNames.stem(path) + end)
                            .filter(files::exists)
                            .findFirst()
                            .map(near -> "there is " + near + "; name that one")
                            .orElse("check the path that was given"));
            return null;
        }
        Json root = files.read(path, whole, new JsonFileReader(diagnostics), diagnostics);
        if (root != null) {
            new Metaschemas(diagnostics).checkProtocol(root);
        }
        if (diagnostics.hasErrors() || !(root instanceof Json.Obj description)) {
            return null;
        }
        SchemaRegistry registry = new SchemaRegistry(files, diagnostics);
        Schema holder =
                registry.addDescription(path, root, schemas(description)).schema();
        Collection<Schema> roots = new TypeRoots(registry, files, path, diagnostics).find(description);
        registry.resolveAll();
        boolean incomplete = diagnostics.hasErrors();
        boolean known = !diagnostics.hasErrorsBesides(MISSING);
        EnvelopeLowering frames = new EnvelopeLowering(description, diagnostics);
        EnvelopeModel envelope = frames.lower();
        if (!incomplete) {
            Lowering lowering = new Lowering(registry, typedFormats, diagnostics);
            ProtocolModel model = model(description, holder, roots, lowering, envelope, frames.transports());
            if (!diagnostics.hasErrors()) {
                List<Schema> starts = new ArrayList<>(roots);
                schemas(description).forEach(schema -> starts.add(holder.at(schema)));
                new EndlessSchemas(lowering.facets).report(starts, diagnostics);
            }
            return new LoweredProtocol(
                    model,
                    new Bundles(registry, lowering.facets, typedFormats).bundle(description, holder, roots),
                    holder,
                    registry);
        }
        if (known) {
            // what is wrong elsewhere comes in the same run, without what only the missing schemas would tell
            Diagnostics further = new Diagnostics();
            Lowering lowering = new Lowering(registry, typedFormats, further);
            ProtocolModel unused = model(description, holder, roots, lowering, envelope, frames.transports());
            diagnostics.addErrors(further, OF_TYPES);
        }
        return null;
    }

    private static ProtocolModel model(
            Json.Obj description,
            Schema holder,
            Collection<Schema> roots,
            Lowering lowering,
            @Nullable EnvelopeModel envelope,
            List<TransportModel> transports) {
        OperationLowering messages = new OperationLowering(lowering, holder, description);
        List<OperationModel> operations = messages.operations();
        List<PushModel> pushes = messages.pushes();
        Type error = messages.error();
        TreeSet<TypeId> named = new TreeSet<>();
        roots.forEach(root -> named.add(lowering.types.root(root)));
        lowering.finish();
        List<SharedCode> shared = new SharedCodes(lowering).find(operations, pushes);
        return new ProtocolModel(
                text(description, "name"),
                text(description, "version"),
                description.text("javaPackage"),
                lowering.docs.of(description),
                envelope,
                transports,
                operations,
                pushes,
                shared,
                error,
                lowering.definitions(),
                List.copyOf(named));
    }

    /** The schemas that stand in the description itself, in their order. */
    private static List<Json> schemas(Json.Obj description) {
        List<Json> schemas = new ArrayList<>();
        for (String table : List.of("operations", "pushes")) {
            if (description.get(table) instanceof Json.Obj entries) {
                for (Json entry : entries.members().values()) {
                    for (String body : List.of("request", "response", "body")) {
                        add(schemas, entry instanceof Json.Obj object ? object.get(body) : null);
                    }
                }
            }
        }
        add(schemas, description.get("error"));
        if (description.get("$defs") instanceof Json.Obj definitions) {
            definitions.members().values().forEach(schema -> add(schemas, schema));
        }
        return schemas;
    }

    private static void add(List<Json> schemas, @Nullable Json schema) {
        if (schema instanceof Json.Obj || schema instanceof Json.Bool) {
            schemas.add(schema);
        }
    }

    private static String text(Json.Obj description, String name) {
        String text = description.text(name);
        return text == null ? "" : text;
    }
}
