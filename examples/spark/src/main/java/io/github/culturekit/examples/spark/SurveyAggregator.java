package io.github.culturekit.examples.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * From rows to scores as an aggregate function of Spark, for {@code select}, {@code groupByKey(...).agg} and streams. What it
 * gathers is the library's accumulator, an object that becomes bytes only to travel.
 */
final class SurveyAggregator extends Aggregator<String, ScoredPart, ScoredPart> {

    private static final long serialVersionUID = 1L;

    private final SurveyPlan plan;
    private final String header;

    SurveyAggregator(SurveyPlan plan, String header) {
        this.plan = plan;
        this.header = header;
    }

    @Override
    public ScoredPart zero() {
        return new ScoredPart();
    }

    @Override
    public ScoredPart reduce(ScoredPart sum, String row) {
        return sum.add(row, plan, header);
    }

    @Override
    public ScoredPart merge(ScoredPart one, ScoredPart other) {
        return one.merge(other, plan);
    }

    @Override
    public ScoredPart finish(ScoredPart sum) {
        return sum;
    }

    @Override
    public Encoder<ScoredPart> bufferEncoder() {
        return Encoders.javaSerialization(ScoredPart.class);
    }

    @Override
    public Encoder<ScoredPart> outputEncoder() {
        return Encoders.javaSerialization(ScoredPart.class);
    }
}
