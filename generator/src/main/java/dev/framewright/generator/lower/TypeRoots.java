package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaDocument;
import dev.framewright.generator.schema.SchemaFiles;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Pointers;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that {@code types} names. */
final class TypeRoots {
    private final SchemaRegistry registry;
    private final SchemaFiles files;
    private final String protocol;
    private final Diagnostics diagnostics;

    /**
     * Roots among {@code files}.
     *
     * @param protocol path of the description itself, which is never a type
     */
    TypeRoots(SchemaRegistry registry, SchemaFiles files, String protocol, Diagnostics diagnostics) {
        this.registry = registry;
        this.files = files;
        this.protocol = protocol;
        this.diagnostics = diagnostics;
    }

    /** The schemas, each once, ordered by where they stand; loads their documents. */
    Collection<Schema> find(Json.Obj description) {
        Map<String, Schema> roots = new TreeMap<>();
        if (description.get("types") instanceof Json.Arr entries) {
            for (Json entry : entries.elements()) {
                if (entry instanceof Json.Str text) {
                    one(text).forEach(schema -> roots.put(schema.id(), schema));
                }
            }
        }
        return roots.values();
    }

    private List<Schema> one(Json.Str entry) {
        String text = entry.value();
        int hash = text.indexOf('#');
        String file = hash < 0 ? text : text.substring(0, hash);
        String pointer = hash < 0 ? "" : text.substring(hash + 1);
        List<Schema> found = new ArrayList<>();
        for (String path : paths(entry, file)) {
            SchemaDocument document = registry.load(path, entry.location());
            if (document != null) {
                inside(entry, document, pointer, found);
            }
        }
        return found;
    }

    private List<String> paths(Json.Str entry, String file) {
        String inside = files.inside(file.replace("*", "x").replace("?", "x"));
        if (inside == null || file.startsWith("/")) {
            error(entry, Codes.TYPES_PATH, " leads out of the directory of the protocol description", "");
            return List.of();
        }
        if (file.indexOf('*') < 0 && file.indexOf('?') < 0) {
            if (files.isDirectory(inside)) {
                error(
                        entry,
                        Codes.TYPES_NOTHING,
                        " names a directory",
                        "write \"" + file.replaceFirst("/+$", "") + "/**\" for all schemas in it and below");
                return List.of();
            } else if (!files.exists(inside)) {
                error(
                        entry,
                        Codes.MISSING_FILE,
                        " names the file " + files.label(inside) + ", which does not exist",
                        Suggestion.didYouMean(inside, files.all()));
                return List.of();
            }
            return List.of(inside);
        }
        List<String> matching = match(file);
        if (matching.isEmpty()) {
            error(entry, Codes.TYPES_NOTHING, " matches no file", "** stands for any number of directories");
        }
        return matching;
    }

    private List<String> match(String glob) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            // "**/" also means no directory at all
            PathMatcher shallow = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", ""));
            return files.all().stream()
                    .filter(path -> !path.equals(protocol))
                    .filter(path -> matcher.matches(Path.of(path)) || shallow.matches(Path.of(path)))
                    .toList();
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    private void inside(Json.Str entry, SchemaDocument document, String pointer, List<Schema> found) {
        boolean all = pointer.endsWith("/*");
        Json at = find(document.root(), all ? pointer.substring(0, pointer.length() - 2) : pointer);
        List<Json> nodes = new ArrayList<>();
        if (all && at instanceof Json.Obj object) {
            nodes.addAll(object.members().values());
        } else if (!all && at != null) {
            nodes.add(at);
        }
        if (nodes.isEmpty()) {
            error(entry, Codes.TYPES_NOTHING, " names nothing in " + document.label(), "");
        }
        for (Json node : nodes) {
            if (node instanceof Json.Obj || node instanceof Json.Bool) {
                found.add(document.schema().at(node));
            } else {
                error(entry, Codes.TYPES_NOTHING, " names " + node.describe() + ", which is no schema", "");
            }
        }
    }

    private static @Nullable Json find(Json root, String pointer) {
        List<String> tokens = Pointers.tokens(pointer);
        Json at = tokens == null ? null : root;
        for (String token : tokens == null ? List.<String>of() : tokens) {
            at = at instanceof Json.Obj object ? object.get(token) : null;
        }
        return at;
    }

    private void error(Json.Str entry, String code, String message, String hint) {
        diagnostics.error(code, entry.location(), "\"" + entry.value() + "\" in \"types\"" + message, hint);
    }
}
