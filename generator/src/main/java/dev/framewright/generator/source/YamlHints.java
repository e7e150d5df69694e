package dev.framewright.generator.source;

/** What helps against the mistakes that YAML invites to. */
final class YamlHints {
    private YamlHints() {}

    /** What the parser says is wrong, without advice that fits tabs only. */
    static String problem(String problem) {
        return problem.replaceFirst("[.] \\(Do not use .*", "").replaceAll("\\p{Cntrl}", "");
    }

    /** What to do about it; empty when there is nothing to add. */
    static String hint(String problem) {
        if (problem.contains("unknown escape character")) {
            return "write patterns in single quotes, where \\ is no escape";
        } else if (problem.startsWith("mapping values are not allowed")) {
            return "put text with a colon in it into quotes";
        } else if (problem.contains("that cannot start any token")) {
            return problem.contains("TAB") ? "indent by spaces" : "put the text into quotes";
        }
        return "";
    }
}
