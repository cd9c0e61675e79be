package io.github.culturekit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SurveyScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;

/** The invented organisation of the quickstart, on Spark and on one machine. */
class SparkProfileTest {

    /** To the last bit is more than readers get. */
    private static final DisclosurePolicy ALL_DIGITS =
            DisclosurePolicy.standard().withCoarsening(Coarsening.none());

    private static final Path SHIPPED = Path.of("../quickstart/src/main/resources/synthetic");
    private static final Path SURVEY = SHIPPED.resolve("survey.csv");
    private static final Instrument PULSE = Instruments.culturePulse();

    private static SparkSession spark;
    private static String expected;
    private static String expectedByReaders;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startSpark() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.ui.showConsoleProgress", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        SurveyScores scores = Scoring.of(PULSE)
                .in(organisation())
                .withCuts("gender", "tenure")
                .score(CsvIntake.of(PULSE)
                        .withUnitColumn("team")
                        .withWaveColumn("wave")
                        .withCutColumns("gender", "tenure")
                        .in(organisation())
                        .read(SURVEY)
                        .getResponses()
                        .wave("2025"));
        expected = CultureJson.write(scores.publish(ALL_DIGITS));
        expectedByReaders = CultureJson.write(scores.publish(DisclosurePolicy.standard()));
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void aFolderOfFilesGivesTheProfileOfOneMachine(int files) throws IOException {
        Path survey = split(SURVEY, files);
        assertThat(profileOf(survey)).isEqualTo(expectedByReaders);
        assertThat(profileOf(survey, "--merge", "column")).isEqualTo(expectedByReaders);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void parquetGivesTheProfileOfOneMachine(int files) {
        String parquet = folder.resolve("survey.parquet").toString();
        spark.read()
                .option("header", true)
                .option("inferSchema", true)
                .csv(SURVEY.toString())
                .repartition(files)
                .write()
                .parquet(parquet);

        assertThat(profileOf(parquet)).isEqualTo(expectedByReaders);
        assertThat(profileOf(parquet, "--merge", "column")).isEqualTo(expectedByReaders);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 32})
    void rowsInAnyOrderAndPartitionGiveTheSame(int partitions) {
        SurveyRows rows = SurveyRows.csv(spark, SURVEY.toString());
        SurveyRows shuffled = new SurveyRows(rows.header(), rows.lines().repartition(partitions));

        assertThat(published(shuffled.score(plan()), plan())).isEqualTo(expected);
        assertThat(published(shuffled.aggregate(plan()), plan())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 128})
    void groupsOfRowsAddUpToTheWhole(int hashedGroups) {
        spark.conf().set("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", hashedGroups);
        SurveyRows rows = SurveyRows.csv(spark, SURVEY.toString());
        SurveyAggregator survey = new SurveyAggregator(plan(), rows.header());
        List<Tuple2<Integer, ScoredPart>> groups = rows.lines()
                .repartition(5)
                .groupByKey((MapFunction<String, Integer>) line -> line.hashCode() % 7, Encoders.INT())
                .agg(survey.toColumn())
                .collectAsList();
        spark.conf().unset("spark.sql.objectHashAggregate.sortBased.fallbackThreshold");

        assertThat(groups).hasSize(13);
        assertThat(published(groups.stream().map(Tuple2::_2).reduce(survey.zero(), survey::merge), plan()))
                .isEqualTo(expected);
    }

    @Test
    void withoutAnOrganisationUnitsStandSideBySide() {
        SurveyPlan plan = SurveyPlan.of(PULSE, "team").withWave("wave", "2024");

        assertThat(published(SurveyRows.csv(spark, SURVEY.toString()).score(plan), plan))
                .isEqualTo(CultureJson.write(Scoring.of(PULSE)
                        .score(CsvIntake.of(PULSE)
                                .withUnitColumn("team")
                                .withWaveColumn("wave")
                                .read(SURVEY)
                                .getResponses()
                                .wave("2024"))
                        .publish(ALL_DIGITS)));
    }

    @Test
    void everyRowIsAccountedFor() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SURVEY).subList(0, 41));
        lines.set(7, lines.get(7).replaceFirst("^2024,[^,]*,", "2024,no such team,"));
        lines.add(20, "");
        Path survey = Files.write(folder.resolve("survey.csv"), lines);

        ScoredPart scored = SurveyRows.csv(spark, survey.toString()).score(plan());

        assertThat(scored.rowsRead()).isEqualTo(40);
        assertThat(scored.rowsKept()).isEqualTo(39);
        assertThat(scored.problems()).singleElement().asString().contains("no such team");
    }

    @Test
    void aLineBreakInACellIsRefused() throws IOException {
        Path survey = Files.writeString(
                folder.resolve("survey.csv"),
                Files.readString(SURVEY).replaceFirst("Over 15 years", "\"Over\n15 years\""));

        assertThatThrownBy(() -> SurveyRows.csv(spark, survey.toString()).score(plan()))
                .isInstanceOf(SparkException.class)
                .hasMessageContaining("Maybe a quoted cell holds a line break");
    }

    @Test
    void aLineBreakInACellOfATableIsRead() throws IOException {
        Path survey = Files.writeString(
                folder.resolve("survey.csv"),
                Files.readString(SURVEY).replace("Over 15 years", "\"Over\n15, \"\"years\"\"\""));
        SurveyPlan plan = SurveyPlan.of(PULSE, "team").withWave("wave", "2025").withCuts(List.of("tenure"));

        ScoredPart scored = SurveyRows.of(
                        spark.read()
                                .option("header", true)
                                .option("multiLine", true)
                                .option("escape", "\"")
                                .csv(survey.toString()),
                        plan)
                .score(plan);

        assertThat(published(scored, plan))
                .isEqualTo(CultureJson.write(Scoring.of(PULSE)
                        .withCuts("tenure")
                        .score(CsvIntake.of(PULSE)
                                .withUnitColumn("team")
                                .withWaveColumn("wave")
                                .withCutColumns("tenure")
                                .read(survey)
                                .getResponses()
                                .wave("2025"))
                        .publish(ALL_DIGITS)))
                .contains("15, \\\"years");
    }

    @Test
    void filesWithOtherHeadersAreRefused() throws IOException {
        Path survey = split(SURVEY, 2);
        Files.writeString(survey.resolve("older.csv"), "team,wave\nNUR-01,2023\n");

        assertThatThrownBy(() -> SurveyRows.csv(spark, survey.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 different headers")
                .hasMessageContaining("older.csv");
    }

    @Test
    void anotherWayToMergeIsRefused() {
        assertThatThrownBy(() -> profileOf(SURVEY, "--merge", "never"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'never' is no way to merge");
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThatThrownBy(() -> new Arguments("--unit", "team"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Option '--instrument' is missing");
    }

    private String profileOf(Object survey, String... more) {
        Path instrument = folder.resolve("pulse.json");
        Path profile = folder.resolve("profile.json");
        CultureJson.writeTo(instrument, PULSE);

        List<String> words = new ArrayList<>(List.of(
                "--instrument", instrument.toString(),
                "--responses", survey.toString(),
                "--unit", "team",
                "--wave", "wave=2025",
                "--cuts", "gender,tenure",
                "--organisation", SHIPPED.resolve("organisation-2025.json").toString(),
                "--out", profile.toString()));
        words.addAll(List.of(more));
        String said = SparkProfile.run(spark, new Arguments(words.toArray(String[]::new)));

        assertThat(said).contains(" rows read, ");
        return CultureJson.write(CultureJson.read(profile, CultureProfile.class));
    }

    private static SurveyPlan plan() {
        return SurveyPlan.of(PULSE, "team")
                .withWave("wave", "2025")
                .withCuts(List.of("gender", "tenure"))
                .in(organisation());
    }

    private static Organisation organisation() {
        return CultureJson.read(SHIPPED.resolve("organisation-2025.json"), Organisation.class);
    }

    private static String published(ScoredPart scored, SurveyPlan plan) {
        return CultureJson.write(scored.scores(plan).publish(ALL_DIGITS));
    }

    /** Deals the rows out to files, each with the header. */
    private Path split(Path survey, int files) throws IOException {
        List<String> lines = Files.readAllLines(survey);
        Path split = Files.createDirectory(folder.resolve("survey"));
        for (int file = 0; file < files; file++) {
            List<String> part = new ArrayList<>(List.of(lines.get(0)));
            for (int row = 1 + file; row < lines.size(); row += files) {
                part.add(lines.get(row));
            }
            Files.write(split.resolve("part-" + file + ".csv"), part);
        }
        return split;
    }
}
