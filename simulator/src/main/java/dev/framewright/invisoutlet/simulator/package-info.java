/** An InvisOutlet in a process: keeps state, answers requests and announces changes like the device. */
@NullMarked
package dev.framewright.invisoutlet.simulator;

import org.jspecify.annotations.NullMarked;
