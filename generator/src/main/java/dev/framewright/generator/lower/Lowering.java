package dev.framewright.generator.lower;

import dev.framewright.generator.decision.DecisionBuilder;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all parts of the lowering share: the definitions made so far, and those still to be made. */
final class Lowering {
    final Diagnostics diagnostics;
    final FacetReader facets;
    final KeywordLint lint;
    final Branches branches;
    final Docs docs;
    final TypeLowering types;

    final Reach reach;
    final Exactness exactness;

    /** Whether text of a known format is checked, and a value of the Java type of that format. */
    final boolean typedFormats;

    private final DecisionBuilder builder = new DecisionBuilder(this::definition);
    private final Map<TypeId, TypeDefinition> definitions = new TreeMap<>();
    private final Set<TypeId> promised = new HashSet<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> decisions = new ArrayDeque<>();

    Lowering(SchemaRegistry registry, boolean typedFormats, Diagnostics diagnostics) {
        this.typedFormats = typedFormats;
        this.diagnostics = diagnostics;
        this.facets = new FacetReader(registry, typedFormats, diagnostics);
        this.exactness = new Exactness(facets);
        this.lint = new KeywordLint(exactness, diagnostics);
        this.branches = new Branches(facets);
        this.docs = new Docs(diagnostics);
        this.types = new TypeLowering(this);
        this.reach = new Reach(facets);
    }

    /** Says that no value can ever be valid at a place, and gives the type that has none. */
    Type conflict(Location at, String message, String hint) {
        diagnostics.warning(Codes.CONFLICT, at, message + ", so that no value is ever valid", hint);
        return Type.Raw.NEVER;
    }

    /** What tells types apart, once all are known. */
    DecisionBuilder decisionBuilder() {
        return builder;
    }

    /** Promises a definition, made later so that types may contain each other and chains may be long. */
    void define(TypeId id, Supplier<TypeDefinition> definition) {
        if (promised.add(id)) {
            work.add(() -> definitions.put(id, definition.get()));
        }
    }

    /** Does something once every definition is there. */
    void atEnd(Runnable decision) {
        decisions.add(decision);
    }

    /** Replaces a definition by a better one. */
    void redefine(TypeDefinition definition) {
        definitions.put(definition.id(), definition);
    }

    /** The definition of {@code id}, if it is made already. */
    @Nullable
    TypeDefinition definition(TypeId id) {
        return definitions.get(id);
    }

    /** Makes everything that was promised. */
    void finish() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
        decisions.forEach(Runnable::run);
    }

    /** Every definition, ordered by id. */
    List<TypeDefinition> definitions() {
        return List.copyOf(definitions.values());
    }
}
