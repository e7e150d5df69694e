package dev.framewright.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({
        "4, DRAFT_4",
        "draft-04, DRAFT_4",
        "draft6, DRAFT_6",
        "7, DRAFT_7",
        "draft-07, DRAFT_7",
        "http://json-schema.org/draft-07/schema#, DRAFT_7",
        "2019-09, DRAFT_2019_09",
        "draft/2020-12, DRAFT_2020_12",
        "https://json-schema.org/draft/2020-12/schema, DRAFT_2020_12",
    })
    void aDraftIsNamedAsPeopleWriteIt(String name, Dialect dialect) {
        assertThat(Dialect.named(name)).isEqualTo(dialect);
    }

    @Test
    void otherNamesMeanNothing() {
        assertThat(Dialect.named("3")).isNull();
        assertThat(Dialect.named("draft")).isNull();
        assertThat(Dialect.named("")).isNull();
    }
}
