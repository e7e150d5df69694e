package dev.framewright.generator.plan;

import dev.framewright.generator.dedup.Duplicates;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.naming.AllocatedNames;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.naming.NameProblem;
import dev.framewright.generator.naming.NameRequest;
import dev.framewright.generator.naming.NameScope;
import dev.framewright.generator.naming.ReservedWords;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of all classes of one package: first those the protocol brings along, then types, then codecs. */
final class TypeNames {
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]*://\\S*/(?<last>[^/\\s]+?)(\\.schema)?(\\.json)?(?<more>\\s.*)?", Pattern.DOTALL);

    private final NameScope scope = NameScope.ofTypes(reserved());
    private AllocatedNames names = new AllocatedNames(Map.of());
    private final List<NameProblem> problems;
    private final String base;
    private final FileWords files;
    private final Overrides overrides;

    TypeNames(Duplicates.Merged merged, Overrides overrides) {
        this.overrides = overrides;
        ProtocolModel model = merged.model();
        base = JavaText.typeName(Objects.requireNonNullElse(overrides.protocol(), model.name()));
        files = new FileWords(model.types(), merged);
        if (model.envelope() != null) {
            names = names.and(scope.allocate(Stream.of(Part.values())
                    .map(part -> request("part " + part, base + camel(part)))
                    .toList()));
            names = names.and(scope.allocate(messages(model)));
        }
        names = names.and(scope.allocate(model.types().stream()
                .map(type -> request(type, overrides.of(type)))
                .toList()));
        names = names.and(scope.allocate(wrappers(model)));
        problems = scope.problems();
        names = names.and(scope.allocate(List.copyOf(names.byKey().values()).stream()
                .map(name -> request("codec " + name, name + "Codec"))
                .toList()));
        names = names.and(scope.allocate(
                model.types().stream().flatMap(this::holderRequests).toList()));
    }

    private Stream<NameRequest> holderRequests(TypeDefinition type) {
        return IntStream.rangeClosed(1, Limits.holders(type))
                .mapToObj(i -> request(holder(type, i), get(key(type.id())) + "Constants" + i));
    }

    private static String holder(TypeDefinition type, int number) {
        return String.format(Locale.ROOT, "holder %05d of %s", number, type.id());
    }

    /** The interfaces that hold the constants of an enumeration for which an enum would be too small. */
    List<String> holders(TypeDefinition.Enumeration type) {
        return IntStream.rangeClosed(1, Limits.holders(type))
                .mapToObj(i -> get(holder(type, i)))
                .toList();
    }

    private static Set<String> reserved() {
        Set<String> reserved = new TreeSet<>(ReservedWords.JAVA_LANG);
        reserved.addAll(ReservedWords.NESTED);
        reserved.addAll(ReservedWords.DEVICES);
        return reserved;
    }

    /** What could not be named as asked. */
    List<NameProblem> problems() {
        return problems;
    }

    Map<Part, String> parts() {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Stream.of(Part.values()).forEach(part -> parts.put(part, part(part)));
        return parts;
    }

    String part(Part part) {
        return get("part " + part);
    }

    Map<TypeId, String> types(ProtocolModel model) {
        return model.types().stream().collect(Collectors.toMap(TypeDefinition::id, type -> get(key(type.id()))));
    }

    String request(OperationModel operation) {
        return get("request " + operation.name());
    }

    String response(OperationModel operation) {
        return get("response " + operation.name());
    }

    String push(PushModel push) {
        return get("push " + push.name());
    }

    String error() {
        return get("error");
    }

    String wrapper(TypeId choice, int branch) {
        return get(key(choice, branch));
    }

    String codec(String className) {
        return get("codec " + className);
    }

    static String key(TypeId id) {
        return "type " + id.value();
    }

    private static String key(TypeId choice, int branch) {
        return String.format(Locale.ROOT, "branch %05d of %s", branch, choice.value());
    }

    private String get(String key) {
        return names.of(key);
    }

    private List<NameRequest> messages(ProtocolModel model) {
        List<NameRequest> requests = new ArrayList<>();
        if (model.error() != null) {
            requests.add(request("error", base + "Rejection"));
        }
        for (OperationModel operation : model.operations()) {
            String name = JavaText.typeName(OperationNames.text(operation, overrides));
            requests.add(request("request " + operation.name(), name + "Request"));
            if (operation.reply() == ReplyKind.RESPONSE) {
                requests.add(request("response " + operation.name(), name + "Response"));
            }
        }
        for (PushModel push : model.pushes()) {
            requests.add(
                    request("push " + push.name(), JavaText.typeName(OperationNames.text(push, overrides)) + "Push"));
        }
        return requests;
    }

    private List<NameRequest> wrappers(ProtocolModel model) {
        List<NameRequest> requests = new ArrayList<>();
        for (TypeDefinition type : model.types()) {
            if (type instanceof TypeDefinition.Choice choice) {
                for (int i = 0; i < choice.branches().size(); i++) {
                    Branch branch = choice.branches().get(i);
                    if (!(branch.type() instanceof Type.Named)) {
                        requests.add(wrapper(choice, i, branch));
                    }
                }
            }
        }
        return requests;
    }

    private NameRequest wrapper(TypeDefinition.Choice choice, int index, Branch branch) {
        String owner = get(key(choice.id()));
        List<String> own = branch.name().candidates().stream()
                .map(JavaText::typeName)
                .filter(name -> !name.startsWith(owner))
                .toList();
        List<String> qualified = branch.name().candidates().stream()
                .map(JavaText::typeName)
                .filter(name -> name.startsWith(owner))
                .toList();
        List<String> candidates = Stream.concat(
                        Stream.concat(own.stream(), Stream.of(kind(branch.type())))
                                .map(name -> JavaText.joined(owner, "Of", name)),
                        qualified.stream())
                .distinct()
                .toList();
        String chosen = overrides.of(choice.id(), index);
        return new NameRequest(
                key(choice.id(), index), chosen != null ? chosen : branch.name().explicit(), candidates);
    }

    private static String kind(Type of) {
        Type type = Formats.untyped(of);
        String name = type.getClass().getSimpleName();
        return switch (name) {
            case "Whole", "Decimal" -> "Number";
            case "Bool" -> "Flag";
            case "Listing" -> "List";
            case "Mapping" -> "Map";
            case "Raw" -> "Other";
            default -> name;
        };
    }

    private NameRequest request(TypeDefinition type, @Nullable String explicit) {
        NameHint hint = type.name();
        List<String> candidates = new ArrayList<>(hint.candidates().stream()
                .flatMap(TypeNames::readings)
                .map(JavaText::typeName)
                .distinct()
                .toList());
        if (candidates.stream().allMatch(scope::isTaken)) {
            candidates.add(JavaText.joined(base, candidates.isEmpty() ? "Type" : candidates.get(0)));
        }
        List<String> qualified =
                files.longer(type).stream().map(JavaText::typeName).toList();
        return new NameRequest(
                key(type.id()), explicit != null ? explicit : hint.explicit(), candidates, qualified, files.rank(type));
    }

    /** An address (asyncapi keys its definitions by them) is read as its last part first, then as a whole. */
    private static Stream<String> readings(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.matches()
                ? Stream.of(address.group("last") + Objects.requireNonNullElse(address.group("more"), ""), text)
                : Stream.of(text);
    }

    private static NameRequest request(String key, String name) {
        return new NameRequest(key, null, List.of(name));
    }

    private static String camel(Part part) {
        return JavaText.typeName(part.name());
    }
}
