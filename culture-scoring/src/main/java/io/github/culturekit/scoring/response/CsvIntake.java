package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collector;

/**
 * Reads survey files: text with a header line, a row for each respondent, and a column for each item, named by its id.
 *
 * <p>The text is UTF-8, with or without a byte-order mark, in the dialect of RFC 4180: cells may be quoted and then hold
 * separators, line breaks and doubled quotes. The separator is what a first line such as {@code sep=;} states, else the one of
 * comma, semicolon and tab that the header has most of. A cell holds a code (also written as {@code 4.0}), the option's label in any case, a "not applicable" code of the
 * item, or a text for missing: nothing, or {@code NA} unless others are named. White space around a cell does not count.
 * Empty lines are skipped where there is more than one column.
 *
 * <p>A row that cannot be kept and a cell that cannot be understood are set aside and stand in the {@link IntakeReport};
 * a file that cannot be understood as a whole is refused with an {@link IntakeException}. Immutable and thread-safe; each
 * {@code with} gives a new intake.
 */
public final class CsvIntake {

    private final ImmutableCsvSettings settings;

    private CsvIntake(ImmutableCsvSettings settings) {
        this.settings = settings;
    }

    /**
     * An intake that expects a column for each item and nothing else: everybody is in one unit and one wave.
     *
     * @param instrument the instrument that was answered
     * @return the intake
     */
    public static CsvIntake of(Instrument instrument) {
        return new CsvIntake(
                ImmutableCsvSettings.builder().instrument(instrument).build());
    }

    /**
     * Reads each respondent's unit. A row without one is set aside.
     *
     * @param column the column's name
     * @return an intake that does
     */
    public CsvIntake withUnitColumn(String column) {
        return new CsvIntake(settings.withUnitColumn(column));
    }

    /**
     * Reads the wave of each row. A row without one is set aside.
     *
     * @param column the column's name
     * @return an intake that does
     */
    public CsvIntake withWaveColumn(String column) {
        return new CsvIntake(settings.withWaveColumn(column));
    }

    /**
     * Names the wave of a file that has no column for it.
     *
     * @param wave the wave of all rows, {@value Responses#ONLY_WAVE} unless named
     * @return an intake that does
     * @throws IllegalArgumentException if the name is blank
     */
    public CsvIntake withWave(String wave) {
        if (wave.isBlank()) {
            throw new IllegalArgumentException(
                    "Wave '" + wave + "' is blank; a wave needs a name. Maybe give it the survey's year.");
        }
        return new CsvIntake(settings.withOnlyWave(wave.strip()));
    }

    /**
     * Reads attributes that staff are cut by. A row may lack any of them.
     *
     * @param columns the columns' names, which name the attributes too
     * @return an intake that does
     */
    public CsvIntake withCutColumns(String... columns) {
        return new CsvIntake(settings.withCutColumns(columns));
    }

    /**
     * Reads each respondent's weight. A row whose weight is no number from 0 to 1,000,000,000 is set aside.
     *
     * @param column the column's name
     * @return an intake that does
     */
    public CsvIntake withWeightColumn(String column) {
        return new CsvIntake(settings.withWeightColumn(column));
    }

    /**
     * Reads who each respondent is, so that their responses to other waves can be found.
     *
     * @param column the column's name
     * @return an intake that does
     */
    public CsvIntake withRespondentColumn(String column) {
        return new CsvIntake(settings.withRespondentColumn(column));
    }

    /**
     * Says which texts mean that a value is missing, in place of {@code NA}; an empty cell always does.
     *
     * @param texts the texts, in their exact spelling
     * @return an intake that does
     */
    public CsvIntake withMissing(String... texts) {
        Set<String> missing = new TreeSet<>(Set.of(""));
        Arrays.stream(texts).map(String::strip).forEach(missing::add);
        return new CsvIntake(settings.withMissing(missing));
    }

    /**
     * Says what stands between two cells, in place of a look at the header.
     *
     * @param separator a character such as {@code ';'}
     * @return an intake that does
     */
    public CsvIntake withSeparator(char separator) {
        return new CsvIntake(settings.withSeparator(separator));
    }

    /**
     * Takes an item without a column as one that was put to nobody, in place of refusing the file.
     *
     * @return an intake that does
     */
    public CsvIntake withAbsentItemsNotAsked() {
        return new CsvIntake(settings.withAbsentItemsNotAsked(true));
    }

    /**
     * Tells somebody how far the reading has come.
     *
     * @param listener who is told
     * @return an intake that does
     */
    public CsvIntake withProgress(IntakeProgress listener) {
        return new CsvIntake(settings.withProgress(listener));
    }

    /**
     * Says how many threads read a file. Unless set, a small file is read by one and a large one by as many as there are
     * processors. What is read is the same for any number.
     *
     * @param threads 1 or more
     * @return an intake that does
     * @throws IllegalArgumentException if there are none
     */
    public CsvIntake withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "Intake cannot have " + threads + " threads; it needs 1 at least. Maybe leave the number to it.");
        }
        return new CsvIntake(settings.withThreads(threads));
    }

    /** Reads a file so many bytes at a time; a test sets a few. */
    CsvIntake withChunkBytes(int bytes) {
        return new CsvIntake(settings.withChunkBytes(bytes));
    }

    /** Holds so many bytes of a stream at most; a test holds none. */
    CsvIntake withBytesInMemory(int bytes) {
        return new CsvIntake(settings.withBytesInMemory(bytes));
    }

    /**
     * Says whose units the file names; a row with another unit is then set aside. Without a unit column everybody is in
     * its root.
     *
     * @param organisation the organisation
     * @return an intake that does
     */
    public CsvIntake in(Organisation organisation) {
        return new CsvIntake(settings.withOrganisation(organisation));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the responses and the report
     * @throws IntakeException if there is no such file, if it is a folder, or if it cannot be understood as a whole
     * @throws UncheckedIOException if it cannot be read
     */
    public Intake read(Path file) {
        return CsvFile.open(settings, file, csv -> read(csv, file.toString()));
    }

    private Intake read(CsvFile csv, String name) throws IOException {
        BlockStore blocks = new BlockStore();
        try {
            return intake(csv.read(() -> blocks), blocks, name);
        } catch (BrokenRowException e) {
            blocks.clear();
            return intake(csv.readText(() -> blocks), blocks, name);
        }
    }

    /**
     * Reads a file block by block, so that it need not fit into memory. Each thread that reads has a container of the
     * collector's, into which its blocks go as they come; at the end the containers are combined. Threads ask for theirs at the same
     * time, as those of a parallel stream do.
     *
     * <p>A block is some thousand rows of the file, in its order; blocks come in any order. A block's units, waves and cut
     * values are numbered as they arrive, and the same in all blocks that go into one container; its lists of them are the
     * same object as long as none is new. Its respondents are numbered in each block anew.
     *
     * @param file the file
     * @param collector what becomes of the blocks
     * @param <A> the containers' type
     * @param <R> the result's type
     * @return the collector's result, and the report, for which rows were not compared with one another
     * @throws IntakeException if there is no such file, or it cannot be understood as a whole
     * @throws UncheckedIOException if it cannot be read
     */
    public <A, R> CollectedIntake<R> collect(Path file, Collector<? super Responses, A, R> collector) {
        BlockCollector<A, R> blocks = new BlockCollector<>(settings.instrument(), collector);
        return CsvFile.open(settings, file, csv -> {
            try {
                CsvRows rows = csv.read(blocks::newSink);
                return new CollectedIntake<>(blocks.finish(), rows.report(file.toString(), Optional.empty()));
            } catch (BrokenRowException e) {
                csv.readText(() -> (number, block) -> {});
                throw new IntakeException(
                        "Survey file '" + file
                                + "' has other rows now than a moment ago. Maybe it is being written: wait until it is complete.",
                        e);
            }
        });
    }

    private Intake intake(CsvRows rows, BlockStore blocks, String source) {
        Responses responses = blocks.toResponses(settings.instrument(), rows.plan());
        return new Intake(responses, rows.report(source, Optional.of(DuplicateRows.in(responses))));
    }

    /**
     * Reads a stream of bytes and leaves it open. Up to 32 MB are held in memory while they are read, as fast as a file; of a
     * longer stream only the answers are, which takes about four times as long.
     *
     * @param stream the file's bytes
     * @param name what to call it in messages and the report
     * @return the responses and the report
     * @throws IntakeException if it cannot be understood as a whole
     * @throws UncheckedIOException if it cannot be read
     */
    public Intake read(InputStream stream, String name) {
        try {
            byte[] first = stream.readNBytes(settings.bytesInMemory() + 1);
            if (first.length <= settings.bytesInMemory()) {
                return CsvFile.open(settings, new MemorySource(name, first), csv -> read(csv, name));
            }
            PushbackInputStream whole = new PushbackInputStream(stream, first.length);
            whole.unread(first);
            Utf8Reader text = new Utf8Reader(whole, name);
            return read(new BufferedReader(text), name, text::bytesRead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads text and leaves its reader open. Bytes are read faster: prefer a file or a stream where there is one.
     *
     * @param text the file's text
     * @param name what to call it in messages and the report
     * @return the responses and the report
     * @throws IntakeException if it cannot be understood as a whole
     * @throws UncheckedIOException if it cannot be read
     */
    public Intake read(Reader text, String name) {
        CountingReader counted = new CountingReader(text);
        return read(new BufferedReader(counted), name, counted::count);
    }

    private Intake read(BufferedReader text, String name, LongSupplier count) {
        BlockStore blocks = new BlockStore();
        CsvText opened = CsvText.open(settings, name, text);
        return intake(new CsvParse(settings, opened, count, OptionalLong.empty()).read(blocks), blocks, name);
    }
}
