package dev.framewright.invisoutlet;

import dev.framewright.invisoutlet.protocol.AvailableUpdates;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.OtaDownloadProgress;
import dev.framewright.invisoutlet.protocol.OtaMethod;
import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.protocol.OtaResult;
import dev.framewright.invisoutlet.protocol.OtaStartResult;
import dev.framewright.invisoutlet.protocol.OtaTarget;
import dev.framewright.invisoutlet.protocol.PerformOtaUpdate;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.SessionTimer;
import dev.framewright.runtime.session.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One firmware update, from the request to exactly one outcome.
 *
 * <p>It asks what is installed and what is available, tells the device to update, and then listens: a failure that is
 * announced before any progress means nothing (real firmware announces one at every start), success of the web pages is
 * not the end, and a device that restarts is asked for its firmware once it is back, so the session should
 * {@linkplain dev.framewright.runtime.session.SessionOptions reconnect}. Where those facts come from stands with the
 * messages {@link OtaResult}, {@link OtaStartResult} and {@link OtaDownloadProgress}.
 */
public final class FirmwareUpdate {
    /** How long a device may say nothing, unless told otherwise (observed: what an independent client waits). */
    public static final Duration DEFAULT_STALL_TIMEOUT = Duration.ofSeconds(60);

    private final InvisOutletClient client;
    private final OtaTarget target;
    private final OtaMethod method;
    private final Duration stallTimeout;
    private final SessionTimer timer;
    private final Consumer<? super UpdateProgress> listener;
    private final CompletableFuture<UpdateOutcome> outcome = new CompletableFuture<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Set<OtaPart> progressing = new HashSet<>();
    private @Nullable String installed;
    private Runnable alarm = () -> {};

    private FirmwareUpdate(Builder builder) {
        client = builder.client;
        target = builder.target;
        method = builder.method;
        stallTimeout = builder.stallTimeout;
        timer = builder.timer;
        listener = builder.listener;
    }

    /** An update of one module over an open session. */
    public static Builder builder(InvisOutletClient client, OtaTarget target) {
        return new Builder(client, target);
    }

    /**
     * How it ended. Completes normally whatever the device does. Cancelling it stops listening; the device is not told and may go on.
     */
    public CompletableFuture<UpdateOutcome> outcome() {
        return outcome;
    }

    private void start() {
        CompletableFuture<?> unusedEnded = outcome.whenComplete((end, failure) -> release());
        CompletableFuture<?> unusedBegun = client.getDeviceInformation()
                .thenCompose(information -> {
                    installed = firmware(information);
                    return client.getAvailableUpdates().handle((updates, failure) -> updates);
                })
                .whenComplete((updates, failure) -> {
                    if (failure != null) {
                        outcome.complete(new UpdateOutcome.Disconnected(unwrap(failure)));
                    } else if (updates != null && upToDate(updates)) {
                        outcome.complete(new UpdateOutcome.UpToDate());
                    } else {
                        request();
                    }
                });
    }

    private void request() {
        if (!listen()) {
            return;
        }
        CompletableFuture<?> unusedClosed = client.session()
                .closed()
                .whenComplete((end, failure) -> outcome.complete(new UpdateOutcome.Disconnected(
                        failure == null ? new IllegalStateException("the session was closed") : unwrap(failure))));
        // No reply is no failure: revB restarts instead of answering. Silence is the alarm's business.
        CompletableFuture<?> unusedReply = client.performOtaUpdate(new PerformOtaUpdate(target, method))
                .whenComplete((accepted, failure) -> {
                    if (failure != null && unwrap(failure) instanceof RejectedException) {
                        outcome.complete(new UpdateOutcome.Refused());
                    }
                });
    }

    private synchronized boolean listen() {
        if (outcome.isDone()) {
            return false;
        }
        subscriptions.add(client.onOtaDownloadProgress(this::progress));
        subscriptions.add(client.onOtaResult(this::result));
        subscriptions.add(client.onOtaStartResult(this::startResult));
        subscriptions.add(client.session().onReconnected(this::lookAgain));
        heard();
        return true;
    }

    private void progress(OtaDownloadProgress progress) {
        if (concerns(progress.part())) {
            synchronized (this) {
                progressing.add(progress.part());
                heard();
            }
            listener.accept(new UpdateProgress(progress.part(), progress.percent()));
        }
    }

    private void result(OtaResult result) {
        if (!concerns(result.part())) {
            return;
        }
        boolean meant;
        synchronized (this) {
            meant = result.succeeded() || progressing.contains(result.part());
            heard();
        }
        if (meant && !result.succeeded()) {
            outcome.complete(new UpdateOutcome.Failed(result.part()));
        } else if (meant && result.part() == last()) {
            outcome.complete(new UpdateOutcome.Succeeded());
        }
    }

    private void startResult(OtaStartResult result) {
        if (concerns(result.part())) {
            heard();
            if (!result.continues()) {
                outcome.complete(new UpdateOutcome.Failed(result.part()));
            }
        }
    }

    private boolean concerns(OtaPart part) {
        return part == last() || (target == OtaTarget.OUTLET && part == OtaPart.Known.WWW_PARTITION);
    }

    /** The part whose success is the end. */
    private OtaPart last() {
        return target == OtaTarget.DECO ? OtaPart.Known.DECO : OtaPart.Known.OUTLET;
    }

    /** A device that is back may be through with it, whether or not its last words arrived. */
    private void lookAgain() {
        heard();
        CompletableFuture<?> unusedComparison = client.getDeviceInformation().thenAccept(this::compare);
    }

    private boolean compare(DeviceInformation information) {
        String now = firmware(information);
        boolean changed = now != null && !now.isEmpty() && !now.equals(installed);
        if (changed) {
            outcome.complete(new UpdateOutcome.Succeeded());
        }
        return changed;
    }

    private synchronized void heard() {
        alarm.run();
        alarm = outcome.isDone() ? () -> {} : timer.schedule(this::silent, stallTimeout);
    }

    private void silent() {
        CompletableFuture<?> unusedCompared = client.getDeviceInformation().handle((information, failure) -> {
            if (information == null || !compare(information)) {
                outcome.complete(new UpdateOutcome.Stalled(stallTimeout));
            }
            return null;
        });
    }

    private synchronized void release() {
        alarm.run();
        subscriptions.forEach(Subscription::close);
    }

    private @Nullable String firmware(DeviceInformation information) {
        if (target == OtaTarget.DECO) {
            return information.faceplate() == null
                    ? null
                    : information.faceplate().fwRev();
        }
        return information.outlet().fwRev();
    }

    private boolean upToDate(AvailableUpdates updates) {
        if (target == OtaTarget.DECO) {
            return updates.faceplate() != null
                    && updates.faceplate().fwRev().equals(updates.faceplate().availableFwRev());
        }
        return updates.outlet().fwRev().equals(updates.outlet().availableFwRev())
                && Objects.equals(updates.outlet().wwwFwRev(), updates.outlet().availableWwwFwRev());
    }

    private static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** What to update, and how. */
    public static final class Builder {
        private final InvisOutletClient client;
        private final OtaTarget target;
        private OtaMethod method = OtaMethod.WI_FI;
        private Duration stallTimeout = DEFAULT_STALL_TIMEOUT;
        private SessionTimer timer = SessionTimer.shared();
        private Consumer<? super UpdateProgress> listener = progress -> {};

        private Builder(InvisOutletClient client, OtaTarget target) {
            this.client = Objects.requireNonNull(client, "client");
            this.target = Objects.requireNonNull(target, "target");
        }

        /** How the faceplate gets its firmware; {@link OtaMethod#WI_FI} unless set, and meaningless for the outlet. */
        public Builder method(OtaMethod newMethod) {
            method = Objects.requireNonNull(newMethod, "method");
            return this;
        }

        /** How long the device may say nothing; greater than zero, {@link #DEFAULT_STALL_TIMEOUT} unless set. */
        public Builder stallTimeout(Duration newTimeout) {
            if (newTimeout.isNegative() || newTimeout.isZero()) {
                throw new IllegalArgumentException("stall timeout is " + newTimeout + ", expected more than zero");
            }
            stallTimeout = newTimeout;
            return this;
        }

        /** The clock of the stall timeout; {@link SessionTimer#shared()} unless set. */
        public Builder timer(SessionTimer newTimer) {
            timer = Objects.requireNonNull(newTimer, "timer");
            return this;
        }

        /** Hears of every progress, in order, on the thread of the session's listeners. */
        public Builder onProgress(Consumer<? super UpdateProgress> newListener) {
            listener = Objects.requireNonNull(newListener, "listener");
            return this;
        }

        /** Asks the device, and begins. */
        public FirmwareUpdate start() {
            FirmwareUpdate update = new FirmwareUpdate(this);
            update.start();
            return update;
        }
    }
}
