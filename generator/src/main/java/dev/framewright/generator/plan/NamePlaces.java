package dev.framewright.generator.plan;

import dev.framewright.generator.dedup.Duplicates.Merged;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where everything stands that has a name in Java: {@code file.json#/pointer}, relative to the description. */
final class NamePlaces {
    /** The protocol itself. */
    static final String PROTOCOL = "protocol";

    private final Map<String, String> places = new HashMap<>();
    private final Map<TypeId, TypeId> kept;
    private final String directory;

    private NamePlaces(ProtocolModel model, Merged merged) {
        kept = merged.kept();
        directory = directory(model);
        for (TypeDefinition type : model.types()) {
            TypeId owner = Objects.requireNonNullElse(kept.get(type.id()), type.id());
            if (type instanceof TypeDefinition.Structure structure) {
                structure.members().forEach(member -> add(member.location(), key(owner, member)));
            } else if (type instanceof TypeDefinition.Tuple tuple) {
                tuple.elements().forEach(member -> add(member.location(), key(owner, member)));
            } else if (type instanceof TypeDefinition.Enumeration enumeration) {
                enumeration.constants().forEach(constant -> add(constant.location(), key(owner, constant)));
            } else if (type instanceof TypeDefinition.Choice choice) {
                branches(owner, choice.branches());
            }
        }
        model.types().forEach(this::type);
        model.operations().forEach(operation -> add(operation.location(), key(operation)));
        model.pushes().forEach(push -> add(push.location(), key(push)));
        Stream.concat(
                        model.operations().stream().map(OperationModel::location),
                        model.pushes().stream().map(PushModel::location))
                .findFirst()
                .ifPresent(at -> add(new Location(at.file(), at.line(), at.column(), "/name"), PROTOCOL));
    }

    /** What has a name, by where it stands; several places may be of one. */
    static Map<String, String> of(ProtocolModel model, Merged merged) {
        return new NamePlaces(model, merged).places;
    }

    static String key(TypeId id) {
        return "type " + id.value();
    }

    static String key(TypeId owner, Member member) {
        return "member " + owner.value() + " " + member.wireName();
    }

    static String key(TypeId owner, EnumConstant constant) {
        return "constant " + owner.value() + " " + constant.value().json();
    }

    static String key(TypeId owner, int branch) {
        return "branch " + owner.value() + " " + branch;
    }

    static String key(OperationModel operation) {
        return "operation " + operation.name();
    }

    static String key(PushModel push) {
        return "push " + push.name();
    }

    /**
     * A type of several schemas that all hold stands at the first of them. What stands at a member names the member, as
     * {@code x-java-name} does.
     */
    private void type(TypeDefinition type) {
        String id = type.id().value();
        String key = key(Objects.requireNonNullElse(kept.get(type.id()), type.id()));
        String first = id.replaceAll("[&|].*", "");
        for (String place : List.of(id, first)) {
            places.putIfAbsent(place, key);
            places.putIfAbsent("type:" + place, key);
        }
    }

    private void branches(TypeId owner, List<Branch> branches) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (!(branch.type() instanceof Type.Named)) {
                add(branch.location(), key(owner, i));
            }
        }
    }

    private void add(Location location, String key) {
        String file = location.file();
        String relative = file.startsWith(directory) ? file.substring(directory.length()) : file;
        places.putIfAbsent(relative + "#" + location.pointer(), key);
    }

    /** The directory of the description: what locations have before the path that ids have. */
    private static String directory(ProtocolModel model) {
        Stream<String> described = Stream.concat(
                        model.operations().stream().map(OperationModel::location),
                        model.pushes().stream().map(PushModel::location))
                .map(location -> location.file().substring(0, location.file().lastIndexOf('/') + 1));
        return described.findFirst().orElseGet(() -> ofTypes(model));
    }

    private static String ofTypes(ProtocolModel model) {
        return model.types().stream()
                .filter(type -> type.location().file().endsWith(file(type)))
                .map(type -> type.location()
                        .file()
                        .substring(
                                0, type.location().file().length() - file(type).length()))
                .findFirst()
                .orElse("");
    }

    private static String file(TypeDefinition type) {
        return type.id().value().replaceAll("[#&|].*", "");
    }
}
