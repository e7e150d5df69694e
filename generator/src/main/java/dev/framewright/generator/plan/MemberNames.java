package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.naming.AllocatedNames;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.naming.NameRequest;
import dev.framewright.generator.naming.NameScope;
import dev.framewright.generator.naming.ReservedWords;
import dev.framewright.generator.source.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names inside one class. */
final class MemberNames {
    /** Names of types that are referred to where a member or constant of that name would be meant instead. */
    private static final Set<String> TYPES = types();

    private MemberNames() {}

    private static Set<String> types() {
        Set<String> types = new HashSet<>(ReservedWords.USED);
        types.addAll(ReservedWords.JAVA_LANG);
        types.add("CODEC");
        return types;
    }

    /** Component names by wire name; {@code needed} are the names that the record itself needs. */
    static AllocatedNames components(
            List<Member> members,
            Function<Member, @Nullable String> chosen,
            Set<String> needed,
            Diagnostics diagnostics) {
        Set<String> reserved = new HashSet<>(TYPES);
        reserved.addAll(needed);
        NameScope scope = NameScope.ofMembers(reserved);
        AllocatedNames names = scope.allocate(members.stream()
                .map(member -> request(
                        member.wireName(),
                        chosen(chosen.apply(member), member.name()),
                        text -> free(JavaText.memberName(text), reserved)))
                .toList());
        Map<String, Location> places = members.stream().collect(Collectors.toMap(Member::wireName, Member::location));
        new NameReport(diagnostics).report(scope.problems(), places::get, "member");
        return names;
    }

    /** Constant names by canonical JSON text of the value. */
    static AllocatedNames constants(
            List<EnumConstant> constants, Function<EnumConstant, @Nullable String> chosen, Diagnostics diagnostics) {
        Set<String> reserved = new HashSet<>(TYPES);
        reserved.add("value");
        NameScope scope = NameScope.ofMembers(reserved);
        AllocatedNames names = scope.allocate(constants.stream()
                .map(constant -> request(
                        constant.value().json(),
                        chosen(chosen.apply(constant), constant.name()),
                        text -> free(JavaText.constantName(text), reserved)))
                .toList());
        Map<String, Location> places = new HashMap<>();
        constants.forEach(constant -> places.put(constant.value().json(), constant.location()));
        new NameReport(diagnostics).report(scope.problems(), places::get, "value");
        return names;
    }

    /** A name that the class itself needs gets an underscore, as keywords do. */
    static String free(String name, Set<String> reserved) {
        return reserved.contains(name) ? name + "_" : name;
    }

    private static NameHint chosen(@Nullable String name, NameHint hint) {
        return name == null ? hint : new NameHint(name, hint.candidates());
    }

    private static NameRequest request(String key, NameHint hint, Function<String, String> toName) {
        List<String> texts = hint.candidates().isEmpty() ? List.of(key) : hint.candidates();
        String last = texts.get(texts.size() - 1);
        Stream<String> usual = texts.stream().map(toName);
        Stream<String> longer = last.startsWith("_")
                ? Stream.of(JavaText.underscored(last, toName.apply(last)))
                : Stream.of(toName.apply(JavaText.signsSpelled(last)));
        return new NameRequest(
                key, hint.explicit(), Stream.concat(usual, longer).distinct().toList());
    }
}
