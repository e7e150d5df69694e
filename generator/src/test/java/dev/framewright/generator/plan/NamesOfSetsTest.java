package dev.framewright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.emit.Emitter;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names for sets of files that repeat definitions: {@code src/test/names}. */
class NamesOfSetsTest {
    private static final Path DIRECTORY = Path.of("src/test/names");

    private final Diagnostics diagnostics = new Diagnostics();

    private @Nullable JavaPlan plan(String description, Map<String, String> chosen) {
        LoweredProtocol lowered = DescriptionReader.lower(DIRECTORY.resolve(description), diagnostics);
        assertThat(lowered).as(() -> diagnostics.list().toString()).isNotNull();
        return Planner.plan(lowered.model(), null, chosen, diagnostics);
    }

    private List<String> names(String description, Map<String, String> chosen) {
        JavaPlan plan = plan(description, chosen);
        assertThat(plan).as(() -> said().toString()).isNotNull();
        return plan.types().stream().map(TypePlan::name).toList();
    }

    private List<String> said() {
        return diagnostics.list().stream()
                .map(Diagnostic::format)
                .map(line -> line.replace("src/test/names/", ""))
                .toList();
    }

    @Test
    void definitionsThatStandInSeveralFilesAreOneType() {
        assertThat(names("protocol.json", Map.of()))
                .containsExactly("A", "B", "BOdd", "C", "Common", "Kind", "Node", "Odd", "Tag", "Tree");
    }

    @Test
    void aNameThatMeansSomethingElseInAnotherFileSaysWhichFile() {
        names("protocol.json", Map.of());
        assertThat(said())
                .containsExactly(
                        "b.json:17:12 info FW0608 this type is called BOdd, because another has the same shorter"
                                + " name: /$defs/Odd at a.json:17:12 (at /$defs/Odd)\n"
                                + "  hint: give it an x-java-name for another name");
    }

    @Test
    void addingAFileRenamesNothing() {
        List<String> before = names("protocol.json", Map.of());
        List<String> after = names("more.json", Map.of());
        assertThat(after).containsAll(before);
        after = after.stream().filter(name -> !before.contains(name)).toList();
        assertThat(after).containsExactly("D", "DNode", "DOdd", "DTree");
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        JavaPlan plan = plan("protocol.json", Map.of());
        JavaPlan reversed = plan("reversed.json", Map.of());
        assertThat(Emitter.emit(reversed)).isEqualTo(Emitter.emit(plan));
    }

    @Test
    void theBuildMayChooseNames() {
        Map<String, String> chosen = Map.of(
                "b.json#/$defs/Common", "Shared", "c.json", "Third", "a.json#/$defs/Tree/properties/node", "top");
        JavaPlan plan = plan("protocol.json", chosen);
        assertThat(plan).as(() -> said().toString()).isNotNull();
        assertThat(plan.types().stream().map(TypePlan::name))
                .contains("Shared", "Third")
                .doesNotContain("Common", "C");
        TypePlan tree = plan.types().stream()
                .filter(type -> type.name().equals("Tree"))
                .findFirst()
                .orElseThrow();
        assertThat(((TypePlan.RecordPlan) tree).components())
                .extracting(ComponentPlan::name)
                .containsExactly("top");
    }

    @Test
    void namesThatTheBuildChoosesForNothingAreErrors() {
        assertThat(plan("protocol.json", Map.of("a.json#/$defs/Comon", "Shared", "b.json", "class")))
                .isNull();
        assertThat(said())
                .containsSubsequence(
                        "protocol.json error FW0609 a name is chosen for \"a.json#/$defs/Comon\", where nothing has a name"
                                + " of its own\n  hint: did you mean \"a.json#/$defs/Common\"?",
                        "protocol.json error FW0610 the name chosen for \"b.json\", \"class\", is no legal Java name\n"
                                + "  hint: use ASCII letters, digits and _, at most 80, and no Java keyword");
    }

    @Test
    void oneTypeHasOneChosenName() {
        assertThat(plan("protocol.json", Map.of("a.json#/$defs/Common", "One", "b.json#/$defs/Common", "Two")))
                .isNull();
        assertThat(said())
                .contains(
                        "protocol.json error FW0611 the name chosen for \"b.json#/$defs/Common\" is \"Two\", but \"One\""
                                + " is chosen for the same elsewhere\n  hint: definitions that stand identically in several"
                                + " files are one type; choose one name");
    }

    @Test
    void everythingWithANameInJavaMayBeNamed() {
        Map<String, String> chosen = Map.ofEntries(
                Map.entry("protocol.json#/operations/op1", "switchOn"),
                Map.entry("protocol.json#/name", "Lamp"),
                Map.entry("protocol.json#/pushes/p1", "changed"),
                Map.entry("protocol.json#/operations/op1/response", "Answer"),
                Map.entry("a.json#/$defs/Colour/enum/1", "GREEN"),
                Map.entry("a.json#/$defs/Level/oneOf/0", "UN"),
                Map.entry("a.json#/$defs/Level/oneOf/1", "TWO"),
                Map.entry("a.json#/$defs/Mixed/oneOf/0", "Plain"),
                Map.entry("a.json#/$defs/Mixed/oneOf/1", "Many"),
                Map.entry("a.json#/$defs/Mixed/oneOf/2", "Pair"),
                Map.entry("a.json#/$defs/Mixed/oneOf/2/prefixItems/1", "head"),
                Map.entry("a.json#/$defs/Union/type/integer", "UnionCount"),
                Map.entry("a.json#/$defs/Union/type/object", "UnionObject"),
                Map.entry("b.json#/$defs/Part/properties/part/enum/0", "FIRST"),
                Map.entry("type:b.json#/$defs/Part/properties/part", "PieceKind"),
                Map.entry("b.json#/$defs/Part/properties/part", "piece"));
        JavaPlan plan = plan("chosen/protocol.json", chosen);
        assertThat(plan).as(() -> said().toString()).isNotNull();
        String all = Emitter.emit(plan).stream()
                .map(file -> file.relativePath() + "\n" + file.text())
                .collect(Collectors.joining("\n"));
        assertThat(plan.protocol().operations().get(0).method()).isEqualTo("switchOn");
        assertThat(all).contains("class LampClient ", "interface LampHandler ");
        assertThat(plan.protocol().operations().get(0).constant()).isEqualTo("SWITCH_ON");
        assertThat(plan.protocol().operations().get(0).request().name()).isEqualTo("SwitchOnRequest");
        assertThat(plan.protocol().pushes().get(0).method()).isEqualTo("onChanged");
        assertThat(plan.protocol().pushes().get(0).message().name()).isEqualTo("ChangedPush");
        assertThat(plan.types())
                .extracting(TypePlan::name)
                .contains("Answer", "Plain", "Many", "Pair", "UnionCount", "UnionObject");
        assertThat(all)
                .contains(
                        "GREEN(\"g\")", "UN(1)", "TWO(2)", "FIRST(\"x\")", "record Pair(long head", "PieceKind piece");
    }

    @Test
    void namesChosenForOperationsMustBeFreeAndNearPlacesAreSuggested() {
        assertThat(plan(
                        "chosen/protocol.json",
                        Map.of(
                                "protocol.json#/operations/op1", "close",
                                "protocol.json#/operations/op3", "three",
                                "a.json#/$defs/Colour/enum/7", "SEVEN")))
                .isNull();
        assertThat(said())
                .contains(
                        "protocol.json error FW0609 a name is chosen for \"protocol.json#/operations/op3\", where nothing has a"
                                + " name of its own\n  hint: did you mean \"protocol.json#/operations/op1\"?",
                        "protocol.json error FW0609 a name is chosen for \"a.json#/$defs/Colour/enum/7\", where nothing has a"
                                + " name of its own\n  hint: did you mean \"a.json#/$defs/Colour/enum/0\"?",
                        "chosen/protocol.json:12:5 error FW0603 the name \"close\", chosen for this operation, is reserved (at"
                                + " /operations/op1)\n  hint: choose another");
    }

    @Test
    void namesChosenForMembersAndConstantsMustNotHideWhatGeneratedCodeUses() {
        assertThat(plan(
                        "chosen/protocol.json",
                        Map.of(
                                "a.json#/$defs/Colour/enum/0",
                                "value",
                                "a.json#/$defs/Mixed/oneOf/2/prefixItems/1",
                                "Constraints")))
                .isNull();
        assertThat(said())
                .anyMatch(line -> line.contains("error FW0603 the name \"value\", chosen for this value, is reserved"))
                .anyMatch(line ->
                        line.contains("error FW0603 the name \"Constraints\", chosen for this member, is reserved"));
    }

    @Test
    void titlesOfBodiesNameTheirTypes() {
        assertThat(names("bodies/protocol.json", Map.of()))
                .containsExactly(
                        "DimCommand",
                        "DimRequestMode",
                        "DimResult",
                        "Height",
                        "LampRaiseRequest",
                        "LostBody",
                        "RaiseRequestMode",
                        "Sighting",
                        "TroubleReport");
        assertThat(said()).isEmpty();
    }

    @Test
    void aNameThatJavaUsesItselfIsNumbered() {
        assertThat(names("reserved/protocol.json", Map.of())).containsExactly("LinkageError2", "Note", "Size");
        assertThat(said())
                .containsExactly(
                        "reserved/note.json:5:14 warning FW0604 this type is called LinkageError2, because its name is"
                                + " reserved (at /$defs/Error)\n  hint: give it an x-java-name, or choose another in the build");
    }

    @Test
    void twoNamesThatJavaUsesItselfAreToldApartByTheirFiles() {
        assertThat(names("reserved/both.json", Map.of()))
                .containsExactly("Note", "NoteError", "Size", "Tag", "TagError");
        assertThat(said())
                .containsExactly(
                        "reserved/note.json:5:14 info FW0608 this type is called NoteError, because its shorter name is"
                                + " reserved (at /$defs/Error)\n  hint: give it an x-java-name for another name",
                        "reserved/tag.json:4:23 info FW0608 this type is called TagError, because its shorter name is"
                                + " reserved (at /$defs/Error)\n  hint: give it an x-java-name for another name");
    }

    @Test
    void oneNameCannotBeChosenTwice() {
        assertThat(plan(
                        "reserved/protocol.json",
                        Map.of("type:note.json#/$defs/size", "Part", "type:note.json#/$defs/Error", "Part")))
                .isNull();
        assertThat(said())
                .containsExactly(
                        "reserved/note.json:6:13 error FW0603 the name \"Part\", chosen for this type, is taken by"
                                + " /$defs/Error at reserved/note.json:5:14 (at /$defs/size)\n"
                                + "  hint: choose another for one of them");
    }
}
