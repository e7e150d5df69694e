package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletProtocol;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.session.Operation;
import dev.framewright.runtime.session.PushType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs the steps of the demo and remembers what was asked, answered and announced, and what went wrong. */
final class DemoLog {
    private final Table operations = new Table(
            Table.Column.of("device", 6),
            Table.Column.of("operation", 28),
            Table.Column.right("callbackName"),
            Table.Column.of("request", 44),
            Table.Column.of("response", 62),
            Table.Column.right("time"));
    private final Table pushes = new Table(
            Table.Column.of("device", 6),
            Table.Column.of("push", 26),
            Table.Column.right("callbackName"),
            Table.Column.of("body", 88));
    private final Set<String> seen = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private int requests;
    private int announcements;

    /** Asks the device something, and checks the answer. */
    <B> void ask(
            String device,
            Operation<?, B> operation,
            String request,
            Callable<B> call,
            Function<B, byte[]> encode,
            Predicate<B> expected) {
        seen.add(operation.name());
        requests++;
        long start = System.nanoTime();
        String response;
        try {
            B answer = call.call();
            response = new String(encode.apply(answer), StandardCharsets.UTF_8);
            if (!expected.test(answer)) {
                problems.add(operation.name() + " answered " + response);
            }
        } catch (FramewrightException e) {
            response = "failed";
            problems.add(operation.name() + ": " + e.getMessage());
        } catch (Exception e) {
            throw new IllegalStateException(operation.name() + " failed", e);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        operations.row(
                device,
                operation.name(),
                operation.code().toString(),
                request,
                response,
                String.format(Locale.ROOT, "%.1f ms", millis));
    }

    /** Tells the device something to which it has no data to answer. */
    void tell(String device, Operation<?, Void> operation, String request, Runnable call) {
        String answer = switch (operation.reply()) {
            case ACK, RESPONSE -> "accepted";
            case NONE -> "(never answers)";
        };
        ask(
                device,
                operation,
                request,
                () -> {
                    call.run();
                    return null;
                },
                nothing -> answer.getBytes(StandardCharsets.UTF_8),
                nothing -> true);
    }

    /** Notes a push. */
    void announced(String device, int code, String body) {
        announcements++;
        PushType type = InvisOutletProtocol.INSTANCE.pushes().stream()
                .filter(candidate -> candidate.code().equals(Scalar.of(code)))
                .findFirst()
                .orElseThrow();
        seen.add(type.name());
        pushes.row(device, type.name(), Integer.toString(code), body);
    }

    /** Notes something that went wrong. */
    void problem(String text) {
        problems.add(text);
    }

    String operations() {
        return operations.render();
    }

    String pushes() {
        return pushes.render();
    }

    String summary() {
        return requests + " requests, " + announcements + " pushes";
    }

    /** What went wrong, operations and pushes that never were there included. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        InvisOutletProtocol.INSTANCE.operations().stream()
                .filter(operation -> !seen.contains(operation.name()))
                .forEach(operation -> all.add(operation.name() + " was not asked"));
        InvisOutletProtocol.INSTANCE.pushes().stream()
                .filter(push -> !seen.contains(push.name()))
                .forEach(push -> all.add(push.name() + " was not announced"));
        return all;
    }
}
