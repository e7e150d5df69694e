package dev.framewright.generator.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the names of one scope (the types of a package, the components of a record), all at once and in order of
 * precedence: first the names users chose, then everybody's first candidate, then the second. Where several want one
 * name, those that have another candidate step back, and those that have a qualified name take that, all of them but for
 * one of higher rank. So names depend on who is there, never on the order.
 */
public final class NameScope {
    private final UnaryOperator<String> fold;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<String>> wanting = new HashMap<>();
    private final List<NameProblem> problems = new ArrayList<>();

    private NameScope(UnaryOperator<String> fold, Set<String> reserved) {
        this.fold = fold;
        reserved.forEach(name -> owners.put(fold.apply(name), ""));
    }

    /** A scope in which names that differ only in case are the same: types are files. */
    public static NameScope ofTypes(Set<String> reserved) {
        return new NameScope(name -> name.toLowerCase(Locale.ROOT), reserved);
    }

    /** A scope in which case matters. */
    public static NameScope ofMembers(Set<String> reserved) {
        return new NameScope(UnaryOperator.identity(), reserved);
    }

    /** Names for all of {@code requests}, by key. May be called again; names once given stay given. */
    public AllocatedNames allocate(List<NameRequest> requests) {
        Map<String, String> names = new TreeMap<>();
        List<NameRequest> waiting = new ArrayList<>(requests);
        waiting.sort(Comparator.comparing(NameRequest::key));
        waiting.removeIf(request -> request.explicit() != null && claimExplicit(request, names));
        for (int level = 0; level < longest(waiting, NameRequest::candidates); level++) {
            claimLevel(waiting, level, names);
        }
        for (int level = 0; level < longest(waiting, NameRequest::qualified); level++) {
            qualifyLevel(waiting, level, names);
        }
        waiting.forEach(request -> number(request, names));
        return new AllocatedNames(names);
    }

    /** What went wrong so far. */
    public List<NameProblem> problems() {
        return List.copyOf(problems);
    }

    /** Whether {@code name} is reserved or given. */
    public boolean isTaken(String name) {
        return owners.containsKey(fold.apply(name));
    }

    private static int longest(List<NameRequest> waiting, Function<NameRequest, List<String>> names) {
        return waiting.stream()
                .mapToInt(request -> names.apply(request).size())
                .max()
                .orElse(0);
    }

    private boolean claimExplicit(NameRequest request, Map<String, String> names) {
        String name = Objects.requireNonNull(request.explicit());
        String owner = owners.get(fold.apply(name));
        if (!JavaText.isName(name)) {
            problems.add(new NameProblem(NameProblem.Kind.ILLEGAL, request.key(), name, ""));
            return false;
        }
        if (owner != null) {
            problems.add(new NameProblem(NameProblem.Kind.TAKEN, request.key(), name, owner));
            return false;
        }
        claim(name, request, names);
        return true;
    }

    private void claimLevel(List<NameRequest> waiting, int level, Map<String, String> names) {
        wanted(waiting, level, NameRequest::candidates).forEach((name, claimants) -> {
            List<NameRequest> last = claimants.stream()
                    .filter(request -> request.candidates().size() == level + 1)
                    .toList();
            NameRequest winner = claimants.size() == 1 ? claimants.get(0) : winner(last, level);
            if (winner != null && !owners.containsKey(name)) {
                claim(winner.candidates().get(level), winner, names);
                waiting.remove(winner);
            } else if (winner == null && !last.isEmpty()) {
                // nobody else gets it either, or it would mean something else when one of them goes
                owners.putIfAbsent(name, last.get(0).key());
            }
        });
    }

    private void qualifyLevel(List<NameRequest> waiting, int level, Map<String, String> names) {
        wanted(waiting, level, NameRequest::qualified).forEach((name, claimants) -> {
            List<NameRequest> last = claimants.stream()
                    .filter(request -> request.qualified().size() == level + 1)
                    .toList();
            List<NameRequest> deserving = claimants.size() == 1 ? claimants : last;
            if (deserving.size() == 1 && !owners.containsKey(name)) {
                NameRequest request = deserving.get(0);
                String other =
                        other(request.candidates().get(request.candidates().size() - 1), request);
                claim(request.qualified().get(level), request, names);
                problems.add(new NameProblem(
                        NameProblem.Kind.QUALIFIED,
                        request.key(),
                        request.qualified().get(level),
                        other));
                waiting.remove(request);
            }
        });
    }

    private Map<String, List<NameRequest>> wanted(
            List<NameRequest> waiting, int level, Function<NameRequest, List<String>> offered) {
        Map<String, List<NameRequest>> wanted = new TreeMap<>();
        for (NameRequest request : waiting) {
            List<String> all = offered.apply(request);
            if (all.size() > level) {
                String name = fold.apply(all.get(level));
                wanted.computeIfAbsent(name, key -> new ArrayList<>()).add(request);
                wanting.computeIfAbsent(name, key -> new ArrayList<>()).add(request.key());
            }
        }
        return wanted;
    }

    /** Whose name it is that a request did not get, or who else wants it; empty when it is reserved. */
    private String other(String name, NameRequest request) {
        String owner = owners.getOrDefault(fold.apply(name), "");
        return !owner.equals(request.key())
                ? owner
                : wanting.getOrDefault(fold.apply(name), List.of()).stream()
                        .filter(key -> !key.equals(request.key()))
                        .findFirst()
                        .orElse("");
    }

    /** Of several that want a name and have no other candidate: the one that deserves it, if any does. */
    private static @Nullable NameRequest winner(List<NameRequest> last, int level) {
        NameRequest winner = null;
        for (NameRequest request : last) {
            boolean literal = request.key().equals(request.candidates().get(level));
            boolean better = winner == null || literal || request.rank() > winner.rank();
            if (request.qualified().isEmpty() && better) {
                winner = request;
            }
        }
        if (winner != null || last.size() == 1) {
            return winner != null ? winner : last.get(0);
        }
        int highest = last.stream().mapToInt(NameRequest::rank).max().orElse(0);
        List<NameRequest> best =
                last.stream().filter(request -> request.rank() == highest).toList();
        return highest > 0 && best.size() == 1 ? best.get(0) : null;
    }

    private void number(NameRequest request, Map<String, String> names) {
        String last = request.candidates().get(request.candidates().size() - 1);
        String owner = other(last, request);
        String base = Character.isDigit(last.charAt(last.length() - 1)) ? last + "_" : last;
        int number = 2;
        while (owners.containsKey(fold.apply(base + number))) {
            number++;
        }
        claim(base + number, request, names);
        problems.add(new NameProblem(NameProblem.Kind.NUMBERED, request.key(), base + number, owner));
    }

    private void claim(String name, NameRequest request, Map<String, String> names) {
        owners.put(fold.apply(name), request.key());
        names.put(request.key(), name);
    }
}
