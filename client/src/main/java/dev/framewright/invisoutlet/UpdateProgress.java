package dev.framewright.invisoutlet;

import dev.framewright.invisoutlet.protocol.OtaPart;

/**
 * How far an update is.
 *
 * @param part what is being downloaded: updating the outlet takes the web pages first, then the firmware
 * @param percent how much of that part is there, 0 to 100
 */
public record UpdateProgress(OtaPart part, int percent) {}
