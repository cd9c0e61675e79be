package io.github.culturekit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.profile.CultureProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/console.txt");
    private static final Path LEADERSHIP = Path.of("data/lq2002-leadership.instrument.json");
    private static final Path REAL =
            Path.of(System.getProperty("culture.oracles.data", "../../../shared/oracles/data"), "lq2002.csv");

    @TempDir
    Path folder;

    @Test
    void theDefaultRunPrintsWhatTheGoldenFileHolds() throws IOException {
        Run run = Run.of("--out", folder.toString());
        String printed = run.out().replace(folder + folder.getFileSystem().getSeparator(), "FOLDER/");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, printed);
        }

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(printed)
                .as("if the change is meant, run the test once with -Dgolden.write=true and look at the difference")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theFilesItWritesCanBeReadAgain() {
        Run.of("--out", folder.toString());

        CultureProfile profile = CultureJson.read(folder.resolve("profile.json"), CultureProfile.class);
        Recommendations recommendations =
                CultureJson.read(folder.resolve("recommendations.json"), Recommendations.class);

        assertThat(profile.getWave()).isEqualTo("2025");
        assertThat(recommendations.getUnit())
                .isEqualTo(profile.getSnapshot().getOrganisation().getRoot().getId());
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    /** Also the mean from which a recommendation's need follows. */
    @Test
    void noPublishedMeanInItsFilesHasMoreThanOneDecimal() throws IOException {
        Run.of("--out", folder.toString());
        Pattern mean = Pattern.compile("\"(?:mean|published)\" ?: ?([-0-9.E]+)");

        for (String file : List.of("profile.json", "recommendations.json")) {
            assertThat(mean.matcher(Files.readString(folder.resolve(file))).results())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.group(1)).matches("\\d+\\.\\d"));
        }
    }

    @Test
    void thePlanGoesIntoCalendarsAndSpreadsheets() throws IOException {
        Run run = Run.of("--start", "2027-04-01", "--out", folder.toString());

        assertThat(run.out()).contains("A plan", "Apr 2027", "What to find out before deciding");
        assertThat(Files.readString(folder.resolve("plan.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT", "20270401");
        assertThat(Files.readString(folder.resolve("plan.csv")))
                .contains("2027-04-01")
                .contains("step");
    }

    @Test
    void whereNothingMayBeShownThereIsNoPlan() {
        Run run = Run.of("--minimum", "5000", "--out", folder.toString());

        assertThat(run.out()).doesNotContain("A plan", "plan.ics");
        assertThat(folder.resolve("plan.csv")).doesNotExist();
    }

    @Test
    void aSurveyWhereNothingMayBeShownStillGivesAReport() throws IOException {
        Run run = Run.of("--minimum", "5000", "--out", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Too few people answered to show any score of the whole organisation.");
    }

    @Test
    void aReportThatMayShowNothingClaimsNothing() throws IOException {
        Run.of("--minimum", "5000", "--out", folder.toString());

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("What has changed since 2024 cannot be told", "2,180 people were asked")
                .doesNotContain("nothing has moved", "asked is not known", "every target is reached");
    }

    @Test
    void aSurveyOfOnesOwnIsScoredWithItsOwnConstructsNamed() throws IOException {
        Path responses = Files.writeString(folder.resolve("own.csv"), OwnFile.csv());

        Run run = Run.of(
                "--instrument",
                LEADERSHIP.toString(),
                "--responses",
                responses.toString(),
                "--unit",
                "COMPID",
                "--wave",
                "YEAR",
                "--title",
                "Companies & their leaders",
                "--out",
                folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("48 rows read, 48 kept, 0 set aside")
                .contains("Change from 2001 to 2002, Everyone in the survey")
                .contains("Significance of the task");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<h1>Companies &amp; their leaders</h1>")
                .contains("Little hostility");
    }

    @Test
    void numberedUnitsStandInTheOrderOfTheirNumbers() throws IOException {
        Path responses = Files.writeString(
                folder.resolve("own.csv"), OwnFile.csv().replace(",A,", ",10,").replace(",B,", ",9,"));

        Run run = Run.of(
                "--instrument",
                LEADERSHIP.toString(),
                "--responses",
                responses.toString(),
                "--unit",
                "COMPID",
                "--out",
                folder.toString());

        assertThat(run.out()).containsSubsequence("Everyone in the survey  ", "\n  9  ", "\n  10  ");
    }

    @Test
    void theRealLeadershipSurveyIsScored() {
        assumeThat(REAL)
                .as("the real data are beside the project only; skipped")
                .exists();

        Run run = Run.of(
                "--instrument",
                LEADERSHIP.toString(),
                "--responses",
                REAL.toString(),
                "--unit",
                "COMPID",
                "--out",
                folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2,042 rows read, 2,042 kept, 0 set aside")
                .contains("cells: 38,798 answered")
                .contains("Everyone in the survey  5.0 (2042)    5.3 (2042)    7.6 (2042)");
    }

    @Test
    void helpIsPrintedAndNothingElse() {
        assertThat(Run.of("--help")).isEqualTo(new Run(0, Arguments.HELP, ""));
    }

    @Test
    void anUnknownOptionEndsTheProgramWithAMessageAndNoTrace() {
        Run run = Run.of("--bogus");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("'--bogus' is no option").hasLineCount(1);
    }

    @Test
    void aMissingFileEndsTheProgramWithAMessageAndNoTrace() {
        Run instrument = Run.of("--instrument", "none.json", "--responses", "none.csv", "--unit", "u");
        Run responses = Run.of("--instrument", LEADERSHIP.toString(), "--responses", "none.csv", "--unit", "u");

        assertThat(instrument.code()).isEqualTo(2);
        assertThat(instrument.err()).contains("none.json", "Maybe").hasLineCount(1);
        assertThat(responses.code()).isEqualTo(2);
        assertThat(responses.err()).contains("none.csv", "Maybe").hasLineCount(1);
    }

    @Test
    void aFolderThatCannotBeMadeEndsTheProgramWithAMessage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Run run = Run.of("--out", file.resolve("below").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe choose another folder").hasLineCount(1);
    }

    @Test
    void aSurveyWithoutAnyRowKeptIsRefused() throws IOException {
        Path responses = Files.writeString(
                folder.resolve("empty.csv"), OwnFile.csv().lines().findFirst().orElseThrow() + "\n");

        Run run =
                Run.of("--instrument", LEADERSHIP.toString(), "--responses", responses.toString(), "--unit", "COMPID");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe").hasLineCount(1);
    }
}
