package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.plan.TypePlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text of a schema stays text: it adds no member to a class, runs no code and ends no comment. */
class HostileTextTest {
    private static final Set<String> OWN =
            Set.of("encode", "decode", "builder", "toBuilder", "toString", "hashCode", "equals");

    @Test
    void recordsHaveTheirComponentsAndNothingElse() throws IOException {
        Case.Result result = Case.of("hostile").generate();
        GeneratedCode code = result.compile();
        for (TypePlan type : result.plan().types()) {
            if (type instanceof RecordPlan record) {
                Class<?> loaded = code.type(record.name());
                List<String> planned = new ArrayList<>();
                record.components().forEach(component -> planned.add(component.name()));
                List<String> actual = Arrays.stream(loaded.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
                assertThat(actual).as(record.name()).containsAll(planned).hasSizeLessThanOrEqualTo(planned.size() + 1);
                Set<String> methods = Arrays.stream(loaded.getDeclaredMethods())
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
                methods.removeAll(actual);
                assertThat(OWN).as(record.name()).containsAll(methods);
            }
        }
    }

    @Test
    void nothingRunsWhenClassesAreLoaded() throws IOException {
        Case.Result result = Case.of("hostile").generate();
        GeneratedCode code = result.compile();
        result.sources().keySet().forEach(path -> code.type(path.replaceAll(".*/|[.]java$", "")));
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void commentsHaveNoBackslashAndEndOnce() throws IOException {
        for (String name : Case.names()) {
            for (Map.Entry<String, String> source :
                    Case.of(name).generate().sources().entrySet()) {
                List<String> comments = comments(source.getValue()).toList();
                assertThat(comments).as(source.getKey()).isNotEmpty();
                assertThat(comments).as(source.getKey()).noneMatch(comment -> comment.contains("\\"));
                assertThat(source.getValue().chars()).as(source.getKey()).noneMatch(c -> c == '\r' || c == 0x2028);
            }
        }
    }

    /** Every line that starts like one of a comment, without the end of the comment. */
    private static Stream<String> comments(String source) {
        return source.lines().map(String::strip).filter(line -> line.startsWith("*") || line.startsWith("/**"));
    }
}
