package dev.framewright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.IdModel;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.naming.FileNames;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Java cannot hold is one diagnostic that names the limit. */
class PlannerLimitsTest {
    private static final Location HERE = new Location("a.schema.json", 3, 5, "/$defs/a");

    private static ProtocolModel model(@Nullable String packageName, TypeDefinition type) {
        return new ProtocolModel(
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
    }

    private static List<String> said(@Nullable String packageName, TypeDefinition type) {
        Diagnostics diagnostics = new Diagnostics();
        Planner.plan(model(packageName, type), null, diagnostics);
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
                .map(value -> new EnumConstant(name(value.json()), value, Doc.NONE, HERE))
                .toList();
        return new TypeDefinition.Enumeration(
                new TypeId("a"), name("a"), Doc.NONE, HERE, constants, false, new Type.Whole(Bounds.NONE));
    }

    private static boolean isWide(int count, Type type) {
        JavaPlan plan = Planner.plan(model("org.example", structure(count, type)), null, new Diagnostics());
        assertThat(plan).isNotNull();
        return ((TypePlan.RecordPlan) plan.types().get(0)).isWide();
    }

    @Test
    void recordsHaveAtMost254Slots() {
        Type text = Type.Text.ANY;
        assertThat(isWide(254, text)).isFalse();
        assertThat(isWide(255, text)).isTrue();
    }

    @Test
    void longsAndDoublesTakeTwoSlots() {
        assertThat(isWide(127, new Type.Decimal(Bounds.NONE))).isFalse();
        assertThat(isWide(128, new Type.Decimal(Bounds.NONE))).isTrue();
    }

    @Test
    void classesHaveAtMost2000Members() {
        Type text = Type.Text.ANY;
        assertThat(said("org.example", structure(2000, text))).isEmpty();
        assertThat(said("org.example", structure(2001, text)))
                .containsExactly(
                        "a.schema.json:3:5 error FW0605 2001 members; a generated class has at most 2000 (at /$defs/a)\n"
                                + "  hint: group members into objects, or leave the schema without properties and read it"
                                + " as a map");
    }

    @Test
    void enumerationsHaveAtMost20000Values() {
        List<JsonLiteral> values = IntStream.range(0, 20_001)
                .<JsonLiteral>mapToObj(i -> new JsonLiteral.Numeric(BigDecimal.valueOf(i)))
                .toList();
        assertThat(said("org.example", enumeration(values.subList(0, 20_000)))).isEmpty();
        assertThat(said("org.example", enumeration(values)))
                .containsExactly("a.schema.json:3:5 error FW0606 20001 values; a generated class has room for 20000"
                        + " (at /$defs/a)\n  hint: describe the values by type and pattern instead");
    }

    private static List<String> said(ProtocolModel model) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Planner.plan(model, "org.example", diagnostics)).isNull();
        return diagnostics.list().stream().map(Diagnostic::format).toList();
    }

    @Test
    void choicesHaveAtMost2000Alternatives() {
        Branch branch = new Branch(name("b"), new Type.Bool(), Doc.NONE, HERE);
        TypeDefinition choice = new TypeDefinition.Choice(
                new TypeId("a"),
                name("a"),
                Doc.NONE,
                HERE,
                Collections.nCopies(2_001, branch),
                new Decision.Each(true));
        assertThat(said("org.example", choice))
                .contains(
                        "a.schema.json:3:5 error FW0612 2001 alternatives; a generated class has room for 2000"
                                + " (at /$defs/a)\n  hint: group alternatives, or leave the schema without them and read any JSON");
    }

    @Test
    void dependenciesAreAtMost10000() {
        TypeDefinition type = new TypeDefinition.Structure(
                new TypeId("a"),
                name("a"),
                Doc.NONE,
                HERE,
                List.of(),
                new Additional.Keep(),
                Lengths.NONE,
                Map.of("m", Collections.nCopies(10_001, "n")));
        assertThat(said("org.example", type))
                .containsExactly(
                        "a.schema.json:3:5 error FW0612 10001 rules which members need which others; a generated"
                                + " class has room for 10000 (at /$defs/a)\n  hint: leave some of them out of the schema");
    }

    @Test
    void listedValuesAreAtMost20000WhateverTheyAre() {
        Type raw = new Type.Raw(
                List.of(JsonKind.NUMBER), Collections.nCopies(20_001, new JsonLiteral.Numeric(BigDecimal.ONE)));
        assertThat(said("org.example", structure(1, new Type.Listing(raw, Lengths.NONE, false))))
                .containsExactly("a.schema.json:3:5 error FW0606 20001 values; a generated class has room for 20000"
                        + " (at /$defs/a)\n  hint: describe the values by type and pattern instead");
    }

    @Test
    void protocolsHaveAtMost1000OperationsAndPushes() {
        assertThat(said(protocol(1_001, i -> new JsonLiteral.Numeric(BigDecimal.valueOf(i)), 3)))
                .containsExactly(
                        "protocol.json error FW0612 1001 operations; a generated class has room for 1000\n"
                                + "  hint: split the protocol into several descriptions",
                        "protocol.json error FW0612 1001 pushes; a generated class has room for 1000\n"
                                + "  hint: split the protocol into several descriptions");
    }

    @Test
    void operationCodesFitIntoAConstant() {
        String code = "x".repeat(70_000);
        assertThat(said(protocol(1, i -> new JsonLiteral.Text(code, '"' + code + '"'), 3)))
                .contains("a.schema.json:3:5 error FW0607 a name or label of 70000 bytes; a Java string constant has"
                        + " at most 65535 (at /$defs/a)\n  hint: shorten it, or leave it out of the schema");
    }

    @Test
    void envelopesHaveAtMost64MembersInOneLevel() {
        assertThat(said(protocol(1, i -> new JsonLiteral.Numeric(BigDecimal.valueOf(i)), 65)))
                .containsExactly(
                        "protocol.json error FW0612 a level of the envelope with 65 members; generated code has"
                                + " room for 64\n  hint: leave out constants that tell nothing");
    }

    private static ProtocolModel protocol(int count, IntFunction<JsonLiteral> code, int width) {
        List<EnvelopeNode.Entry> entries = new ArrayList<>(List.of(
                new EnvelopeNode.Entry("id", new EnvelopeNode.Field(FieldRole.ID)),
                new EnvelopeNode.Entry("op", new EnvelopeNode.Field(FieldRole.OPERATION)),
                new EnvelopeNode.Entry("body", new EnvelopeNode.Field(FieldRole.BODY))));
        for (int i = entries.size(); i < width; i++) {
            entries.add(new EnvelopeNode.Entry("c" + i, new EnvelopeNode.Constant(new JsonLiteral.Bool(true))));
        }
        EnvelopeNode node = new EnvelopeNode.ObjectNode(entries);
        return new ProtocolModel(
                "P",
                "1",
                null,
                Doc.NONE,
                new EnvelopeModel(node, node, node, null, null, node, new IdModel.Strings(), null),
                List.of(),
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new OperationModel("o" + i, code.apply(i), null, ReplyKind.ACK, null, Doc.NONE, HERE))
                        .toList(),
                IntStream.range(0, count)
                        .mapToObj(i -> new PushModel("p" + i, code.apply(i), null, Doc.NONE, HERE))
                        .toList(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    @Test
    void namesFitIntoAConstant() {
        Member member = new Member("\u00e9".repeat(40_000), name("m"), new Type.Bool(), true, Doc.NONE, HERE);
        TypeDefinition type = new TypeDefinition.Structure(
                new TypeId("a"),
                name("a"),
                Doc.NONE,
                HERE,
                List.of(member),
                new Additional.Forbid(),
                Lengths.NONE,
                Map.of());
        assertThat(said("org.example", type))
                .containsExactly(
                        "a.schema.json:3:5 error FW0607 a name or label of 80000 bytes; a Java string constant has"
                                + " at most 65535 (at /$defs/a)\n  hint: shorten it, or leave it out of the schema");
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

    @Test
    void windowsHasADirectoryForEachPartOfThePackage() {
        assertThat(said("org.Aux.com1.comma", structure(1, new Type.Bool())))
                .containsExactly(
                        "protocol.json warning FW0613 the package org.Aux.com1.comma needs a directory \"Aux\", which Windows"
                                + " cannot have\n  hint: choose another name for it",
                        "protocol.json warning FW0613 the package org.Aux.com1.comma needs a directory \"com1\", which"
                                + " Windows cannot have\n  hint: choose another name for it");
    }

    @Test
    void noTypeIsCalledLikeADeviceOfWindows() {
        for (String name : List.of("con", "Aux", "NUL", "prn", "com1", "LPT9", "COM0")) {
            TypeDefinition type =
                    new TypeDefinition.Alias(new TypeId("a"), name(name), Doc.NONE, HERE, new Type.Bool());
            JavaPlan plan = Planner.plan(model("org.example", type), null, new Diagnostics());
            assertThat(plan).isNotNull();
            assertThat(plan.types()).extracting(TypePlan::name).containsExactly("P" + JavaText.typeName(name));
        }
    }

    @Test
    void noResourceIsEither() {
        assertThat(FileNames.resource("Con")).isEqualTo("con-");
        assertThat(FileNames.resource("Confetti 2")).isEqualTo("confetti-2");
    }

    @Test
    void aChosenNameThatIsReservedSaysSo() {
        TypeDefinition type = new TypeDefinition.Alias(
                new TypeId("a"), new NameHint("String", List.of()), Doc.NONE, HERE, new Type.Bool());
        assertThat(said("org.example", type))
                .containsExactly(
                        "a.schema.json:3:5 error FW0603 the name \"String\", chosen for this type, is reserved (at"
                                + " /$defs/a)\n  hint: choose another");
    }

    @Test
    void aChosenNameThatIsNoNameSaysSo() {
        TypeDefinition type = new TypeDefinition.Alias(
                new TypeId("a"), new NameHint("2nd", List.of()), Doc.NONE, HERE, new Type.Bool());
        assertThat(said("org.example", type))
                .containsExactly(
                        "a.schema.json:3:5 error FW0602 the name \"2nd\", chosen for this type, is no legal Java"
                                + " name (at /$defs/a)\n  hint: use ASCII letters, digits and _, at most 80, and no Java keyword");
    }

    @Test
    void membersHaveAtMost1000Patterns() {
        Rule rule = new Rule.Members(
                Collections.nCopies(1_001, new Rule.Members.Named("x", new Type.Bool())), new Additional.Keep());
        Type map = new Type.Mapping(new Type.Bool(), Lengths.NONE, List.of(rule));
        assertThat(said("org.example", structure(1, map)))
                .containsExactly(
                        "a.schema.json:3:5 error FW0612 1001 rules for members by their names; a generated class has"
                                + " room for 1000 (at /$defs/a)\n  hint: describe names by fewer patterns");
    }
}
