package dev.framewright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of CONTRIBUTING.md about main files that can be checked mechanically. */
class StructureTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_MEDIAN = 80;
    private static final Pattern PROTOCOL_WORDS =
            Pattern.compile("invis|callbackName|packetID|PUBACK", Pattern.CASE_INSENSITIVE);

    static Stream<String> modules() {
        return Reactor.modules().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noMainFileIsTooLong(String module) {
        TreeMap<String, Integer> tooLong = new TreeMap<>();
        for (Path file : Reactor.mainFiles(module, ".java")) {
            int lines = lines(file);
            if (lines > LONGEST_FILE) {
                tooLong.put(name(file), lines);
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void theMedianMainFileIsShort() {
        List<Integer> lengths = modules()
                .flatMap(module -> Reactor.mainFiles(module, ".java").stream())
                .map(StructureTest::lines)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2))
                .as("median length of a file")
                .isLessThan(LONGEST_MEDIAN);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPackageSaysWhatItIsForAndIsNullMarked(String module) {
        List<String> bare = Reactor.mainFiles(module, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !isMarked(directory.resolve("package-info.java")))
                .map(StructureTest::name)
                .toList();
        assertThat(bare)
                .as("packages without a documented @NullMarked package-info.java")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generator", "runtime", "maven-plugin"})
    void neutralModulesKnowNoProtocol(String module) {
        List<String> leaks = Reactor.mainFiles(module, "").stream()
                .filter(file -> PROTOCOL_WORDS.matcher(Reactor.read(file)).find())
                .map(StructureTest::name)
                .toList();
        assertThat(leaks).as("files with words of one protocol").isEmpty();
    }

    private static boolean isMarked(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = Reactor.read(packageInfo);
        return text.startsWith("/**") && text.contains("@NullMarked");
    }

    private static int lines(Path file) {
        return (int) Reactor.read(file).lines().count();
    }

    private static String name(Path file) {
        return Reactor.ROOT.relativize(file).toString();
    }
}
