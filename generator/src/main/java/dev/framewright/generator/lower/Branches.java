package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold in each branch of a {@code oneOf} or {@code anyOf}. */
final class Branches {
    private static final int MAX_NESTING = 20;

    private final FacetReader reader;

    Branches(FacetReader reader) {
        this.reader = reader;
    }

    /** A branch, together with what stands beside the group and has to hold as well. */
    Subject of(Facets facets, Facets.Group group, Schema branch) {
        Subject alone = Subject.of(branch);
        boolean restricted = facets.restrictsBesides(group);
        if (!restricted && isImplied(alone, facets.types(), 0)) {
            return alone;
        }
        JsonType only = facets.subject().only();
        boolean written = !facets.with("type").isEmpty();
        if (only == null && !written && facets.types() != null && facets.types().size() == 1) {
            only = facets.types().iterator().next();
        }
        if (!restricted && !written && only != null) {
            return alone.only(only);
        }
        List<Part> all = new ArrayList<>(facets.besides(group));
        all.add(Part.of(branch));
        return new Subject(all, only, branch);
    }

    /** Whether a subject allows values of these types only, whatever stands beside it. */
    private boolean isImplied(Subject subject, @Nullable Set<JsonType> types, int depth) {
        if (types == null) {
            return true;
        }
        Facets read = reader.read(reader.follow(subject));
        if (read.types() != null) {
            return read.types().stream().allMatch(type -> type.in(types));
        }
        if (read.values() != null) {
            return read.values().stream().allMatch(value -> JsonType.of(value).in(types));
        }
        return depth < MAX_NESTING
                && !read.groups().isEmpty()
                && read.groups().get(0).branches().stream()
                        .allMatch(branch -> isImplied(Subject.of(branch), types, depth + 1));
    }
}
