package io.github.culturekit.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A survey's rows on a cluster, each as a line of CSV.
 *
 * @param header the line of the columns' names
 * @param lines the rows; empty lines and repeated headers are none
 */
record SurveyRows(String header, Dataset<String> lines) {

    /** RFC 4180 as the library reads it: a quote in a cell is doubled. */
    private static final Map<String, String> DIALECT = Map.of("escape", "\"");

    /**
     * Text files, each with the same header. Their lines stay as they are: the library reads them in a fraction of the time
     * that Spark's own CSV reader needs, and by the same rules as on one machine.
     */
    static SurveyRows csv(SparkSession spark, String path) {
        Dataset<String> lines = spark.read().textFile(path);
        String header = CsvHeaders.onlyOne(spark, lines.inputFiles());
        return new SurveyRows(header, lines);
    }

    /** Parquet files, of which only the plan's columns are read. */
    static SurveyRows parquet(SparkSession spark, String path, SurveyPlan plan) {
        return of(spark.read().parquet(path), plan);
    }

    /** Any table that Spark can read. */
    static SurveyRows of(Dataset<Row> table, SurveyPlan plan) {
        List<String> names = plan.columns(Arrays.asList(table.columns()));
        Column[] columns = names.stream()
                .map(name -> col("`" + name.replace("`", "``") + "`"))
                .toArray(Column[]::new);
        Dataset<String> lines = table.select(to_csv(struct(columns), DIALECT)).as(Encoders.STRING());
        return new SurveyRows(names.stream().map(SurveyRows::quoted).collect(Collectors.joining(",")), lines);
    }

    /** Scores the rows where they lie, and merges the partitions' sums in a tree. */
    ScoredPart score(SurveyPlan plan) {
        SurveyAggregator survey = new SurveyAggregator(plan, header);
        return lines.javaRDD().treeAggregate(survey.zero(), survey::reduce, survey::merge);
    }

    /** Scores the rows as a column of Spark SQL, whose partitions' sums one task merges. */
    ScoredPart aggregate(SurveyPlan plan) {
        return lines.select(new SurveyAggregator(plan, header).toColumn()).head();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
