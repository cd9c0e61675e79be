package io.github.culturekit.examples.spark;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import java.io.IOException;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** Scores a survey on a Spark cluster and writes its profile: the same, to the last bit, as one machine's. */
public final class SparkProfile {

    private SparkProfile() {}

    /**
     * Runs the program.
     *
     * @param args what to score; called wrongly, it says how to call it
     * @throws IOException if Spark cannot be closed
     */
    public static void main(String... args) throws IOException {
        try {
            Arguments arguments = new Arguments(args);
            try (SparkSession spark =
                    SparkSession.builder().appName("CultureKit").getOrCreate()) {
                System.out.println(run(spark, arguments));
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Writes the profile, and says what became of the rows. */
    static String run(SparkSession spark, Arguments arguments) {
        SurveyPlan plan = arguments.plan();
        SurveyRows rows = arguments.isParquet()
                ? SurveyRows.parquet(spark, arguments.responses(), plan)
                : SurveyRows.csv(spark, arguments.responses());
        ScoredPart scored = arguments.mergesInColumn() ? rows.aggregate(plan) : rows.score(plan);
        CultureProfile profile = scored.scores(plan).publish(DisclosurePolicy.standard());
        CultureJson.writeTo(arguments.out(), profile);
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d rows read, %,d kept. Profile: %s",
                scored.rowsRead(),
                scored.rowsKept(),
                arguments.out()));
        scored.problems().forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }
}
