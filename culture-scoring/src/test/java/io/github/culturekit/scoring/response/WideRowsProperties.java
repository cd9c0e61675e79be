package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * Long runs of answers, which are read several at a time, give what FastCSV gives that reads cell after cell: whatever columns
 * stand among them, and whatever cells.
 */
class WideRowsProperties {

    private static final int AGREEMENTS = 11;
    private static final int SIGNS = 6;
    private static final int NOTES = 3;

    /** With those of units and weights. */
    private static final int COLUMNS = AGREEMENTS + SIGNS + NOTES + 2;

    private static final Instrument INSTRUMENT = instrument();
    private static final CsvIntake INTAKE = CsvIntake.of(INSTRUMENT)
            .withUnitColumn("team")
            .withWeightColumn("w")
            .withMissing("NA", "-")
            .withAbsentItemsNotAsked();

    private static Instrument instrument() {
        Instrument.Builder builder = Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's long survey")
                .addResponseScale(ResponseScale.agreement5())
                .addResponseScale(ResponseScale.range("sign", -1, 1));
        List<Item> items = Stream.concat(
                        IntStream.range(0, AGREEMENTS)
                                .mapToObj(item -> item % 5 == 4
                                        ? Item.builder()
                                                .id("q" + item)
                                                .responseScale("agree-5")
                                                .notApplicable(9)
                                                .build()
                                        : Item.of("q" + item, "agree-5")),
                        IntStream.range(0, SIGNS).mapToObj(item -> Item.of("s" + item, "sign")))
                .toList();
        return builder.addAllItems(items)
                .addScale(Scale.of("trust", "acme:trust", "q0", "q1", "q2"))
                .build();
    }

    @Property(tries = 1_000)
    void runsOfAnswersAreReadAsTheirCellsAre(
            @ForAll("columns") List<String> columns,
            @ForAll("separators") String separator,
            @ForAll("lineBreaks") String lineBreak,
            @ForAll("rows") List<List<String>> rows,
            @ForAll @IntRange(min = 40, max = 2_000) int chunkBytes) {
        same(file(columns, separator, lineBreak, rows).getBytes(StandardCharsets.UTF_8), chunkBytes);
    }

    /** Its first byte is the separator's neighbour, which makes it look like one: were it one, the row would be complete. */
    @Example
    void aCodeWithASignIsOneCell() {
        same("s0,s1,s2,s3,s4,s5,team,w\n1,-1,1,1,0,N,1\n".getBytes(StandardCharsets.UTF_8), 1_000);
    }

    /** Were it not, both would be one row. */
    @Example
    void aRowEndsAtAReturnEvenInACellThatNobodyAskedFor() {
        same("s0,s1,s2,s3,s4,s5,team,w,note\n1,0,1,1,0,1,N,1,x\ry\n".getBytes(StandardCharsets.UTF_8), 1_000);
    }

    /** After so many rows, so that it is not met by who looks for the separator. */
    @Example
    void aLongCellThatNobodyAskedForIsUtf8FromItsFirstByteOn() {
        String rows = "1,0,1,1,0,1,N,1,x\n".repeat(20_000);
        byte[] file = ("s0,s1,s2,s3,s4,s5,team,w,note\n" + rows + "1,0,1,1,0,1,N,1,?ccccccc ccccccc ccccccc\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < file.length; at++) {
            file[at] = file[at] == '?' ? (byte) 0xff : file[at];
        }
        same(file, 100_000);
        assertThat(read(INTAKE, file)).isInstanceOf(String.class);
    }

    private static void same(byte[] file, int chunkBytes) {
        Object expected = read(INTAKE.withBytesInMemory(0), file);
        assertThat(read(INTAKE.withChunkBytes(chunkBytes).withThreads(2), file)).isEqualTo(expected);
    }

    private static Object read(CsvIntake intake, byte[] file) {
        try {
            return Described.of(intake.read(new ByteArrayInputStream(file), "survey.csv"));
        } catch (IntakeException e) {
            return e.getMessage();
        }
    }

    private static String file(List<String> columns, String separator, String lineBreak, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of(String.join(separator, columns)));
        for (int row = 0; row < rows.size(); row++) {
            List<String> drawn = rows.get(row);
            List<String> cells = new ArrayList<>(drawn.subList(COLUMNS - columns.size(), drawn.size()));
            cells.set(columns.indexOf("team") % cells.size(), row % 7 == 0 ? "N" : "South");
            cells.set(columns.indexOf("w") % cells.size(), row % 3 == 0 ? "1" : "0.75");
            lines.add(String.join(separator, cells));
        }
        return String.join(lineBreak, lines);
    }

    /** Those of the items, or most of them, in their order or in none, and others among them. */
    @Provide
    Arbitrary<List<String>> columns() {
        List<String> items = INSTRUMENT.getItems().stream().map(Item::getId).toList();
        List<String> others = Stream.concat(
                        Stream.of("team", "w"), IntStream.range(0, NOTES).mapToObj(note -> "note" + note))
                .toList();
        Arbitrary<List<String>> inOrder = Combinators.combine(
                        Arbitraries.integers().between(0, items.size()), Arbitraries.shuffle(others))
                .as((at, shuffled) -> {
                    List<String> columns = new ArrayList<>(items);
                    columns.addAll(at, shuffled);
                    return columns;
                });
        Arbitrary<List<String>> mixed = Arbitraries.shuffle(
                Stream.concat(items.stream().skip(2), others.stream()).toList());
        return Arbitraries.oneOf(inOrder, inOrder, mixed);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ",", ";", "\t");
    }

    @Provide
    Arbitrary<String> lineBreaks() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> plain = Arbitraries.of("1", "2", "3", "4", "5", "", "");
        Arbitrary<String> all = Arbitraries.frequencyOf(
                Tuple.of(60, plain),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "0",
                                "-1",
                                "-",
                                "9",
                                "7",
                                "NA",
                                " 2",
                                "3 ",
                                "\"4\"",
                                "\"\"",
                                "é",
                                "x",
                                "longer text",
                                "\"a\nb\"",
                                "十七十七十七十七")));
        return row(plain, all).list().ofMinSize(1).ofMaxSize(8);
    }

    /** Rows as long as the header, and some that are shorter or longer by a cell, as one is that is taken for two. */
    private static Arbitrary<List<String>> row(Arbitrary<String> plain, Arbitrary<String> all) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(COLUMNS)), Tuple.of(1, Arbitraries.of(COLUMNS - 1, COLUMNS + 1)))
                .flatMap(size -> Arbitraries.oneOf(
                        plain.list().ofSize(size),
                        all.list().ofSize(size),
                        all.list().ofSize(size)));
    }
}
