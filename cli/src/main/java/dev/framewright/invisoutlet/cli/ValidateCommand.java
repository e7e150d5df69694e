package dev.framewright.invisoutlet.cli;

import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code invis validate}. */
@Command(
        name = "validate",
        description = "Says for each frame whether it is valid, and if not, where and why.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A FILE holds one JSON frame, or one a line if its name ends in .jsonl; - is standard input.",
            "Exit status: 0 all valid, 1 some not, 2 misuse (including a file that cannot be read)."
        })
final class ValidateCommand implements Callable<Integer> {
    /** What {@code --as} takes. */
    enum Kind {
        request,
        response,
        push
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "What the frames are: ${COMPLETION-CANDIDATES}. Worked out from each frame when not given.")
    private @Nullable Kind kind;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print invalid frames only.")
    private boolean quiet;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with frames.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() {
        List<FrameInput> frames = new ArrayList<>();
        for (String file : files) {
            frames.addAll(read(file));
        }
        PrintWriter out = spec.commandLine().getOut();
        long invalid = frames.stream().filter(frame -> !report(frame, out)).count();
        out.printf(Locale.ROOT, "%d valid, %d invalid%n", frames.size() - invalid, invalid);
        out.flush();
        return invalid == 0 ? 0 : 1;
    }

    private List<FrameInput> read(String file) {
        try {
            List<FrameInput> frames = FrameInput.read(file, System.in);
            if (frames.isEmpty()) {
                throw new ParameterException(spec.commandLine(), file + ": no frame in it");
            }
            return frames;
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), file + ": no such file", e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Prints what there is to say about a frame and returns whether it is valid. */
    private boolean report(FrameInput frame, PrintWriter out) {
        FrameJudge.Verdict verdict = kind == null
                ? FrameJudge.judge(frame.bytes())
                : FrameJudge.judge(frame.bytes(), FrameKind.valueOf(kind.name().toUpperCase(Locale.ROOT)));
        String judgedAs = verdict.kind().name().toLowerCase(Locale.ROOT);
        Object message = verdict.message();
        if (message == null) {
            out.println(frame.label() + ": invalid " + judgedAs);
            for (Violation violation : verdict.violations()) {
                out.println("  " + violation.message());
            }
        } else if (!quiet) {
            out.println(frame.label() + ": valid " + judgedAs + " ("
                    + message.getClass().getSimpleName() + ")");
        }
        return message != null;
    }
}
