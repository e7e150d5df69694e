package dev.framewright.generator.lower;

import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Other addresses for schemas of jars in what is validated with at run time: validators look for {@code classpath:} in the
 * jars of their own program, where these schemas need not be.
 */
final class ClasspathUris {
    private static final String WRITTEN = "classpath:/";
    private static final String BUNDLED = "framewright-classpath:/";

    private ClasspathUris() {}

    static String inBundle(String uri) {
        return uri.startsWith(WRITTEN) ? BUNDLED + uri.substring(WRITTEN.length()) : uri;
    }

    /** The same schema with references to the other addresses. */
    static Json inBundle(Json schema) {
        if (schema instanceof Json.Obj object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, value) -> {
                boolean reference = name.equals("$ref") && value instanceof Json.Str;
                members.put(
                        name,
                        reference
                                ? new Json.Str(value.location(), inBundle(((Json.Str) value).value()))
                                : inBundle(value));
            });
            return new Json.Obj(object.location(), members, object.names());
        } else if (schema instanceof Json.Arr array) {
            List<Json> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(inBundle(element)));
            return new Json.Arr(array.location(), elements);
        }
        return schema;
    }
}
