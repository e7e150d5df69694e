package dev.framewright.generator.lower;

import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Members that are not listed: {@code additionalProperties} and {@code patternProperties}. */
final class PatternLowering {
    private final Lowering lowering;

    PatternLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    /**
     * What becomes of members that are not listed.
     *
     * @param kept what they are kept as
     * @param rules what else has to hold of them
     */
    record Rest(Additional kept, List<Rule> rules) {}

    Rest rest(Facets facets) {
        List<Part> saying = facets.parts().stream()
                .filter(part -> part.get("patternProperties") != null || part.get("additionalProperties") != null)
                .toList();
        if (saying.stream().noneMatch(part -> part.get("patternProperties") != null)) {
            return new Rest(plain(saying), List.of());
        }
        if (saying.size() == 1 && isKnown(saying.get(0))) {
            return single(facets, saying.get(0));
        }
        List<Rule> rules = new ArrayList<>();
        saying.forEach(part -> add(facets, part, rules));
        return new Rest(new Additional.Keep(), rules);
    }

    private Additional plain(List<Part> saying) {
        List<Part> schemas = new ArrayList<>();
        for (Part part : saying) {
            Schema schema = part.schema().child("additionalProperties");
            if (schema != null && isFalse(schema)) {
                return new Additional.Forbid();
            } else if (schema != null && !ObjectLowering.trivial(schema)) {
                schemas.add(Part.of(schema));
            }
        }
        return schemas.isEmpty()
                ? new Additional.Keep()
                : new Additional.Typed(lowering.types.inside(Subject.of(schemas)));
    }

    /** When all members that are allowed are of one type, so is what keeps them. */
    private Rest single(Facets facets, Part part) {
        Set<Type> types = new HashSet<>();
        List<Rule.Members.Named> names = new ArrayList<>();
        RuleLowering.entries(part, "patternProperties").forEach((pattern, written) -> {
            Schema schema = part.schema().at(written);
            types.add(ObjectLowering.trivial(schema) ? new Type.Any() : lowering.types.inside(Subject.of(schema)));
            names.add(new Rule.Members.Named(pattern, new Type.Any()));
        });
        Schema others = part.schema().child("additionalProperties");
        boolean closed = others != null && isFalse(others);
        if (!closed) {
            types.add(
                    others == null || ObjectLowering.trivial(others)
                            ? new Type.Any()
                            : lowering.types.inside(Subject.of(others)));
        }
        boolean alike = types.size() == 1;
        List<Rule> rules = new ArrayList<>();
        if (!alike) {
            add(facets, part, rules);
        } else if (closed) {
            rules.add(new Rule.Members(names, new Additional.Forbid()));
        }
        Type type = alike ? types.iterator().next() : new Type.Any();
        return new Rest(type instanceof Type.Any ? new Additional.Keep() : new Additional.Typed(type), rules);
    }

    private void add(Facets facets, Part part, List<Rule> rules) {
        if (!isKnown(part)) {
            lowering.lint.fullValidationOnly(part, "patternProperties");
            return;
        }
        RuleLowering rule = new RuleLowering(lowering);
        List<Rule.Members.Named> patterns = new ArrayList<>();
        int recursive = 0;
        for (Map.Entry<String, Json> entry :
                RuleLowering.entries(part, "patternProperties").entrySet()) {
            Schema schema = part.schema().at(entry.getValue());
            recursive += lowering.reach.includes(schema, facets) ? 1 : 0;
            patterns.add(new Rule.Members.Named(entry.getKey(), rule.type(schema)));
        }
        Schema others = part.schema().child("additionalProperties");
        Additional kept = new Additional.Keep();
        if (others != null && isFalse(others)) {
            kept = new Additional.Forbid();
        } else if (others != null && !ObjectLowering.trivial(others)) {
            recursive += lowering.reach.includes(others, facets) ? 1 : 0;
            kept = new Additional.Typed(rule.type(others));
        }
        if (recursive > 1) {
            // a value that several patterns apply to would be looked at once for each, and so at every depth
            lowering.lint.fullValidationOnly(part, "patternProperties");
        } else {
            rules.add(new Rule.Members(patterns, kept));
        }
    }

    private boolean isKnown(Part part) {
        return RuleLowering.entries(part, "patternProperties").keySet().stream()
                .allMatch(pattern -> compile(pattern) != null);
    }

    /** Says of each pattern of a part that Java does not know it. */
    void check(Facets facets) {
        for (Part part : facets.with("patternProperties")) {
            if (part.get("patternProperties") instanceof Json.Obj all) {
                ScalarLowering scalars = new ScalarLowering(lowering);
                all.members()
                        .keySet()
                        .forEach(pattern -> scalars.check(part.schema(), pattern, all.nameLocation(pattern)));
            }
        }
    }

    /** What a part says of a member it does not list; null when that is left to other parts. */
    static List<Part> of(Part part, String name) {
        List<Part> matching = new ArrayList<>();
        RuleLowering.entries(part, "patternProperties").forEach((pattern, written) -> {
            if (matches(pattern, name)) {
                matching.add(Part.of(part.schema().at(written)));
            }
        });
        return matching;
    }

    /** Whether a part forbids a member: nothing in it allows one of this name. */
    static boolean forbids(Part part, String name) {
        return part.get("additionalProperties") instanceof Json.Bool others
                && !others.value()
                && !RuleLowering.entries(part, "properties").containsKey(name)
                && RuleLowering.entries(part, "patternProperties").keySet().stream()
                        .noneMatch(pattern -> compile(pattern) == null || matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        Pattern compiled = compile(pattern);
        return compiled != null && compiled.matcher(name).find();
    }

    private static @Nullable Pattern compile(String pattern) {
        try {
            return Pattern.compile(EcmaPattern.toJava(pattern));
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static boolean isFalse(Schema schema) {
        return schema.node() instanceof Json.Bool bool && !bool.value();
    }
}
