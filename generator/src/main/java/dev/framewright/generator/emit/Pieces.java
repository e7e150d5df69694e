package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Parts of a method in groups of which each fits into one method, of which Java allows 64 KiB. */
final class Pieces {
    /** Characters of source for one method. None of them becomes more than two bytes of code. */
    static final int LONGEST = 24_000;

    /** Parts that are never measured, because no part of few is that long. */
    private static final int FEW = 4;

    private Pieces() {}

    /** Runs of parts; parts that are longer than a method stand alone. */
    static List<List<CodeBlock>> of(List<CodeBlock> parts) {
        List<List<CodeBlock>> groups = new ArrayList<>();
        int room = 0;
        for (CodeBlock part : parts) {
            int length = part.toString().length();
            if (groups.isEmpty() || length > room) {
                groups.add(new ArrayList<>());
                room = LONGEST;
            }
            groups.get(groups.size() - 1).add(part);
            room -= length;
        }
        return groups;
    }

    /** Whether parts fit into one method together. */
    static boolean fit(List<CodeBlock> parts) {
        if (parts.size() <= FEW) {
            return true;
        }
        int length = 0;
        for (CodeBlock part : parts) {
            length += part.toString().length();
            if (length > LONGEST) {
                return false;
            }
        }
        return true;
    }

    /** The parts as one block. */
    static CodeBlock join(List<CodeBlock> parts) {
        return parts.stream().collect(CodeBlock.joining(""));
    }
}
