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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the names of one scope (the types of a package, the components of a record), all at once and in order of
 * precedence: first the names users chose, then everybody's first candidate, then the second. Where several want one
 * name, those that have another candidate step back; the order of input never decides.
 */
public final class NameScope {
    private final UnaryOperator<String> fold;
    private final Map<String, String> owners = new HashMap<>();
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
        for (int level = 0; level < longest(waiting); level++) {
            claimLevel(waiting, level, names);
        }
        for (NameRequest request : waiting) {
            if (!qualify(request, names)) {
                number(request, names);
            }
        }
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

    private static int longest(List<NameRequest> waiting) {
        return waiting.stream()
                .mapToInt(request -> request.candidates().size())
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
        Map<String, List<NameRequest>> wanted = new TreeMap<>();
        for (NameRequest request : waiting) {
            if (request.candidates().size() > level) {
                String name = fold.apply(request.candidates().get(level));
                wanted.computeIfAbsent(name, key -> new ArrayList<>()).add(request);
            }
        }
        wanted.forEach((name, claimants) -> {
            NameRequest winner = claimants.size() == 1 ? claimants.get(0) : winner(claimants, level);
            if (winner != null && !owners.containsKey(name)) {
                claim(winner.candidates().get(level), winner, names);
                waiting.remove(winner);
            }
        });
    }

    /** Of several that want a name: one that has no other candidate, best of all one that is called so to the letter. */
    private static @Nullable NameRequest winner(List<NameRequest> claimants, int level) {
        NameRequest winner = null;
        for (NameRequest request : claimants) {
            boolean last = request.candidates().size() == level + 1;
            boolean literal = request.key().equals(request.candidates().get(level));
            if (last && (winner == null || literal)) {
                winner = request;
            }
        }
        return winner;
    }

    private boolean qualify(NameRequest request, Map<String, String> names) {
        String wanted = request.candidates().get(0);
        for (String name : request.qualified()) {
            if (!owners.containsKey(fold.apply(name))) {
                String owner = owners.getOrDefault(fold.apply(wanted), "");
                claim(name, request, names);
                problems.add(new NameProblem(NameProblem.Kind.QUALIFIED, request.key(), name, owner));
                return true;
            }
        }
        return false;
    }

    private void number(NameRequest request, Map<String, String> names) {
        String last = request.candidates().get(request.candidates().size() - 1);
        String owner = owners.getOrDefault(fold.apply(last), "");
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
