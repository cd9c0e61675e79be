package io.github.culturekit.examples.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes files of lines: parts of their text are worked out by threads, and each file is written when its last part is there. */
final class Lines {

    private static final int MANY = 50;

    private final Path folder;
    private final Executor threads;
    /** Those that nobody writes to at the moment. */
    private final Queue<StringBuilder> drafts = new ConcurrentLinkedQueue<>();

    Lines(Path folder, Executor threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /**
     * Writes a file about many subjects, each of little work.
     *
     * @param name the file's name
     * @param head its first line
     * @param subjects what it has lines about, in order
     * @param lines adds a subject's lines
     * @return the writing, which waits for nobody
     */
    <T> CompletableFuture<Void> write(String name, String head, List<T> subjects, BiConsumer<T, StringBuilder> lines) {
        return write(name, head, subjects, MANY, lines);
    }

    /** Writes a file about a few subjects, each of much work. */
    <T> CompletableFuture<Void> writeEach(
            String name, String head, List<T> subjects, BiConsumer<T, StringBuilder> lines) {
        return write(name, head, subjects, 1, lines);
    }

    private <T> CompletableFuture<Void> write(
            String name, String head, List<T> subjects, int atATime, BiConsumer<T, StringBuilder> lines) {
        List<CompletableFuture<byte[]>> texts = IntStream.range(0, (subjects.size() + atATime - 1) / atATime)
                .mapToObj(part ->
                        CompletableFuture.supplyAsync(() -> text(part(subjects, part, atATime), lines), threads))
                .toList();
        return CompletableFuture.allOf(texts.toArray(CompletableFuture[]::new)).thenRun(() -> write(name, head, texts));
    }

    private void write(String name, String head, List<CompletableFuture<byte[]>> texts) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            out.write(bytes(head + "\n"));
            for (CompletableFuture<byte[]> text : texts) {
                out.write(text.join());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> part(List<T> subjects, int part, int atATime) {
        int from = part * atATime;
        return subjects.subList(from, Math.min(subjects.size(), from + atATime));
    }

    private <T> byte[] text(List<T> subjects, BiConsumer<T, StringBuilder> lines) {
        @Nullable StringBuilder free = drafts.poll();
        StringBuilder text = free == null ? new StringBuilder() : free;
        subjects.forEach(subject -> lines.accept(subject, text));
        byte[] bytes = bytes(text.toString());
        text.setLength(0);
        drafts.add(text);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
