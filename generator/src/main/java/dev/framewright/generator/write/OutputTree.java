package dev.framewright.generator.write;

import dev.framewright.generator.emit.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that one protocol has below one output directory. A manifest there remembers them, so that those which are
 * no longer generated can be deleted, and only those.
 */
public final class OutputTree {
    private final Path directory;
    private final Path manifest;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> deleted = new ArrayList<>();

    /** Those that are there and inside: a package of thousands of files is looked at once. */
    private final Set<Path> directories = new HashSet<>();

    /**
     * A tree; nothing is touched yet.
     *
     * @param owner tells the files of this protocol from those of others in the same directory; a file name
     */
    public OutputTree(Path directory, String owner) {
        this.directory = directory.toAbsolutePath().normalize();
        this.manifest = this.directory.resolve(".framewright").resolve(owner + ".manifest");
    }

    /**
     * Makes the tree consist of {@code files}. A file that has the right bytes already is left alone.
     *
     * @throws IOException if a file cannot be read or written, or would be outside of the directory
     */
    public void write(List<OutputFile> files) throws IOException {
        Files.createDirectories(directory);
        Set<String> stale = remembered();
        for (OutputFile file : files) {
            stale.remove(file.relativePath());
            if (writeIfChanged(inside(file.relativePath()), file.text())) {
                written.add(inside(file.relativePath()));
            }
        }
        for (String path : stale) {
            delete(path);
        }
        String list = files.stream().map(OutputFile::relativePath).sorted().collect(Collectors.joining("\n", "", "\n"));
        writeIfChanged(manifest, list);
    }

    /** The files that were written because they were missing or different. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    /** The files that were deleted because they are no longer generated. */
    public List<Path> deleted() {
        return List.copyOf(deleted);
    }

    private Set<String> remembered() throws IOException {
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return new TreeSet<>();
        }
        return Files.readAllLines(manifest, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean writeIfChanged(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path parent = parent(file);
        if (!directories.contains(parent)) {
            Files.createDirectories(parent);
            requireInside(parent);
            directories.add(parent);
        }
        requireNoLink(file);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.write(file, bytes);
        return true;
    }

    private void delete(String path) throws IOException {
        Path file = inside(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        requireInside(parent(file));
        Files.delete(file);
        deleted.add(file);
        Path parent = file.getParent();
        while (parent != null && !parent.equals(directory) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private Path inside(String relativePath) throws IOException {
        Path file = directory.resolve(relativePath).normalize();
        if (!file.startsWith(directory) || file.equals(directory)) {
            throw new IOException("\"" + relativePath + "\" is not below the output directory " + directory);
        }
        return file;
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "what is below a directory has a parent");
    }

    /** Symbolic links must not lead out of the directory either. */
    private void requireInside(Path parent) throws IOException {
        if (!parent.toRealPath().startsWith(directory.toRealPath())) {
            throw leadsOut(parent);
        }
    }

    private void requireNoLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw leadsOut(file);
        }
    }

    private IOException leadsOut(Path path) {
        return new IOException(path + " leads out of the output directory " + directory + " by a symbolic link");
    }
}
