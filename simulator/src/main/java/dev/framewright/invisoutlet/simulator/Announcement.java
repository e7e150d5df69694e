package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.runtime.transport.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says by multicast DNS that the device is there, in the form that clients of real devices expect. */
final class Announcement implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final JmDNS responder;

    /** Begins; it takes some seconds until searches find the device. */
    Announcement(String host, int port, String serialNumber, ProductLine line) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("sn", serialNumber);
        record.put("device", "InvisOutlet");
        if (line != ProductLine.NONE) {
            record.put("sub_device", "InvisDeco");
            record.put("sub_type", line == ProductLine.AURA ? "Aura" : "Pro");
        }
        try {
            responder = JmDNS.create(InetAddress.getByName(host), "invisoutlet-" + serialNumber);
            responder.registerService(
                    ServiceInfo.create(InvisOutlet.SERVICE_TYPE, "InvisOutlet-" + serialNumber, port, 0, 0, record));
        } catch (IOException e) {
            throw new TransportException("the device cannot be announced at " + host + ": " + e.getMessage(), e);
        }
    }

    /** Takes it back, on a daemon thread because it takes seconds. */
    @Override
    public void close() {
        Thread goodbye = new Thread(this::closeQuietly, "invisoutlet-announcement-end");
        goodbye.setDaemon(true);
        goodbye.start();
    }

    private void closeQuietly() {
        try {
            responder.close();
        } catch (IOException e) {
            LOG.debug("The announcement did not end cleanly", e);
        }
    }
}
