package dev.framewright.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameScopeTest {
    private static NameRequest request(String key, @Nullable String explicit, String... candidates) {
        return new NameRequest(key, explicit, List.of(candidates));
    }

    @Test
    void explicitNamesComeFirst() {
        NameScope scope = NameScope.ofTypes(Set.of());
        AllocatedNames names = scope.allocate(List.of(request("a", null, "Mode", "AMode"), request("b", "Mode", "X")));
        assertThat(names.byKey()).isEqualTo(Map.of("a", "AMode", "b", "Mode"));
        assertThat(scope.problems()).isEmpty();
    }

    @Test
    void whoeverHasAnotherCandidateStepsBack() {
        List<NameRequest> requests = new ArrayList<>(List.of(
                request("a", null, "Mode", "LampMode"),
                request("b", null, "Mode", "FanMode"),
                request("c", null, "Mode")));
        Map<String, String> expected = Map.of("a", "LampMode", "b", "FanMode", "c", "Mode");
        assertThat(NameScope.ofTypes(Set.of()).allocate(requests).byKey()).isEqualTo(expected);
        Collections.reverse(requests);
        assertThat(NameScope.ofTypes(Set.of()).allocate(requests).byKey()).isEqualTo(expected);
    }

    @Test
    void typesDifferInMoreThanCase() {
        NameScope scope = NameScope.ofTypes(Set.of("String"));
        AllocatedNames names = scope.allocate(
                List.of(request("a", null, "AB"), request("b", null, "Ab"), request("c", null, "STRING")));
        assertThat(names.byKey()).isEqualTo(Map.of("a", "AB", "b", "Ab2", "c", "STRING2"));
        assertThat(scope.problems())
                .containsExactly(
                        new NameProblem(NameProblem.Kind.NUMBERED, "b", "Ab2", "a"),
                        new NameProblem(NameProblem.Kind.NUMBERED, "c", "STRING2", ""));
    }

    @Test
    void membersMayDifferInCaseOnly() {
        AllocatedNames names =
                NameScope.ofMembers(Set.of()).allocate(List.of(request("a", null, "ab"), request("b", null, "aB")));
        assertThat(names.byKey()).isEqualTo(Map.of("a", "ab", "b", "aB"));
    }

    @Test
    void theLiteralNameWinsAmongEquals() {
        AllocatedNames names = NameScope.ofMembers(Set.of())
                .allocate(List.of(request("a-b", null, "aB"), request("aB", null, "aB"), request("a_b", null, "aB")));
        assertThat(names.byKey()).isEqualTo(Map.of("a-b", "aB2", "aB", "aB", "a_b", "aB3"));
    }

    @Test
    void illegalAndTakenExplicitNamesAreReported() {
        NameScope scope = NameScope.ofMembers(Set.of("encode"));
        scope.allocate(List.of(
                request("a", "class", "x"),
                request("b", "same", "y"),
                request("c", "same", "z"),
                request("d", "encode", "w")));
        assertThat(scope.problems())
                .containsExactly(
                        new NameProblem(NameProblem.Kind.ILLEGAL, "a", "class", ""),
                        new NameProblem(NameProblem.Kind.TAKEN, "c", "same", "b"),
                        new NameProblem(NameProblem.Kind.TAKEN, "d", "encode", ""));
    }
}
