package dev.framewright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.framewright.generator.naming.ReservedWords;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void whatGeneratedCodeUsesIsNoNameForMembers() throws IllegalAccessException {
        for (Field field : Library.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                ClassName type = (ClassName) field.get(null);
                assertThat(ReservedWords.USED).contains(type.topLevelClassName().simpleName());
            }
        }
    }
}
