package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The mean score of a unit of which most people answered, with the finite population correction: who has heard 18 of 20 people knows
 * the team's mean better than a sample of 18 from a crowd would (Cochran 1977, section 2.6). Those who did not answer, or have no
 * score, are taken for left out by chance.
 *
 * <p>By default intervals have the level 0.95. Immutable and thread-safe.
 */
public final class UnitMean {

    private static final UnitMean DEFAULTS = new UnitMean(0.95);

    private final double level;

    private UnitMean(double level) {
        this.level = level;
    }

    /**
     * With 95% intervals.
     *
     * @return the calculator
     */
    public static UnitMean withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param share a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public UnitMean withLevel(double share) {
        return new UnitMean(StudentInterval.requireLevel(share));
    }

    /**
     * Estimates the mean of one unit.
     *
     * @param people how many people the unit has
     * @param scores one for each questionnaire that came back, missing where it gives no score
     * @return the estimate; what these scores cannot give is undefined in it with the reason. Where more questionnaires came back
     *     than there are people, that is the response rate, the finite standard error and the interval
     * @throws IllegalArgumentException if the number of people is negative
     */
    public UnitMeanEstimate of(int people, SurveyValues scores) {
        int returned = scores.getRowCount();
        boolean counted = people >= returned;
        SurveyValues scored = SurveyValues.of(IntStream.range(0, returned)
                .filter(scores::isKnown)
                .mapToDouble(scores::getValue)
                .toArray());
        SurveyDesign open = SurveyDesign.simpleRandom(scored.getRowCount());
        SurveyEstimate infinite = TaylorVariance.withDefaults().of(open, SurveyMean.of(scored));
        SurveyEstimate finite = TaylorVariance.withDefaults()
                .withLevel(level)
                .of(counted ? open.withPopulation(people) : open, SurveyMean.of(scored));
        return UnitMeanEstimate.builder()
                .people(people)
                .returned(returned)
                .scored(scored.getRowCount())
                .responseRate(responseRate(returned, people))
                .mean(finite.getEstimate())
                .standardDeviation(
                        SurveyVariance.of(scored).estimate(open.getWeights()).map(Math::sqrt))
                .infiniteStandardError(infinite.getStandardError())
                .standardError(
                        counted ? finite.getStandardError() : Statistic.undefined(UndefinedReason.POPULATION_TOO_SMALL))
                .interval(counted ? finite.getInterval().orElse(null) : null)
                .build();
    }

    private static Statistic responseRate(int returned, int people) {
        if (people == 0 && returned == 0) {
            return Statistic.undefined(UndefinedReason.NO_POPULATION);
        }
        return returned > people
                ? Statistic.undefined(UndefinedReason.POPULATION_TOO_SMALL)
                : Statistic.of((double) returned / people);
    }

    /**
     * Estimates the mean of each unit that has a population in an organisation and nobody below it.
     *
     * @param responses the responses of one wave
     * @param scores their scores
     * @param scale the id of a scale
     * @param organisation the units with their populations
     * @return the estimates by unit, in alphabetical order; units whose population is not known are left out
     * @throws IllegalArgumentException if there is no such scale
     */
    public Map<UnitId, UnitMeanEstimate> of(
            Responses responses, RespondentScores scores, String scale, Organisation organisation) {
        List<List<@Nullable Double>> byUnit = responses.getUnits().stream()
                .<List<@Nullable Double>>map(unit -> new ArrayList<>())
                .toList();
        for (int row = 0; row < responses.size(); row++) {
            OptionalDouble score = scores.score(row, scale);
            byUnit.get(responses.unitCode(row)).add(score.isPresent() ? (Double) score.getAsDouble() : null);
        }
        Map<UnitId, UnitMeanEstimate> estimates = new TreeMap<>();
        for (Unit unit : organisation.getUnits()) {
            int code = responses.getUnits().indexOf(unit.getId());
            SurveyValues values = SurveyValues.ofNullable(
                    code < 0 ? new Double[0] : byUnit.get(code).toArray(Double[]::new));
            if (organisation.getChildren(unit.getId()).isEmpty()) {
                unit.getPopulation()
                        .map(Population::getPeople)
                        .ifPresent(people -> estimates.put(unit.getId(), of(people, values)));
            }
        }
        return estimates;
    }
}
