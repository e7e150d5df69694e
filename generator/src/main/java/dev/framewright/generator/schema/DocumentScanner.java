package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks a document once: finds its resources, anchors and references. */
final class DocumentScanner {
    /** Some generators of schemas write pointers here, which name nothing that has no name already. */
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][-A-Za-z0-9._:]*");

    private final Diagnostics diagnostics;
    private final List<SchemaResource> resources = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private boolean found;

    DocumentScanner(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Every resource found, the document's own first. */
    List<SchemaResource> resources() {
        return resources;
    }

    /** Every reference found, in the order of the file. */
    List<Reference> references() {
        return references;
    }

    /** Whether there was anything that had not been scanned before. */
    boolean found() {
        return found;
    }

    /** Scans a document whose root is a schema, of {@code dialect} unless it says otherwise. */
    void scanSchema(SchemaDocument document, URI retrieval, Dialect dialect) {
        SchemaResource outer = new SchemaResource(document, retrieval, dialect, document.root());
        walk(document, outer, document.root(), true, true);
    }

    /** Scans a document that is no schema itself but holds some at {@code schemas}. */
    void scanHolder(SchemaDocument document, URI retrieval, List<Json> schemas) {
        SchemaResource outer = new SchemaResource(document, retrieval, Dialect.DRAFT_2020_12, document.root());
        add(document, outer);
        schemas.forEach(schema -> walk(document, outer, schema, false, true));
    }

    /** Scans a schema that stands at a place where no keyword expects one, but that something refers to. */
    void scanPart(Schema part) {
        walk(part.resource().document(), part.resource(), part.node(), false, true);
    }

    private void walk(SchemaDocument document, SchemaResource enclosing, Json node, boolean root, boolean checked) {
        if (!document.markScanned(node)) {
            return;
        }
        found = true;
        SchemaResource resource = resource(document, enclosing, node, root);
        boolean known = checked && resource.dialect() == enclosing.dialect();
        if (!known && !root) {
            document.markUnchecked(node);
        }
        if (!(node instanceof Json.Obj schema)) {
            return;
        }
        boolean hidden = resource.dialect().refHidesSiblings() && schema.get("$ref") instanceof Json.Str;
        for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
            if (!hidden && schema.get(keyword) instanceof Json.Str name) {
                anchor(resource, name.value(), name.location(), schema);
            }
        }
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (schema.get(keyword) instanceof Json.Str ref) {
                references.add(new Reference(new Schema(resource, schema), keyword, ref));
            }
        }
        Subschemas.forEach(schema, (keyword, child) -> {
            boolean inside = root || known;
            walk(document, resource, child, false, inside && Subschemas.isChecked(keyword, resource.dialect()));
        });
    }

    private SchemaResource resource(SchemaDocument document, SchemaResource enclosing, Json node, boolean root) {
        Dialect dialect = dialect(node, enclosing.dialect(), root);
        Json.Obj schema = node instanceof Json.Obj object ? object : null;
        boolean hidden = schema != null && dialect.refHidesSiblings() && schema.get("$ref") instanceof Json.Str;
        URI uri = null;
        if (schema != null && !hidden && schema.get(dialect.idKeyword()) instanceof Json.Str id) {
            uri = identify(enclosing, id, schema);
        }
        if (uri == null && !root) {
            return enclosing;
        }
        SchemaResource resource = new SchemaResource(document, uri == null ? enclosing.uri() : uri, dialect, node);
        add(document, resource);
        return resource;
    }

    private @Nullable URI identify(SchemaResource enclosing, Json.Str id, Json.Obj schema) {
        if (id.value().startsWith("#")) {
            // up to draft 7 an anchor was written this way
            String name = id.value().substring(1);
            if (ANCHOR.matcher(name).matches()) {
                anchor(enclosing, name, id.location(), schema);
            }
            return null;
        }
        try {
            URI uri = enclosing.uri().resolve(new URI(id.value()));
            return uri.getFragment() == null ? uri : new URI(uri.toString().replaceAll("#.*", ""));
        } catch (URISyntaxException e) {
            diagnostics.error(
                    Codes.REF_NO_URI,
                    id.location(),
                    id.describe() + " is no URI reference: " + e.getReason() + " at index " + e.getIndex(),
                    "percent-encode characters that a URI cannot have");
            return null;
        }
    }

    private void anchor(SchemaResource resource, String name, Location at, Json schema) {
        Json first = resource.addAnchor(name, schema);
        if (first != null && first != schema) {
            diagnostics.error(
                    Codes.DUPLICATE_ANCHOR,
                    at,
                    "the anchor \"" + name + "\" is taken by the schema at " + first.location(),
                    "rename one of them");
        }
    }

    private Dialect dialect(Json node, Dialect inherited, boolean root) {
        if (!(node instanceof Json.Obj schema) || !(schema.get("$schema") instanceof Json.Str uri)) {
            return inherited;
        }
        Dialect dialect = Dialect.of(uri.value());
        if (dialect == null && root) {
            diagnostics.error(
                    Codes.UNKNOWN_DIALECT,
                    uri.location(),
                    "\"$schema\" is " + uri.describe() + ", which is no known version of JSON Schema",
                    "use \"https://json-schema.org/draft/2020-12/schema\", or draft 2019-09, 7, 6 or 4");
        }
        return dialect == null ? inherited : dialect;
    }

    private void add(SchemaDocument document, SchemaResource resource) {
        document.add(resource);
        resources.add(resource);
    }
}
