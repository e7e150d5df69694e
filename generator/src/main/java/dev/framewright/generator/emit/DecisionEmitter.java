package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Probe;
import dev.framewright.generator.naming.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that looks at the next value and says which alternative it is: its number, or a negative number that
 * says what would have been expected where the questions ended.
 */
final class DecisionEmitter {
    /** Members whose presence is asked one after another in one method. */
    private static final int NESTED = 100;

    /** Values that are told when none of them fits. */
    private static final int SHOWN = 20;

    /** Labels of one case. */
    private static final int LABELS = 200;

    private final List<String> expectations = new ArrayList<>();
    private final List<MethodSpec> helpers = new ArrayList<>();
    private String name = "";
    private int probes;

    /** The method, and those that it needs because one has no room for all. */
    List<MethodSpec> methods(String name, Decision decision) {
        this.name = name;
        helpers.clear();
        MethodSpec first = method(name, code(decision, "one of the alternatives", 0));
        return Stream.concat(Stream.of(first), helpers.stream()).toList();
    }

    private static MethodSpec method(String name, CodeBlock code, ParameterSpec... more) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(Library.READER, "in")
                .addParameters(List.of(more))
                .addCode(code)
                .build();
    }

    /** Puts code into a method of its own; gives the call. */
    private CodeBlock helper(CodeBlock code) {
        String helper = name + (helpers.size() + 2);
        helpers.add(method(helper, code));
        return CodeBlock.of("return $L(in);\n", helper);
    }

    private CodeBlock code(Decision decision, String expected) {
        if (decision instanceof Decision.Take || decision instanceof Decision.None) {
            return code(decision, expected, 0);
        }
        CodeBlock code = code(decision, expected, 0);
        return code.toString().length() > Pieces.LONGEST / 4 ? helper(code) : code;
    }

    /** What was expected, by minus the number that the method gives, minus one. */
    List<String> expectations() {
        return List.copyOf(expectations);
    }

    private CodeBlock code(Decision decision, String expected, int depth) {
        if (decision instanceof Decision.Take take) {
            return CodeBlock.of("return $L;\n", take.branch());
        } else if (decision instanceof Decision.ByKind byKind) {
            return byKind(byKind);
        } else if (decision instanceof Decision.ByValue byValue) {
            return byValue(byValue);
        } else if (decision instanceof Decision.ByArity byArity) {
            return byArity(byArity);
        } else if (decision instanceof Decision.ByPresence byPresence) {
            return byPresence(byPresence, depth);
        }
        if (decision instanceof Decision.Each) {
            throw new IllegalArgumentException("nothing to look at");
        }
        int number = expectations.indexOf(expected);
        if (number < 0) {
            number = expectations.size();
            expectations.add(expected);
        }
        return CodeBlock.of("return $L;\n", -1 - number);
    }

    private CodeBlock byKind(Decision.ByKind node) {
        String kinds = node.cases().stream()
                .map(kindCase -> kindCase.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        String expected = node.at() instanceof Probe.Root ? kinds : place(node.at()) + " of type " + kinds;
        CodeBlock.Builder code = CodeBlock.builder();
        if (node.at() instanceof Probe.Root) {
            code.beginControlFlow("switch (in.peek())");
            node.cases()
                    .forEach(kindCase -> code.beginControlFlow(
                                    "case $L ->", kindCase.kind().name())
                            .add(code(kindCase.then(), expected))
                            .endControlFlow());
        } else {
            String probe = probe(code, node.at());
            code.beginControlFlow("switch ($1L == null ? ' ' : $1L.charAt(0))", probe);
            node.cases()
                    .forEach(kindCase -> code.beginControlFlow("case $L ->", first(kindCase.kind()))
                            .add(code(kindCase.then(), expected))
                            .endControlFlow());
        }
        return code.beginControlFlow("default ->")
                .add(code(node.otherwise(), expected))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock byValue(Decision.ByValue node) {
        String values = listed(node);
        String expected = node.at() instanceof Probe.Root ? values : place(node.at()) + " to be " + values;
        CodeBlock.Builder code = CodeBlock.builder();
        String probe = probe(code, node.at());
        List<CodeBlock> cases = new ArrayList<>();
        for (Decision.ValueCase valueCase : node.cases()) {
            CodeBlock then = code(valueCase.then(), expected);
            for (int from = 0; from < valueCase.values().size(); from += LABELS) {
                String labels = valueCase.values().stream()
                        .skip(from)
                        .limit(LABELS)
                        .map(literal -> JavaText.literal(literal.json()))
                        .collect(Collectors.joining(", "));
                cases.add(CodeBlock.of("case $L -> {\n$>$L$<}\n", labels, then));
            }
        }
        if (Pieces.fit(cases)) {
            return code.beginControlFlow("switch ($1L == null ? $2S : $1L)", probe, "")
                    .add(Pieces.join(cases))
                    .beginControlFlow("default ->")
                    .add(code(node.otherwise(), expected))
                    .endControlFlow()
                    .endControlFlow()
                    .build();
        }
        for (List<CodeBlock> group : Pieces.of(cases)) {
            String helper = name + (helpers.size() + 2);
            CodeBlock part = CodeBlock.builder()
                    .beginControlFlow("switch (text)")
                    .add(Pieces.join(group))
                    .beginControlFlow("default ->")
                    .addStatement("return Integer.MIN_VALUE")
                    .endControlFlow()
                    .endControlFlow()
                    .build();
            helpers.add(method(
                    helper, part, ParameterSpec.builder(String.class, "text").build()));
            String found = "found" + probes++;
            code.addStatement("int $1L = $2L(in, $3L == null ? $4S : $3L)", found, helper, probe, "")
                    .beginControlFlow("if ($L != Integer.MIN_VALUE)", found)
                    .addStatement("return $L", found)
                    .endControlFlow();
        }
        return code.add(code(node.otherwise(), expected)).build();
    }

    private static String listed(Decision.ByValue node) {
        List<String> values = node.cases().stream()
                .flatMap(valueCase -> valueCase.values().stream())
                .limit(SHOWN + 1)
                .map(JsonLiteral::json)
                .toList();
        return values.size() <= SHOWN
                ? String.join(" or ", values)
                : String.join(" or ", values.subList(0, SHOWN)) + " or ...";
    }

    private CodeBlock byArity(Decision.ByArity node) {
        String arity = "arity" + probes++;
        String expected = node.cases().stream()
                .map(DecisionEmitter::lengths)
                .collect(Collectors.joining(" or ", "array of ", " elements"));
        CodeBlock.Builder code = CodeBlock.builder().addStatement("int $L = in.peekArity()", arity);
        for (Decision.ArityCase arityCase : node.cases()) {
            if (arityCase.maximum() == Integer.MAX_VALUE) {
                code.beginControlFlow("if ($L >= $L)", arity, arityCase.minimum());
            } else if (arityCase.minimum() == arityCase.maximum()) {
                code.beginControlFlow("if ($L == $L)", arity, arityCase.minimum());
            } else {
                code.beginControlFlow("if ($1L >= $2L && $1L <= $3L)", arity, arityCase.minimum(), arityCase.maximum());
            }
            code.add(code(arityCase.then(), expected)).endControlFlow();
        }
        return code.add(code(node.otherwise(), expected)).build();
    }

    private static String lengths(Decision.ArityCase arity) {
        if (arity.maximum() == Integer.MAX_VALUE) {
            return arity.minimum() + " or more";
        }
        return arity.minimum() == arity.maximum()
                ? String.valueOf(arity.minimum())
                : arity.minimum() + " to " + arity.maximum();
    }

    private CodeBlock byPresence(Decision.ByPresence node, int depth) {
        String expected = place(node.at());
        if (node.at() instanceof Probe.Root) {
            return code(node.present(), expected);
        }
        boolean deep = depth > 0 && depth % NESTED == 0;
        CodeBlock absent = code(node.absent(), expected, depth + 1);
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", look(node.at()))
                .add(code(node.present(), expected))
                .endControlFlow()
                .add(deep ? helper(absent) : absent)
                .build();
    }

    private String probe(CodeBlock.Builder code, Probe at) {
        String probe = "probe" + probes++;
        code.addStatement("$T $L = $L", Names.nullable(TypeName.get(String.class)), probe, look(at));
        return probe;
    }

    private static String look(Probe at) {
        if (at instanceof Probe.Element element) {
            return "in.peekElement(" + element.index() + ")";
        } else if (at instanceof Probe.Member member) {
            return "in.peekMember(" + JavaText.literal(member.name()) + ")";
        }
        return "in.peekScalar()";
    }

    private static String place(Probe at) {
        if (at instanceof Probe.Element element) {
            return "element " + element.index();
        }
        return at instanceof Probe.Member member ? "member \"" + member.name() + '"' : "a value";
    }

    private static String first(JsonKind kind) {
        return switch (kind) {
            case OBJECT -> "'{'";
            case ARRAY -> "'['";
            case STRING -> "'\"'";
            case BOOLEAN -> "'t', 'f'";
            case NULL -> "'n'";
            case NUMBER -> "'-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'";
        };
    }
}
