package dev.framewright.generator.decision;

import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.Probe;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What values a type has, seen from at most one step away; never less than the type really has. */
final class Regions {
    /** An integer range of at most so many values is looked at value by value. */
    private static final int SMALL_RANGE = 16;

    private final Function<TypeId, @Nullable TypeDefinition> definitions;
    private final Map<TypeId, Values> known = new HashMap<>();

    Regions(Function<TypeId, @Nullable TypeDefinition> definitions) {
        this.definitions = definitions;
    }

    /** Adds the values of {@code type} as alternative number {@code branch}; stops when there are {@code most} regions. */
    void add(int branch, Type type, List<Region> regions, int most) {
        collect(branch, type, regions, new HashSet<>(), most);
    }

    private void collect(int branch, Type type, List<Region> out, Set<TypeId> seen, int most) {
        if (out.size() > most) {
            return;
        }
        if (type instanceof Type.Named named) {
            if (seen.add(named.id())) {
                collect(branch, definitions.apply(named.id()), out, seen, most);
                seen.remove(named.id());
            }
        } else if (type instanceof Type.OrNull nullable) {
            collect(branch, nullable.type(), out, seen, most);
            out.add(Region.scalar(branch, Values.of(JsonKind.NULL)));
        } else if (type instanceof Type.Listing list) {
            Slot rest = new Slot(true, values(list.element()));
            out.add(array(branch, list.size(), Map.of(), rest));
        } else if (type instanceof Type.Mapping map) {
            out.add(object(branch, Map.of(), new Slot(true, values(map.value()))));
        } else {
            values(type).byKind().forEach((kind, listed) -> {
                Values one = new Values(Map.of(kind, listed));
                switch (kind) {
                    case OBJECT -> out.add(object(branch, Map.of(), Slot.UNKNOWN));
                    case ARRAY -> out.add(array(branch, Lengths.NONE, Map.of(), Slot.UNKNOWN));
                    default -> out.add(Region.scalar(branch, one));
                }
            });
        }
    }

    private void collect(
            int branch, @Nullable TypeDefinition definition, List<Region> out, Set<TypeId> seen, int most) {
        if (definition instanceof TypeDefinition.Structure structure) {
            Map<Probe, Slot> members = new LinkedHashMap<>();
            for (Member member : structure.members()) {
                members.put(new Probe.Member(member.wireName()), slot(member));
            }
            out.add(object(branch, members, rest(structure.additional())));
        } else if (definition instanceof TypeDefinition.Tuple tuple) {
            Map<Probe, Slot> elements = new LinkedHashMap<>();
            for (Member element : tuple.elements()) {
                elements.put(new Probe.Element(elements.size()), slot(element));
            }
            boolean closed = tuple.additional() instanceof Additional.Forbid;
            Integer maximum = tuple.size().maximum();
            int longest = closed ? elements.size() : Integer.MAX_VALUE;
            Lengths size = new Lengths(tuple.size().minimum(), maximum == null ? longest : Math.min(maximum, longest));
            out.add(array(branch, size, elements, rest(tuple.additional())));
        } else if (definition instanceof TypeDefinition.Choice choice) {
            for (Branch alternative : choice.branches()) {
                collect(branch, alternative.type(), out, seen, most);
            }
        } else if (definition instanceof TypeDefinition.Alias alias) {
            collect(branch, alias.type(), out, seen, most);
        } else if (definition instanceof TypeDefinition.Enumeration enumeration) {
            values(enumeration)
                    .byKind()
                    .forEach((kind, listed) -> out.add(Region.scalar(branch, new Values(Map.of(kind, listed)))));
        }
    }

    private static Region object(int branch, Map<Probe, Slot> members, Slot rest) {
        return new Region(branch, Values.of(JsonKind.OBJECT), 0, 0, members, rest);
    }

    private static Region array(int branch, Lengths size, Map<Probe, Slot> elements, Slot rest) {
        int minimum = size.minimum() == null ? 0 : size.minimum();
        int maximum = size.maximum() == null ? Integer.MAX_VALUE : size.maximum();
        return new Region(branch, Values.of(JsonKind.ARRAY), minimum, maximum, elements, rest);
    }

    private Slot slot(Member member) {
        return new Slot(!member.required(), values(member.type()));
    }

    private Slot rest(Additional additional) {
        if (additional instanceof Additional.Typed typed) {
            return new Slot(true, values(typed.type()));
        }
        return additional instanceof Additional.Forbid ? Slot.ABSENT : Slot.UNKNOWN;
    }

    private Values values(Type type) {
        return values(type, new HashSet<>());
    }

    private Values values(Type type, Set<TypeId> seen) {
        if (type instanceof Type.Named named) {
            Values before = known.get(named.id());
            if (before != null) {
                return before;
            }
            TypeDefinition definition = seen.add(named.id()) ? definitions.apply(named.id()) : null;
            if (definition == null) {
                return Values.NONE;
            }
            Values values = values(definition, seen);
            known.put(named.id(), values);
            return values;
        }
        if (type instanceof Type.OrNull nullable) {
            return values(nullable.type(), seen).or(Values.of(JsonKind.NULL));
        }
        if (type instanceof Type.Constant constant) {
            return Values.of(constant.value());
        }
        if (type instanceof Type.Converted converted) {
            Values union = Values.NONE;
            for (Type.Form form : converted.forms()) {
                union = union.or(values(form));
            }
            return union;
        }
        if (type instanceof Type.Whole whole) {
            return whole(whole.bounds());
        }
        if (type instanceof Type.Text) {
            return Values.of(JsonKind.STRING);
        }
        if (type instanceof Type.Decimal) {
            return Values.of(JsonKind.NUMBER);
        }
        if (type instanceof Type.Bool) {
            return Values.of(JsonKind.BOOLEAN);
        }
        if (type instanceof Type.Null) {
            return Values.of(JsonKind.NULL);
        }
        if (type instanceof Type.Raw raw) {
            return raw(raw);
        }
        if (type instanceof Type.Listing) {
            return Values.of(JsonKind.ARRAY);
        }
        return type instanceof Type.Mapping ? Values.of(JsonKind.OBJECT) : Values.ANY;
    }

    private Values values(TypeDefinition definition, Set<TypeId> seen) {
        if (definition instanceof TypeDefinition.Enumeration enumeration) {
            return values(enumeration);
        }
        if (definition instanceof TypeDefinition.Choice choice) {
            Values union = Values.NONE;
            for (Branch branch : choice.branches()) {
                union = union.or(values(branch.type(), seen));
            }
            return union;
        }
        if (definition instanceof TypeDefinition.Alias alias) {
            return values(alias.type(), seen);
        }
        return Values.of(definition instanceof TypeDefinition.Tuple ? JsonKind.ARRAY : JsonKind.OBJECT);
    }

    private Values values(TypeDefinition.Enumeration enumeration) {
        if (enumeration.open()) {
            return Values.of(enumeration.base() instanceof Type.Text ? JsonKind.STRING : JsonKind.NUMBER);
        }
        Values union = Values.NONE;
        for (EnumConstant constant : enumeration.constants()) {
            union = union.or(Values.of(constant.value()));
        }
        return union;
    }

    private static Values raw(Type.Raw raw) {
        Values union = Values.NONE;
        if (raw.allowed().isEmpty()) {
            for (JsonKind kind : raw.kinds()) {
                union = union.or(Values.of(kind));
            }
        }
        for (JsonLiteral literal : raw.allowed()) {
            union = union.or(Values.of(literal));
        }
        return union;
    }

    private Values values(Type.Form form) {
        boolean open = form.allowed().isEmpty()
                || (form.type() instanceof Type.Text text && !text.patterns().isEmpty());
        Values union = open ? values(form.type()) : Values.NONE;
        for (JsonLiteral literal : form.allowed()) {
            union = union.or(Values.of(literal));
        }
        return union;
    }

    private static Values whole(Bounds bounds) {
        BigDecimal low = bounds.minimum();
        BigDecimal high = bounds.maximum();
        if (low == null || high == null || high.subtract(low).compareTo(BigDecimal.valueOf(SMALL_RANGE)) > 0) {
            return Values.of(JsonKind.NUMBER);
        }
        Values union = Values.NONE;
        BigDecimal last = high.setScale(0, RoundingMode.FLOOR);
        BigDecimal value = low.setScale(0, RoundingMode.CEILING);
        for (; value.compareTo(last) <= 0; value = value.add(BigDecimal.ONE)) {
            union = union.or(Values.of(new JsonLiteral.Numeric(value)));
        }
        return union;
    }
}
