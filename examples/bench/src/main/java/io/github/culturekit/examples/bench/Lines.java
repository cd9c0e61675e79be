package io.github.culturekit.examples.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes files of lines, which several threads work out if they may. */
final class Lines {

    private static final int MANY = 250;

    private final Path folder;
    private final boolean parallel;

    Lines(Path folder, boolean parallel) {
        this.folder = folder;
        this.parallel = parallel;
    }

    /** Something that is written. */
    interface Writing {
        void write() throws IOException;
    }

    /** Writes several files. */
    void all(Writing... files) {
        Stream<Writing> each = Stream.of(files);
        (parallel ? each.parallel() : each).forEach(file -> {
            try {
                file.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Writes a file about many subjects, each of little work.
     *
     * @param name the file's name
     * @param head its first line
     * @param subjects what it has lines about, in order
     * @param lines adds a subject's lines
     */
    <T> void write(String name, String head, List<T> subjects, BiConsumer<T, StringBuilder> lines) throws IOException {
        write(name, head, subjects, MANY, lines);
    }

    /** Writes a file about a few subjects, each of much work. */
    <T> void writeEach(String name, String head, List<T> subjects, BiConsumer<T, StringBuilder> lines)
            throws IOException {
        write(name, head, subjects, 1, lines);
    }

    private <T> void write(String name, String head, List<T> subjects, int atATime, BiConsumer<T, StringBuilder> lines)
            throws IOException {
        int parts = (subjects.size() + atATime - 1) / atATime;
        IntStream numbers = IntStream.range(0, parts);
        List<byte[]> texts = (parallel ? numbers.parallel() : numbers)
                .mapToObj(part -> {
                    int from = part * atATime;
                    int to = Math.min(subjects.size(), from + atATime);
                    StringBuilder text = new StringBuilder();
                    subjects.subList(from, to).forEach(subject -> lines.accept(subject, text));
                    return bytes(text.toString());
                })
                .toList();
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            out.write(bytes(head + "\n"));
            for (byte[] text : texts) {
                out.write(text);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
