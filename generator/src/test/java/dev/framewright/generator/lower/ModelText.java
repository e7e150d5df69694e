package dev.framewright.generator.lower;

import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.Probe;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.SharedCode;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a model as text that a reviewer can read. */
final class ModelText {
    private final StringBuilder out = new StringBuilder();

    static String of(ProtocolModel model) {
        return new ModelText().protocol(model);
    }

    private String protocol(ProtocolModel model) {
        line(
                0,
                "protocol " + model.name() + " " + model.version()
                        + (model.javaPackage() == null ? "" : " package " + model.javaPackage()) + doc(model.doc()));
        EnvelopeModel envelope = model.envelope();
        if (envelope != null) {
            line(0, "request  " + node(envelope.request()));
            line(0, "response " + node(envelope.response()));
            line(0, "ack      " + node(envelope.ack()));
            if (envelope.notification() != null) {
                line(0, "notification " + node(envelope.notification()));
            }
            if (envelope.error() != null) {
                line(0, "error    " + node(envelope.error()));
            }
            if (envelope.push() != null) {
                line(0, "push     " + node(envelope.push()));
            }
            line(0, "id " + envelope.id());
            model.transports().forEach(transport -> line(0, "transport " + transport));
            if (envelope.status() != null) {
                line(
                        0,
                        "status accepted " + envelope.status().accepted().json() + " rejected "
                                + envelope.status().rejected().json());
            }
        }
        for (OperationModel operation : model.operations()) {
            line(
                    0,
                    "operation " + operation.name() + " code "
                            + operation.code().json()
                            + (operation.request() == null ? "" : " request " + type(operation.request()))
                            + " reply " + operation.reply()
                            + (operation.response() == null ? "" : " " + type(operation.response()))
                            + doc(operation.doc()));
        }
        for (PushModel push : model.pushes()) {
            line(
                    0,
                    "push " + push.name() + " code " + push.code().json()
                            + (push.body() == null ? "" : " " + type(push.body())) + doc(push.doc()));
        }
        if (model.error() != null) {
            line(0, "error " + type(model.error()));
        }
        for (SharedCode shared : model.sharedCodes()) {
            line(0, "shared " + shared.kind() + " code " + shared.code().json() + " " + shared.names());
            decision(1, "", shared.decision());
        }
        model.roots().forEach(root -> line(0, "root " + root));
        model.types().forEach(this::definition);
        return out.toString();
    }

    private void definition(TypeDefinition type) {
        String head = type.id() + " " + name(type.name()) + " @"
                + type.location().line() + ":" + type.location().column() + doc(type.doc());
        if (type instanceof TypeDefinition.Structure structure) {
            line(0, "structure " + head + lengths(structure.size()));
            structure.members().forEach(this::member);
            structure.dependentRequired().forEach((name, needs) -> line(1, "with " + name + " also " + needs));
            structure
                    .requiredGroups()
                    .forEach(group ->
                            line(1, (group.exclusive() ? "exactly one of " : "one of ") + group.alternatives()));
            additional(structure.additional());
        } else if (type instanceof TypeDefinition.Tuple tuple) {
            line(0, "tuple " + head + lengths(tuple.size()));
            tuple.elements().forEach(this::member);
            additional(tuple.additional());
        } else if (type instanceof TypeDefinition.Enumeration enumeration) {
            line(0, (enumeration.open() ? "open enum " : "enum ") + head + " of " + type(enumeration.base()));
            for (EnumConstant constant : enumeration.constants()) {
                line(1, constant.value().json() + " " + name(constant.name()) + doc(constant.doc()));
            }
        } else if (type instanceof TypeDefinition.Choice choice) {
            line(0, "choice " + head);
            for (Branch branch : choice.branches()) {
                line(1, "| " + type(branch.type()) + " " + name(branch.name()) + doc(branch.doc()));
            }
            decision(1, "", choice.decision());
        } else if (type instanceof TypeDefinition.Alias alias) {
            line(0, "alias " + head + " = " + type(alias.type()));
        }
    }

    private void member(Member member) {
        line(
                1,
                member.wireName() + (member.required() ? "! " : "? ") + type(member.type()) + " " + name(member.name())
                        + doc(member.doc()));
    }

    private void additional(Additional additional) {
        if (additional instanceof Additional.Forbid) {
            line(1, "nothing else");
        } else if (additional instanceof Additional.Typed typed) {
            line(1, "others " + type(typed.type()));
        }
    }

    private static String type(Type type) {
        if (type instanceof Type.Named named) {
            return "<" + named.id() + ">";
        } else if (type instanceof Type.Text text) {
            return "text" + lengths(text.length())
                    + text.patterns().stream()
                            .map(pattern -> " /" + pattern + "/")
                            .collect(Collectors.joining()) + (text.format() == null ? "" : " " + text.format());
        } else if (type instanceof Type.Whole whole) {
            return "whole" + bounds(whole.bounds());
        } else if (type instanceof Type.Decimal decimal) {
            return "decimal" + bounds(decimal.bounds());
        } else if (type instanceof Type.Constant constant) {
            return "constant " + constant.value().json();
        } else if (type instanceof Type.OrNull orNull) {
            return "(" + type(orNull.type()) + " or null)";
        } else if (type instanceof Type.Listing listing) {
            return (listing.unique() ? "set" : "list") + lengths(listing.size()) + " of " + type(listing.element());
        } else if (type instanceof Type.Mapping mapping) {
            return "map" + lengths(mapping.size()) + " of " + type(mapping.value());
        } else if (type instanceof Type.Converted converted) {
            return converted.target() + " from "
                    + converted.forms().stream().map(ModelText::form).collect(Collectors.joining(" | "));
        }
        if (type instanceof Type.Raw raw) {
            return raw.isNever() ? "never" : "raw " + (raw.allowed().isEmpty() ? raw.kinds() : literals(raw.allowed()));
        }
        return type.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String form(Type.Form form) {
        return type(form.type()) + (form.allowed().isEmpty() ? "" : " " + literals(form.allowed()));
    }

    private static String bounds(Bounds bounds) {
        List<String> parts = new ArrayList<>();
        if (bounds.minimum() != null) {
            parts.add((bounds.minimumExclusive() ? ">" : ">=") + bounds.minimum());
        }
        if (bounds.maximum() != null) {
            parts.add((bounds.maximumExclusive() ? "<" : "<=") + bounds.maximum());
        }
        if (bounds.multipleOf() != null) {
            parts.add("*" + bounds.multipleOf());
        }
        return parts.isEmpty() ? "" : " " + String.join(" ", parts);
    }

    private static String lengths(Lengths lengths) {
        return lengths.equals(Lengths.NONE)
                ? ""
                : " [" + (lengths.minimum() == null ? "" : lengths.minimum()) + ".."
                        + (lengths.maximum() == null ? "" : lengths.maximum()) + "]";
    }

    private void decision(int depth, String before, Decision decision) {
        if (decision instanceof Decision.Take take) {
            line(depth, before + "take " + (take.branch() + 1));
        } else if (decision instanceof Decision.Each each) {
            line(depth, before + (each.exclusive() ? "exactly one" : "any"));
        } else if (decision instanceof Decision.None) {
            line(depth, before + "none");
        } else if (decision instanceof Decision.ByKind kinds) {
            line(depth, before + "type of " + probe(kinds.at()));
            kinds.cases().forEach(one -> decision(depth + 1, one.kind() + ": ", one.then()));
            decision(depth + 1, "else: ", kinds.otherwise());
        } else if (decision instanceof Decision.ByValue values) {
            line(depth, before + "value of " + probe(values.at()));
            values.cases().forEach(one -> decision(depth + 1, literals(one.values()) + ": ", one.then()));
            decision(depth + 1, "else: ", values.otherwise());
        } else if (decision instanceof Decision.ByArity arities) {
            line(depth, before + "length");
            arities.cases()
                    .forEach(one -> decision(
                            depth + 1,
                            one.minimum() + (one.maximum() == Integer.MAX_VALUE ? "..: " : ".." + one.maximum() + ": "),
                            one.then()));
            decision(depth + 1, "else: ", arities.otherwise());
        } else if (decision instanceof Decision.ByPresence presence) {
            line(depth, before + "presence of " + probe(presence.at()));
            decision(depth + 1, "present: ", presence.present());
            decision(depth + 1, "absent: ", presence.absent());
        }
    }

    private static String probe(Probe probe) {
        if (probe instanceof Probe.Element element) {
            return "element " + element.index();
        }
        return probe instanceof Probe.Member member ? "member " + member.name() : "the value";
    }

    private static String literals(List<JsonLiteral> literals) {
        return literals.stream().map(JsonLiteral::json).collect(Collectors.joining(",", "{", "}"));
    }

    private static String node(EnvelopeNode node) {
        if (node instanceof EnvelopeNode.ObjectNode object) {
            return object.entries().stream()
                    .map(entry -> entry.name() + ": " + node(entry.node()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            return array.elements().stream().map(ModelText::node).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof EnvelopeNode.Constant constant) {
            return constant.value().json();
        } else if (node instanceof EnvelopeNode.Piece piece) {
            return "BODY." + piece.name();
        }
        return ((EnvelopeNode.Field) node).role().name();
    }

    private static String name(NameHint name) {
        return (name.explicit() == null ? "" : "=" + name.explicit()) + name.candidates();
    }

    private static String doc(Doc doc) {
        List<String> parts = new ArrayList<>();
        add(parts, "title", doc.title());
        add(parts, "description", doc.description());
        add(parts, "unit", doc.unit());
        add(parts, "sources", doc.sources().isEmpty() ? null : doc.sources().toString());
        add(parts, "examples", doc.examples().isEmpty() ? null : doc.examples().toString());
        add(parts, "default", doc.defaultValue());
        add(parts, "deprecated", doc.deprecated() ? "true" : null);
        return parts.isEmpty() ? "" : " // " + String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            parts.add(what + "=" + text);
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
