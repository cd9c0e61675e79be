package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A scale of a data set, and the codes that are no answers to its items. The library scores it. */
record OracleScale(ScaleKey key, List<Integer> notApplicable) {

    /** The answers to the scale's items, with whatever else is read of each row. */
    Responses responses(OracleData data, ReportRange range, UnaryOperator<CsvIntake> columns) {
        Instrument instrument = OracleSurvey.instrument(List.of(key), notApplicable, range);
        return OracleSurvey.read(data, columns.apply(CsvIntake.of(instrument))).getResponses();
    }

    /** Each row's score, null where it has too few answers. */
    Double[] scores(OracleData data, ReportRange range) {
        Responses responses = responses(data, range, csv -> csv);
        RespondentScores scores = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        return IntStream.range(0, scores.size())
                .mapToObj(row ->
                        scores.score(row, key.id()).stream().boxed().findFirst().orElse(null))
                .toArray(Double[]::new);
    }
}
