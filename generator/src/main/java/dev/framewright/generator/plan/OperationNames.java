package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.naming.AllocatedNames;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.naming.NameRequest;
import dev.framewright.generator.naming.NameScope;
import dev.framewright.generator.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of methods and constants for operations and pushes, by their own names. */
record OperationNames(AllocatedNames methods, AllocatedNames constants, AllocatedNames subscriptions) {
    private static final Set<String> CLIENT_METHODS = Set.of("session", "withTimeout", "blocking", "close", "equals");
    private static final Set<String> CONSTANTS = Set.of("ALL");

    static OperationNames of(ProtocolModel model, Overrides overrides, Diagnostics diagnostics) {
        NameReport report = new NameReport(diagnostics);
        Map<String, Location> operations = new HashMap<>();
        model.operations().forEach(operation -> operations.put(operation.name(), operation.location()));
        NameScope clientScope = NameScope.ofMembers(CLIENT_METHODS);
        AllocatedNames methods = clientScope.allocate(
                model.operations().stream().map(one -> method(one, overrides)).toList());
        report.report(clientScope.problems(), operations::get, "operation");
        int reported = clientScope.problems().size();

        NameScope constantScope = NameScope.ofMembers(CONSTANTS);
        AllocatedNames constants = constantScope.allocate(model.operations().stream()
                .map(one -> new NameRequest(
                        one.name(),
                        null,
                        List.of(MemberNames.free(JavaText.constantName(text(one, overrides)), CONSTANTS))))
                .toList());

        Map<String, Location> pushes = new HashMap<>();
        model.pushes().forEach(push -> pushes.put(push.name(), push.location()));
        AllocatedNames subscriptions = clientScope.allocate(model.pushes().stream()
                .map(push ->
                        new NameRequest(push.name(), null, List.of("on" + JavaText.typeName(text(push, overrides)))))
                .toList());
        report.report(
                clientScope.problems().subList(reported, clientScope.problems().size()), pushes::get, "push");
        return new OperationNames(methods, constants, subscriptions);
    }

    private static NameRequest method(OperationModel operation, Overrides overrides) {
        @Nullable String chosen = overrides.of(operation);
        return new NameRequest(
                operation.name(),
                chosen,
                List.of(MemberNames.free(JavaText.memberName(operation.name()), CLIENT_METHODS)));
    }

    /** What the other names of an operation are made of. */
    static String text(OperationModel operation, Overrides overrides) {
        return Objects.requireNonNullElse(overrides.of(operation), operation.name());
    }

    /** What the names of a push are made of. */
    static String text(PushModel push, Overrides overrides) {
        return Objects.requireNonNullElse(overrides.of(push), push.name());
    }
}
