package dev.framewright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Java cannot hold is one diagnostic that names the limit. */
class PlannerLimitsTest {
    private static final Location HERE = new Location("a.schema.json", 3, 5, "/$defs/a");

    private static List<String> said(@Nullable String packageName, TypeDefinition type) {
        ProtocolModel model = new ProtocolModel(
                "P",
                "1",
                packageName,
                Doc.NONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(type),
                List.of());
        Diagnostics diagnostics = new Diagnostics();
        Planner.plan(model, null, diagnostics);
        return diagnostics.list().stream().map(Diagnostic::format).toList();
    }

    private static NameHint name(String text) {
        return new NameHint(null, List.of(text));
    }

    private static TypeDefinition structure(int count, Type type) {
        List<Member> members = IntStream.range(0, count)
                .mapToObj(i -> new Member("m" + i, name("m" + i), type, true, Doc.NONE, HERE))
                .toList();
        return new TypeDefinition.Structure(
                new TypeId("a"), name("a"), Doc.NONE, HERE, members, new Additional.Forbid(), Lengths.NONE, Map.of());
    }

    private static TypeDefinition enumeration(List<JsonLiteral> values) {
        List<EnumConstant> constants = values.stream()
                .map(value -> new EnumConstant(name(value.json()), value, Doc.NONE))
                .toList();
        return new TypeDefinition.Enumeration(
                new TypeId("a"), name("a"), Doc.NONE, HERE, constants, false, new Type.Whole(Bounds.NONE));
    }

    @Test
    void recordsHaveAtMost254Slots() {
        Type text = new Type.Text(Lengths.NONE, null, null);
        assertThat(said("org.example", structure(254, text))).isEmpty();
        assertThat(said("org.example", structure(255, text)))
                .containsExactly(
                        "a.schema.json:3:5 error FW0605 255 members need 255 parameter slots; a Java record has at"
                                + " most 254 (at /$defs/a)\n  hint: group members into objects, or leave the schema without"
                                + " properties and read it as a map");
    }

    @Test
    void longsAndDoublesTakeTwoSlots() {
        assertThat(said("org.example", structure(127, new Type.Decimal(Bounds.NONE))))
                .isEmpty();
        assertThat(said("org.example", structure(128, new Type.Decimal(Bounds.NONE))))
                .hasSize(1);
    }

    @Test
    void enumsHaveAtMost3000Constants() {
        List<JsonLiteral> values = IntStream.range(0, 3001)
                .<JsonLiteral>mapToObj(i -> new JsonLiteral.Numeric(BigDecimal.valueOf(i)))
                .toList();
        assertThat(said("org.example", enumeration(values)))
                .containsExactly(
                        "a.schema.json:3:5 error FW0606 3001 values; a Java enum of more than 3000 does not compile"
                                + " (at /$defs/a)\n  hint: describe the values by type and pattern instead");
    }

    @Test
    void textsFitIntoAConstant() {
        String text = "x".repeat(70_000);
        assertThat(said("org.example", enumeration(List.of(new JsonLiteral.Text(text, '"' + text + '"')))))
                .containsExactly(
                        "a.schema.json:3:5 error FW0607 a text of 70002 bytes; a Java string constant has at most"
                                + " 65535 (at /$defs/a)");
    }

    @Test
    void thePackageHasToBeLegal() {
        TypeDefinition type = structure(1, new Type.Bool());
        assertThat(said("org.new", type))
                .containsExactly("protocol.json error FW0601 \"org.new\" is no legal Java package\n"
                        + "  hint: use a name like org.example.api");
        assertThat(said(null, type))
                .containsExactly("protocol.json error FW0601 no Java package is given\n"
                        + "  hint: add \"javaPackage\", or set the package in the build");
    }
}
