package dev.framewright.generator.model;

import dev.framewright.generator.source.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A type that gets a Java file of its own. */
public sealed interface TypeDefinition {
    TypeId id();

    NameHint name();

    Doc doc();

    Location location();

    /**
     * A JSON object with listed members.
     *
     * @param size limits of the number of members ({@code minProperties}, {@code maxProperties})
     * @param dependentRequired for a member name, the names that must be there with it
     * @param requiredGroups sets of members of which one must be there
     * @param rules what else has to hold
     */
    record Structure(
            TypeId id,
            NameHint name,
            Doc doc,
            Location location,
            List<Member> members,
            Additional additional,
            Lengths size,
            Map<String, List<String>> dependentRequired,
            List<RequiredGroup> requiredGroups,
            List<Rule> rules)
            implements TypeDefinition {
        public Structure {
            requiredGroups = List.copyOf(requiredGroups);
            rules = List.copyOf(rules);
            members = List.copyOf(members);
            dependentRequired = Collections.unmodifiableMap(new TreeMap<>(dependentRequired));
        }

        /** Without groups of members of which one must be there, and without rules. */
        public Structure(
                TypeId id,
                NameHint name,
                Doc doc,
                Location location,
                List<Member> members,
                Additional additional,
                Lengths size,
                Map<String, List<String>> dependentRequired) {
            this(id, name, doc, location, members, additional, size, dependentRequired, List.of(), List.of());
        }
    }

    /**
     * A JSON array whose positions have meanings of their own. An element is required when {@code minItems} reaches it;
     * required elements come before optional ones.
     *
     * @param size limits of the whole array's length
     * @param rules what else has to hold
     */
    record Tuple(
            TypeId id,
            NameHint name,
            Doc doc,
            Location location,
            List<Member> elements,
            Additional additional,
            Lengths size,
            List<Rule> rules)
            implements TypeDefinition {
        public Tuple {
            elements = List.copyOf(elements);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A set of named values, all strings or all integers.
     *
     * @param open whether values that are not listed are allowed and survive; then {@code base} says what they may be
     * @param base type of all values: {@link Type.Text} or {@link Type.Whole}
     */
    record Enumeration(
            TypeId id, NameHint name, Doc doc, Location location, List<EnumConstant> constants, boolean open, Type base)
            implements TypeDefinition {
        public Enumeration {
            constants = List.copyOf(constants);
        }
    }

    /**
     * One of several alternatives, told apart by {@code decision}. Has at least two branches, none of which allows null.
     */
    record Choice(TypeId id, NameHint name, Doc doc, Location location, List<Branch> branches, Decision decision)
            implements TypeDefinition {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A name for a type that needs no file of its own, so that roots and operations can refer to it and it can still be
     * read and written alone (a list of records published under a name). Emitted as a record with one component.
     */
    record Alias(TypeId id, NameHint name, Doc doc, Location location, Type type) implements TypeDefinition {}
}
