package io.github.culturekit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.score.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand people who answer a hundred items, some of them badly: on all processors and on one machine. */
class TenThousandPeopleTest {

    /** To the last bit is more than readers get. */
    private static final DisclosurePolicy ALL_DIGITS =
            DisclosurePolicy.standard().withCoarsening(Coarsening.none());

    private static final int PEOPLE = 10_000;
    private static final int ITEMS = 100;
    private static final List<String> CELLS = List.of("1", "2", "3", "4", "5", "5", "4", "", "NA", "9");

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path survey;
    private static Instrument instrument;
    private static String expected;

    @BeforeAll
    static void scoreOnOneMachine() throws IOException {
        instrument = hundredItems();
        survey = Files.writeString(folder.resolve("survey.csv"), madeSurvey());
        expected = CultureJson.write(Scoring.of(instrument)
                .withCuts("site")
                .score(CsvIntake.of(instrument)
                        .withUnitColumn("team")
                        .withCutColumns("site")
                        .read(survey)
                        .getResponses())
                .publish(ALL_DIGITS));
        spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.ui.showConsoleProgress", false)
                .config("spark.sql.files.maxPartitionBytes", "300k")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    void theirCsvGivesTheProfileOfOneMachine() {
        SurveyRows rows = SurveyRows.csv(spark, survey.toString());

        assertThat(rows.lines().rdd().getNumPartitions()).isGreaterThan(4);
        givesTheProfile(rows);
    }

    @Test
    void theirParquetGivesTheProfileOfOneMachine() {
        String parquet = folder.resolve("survey.parquet").toString();
        spark.read()
                .option("header", true)
                .csv(survey.toString())
                .write()
                .partitionBy("site")
                .parquet(parquet);

        givesTheProfile(SurveyRows.parquet(spark, parquet, plan()));
    }

    private static void givesTheProfile(SurveyRows rows) {
        for (ScoredPart scored : List.of(rows.score(plan()), rows.aggregate(plan()))) {
            assertThat(scored.rowsRead()).isEqualTo(PEOPLE);
            assertThat(CultureJson.write(scored.scores(plan()).publish(ALL_DIGITS)))
                    .isEqualTo(expected);
        }
    }

    private static SurveyPlan plan() {
        return SurveyPlan.of(instrument, "team").withCuts(List.of("site"));
    }

    private static Instrument hundredItems() {
        Instrument.Builder builder = Instrument.builder()
                .id("hundred-items")
                .version("1.0.0")
                .label("A hundred items")
                .addResponseScale(ResponseScale.agreement5());
        List<String> items =
                IntStream.range(0, ITEMS).mapToObj(item -> "q" + item).toList();
        items.forEach(item ->
                builder.addItem(item.endsWith("9") ? Item.reversed(item, "agree-5") : Item.of(item, "agree-5")));
        for (int first = 0; first < ITEMS; first += 10) {
            builder.addScale(Scale.of(
                    "s" + first,
                    "made-up:s" + first,
                    items.subList(first, first + 10).toArray(String[]::new)));
        }
        return builder.build();
    }

    private static String madeSurvey() {
        SplittableRandom random = new SplittableRandom(20261122L);
        StringBuilder text = new StringBuilder("team,site");
        instrument.getItems().forEach(item -> text.append(',').append(item.getId()));
        for (int person = 0; person < PEOPLE; person++) {
            text.append("\n\"Team ")
                    .append(random.nextInt(270))
                    .append("\",Site ")
                    .append(random.nextInt(3));
            text.append(IntStream.range(0, ITEMS)
                    .mapToObj(item -> "," + CELLS.get(random.nextInt(CELLS.size())))
                    .collect(Collectors.joining()));
        }
        return text.append('\n').toString();
    }
}
