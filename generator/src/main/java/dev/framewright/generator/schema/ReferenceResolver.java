package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Pointers;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a reference names, as RFC 3986 and the JSON Schema core specification say. */
final class ReferenceResolver {
    private final SchemaRegistry registry;
    private final SchemaFiles files;
    private final Diagnostics diagnostics;
    private final IdIndex index;

    ReferenceResolver(SchemaRegistry registry, SchemaFiles files, Diagnostics diagnostics) {
        this.registry = registry;
        this.files = files;
        this.diagnostics = diagnostics;
        this.index = new IdIndex(files);
    }

    /** Whether the reference names a URI that no file path answers and that nothing loaded so far has. */
    boolean needsOtherDocument(Reference reference) {
        URI uri = address(reference);
        return uri != null
                && registry.resource(uri) == null
                && !SchemaFiles.isFile(uri)
                && neighbour(reference) == null;
    }

    /** The schema that a reference names; {@code null} when there is none, which has then been said. */
    @Nullable
    Schema resolve(Reference reference) {
        URI uri = address(reference);
        if (uri == null) {
            diagnostics.error(
                    Codes.REF_NO_URI,
                    reference.target().location(),
                    quoted(reference) + " is no URI reference",
                    "percent-encode characters that a URI cannot have");
            return null;
        }
        SchemaResource resource = registry.resource(uri);
        if (resource == null) {
            SchemaDocument document = document(reference, uri);
            if (document == null) {
                return null;
            }
            SchemaResource named = registry.resource(uri);
            resource = named == null ? document.resource() : named;
        }
        if (resource == resource.document().resource()) {
            registry.alias(uri, resource.document());
        }
        return inside(reference, resource);
    }

    private @Nullable SchemaDocument document(Reference reference, URI uri) {
        String inside = SchemaFiles.isFile(uri) ? files.path(uri) : neighbour(reference);
        if (inside == null && !SchemaFiles.isFile(uri)) {
            String metaschema = SchemaFiles.metaschema(uri);
            inside = metaschema == null ? index.path(uri) : metaschema;
        }
        if (inside == null && !SchemaFiles.isFile(uri)) {
            String near = index.near(uri);
            diagnostics.error(
                    Codes.REF_REMOTE,
                    reference.target().location(),
                    quoted(reference) + " names " + uri + ", which no schema here has as its URI",
                    near.isEmpty()
                            ? "nothing is fetched from a network: put the schema beside the others and refer to it by its path"
                            : near);
            return null;
        }
        if (inside == null) {
            diagnostics.error(
                    Codes.REF_OUTSIDE,
                    reference.target().location(),
                    quoted(reference) + " leads out of the directory of the protocol description",
                    "keep all schemas below the directory of the protocol description");
            return null;
        }
        if (!files.exists(inside)) {
            diagnostics.error(
                    Codes.REF_MISSING_FILE,
                    reference.target().location(),
                    quoted(reference) + " names the file " + files.label(inside) + ", which does not exist",
                    SchemaFiles.CLASSPATH.equals(uri.getScheme())
                            ? "is the jar that has it a dependency of the plugin, not only of the project?"
                            : Suggestion.didYouMean(inside, files.all()));
            return null;
        }
        return registry.load(inside, reference.target().location());
    }

    /** The path of the file that a relative reference names seen from the file it stands in, if that file exists. */
    private @Nullable String neighbour(Reference reference) {
        String address = beforeFragment(reference.target().value());
        try {
            URI written = new URI(address);
            if (written.isAbsolute() || written.getRawAuthority() != null || address.isEmpty()) {
                return null;
            }
            String from = reference.from().resource().document().path();
            String path = files.path(SchemaFiles.uri(from).resolve(written));
            return path != null && files.exists(path) ? path : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private @Nullable Schema inside(Reference reference, SchemaResource resource) {
        String fragment = fragment(reference.target().value());
        if (fragment == null) {
            diagnostics.error(
                    Codes.REF_NO_URI,
                    reference.target().location(),
                    quoted(reference) + " has a broken percent-encoding in its fragment",
                    "write % as %25");
            return null;
        }
        literal(reference);
        Json found = fragment.isEmpty() || fragment.startsWith("/")
                ? byPointer(reference, resource, fragment)
                : byAnchor(reference, resource, fragment);
        if (found == null) {
            return null;
        }
        boolean holder =
                found == resource.document().root() && resource.document().isHolder();
        if (holder || !(found instanceof Json.Obj || found instanceof Json.Bool)) {
            diagnostics.error(
                    Codes.REF_NO_SCHEMA,
                    reference.target().location(),
                    quoted(reference) + " names " + (holder ? "the protocol description" : found.describe()) + " at "
                            + found.location() + ", which is no schema",
                    "");
            return null;
        }
        return new Schema(resource, resource.root()).at(found);
    }

    /** Published schemas have fragments with characters that a URI cannot have; there is only one thing they can mean. */
    private void literal(Reference reference) {
        try {
            URI unusedValid = new URI(reference.target().value());
        } catch (URISyntaxException e) {
            diagnostics.warning(
                    Codes.REF_NO_URI,
                    reference.target().location(),
                    quoted(reference) + " is no URI reference; its fragment is taken as it stands",
                    "percent-encode characters that a URI cannot have");
        }
    }

    private @Nullable Json byAnchor(Reference reference, SchemaResource resource, String name) {
        Json found = resource.anchor(name);
        if (found == null) {
            List<String> known = new ArrayList<>();
            resource.anchorNames().forEach(known::add);
            diagnostics.error(
                    Codes.REF_NOWHERE,
                    reference.target().location(),
                    quoted(reference) + " leads nowhere: " + resource.document().label() + " has no anchor \"" + name
                            + "\"",
                    Suggestion.didYouMean(name, known));
        }
        return found;
    }

    private @Nullable Json byPointer(Reference reference, SchemaResource resource, String pointer) {
        List<String> tokens = Pointers.tokens(pointer);
        if (tokens == null) {
            diagnostics.error(
                    Codes.REF_NO_URI,
                    reference.target().location(),
                    quoted(reference) + " has a broken JSON Pointer as its fragment",
                    "write ~ as ~0 and / inside a name as ~1");
            return null;
        }
        Json at = resource.root();
        for (String token : tokens) {
            Json next = null;
            Collection<String> known = List.of();
            if (at instanceof Json.Obj object) {
                next = object.get(token);
                known = object.members().keySet();
            } else if (at instanceof Json.Arr array) {
                int index = Pointers.index(token);
                next = index >= 0 && index < array.elements().size()
                        ? array.elements().get(index)
                        : null;
            }
            if (next == null) {
                String place = at.location().pointer().isEmpty()
                        ? "the root"
                        : at.location().pointer();
                diagnostics.error(
                        Codes.REF_NOWHERE,
                        reference.target().location(),
                        quoted(reference) + " leads nowhere: " + place + " of "
                                + resource.document().label() + " has no \"" + token + "\"",
                        Suggestion.didYouMean(token, known));
                return null;
            }
            at = next;
        }
        return at;
    }

    private @Nullable URI address(Reference reference) {
        String address = beforeFragment(reference.target().value());
        URI base = reference.from().resource().uri();
        if (address.isEmpty()) {
            return base;
        }
        try {
            return base.resolve(new URI(address)).normalize();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String beforeFragment(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0 ? reference : reference.substring(0, hash);
    }

    /** The fragment, percent-decoded; {@code null} when that is not possible. */
    private static @Nullable String fragment(String reference) {
        int hash = reference.indexOf('#');
        String raw = hash < 0 ? "" : reference.substring(hash + 1);
        if (raw.indexOf('%') < 0) {
            return raw;
        }
        byte[] in = raw.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '%') {
                out[length++] = in[i];
                continue;
            }
            int high = i + 2 <= in.length - 1 ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 <= in.length - 1 ? Character.digit(in[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            out[length++] = (byte) (high << 4 | low);
            i += 2;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }

    private static String quoted(Reference reference) {
        return "\"" + reference.keyword() + "\": \"" + reference.target().value() + "\"";
    }
}
