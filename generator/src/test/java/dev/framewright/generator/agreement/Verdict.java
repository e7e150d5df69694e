package dev.framewright.generator.agreement;

/**
 * What somebody says of an instance.
 *
 * @param valid whether it is valid
 * @param why what is wrong, or what came out; for people
 */
record Verdict(boolean valid, String why) {
    @Override
    public String toString() {
        return (valid ? "valid" : "invalid") + (why.isEmpty() ? "" : ", " + why);
    }
}
