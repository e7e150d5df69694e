package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All schema documents of one run by URI; loads what references name, from the protocol's directory only. */
public final class SchemaRegistry {
    private final SchemaFiles files;
    private final Diagnostics diagnostics;
    private final JsonFileReader reader;
    private final Metaschemas metaschemas;
    private final ReferenceResolver resolver;
    private final Map<String, SchemaDocument> byPath = new TreeMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<URI, SchemaResource> byUri = new LinkedHashMap<>();
    private final Map<URI, SchemaDocument> named = new LinkedHashMap<>();
    private final Map<String, Schema> targets = new HashMap<>();
    private final Deque<Reference> pending = new ArrayDeque<>();

    public SchemaRegistry(SchemaFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.reader = new JsonFileReader(diagnostics);
        this.metaschemas = new Metaschemas(diagnostics);
        this.resolver = new ReferenceResolver(this, files, diagnostics);
    }

    /** Registers the protocol description itself, so that schemas written inside it can be used. */
    public SchemaDocument addDescription(String path, Json root, List<Json> schemas) {
        SchemaDocument document = new SchemaDocument(path, files.label(path), root);
        DocumentScanner scanner = new DocumentScanner(diagnostics);
        scanner.scanHolder(document, SchemaFiles.uri(path), schemas);
        byPath.put(path, document);
        register(document, scanner);
        schemas.forEach(schema -> metaschemas.check(document.schema().at(schema)));
        return document;
    }

    /**
     * The document at {@code path}, read if it was not before.
     *
     * @param path relative to the protocol description, inside its directory
     * @param from what asks for it, where a file that cannot be read is reported
     * @return {@code null} when the file is broken, which has then been said
     */
    public @Nullable SchemaDocument load(String path, Location from) {
        SchemaDocument known = byPath.get(path);
        if (known != null || broken.contains(path)) {
            return known;
        }
        Json root = files.read(path, from, reader, diagnostics);
        if (root == null) {
            broken.add(path);
            return null;
        }
        SchemaDocument document = new SchemaDocument(path, files.label(path), root);
        DocumentScanner scanner = new DocumentScanner(diagnostics);
        scanner.scanSchema(document, SchemaFiles.uri(path), files.dialect());
        byPath.put(path, document);
        register(document, scanner);
        metaschemas.check(document.schema());
        return document;
    }

    /** Follows every reference in every document, loading more documents until all are there or reported. */
    public void resolveAll() {
        List<Reference> deferred = new ArrayList<>();
        while (!pending.isEmpty()) {
            Reference reference = pending.remove();
            if (resolver.needsOtherDocument(reference)) {
                deferred.add(reference);
            } else {
                remember(reference, resolver.resolve(reference));
            }
            if (pending.isEmpty()) {
                // an $id that is named here may stand in a document that came in later
                deferred.forEach(late -> remember(late, resolver.resolve(late)));
                deferred.clear();
            }
        }
    }

    /** What the {@code $ref} of a schema names, once everything is resolved. */
    public @Nullable Schema target(Schema from) {
        return target(from, "$ref");
    }

    /** The same for {@code $dynamicRef} and {@code $recursiveRef}: what they name where nothing overrides it. */
    public @Nullable Schema target(Schema from, String keyword) {
        return targets.get(key(from, keyword));
    }

    /** Every document read, by path. */
    public Collection<SchemaDocument> documents() {
        return byPath.values();
    }

    /** The documents under every URI by which references name them. */
    public Map<URI, SchemaDocument> documentsByUri() {
        return named;
    }

    @Nullable
    SchemaResource resource(URI uri) {
        return byUri.get(uri);
    }

    /** Lets a document that has no URI of its own be known by the URI that a reference gave it. */
    void alias(URI uri, SchemaDocument document) {
        byUri.putIfAbsent(uri, document.resource());
        named.putIfAbsent(uri, document);
    }

    private void remember(Reference reference, @Nullable Schema target) {
        if (target == null) {
            return;
        }
        targets.put(key(reference.from(), reference.keyword()), target);
        DocumentScanner scanner = new DocumentScanner(diagnostics);
        scanner.scanPart(target);
        register(target.resource().document(), scanner);
        boolean unchecked = target.resource().document().takeUnchecked(target.node());
        if (scanner.found() || unchecked) {
            metaschemas.check(target);
        }
    }

    private void register(SchemaDocument document, DocumentScanner scanner) {
        for (SchemaResource resource : scanner.resources()) {
            SchemaResource first = byUri.putIfAbsent(resource.uri(), resource);
            if (first != null && first != resource) {
                diagnostics.error(
                        Codes.DUPLICATE_ID,
                        resource.root().location(),
                        "the URI " + resource.uri() + " is taken by the schema at "
                                + first.root().location(),
                        "give each schema an \"" + resource.dialect().idKeyword() + "\" of its own");
            }
        }
        Dialect whole = document.resource().dialect();
        scanner.resources().stream()
                .filter(resource -> resource.dialect() != whole && document.takeUnchecked(resource.root()))
                .forEach(resource -> metaschemas.check(new Schema(resource, resource.root())));
        byUri.putIfAbsent(SchemaFiles.uri(document.path()), document.resource());
        named.putIfAbsent(document.resource().uri(), document);
        pending.addAll(scanner.references());
    }

    private static String key(Schema from, String keyword) {
        return keyword + " " + from.id();
    }
}
