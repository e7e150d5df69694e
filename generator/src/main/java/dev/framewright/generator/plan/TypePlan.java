package dev.framewright.generator.plan;

import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.RequiredGroup;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Java type to generate, with a codec beside it. */
public sealed interface TypePlan {
    /** Simple name of the type. */
    String name();

    /** Simple name of its codec; absent for a message whose body has one of its own, or that has no body. */
    @Nullable
    String codec();

    /** Names of the sealed interfaces it belongs to, sorted. */
    List<String> parents();

    Doc doc();

    /** How a record stands on the wire. */
    enum Shape {
        /** A JSON object. */
        OBJECT,
        /** A JSON array by position. */
        TUPLE,
        /** The value of its one component, or its constant, without anything around. */
        VALUE
    }

    /** What a record is, for its documentation and its API. */
    enum Role {
        /** A type of the description; reads and writes itself. */
        TYPE,
        /** A body under its operation. */
        MESSAGE
    }

    /** A record. {@code members} are in wire order, constants included. */
    record RecordPlan(
            String name,
            @Nullable String codec,
            List<String> parents,
            Doc doc,
            Role role,
            Shape shape,
            List<ComponentPlan> members,
            RestPlan rest,
            Lengths size,
            Map<String, List<String>> dependentRequired,
            List<RequiredGroup> requiredGroups,
            List<Rule> rules)
            implements TypePlan {
        /** Without groups of members of which one must be there, and without rules. */
        public RecordPlan(
                String name,
                @Nullable String codec,
                List<String> parents,
                Doc doc,
                Role role,
                Shape shape,
                List<ComponentPlan> members,
                RestPlan rest,
                Lengths size,
                Map<String, List<String>> dependentRequired) {
            this(name, codec, parents, doc, role, shape, members, rest, size, dependentRequired, List.of(), List.of());
        }

        /** The members that are components. */
        public List<ComponentPlan> components() {
            return members.stream().filter(ComponentPlan::isComponent).toList();
        }

        /** Whether it has more components than a Java record can have, or more members than one method can read. */
        public boolean isWide() {
            return shape != Shape.VALUE && (Limits.slots(this) > Limits.SLOTS || members.size() > Limits.READ);
        }

        /** Whether it has a builder: more than three components, or any that may be left out. */
        public boolean hasBuilder() {
            List<ComponentPlan> components = components();
            return shape != Shape.VALUE
                    && (components.size() > 3
                            || components.stream().anyMatch(component -> !component.isRequired())
                            || rest instanceof RestPlan.Typed);
        }
    }

    /**
     * An enumeration, open or closed.
     *
     * @param java the type of its values
     * @param holders names of the interfaces that hold the constants where an enum could not; else empty
     */
    record EnumPlan(
            String name,
            String codec,
            List<String> parents,
            Doc doc,
            boolean open,
            Type base,
            JavaType java,
            List<ConstantPlan> constants,
            List<String> holders)
            implements TypePlan {
        /** The constants that one of the holders has. */
        public List<ConstantPlan> held(int holder) {
            int from = holder * Limits.HELD;
            return constants.subList(from, Math.min(constants.size(), from + Limits.HELD));
        }
    }

    /** A constant of an enumeration. */
    record ConstantPlan(String name, EnumConstant constant) {}

    /**
     * A choice: a sealed interface, or, when every alternative has to be tried, a class that keeps the value as it came.
     * {@code branches} are the simple names of its alternatives, by branch number.
     */
    record ChoicePlan(
            String name,
            String codec,
            List<String> parents,
            Doc doc,
            List<String> branches,
            List<String> branchCodecs,
            Decision decision)
            implements TypePlan {}
}
