package dev.framewright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole protocol, or, when {@code envelope} is absent, a set of types.
 *
 * @param name the protocol's name as written
 * @param version the protocol's version
 * @param javaPackage the package asked for in the description; the caller's choice wins over it
 * @param transports in the order in which clients try them
 * @param error what a rejection carries; absent when that is not described
 * @param types every named type, ordered by id
 * @param roots the types that the description names as roots of their own ({@code types}), ordered by id
 */
public record ProtocolModel(
        String name,
        String version,
        @Nullable String javaPackage,
        Doc doc,
        @Nullable EnvelopeModel envelope,
        List<TransportModel> transports,
        List<OperationModel> operations,
        List<PushModel> pushes,
        List<SharedCode> sharedCodes,
        @Nullable Type error,
        List<TypeDefinition> types,
        List<TypeId> roots) {
    public ProtocolModel {
        transports = List.copyOf(transports);
        operations = List.copyOf(operations);
        pushes = List.copyOf(pushes);
        sharedCodes = List.copyOf(sharedCodes);
        types = List.copyOf(types);
        roots = List.copyOf(roots);
    }
}
