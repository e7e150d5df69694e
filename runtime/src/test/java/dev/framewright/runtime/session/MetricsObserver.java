package dev.framewright.runtime.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;

/** The binding that docs/observability.md shows. */
record MetricsObserver(MeterRegistry registry) implements SessionObserver {
    @Override
    public void requestEnded(String operation, Outcome outcome, Duration latency) {
        String result = outcome.name().toLowerCase(Locale.ROOT);
        registry.timer("framewright.request", "operation", operation, "outcome", result)
                .record(latency);
    }

    @Override
    public void frameReceived(int bytes) {
        registry.summary("framewright.frame.received").record(bytes);
    }

    @Override
    public void connected(boolean again) {
        registry.counter("framewright.connection", "again", String.valueOf(again))
                .increment();
    }

    @Override
    public void invalidFrame() {
        registry.counter("framewright.frame.invalid").increment();
    }
}
