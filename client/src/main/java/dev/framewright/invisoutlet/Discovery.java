package dev.framewright.invisoutlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A search for devices by multicast DNS, on every network interface that is up, the loopback interface included. */
final class Discovery implements ServiceListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

    private final Map<String, DiscoveredOutlet> found = new ConcurrentHashMap<>();
    private final List<JmDNS> responders = new ArrayList<>();
    private final Consumer<? super DiscoveredOutlet> listener;

    private Discovery(Consumer<? super DiscoveredOutlet> listener) {
        this.listener = listener;
    }

    /**
     * Starts to search.
     *
     * @throws UncheckedIOException if no network interface can be searched
     */
    static Discovery start(Consumer<? super DiscoveredOutlet> listener) {
        Discovery discovery = new Discovery(listener);
        IOException refusal = null;
        for (InetAddress address : addresses()) {
            try {
                JmDNS responder = JmDNS.create(address, "framewright-search");
                discovery.responders.add(responder);
                responder.addServiceListener(InvisOutlet.SERVICE_TYPE, discovery);
            } catch (IOException e) {
                LOG.debug("No search on {}", address, e);
                refusal = e;
            }
        }
        if (discovery.responders.isEmpty()) {
            throw new UncheckedIOException(
                    "no network interface could be searched for devices",
                    refusal == null ? new IOException("no network interface is up") : refusal);
        }
        return discovery;
    }

    /** Searches for a while; ends early, with what was found, when the thread is interrupted. */
    static List<DiscoveredOutlet> search(Duration duration) {
        try (Discovery discovery = start(outlet -> {})) {
            boolean unused = new CountDownLatch(1).await(duration.toNanos(), TimeUnit.NANOSECONDS);
            return discovery.found();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** What was found so far, by serial number. */
    List<DiscoveredOutlet> found() {
        return found.values().stream()
                .sorted(Comparator.comparing(DiscoveredOutlet::serialNumber))
                .toList();
    }

    @Override
    public void serviceAdded(ServiceEvent event) {
        event.getDNS().requestServiceInfo(event.getType(), event.getName());
    }

    @Override
    public void serviceRemoved(ServiceEvent event) {
        String serialNumber = event.getInfo().getPropertyString("sn");
        if (serialNumber != null) {
            found.remove(serialNumber);
        }
    }

    /** Also called before the TXT record is there; then it is called again. */
    @Override
    public void serviceResolved(ServiceEvent event) {
        DiscoveredOutlet outlet = read(event.getInfo());
        if (outlet != null && found.putIfAbsent(outlet.serialNumber(), outlet) == null) {
            listener.accept(outlet);
        }
    }

    private static @Nullable DiscoveredOutlet read(ServiceInfo info) {
        String serialNumber = info.getPropertyString("sn");
        InetAddress address = address(info);
        if (serialNumber == null || address == null || info.getPort() < 1) {
            return null;
        }
        String device = info.getPropertyString("device");
        return new DiscoveredOutlet(
                serialNumber,
                address.getHostAddress(),
                info.getPort(),
                device == null ? "" : device,
                info.getPropertyString("sub_device"),
                info.getPropertyString("sub_type"),
                info.getPropertyString("sub_sn"));
    }

    private static @Nullable InetAddress address(ServiceInfo info) {
        Inet4Address[] four = info.getInet4Addresses();
        if (four.length > 0) {
            return four[0];
        }
        InetAddress[] all = info.getInetAddresses();
        return all.length > 0 ? all[0] : null;
    }

    /** One address of each interface that is up: IPv4 where there is one, as devices have it. */
    private static Collection<InetAddress> addresses() {
        try {
            Map<NetworkInterface, InetAddress> addresses = new LinkedHashMap<>();
            for (NetworkInterface each :
                    NetworkInterface.networkInterfaces().filter(Discovery::isUp).toList()) {
                each.inetAddresses()
                        .min(Comparator.comparing(address -> address instanceof Inet4Address ? 0 : 1))
                        .ifPresent(address -> addresses.put(each, address));
            }
            return addresses.values();
        } catch (IOException e) {
            throw new UncheckedIOException("the network interfaces cannot be listed", e);
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp() && (each.isLoopback() || each.supportsMulticast());
        } catch (IOException e) {
            LOG.debug("{} does not say whether it is up", each, e);
            return false;
        }
    }

    /** Returns at once; each responder takes some seconds to say goodbye, on a daemon thread. */
    @Override
    public void close() {
        for (JmDNS responder : responders) {
            Thread goodbye = new Thread(() -> closeQuietly(responder), "invisoutlet-search-end");
            goodbye.setDaemon(true);
            goodbye.start();
        }
    }

    private static void closeQuietly(JmDNS responder) {
        try {
            responder.close();
        } catch (IOException e) {
            LOG.debug("A search did not end cleanly", e);
        }
    }
}
