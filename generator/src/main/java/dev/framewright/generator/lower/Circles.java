package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which schemas lead to which. Those that lead to each other share a number, and nothing leads to a higher one, so that most
 * answers need no walk: with hundreds of definitions that refer to each other there is one for each rule of each of them.
 */
final class Circles {
    private final Function<Schema, List<Schema>> steps;

    /** In the order in which they were met, until their circle is numbered. */
    private final Map<Schema, Visit> visits = new HashMap<>();

    private final Deque<Visit> open = new ArrayDeque<>();
    private int circles;

    /** @param steps where each schema leads directly */
    Circles(Function<Schema, List<Schema>> steps) {
        this.steps = steps;
    }

    /** A schema that was met; Tarjan's algorithm, without a call for each step because chains are long. */
    private static final class Visit {
        private final Iterator<Schema> left;
        private final int order;
        private int lowest;
        private int circle = -1;

        private Visit(Iterator<Schema> left, int order) {
            this.left = left;
            this.order = order;
            this.lowest = order;
        }
    }

    /** Whether {@code to} is {@code from}, or has a say in whether a value fits it. */
    boolean leads(Schema from, Schema to) {
        int start = circle(from);
        int end = circle(to);
        return start == end || (start > end && isFound(from, to, end));
    }

    private boolean isFound(Schema from, Schema to, int end) {
        Set<Schema> seen = new HashSet<>(Set.of(from));
        Deque<Schema> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            Schema next = left.remove();
            if (next.equals(to)) {
                return true;
            }
            steps.apply(next).stream()
                    .filter(schema -> circle(schema) >= end && seen.add(schema))
                    .forEach(left::add);
        }
        return false;
    }

    /** The number of a schema, which it shares with those that it leads to and that lead to it. */
    int circle(Schema schema) {
        Visit known = visits.get(schema);
        return known == null ? number(schema).circle : known.circle;
    }

    private Visit number(Schema start) {
        Deque<Visit> path = new ArrayDeque<>();
        Visit first = enter(start, path);
        while (!path.isEmpty()) {
            Visit at = path.element();
            if (at.left.hasNext()) {
                Schema next = at.left.next();
                Visit known = visits.get(next);
                if (known == null) {
                    enter(next, path);
                } else if (known.circle < 0) {
                    at.lowest = Math.min(at.lowest, known.order);
                }
            } else {
                path.remove();
                if (!path.isEmpty()) {
                    path.element().lowest = Math.min(path.element().lowest, at.lowest);
                }
                if (at.lowest == at.order) {
                    close(at);
                }
            }
        }
        return first;
    }

    private Visit enter(Schema schema, Deque<Visit> path) {
        Visit visit = new Visit(steps.apply(schema).iterator(), visits.size());
        visits.put(schema, visit);
        open.push(visit);
        path.push(visit);
        return visit;
    }

    private void close(Visit root) {
        Visit member;
        do {
            member = open.pop();
            member.circle = circles;
        } while (member != root);
        circles++;
    }
}
