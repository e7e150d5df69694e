package dev.framewright.generator.naming;

import java.util.Locale;

/** Names of files that are the same on every system. */
public final class FileNames {
    private FileNames() {}

    /** Whether Windows takes a name, up to its first dot, for a device. */
    public static boolean isDevice(String name) {
        return ReservedWords.DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** How the resources of a protocol are called: its name in lower case, everything but letters and digits as {@code -}. */
    public static String resource(String protocol) {
        String plain = protocol.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.isEmpty() || isDevice(plain) ? plain + "-" : JavaText.shorten(plain, protocol);
    }
}
