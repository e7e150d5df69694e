package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file of schemas. */
public final class SchemaDocument {
    private final String path;
    private final String label;
    private final Json root;
    private final IdentityHashMap<Json, SchemaResource> resources = new IdentityHashMap<>();
    private final Set<Json> scanned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Json> unchecked = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable SchemaResource whole;

    SchemaDocument(String path, String label, Json root) {
        this.path = path;
        this.label = label;
        this.root = root;
    }

    /** Where it is, relative to the protocol description, with {@code /}. */
    public String path() {
        return path;
    }

    /** How diagnostics name it. */
    public String label() {
        return label;
    }

    public Json root() {
        return root;
    }

    /** The resource that the whole document is. */
    public SchemaResource resource() {
        if (whole == null) {
            throw new IllegalStateException("not scanned yet: " + path);
        }
        return whole;
    }

    /** The document as a schema. */
    public Schema schema() {
        return new Schema(resource(), root);
    }

    /** Whether this is no schema itself but has schemas inside. */
    boolean isHolder() {
        return !scanned.contains(root);
    }

    /** Returns whether {@code node} had not been scanned before. */
    boolean markScanned(Json node) {
        return scanned.add(node);
    }

    /** Notes that the metaschema of the document does not look at {@code node}, so that it can be anything. */
    void markUnchecked(Json node) {
        unchecked.add(node);
    }

    /** Whether {@code node} was noted so and has not been asked for before. */
    boolean takeUnchecked(Json node) {
        return unchecked.remove(node);
    }

    void add(SchemaResource resource) {
        if (whole == null) {
            whole = resource;
        }
        resources.put(resource.root(), resource);
    }

    /** The resource that starts at {@code node}, else {@code enclosing}. */
    SchemaResource resourceAt(Json node, SchemaResource enclosing) {
        return resources.getOrDefault(node, enclosing);
    }
}
