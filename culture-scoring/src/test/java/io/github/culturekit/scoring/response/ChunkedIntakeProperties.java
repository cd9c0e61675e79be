package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.UnitId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A file that is read from its bytes in chunks, by any number of threads, gives what FastCSV gives that reads its text from
 * start to end.
 */
class ChunkedIntakeProperties {

    private static final CsvIntake EVERYTHING = Surveys.intake()
            .withUnitColumn("team")
            .withWaveColumn("wave")
            .withCutColumns("gender", "team")
            .withWeightColumn("w")
            .withRespondentColumn("person")
            .withMissing("NA", "99");

    private static final Collector<Responses, List<Responses>, List<Responses>> BLOCKS =
            Collector.of(ArrayList::new, List::add, (left, right) -> {
                left.addAll(right);
                return left;
            });

    private static Path file;

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("survey", ".csv");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 3_000)
    void chunksGiveWhatTheWholeTextGives(
            @ForAll("files") String text,
            @ForAll @IntRange(min = 1, max = 80) int chunkBytes,
            @ForAll @IntRange(min = 1, max = 4) int threads)
            throws IOException {
        same(EVERYTHING, text.getBytes(StandardCharsets.UTF_8), chunkBytes, threads);
    }

    @Property(tries = 500)
    void knownUnitsAndFollowUpsGiveTheSame(
            @ForAll("files") String text, @ForAll @IntRange(min = 1, max = 80) int chunkBytes) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        same(EVERYTHING.in(Surveys.organisation()), bytes, chunkBytes, 2);
        same(CsvIntake.of(Surveys.withFollowUp()).withAbsentItemsNotAsked(), bytes, chunkBytes, 2);
        same(Surveys.intake().withCutColumns("q1"), bytes, chunkBytes, 2);
        same(Surveys.intake().withAbsentItemsNotAsked(), bytes, chunkBytes, 2);
    }

    @Property(tries = 500)
    void bytesThatAreNotUtf8AreRefusedInTheSameWords(
            @ForAll("files") String text,
            @ForAll @IntRange(max = 2_000) int place,
            @ForAll @IntRange(min = 0x80, max = 0xff) int wrong,
            @ForAll @IntRange(min = 1, max = 80) int chunkBytes)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = (byte) wrong;
        same(EVERYTHING, bytes, chunkBytes, 3);
    }

    private static void same(CsvIntake intake, byte[] bytes, int chunkBytes, int threads) throws IOException {
        Files.write(file, bytes);
        CsvIntake chunked = intake.withChunkBytes(chunkBytes).withThreads(threads);
        Object expected = orMessage(() -> Described.of(whole(intake, bytes)));
        assertThat(orMessage(() -> Described.of(chunked.read(file)))).isEqualTo(expected);
        assertThat(orMessage(() -> Described.of(chunked.read(new ByteArrayInputStream(bytes), file.toString()))))
                .isEqualTo(expected);
    }

    @Property(tries = 2_000)
    void blocksHoldTheRowsOfTheWhole(
            @ForAll("files") String text,
            @ForAll @IntRange(min = 1, max = 80) int chunkBytes,
            @ForAll @IntRange(min = 1, max = 4) int threads)
            throws IOException {
        Files.writeString(file, text);
        CsvIntake chunked = EVERYTHING.withChunkBytes(chunkBytes).withThreads(threads);
        assertThat(orMessage(() -> {
                    CollectedIntake<List<Responses>> read = chunked.collect(file, BLOCKS);
                    return described(rowsByLine(read.getResult()), read.getReport());
                }))
                .isEqualTo(orMessage(() -> {
                    Intake read = whole(EVERYTHING, text.getBytes(StandardCharsets.UTF_8));
                    return described(Described.rows(read.getResponses()), read.getReport());
                }));
    }

    @Property(tries = 500)
    void blocksThatShareAUnitNumberTheirUnitsAlike(
            @ForAll("files") String text,
            @ForAll @IntRange(min = 1, max = 80) int chunkBytes,
            @ForAll @IntRange(min = 1, max = 3) int threads)
            throws IOException {
        Files.writeString(file, text);
        CsvIntake chunked = EVERYTHING.withChunkBytes(chunkBytes).withThreads(threads);
        orMessage(() -> {
            List<Responses> blocks = chunked.collect(file, BLOCKS).getResult();
            numberAlike(blocks.stream().map(Responses::getUnits).toList());
            numberAlike(blocks.stream()
                    .map(block -> block.unitsBy("gender").getUnits())
                    .toList());
            return blocks;
        });
    }

    /** Lists have the same objects at the same places, as far as both go, or none in common. */
    private static void numberAlike(List<List<UnitId>> lists) {
        for (List<UnitId> one : lists) {
            for (List<UnitId> other : lists) {
                for (int code = 0; code < Math.min(one.size(), other.size()); code++) {
                    assertThat(one.get(code) == other.get(code)).isEqualTo(one.get(0) == other.get(0));
                }
            }
        }
    }

    private static Object described(List<String> rows, IntakeReport report) {
        return List.of(
                rows,
                report.getRowsRead(),
                report.getCells(AnswerState.ANSWERED),
                report.getProblems(),
                report.getEmptyRows(),
                report.getIdenticalAnswerRows());
    }

    private static List<String> rowsByLine(List<Responses> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparing(block -> block.line(0)))
                .flatMap(block -> Described.rows(block).stream())
                .toList();
    }

    private static Intake whole(CsvIntake intake, byte[] bytes) {
        return intake.withBytesInMemory(0).read(new ByteArrayInputStream(bytes), file.toString());
    }

    private static Object orMessage(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (IntakeException e) {
            return e.getMessage();
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> breaks = Arbitraries.of("\n", "\n", "\r\n", "\r");
        Arbitrary<String> separators = Arbitraries.of(",", ",", ";", "\t");
        Arbitrary<String> marks = Arbitraries.of("", "", "\uFEFF", "\n", " \r\n");
        Arbitrary<Boolean> ended = Arbitraries.of(true, false);
        return Combinators.combine(marks, separators, breaks, rows(), ended).as(ChunkedIntakeProperties::file);
    }

    private static String file(
            String mark, String separator, String lineBreak, List<List<String>> rows, boolean ended) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                separator, "team", "q1", "wave", "q2", "gender", "w", "note", "q3", "held", "helped", "person"));
        rows.forEach(row -> lines.add(String.join(separator, row).replace("|", separator)));
        return mark + String.join(lineBreak, lines) + (ended ? lineBreak : "");
    }

    private static Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> answer =
                cell("1", "2", "3", "4", "5", "9", "", "NA", "99", "4.0", "+3", "6", "agree", "Neither");
        Arbitrary<String> plainAnswer = Arbitraries.of("1", "2", "3", "4", "5", "");
        Arbitrary<String> team = cell("North", "South", "Station Zürich", "A&E", "S", "病棟");
        Arbitrary<String> wave = cell("2024", "2025");
        Arbitrary<String> gender = cell("F", "M", "", "NA");
        Arbitrary<String> weight =
                cell("1", "0.5", "1.3219", "12.", ".5", "1e1", "0", "123456789.1234567890", "-1", "x");
        Arbitrary<String> note = cell("", "5\" bolt", "näh", "a", "#", "'", "x y");
        Arbitrary<String> person = cell("p1", "p2", "p3", "");
        Arbitrary<List<String>> plain =
                row(team, plainAnswer, wave, plainAnswer, gender, weight, note, plainAnswer, person);
        Arbitrary<List<String>> row = row(team, answer, wave, answer, gender, weight, note, answer, person);
        Arbitrary<List<String>> ragged = Arbitraries.oneOf(answer, note).list().ofMaxSize(13);
        Arbitrary<List<String>> empty =
                Arbitraries.of("", " ", "\"\"", "\" \"").list().ofSize(1);
        return Arbitraries.frequencyOf(Tuple.of(8, plain), Tuple.of(8, row), Tuple.of(1, ragged), Tuple.of(1, empty))
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<List<String>> row(
            Arbitrary<String> team,
            Arbitrary<String> q1,
            Arbitrary<String> wave,
            Arbitrary<String> q2,
            Arbitrary<String> gender,
            Arbitrary<String> weight,
            Arbitrary<String> note,
            Arbitrary<String> q3,
            Arbitrary<String> person) {
        Arbitrary<List<String>> first =
                Combinators.combine(team, q1, wave, q2, gender, weight).as(List::of);
        Arbitrary<List<String>> last =
                Combinators.combine(note, q3, q1, q2, person).as(List::of);
        return Combinators.combine(first, last).as((left, right) -> {
            List<String> cells = new ArrayList<>(left);
            cells.addAll(right);
            return cells;
        });
    }

    /** Texts as they are, with white space, quoted, and now and then something that a quoted cell may hold. */
    private static Arbitrary<String> cell(String... texts) {
        Arbitrary<String> plain = Arbitraries.of(texts);
        Arbitrary<String> quoted = plain.map(text -> "\"" + text.replace("\"", "\"\"") + "\"");
        Arbitrary<String> odd = Arbitraries.of(
                "\"a|b\"",
                "\"a\nb\"",
                "\"a\r\nb\"",
                "\"\n\n\"",
                "\"a\rb\"",
                "\"he said \"\"|\"\"\n\"",
                "\"\"",
                "\"\"\"\"");
        Arbitrary<String> broken = Arbitraries.of("\"a\" ", "\"a", "\"a\"b\"");
        return Arbitraries.frequencyOf(
                Tuple.of(300, plain),
                Tuple.of(40, plain.map(text -> " " + text + "\u2003")),
                Tuple.of(60, quoted),
                Tuple.of(20, odd),
                Tuple.of(1, broken));
    }
}
