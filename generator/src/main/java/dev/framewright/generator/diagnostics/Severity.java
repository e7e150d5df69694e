package dev.framewright.generator.diagnostics;

/** How much a diagnostic matters. Only an {@link #ERROR} stops generation. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word printed in a diagnostic line. */
    public String label() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
