package dev.framewright.runtime.transport.host;

import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import org.jspecify.annotations.Nullable;

/** Listens to one attempt; the user's listener hears of it only when it is the one that is taken. */
final class Entrant implements TransportListener {
    private final Race race;
    private final TransportListener listener;
    private final int index;
    private boolean taken;
    private boolean heard;

    Entrant(Race race, TransportListener listener, int index) {
        this.race = race;
        this.listener = listener;
        this.index = index;
    }

    @Override
    public void onOpened(Transport transport) {
        taken = race.wins(this);
        if (taken) {
            listener.onOpened(transport);
        } else {
            transport.close();
        }
    }

    @Override
    public void onFrame(byte[] frame) {
        if (taken) {
            if (!heard) {
                heard = true;
                race.worked(index);
            }
            listener.onFrame(frame);
        }
    }

    @Override
    public void onAlive() {
        if (taken) {
            listener.onAlive();
        }
    }

    @Override
    public void onClosed(@Nullable Throwable cause) {
        if (taken) {
            if (!heard) {
                race.endedSilently(index);
            }
            listener.onClosed(cause);
        }
    }
}
