package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema with a URI of its own: a document, or a part of one that has an {@code $id}. */
public final class SchemaResource {
    private final SchemaDocument document;
    private final URI uri;
    private final Dialect dialect;
    private final Json root;
    private final Map<String, Json> anchors = new LinkedHashMap<>();

    SchemaResource(SchemaDocument document, URI uri, Dialect dialect, Json root) {
        this.document = document;
        this.uri = uri;
        this.dialect = dialect;
        this.root = root;
    }

    public SchemaDocument document() {
        return document;
    }

    /** Its absolute URI, without a fragment; references inside it are relative to this. */
    public URI uri() {
        return uri;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Json root() {
        return root;
    }

    @Nullable
    Json anchor(String name) {
        return anchors.get(name);
    }

    Iterable<String> anchorNames() {
        return anchors.keySet();
    }

    /** Returns what had this anchor before, which then keeps it. */
    @Nullable
    Json addAnchor(String name, Json node) {
        return anchors.putIfAbsent(name, node);
    }
}
