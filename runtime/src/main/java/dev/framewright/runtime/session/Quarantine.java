package dev.framewright.runtime.session;

import dev.framewright.runtime.Scalar;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids of requests that were given up: for {@link #TIME} they are not used again, and a reply to one is known to be late.
 * Holds the newest {@link #MOST}, or a quarter of a small id space.
 */
final class Quarantine {
    static final Duration TIME = Duration.ofSeconds(60);
    static final int MOST = 4096;

    private record Entry(Scalar code, long until) {}

    private final SessionTimer timer;
    private final int most;
    private final Map<Scalar, Entry> entries = new LinkedHashMap<>();

    Quarantine(SessionTimer timer, long idSpace) {
        this.timer = timer;
        this.most = (int) Math.min(MOST, idSpace / 4);
    }

    synchronized void add(Scalar id, Scalar code) {
        expire();
        entries.remove(id);
        entries.put(id, new Entry(code, timer.nanoTime() + TIME.toNanos()));
        if (entries.size() > most) {
            Iterator<Scalar> oldest = entries.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized boolean contains(Scalar id) {
        expire();
        return entries.containsKey(id);
    }

    /** Whether a reply with this id and, if it has one, this code is an answer to a request that was given up. */
    synchronized boolean isLate(Scalar id, @Nullable Scalar code) {
        expire();
        Entry entry = entries.get(id);
        return entry != null && (code == null || code.equals(entry.code()));
    }

    private void expire() {
        if (entries.isEmpty()) {
            return;
        }
        long now = timer.nanoTime();
        Iterator<Entry> iterator = entries.values().iterator();
        while (iterator.hasNext() && iterator.next().until() - now <= 0) {
            iterator.remove();
        }
    }
}
