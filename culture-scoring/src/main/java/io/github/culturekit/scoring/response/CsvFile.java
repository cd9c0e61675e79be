package io.github.culturekit.scoring.response;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads a file's bytes, or an upload's, in chunks; a large file's with several threads. */
final class CsvFile {

    /** Below so many bytes a second thread takes longer to start than it saves. */
    private static final long LARGE = 30_000_000;

    private final CsvSettings settings;
    private final ByteSource source;

    private CsvFile(CsvSettings settings, ByteSource source) {
        this.settings = settings;
        this.source = source;
    }

    /** What is done with a file. */
    interface Reading<T> {
        T read(CsvFile file) throws IOException;
    }

    static <T> T open(CsvSettings settings, Path file, Reading<T> reading) {
        if (Files.isDirectory(file)) {
            throw new IntakeException(
                    "Survey file '" + file + "' is a folder. Maybe the file's name is missing at the end of the path.");
        }
        return open(settings, new FileSource(file), reading);
    }

    static <T> T open(CsvSettings settings, ByteSource source, Reading<T> reading) {
        try {
            return reading.read(new CsvFile(settings, source));
        } catch (NoSuchFileException e) {
            throw new IntakeException(
                    "Survey file '" + source.name()
                            + "' does not exist. Maybe it is in another folder than the program runs in.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads all rows.
     *
     * @param sinks gives each thread the sink for its blocks
     * @throws BrokenRowException if a row breaks the rules of CSV or UTF-8; {@link #readText} can say which
     */
    CsvRows read(Supplier<? extends BlockSink> sinks) throws IOException {
        try (InputStream stream = source.openStream()) {
            Utf8Reader reader = new Utf8Reader(stream, source.name());
            CsvText text = CsvText.open(settings, source.name(), new BufferedReader(reader));
            OptionalInt firstLine = text.peekLine();
            if (firstLine.isEmpty() || text.separator() >= 0x80 || !source.hasPlaces()) {
                return readText(text, reader, sinks);
            }
            return readChunks(text, firstLine.getAsInt(), sinks);
        }
    }

    /** Reads all rows in the way that can say what is wrong with them. */
    CsvRows readText(Supplier<? extends BlockSink> sinks) throws IOException {
        try (InputStream stream = source.openStream()) {
            Utf8Reader reader = new Utf8Reader(stream, source.name());
            CsvText text = CsvText.open(settings, source.name(), new BufferedReader(reader));
            return readText(text, reader, sinks);
        }
    }

    private CsvRows readText(CsvText text, Utf8Reader reader, Supplier<? extends BlockSink> sinks) throws IOException {
        OptionalLong size = OptionalLong.of(source.size());
        return new CsvParse(settings, text, reader::bytesRead, size).read(sinks.get());
    }

    private CsvRows readChunks(CsvText text, int firstLine, Supplier<? extends BlockSink> sinks) throws IOException {
        long size = source.size();
        try (ByteSource.Places places = source.openPlaces()) {
            ChunkPlan chunks = new ChunkPlan(places, size, startOf(firstLine), firstLine, settings.chunkBytes());
            Relay relay = new Relay(settings.progress(), chunks);
            Consumer<Supplier<? extends BlockSink>> reading = sink -> {
                RowAssembler assembler = settings.assembler(text.plan());
                ByteRows rows = new ByteRows((byte) text.separator(), text.plan(), assembler);
                new ChunkReader(relay, chunks, assembler.block(), rows, sink).run();
            };
            run(relay, reading, sinks, (int) Math.min(threads(size), chunks.count()));
            return new CsvRows(text.plan(), text.ignoredColumns(), relay.finish());
        }
    }

    private int threads(long size) {
        return settings.threads()
                .orElseGet(() -> size < LARGE ? 1 : Runtime.getRuntime().availableProcessors());
    }

    /** Where a line begins. */
    private long startOf(int line) throws IOException {
        try (InputStream bytes = new BufferedInputStream(source.openStream())) {
            long offset = 0;
            int last = 0;
            for (int lines = 1; lines < line; offset++) {
                int next = bytes.read();
                if (next < 0) {
                    throw new EOFException("The file became shorter while it was read.");
                }
                if (next == '\r' || next == '\n' && last != '\r') {
                    lines++;
                }
                last = next;
            }
            return last == '\r' && bytes.read() == '\n' ? offset + 1 : offset;
        }
    }

    /**
     * Lets the calling thread read too, so that one reader needs no other thread. It asks for a sink first, which may take its
     * time; the others ask when they have a block.
     */
    private static void run(
            Relay relay,
            Consumer<Supplier<? extends BlockSink>> reading,
            Supplier<? extends BlockSink> sinks,
            int threads) {
        List<Thread> others = Stream.generate(
                        () -> new Thread(() -> relay.attempt(() -> reading.accept(sinks)), "survey-intake"))
                .limit(threads - 1L)
                .toList();
        others.forEach(Thread::start);
        relay.attempt(() -> {
            BlockSink first = sinks.get();
            reading.accept(() -> first);
        });
        boolean interrupted = false;
        for (Thread other : others) {
            interrupted |= joinInterrupted(other);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean joinInterrupted(Thread other) {
        boolean interrupted = false;
        while (true) {
            try {
                other.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
