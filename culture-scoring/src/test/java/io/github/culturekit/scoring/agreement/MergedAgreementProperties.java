package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Agreement and intraclass correlations are the same to the last bit, however the answers came together. */
class MergedAgreementProperties {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("trust")
            .version("1.0.0")
            .label("Trust")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q1", "q2", "q3")
            .addScale(Scale.of("trust", "own:trust", "q1", "q2", "q3"))
            .build();
    private static final Scoring SCORING = Scoring.of(INSTRUMENT);
    private static final List<UnitId> TEAMS =
            Stream.of("a", "b", "c", "d").map(UnitId::of).toList();

    @Property(tries = 100)
    void anySplitGivesTheSameBits(
            @ForAll @IntRange(min = 20, max = 200) int people,
            @ForAll @IntRange(min = 2, max = 6) int parts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Responses responses = responses(people, random);
        ScoreAccumulator merged = SCORING.accumulator();
        for (int part = parts - 1; part >= 0; part--) {
            int chosen = part;
            ScoreAccumulator some = SCORING.accumulator().add(responses.where(row -> row % parts == chosen));
            merged.merge(SCORING.accumulator(some.toBytes()));
        }

        ExactScores apart = merged.result().reveal(AnalystAccess.because("test"));
        ExactScores together = SCORING.score(responses).reveal(AnalystAccess.because("test"));

        assertThat(numbers(apart)).isEqualTo(numbers(together));
    }

    private static List<Object> numbers(ExactScores scores) {
        IccResult icc = IntraclassCorrelation.withDefaults().of(scores, "trust", TEAMS);
        Stream<AgreementResult> rwg = TEAMS.stream()
                .map(team -> RwgJ.withDefaults()
                        .withOptions(5)
                        .of(scores.findItems("trust", team).orElseThrow()));
        return Stream.concat(
                        Stream.of(icc.getIcc1(), icc.getIcc2(), icc.getAnova().getRatio()),
                        rwg.map(AgreementResult::getAgreement))
                .map(Object.class::cast)
                .toList();
    }

    private static Responses responses(int people, Random random) {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        for (int person = 0; person < people; person++) {
            int team = person < TEAMS.size() ? person : random.nextInt(TEAMS.size());
            builder.add(TEAMS.get(team).toString(), code(random, team), code(random, team), code(random, team));
        }
        return builder.build();
    }

    private static int code(Random random, int team) {
        return 1 + Math.min(4, random.nextInt(4) + team / 2);
    }
}
