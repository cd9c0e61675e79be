package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreMoments;
import io.github.culturekit.scoring.score.UnitScores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * ICC(1) and ICC(2) by a one-way analysis of variance with random groups: how much of the differences between people lies between
 * groups, and how reliable the groups' means are (Bartko 1976; Bliese 2000).
 *
 * <p>By default they agree with R's {@code multilevel::ICC1} and {@code ICC2}: ICC(1) = (MSB - MSW) / (MSB + (g - 1) MSW) with the
 * mean group size g, ICC(2) = (MSB - MSW) / MSB. Where groups differ in size, Bartko's size is the unbiased choice. Negative
 * estimates are not cut off. Intervals are those of the F distribution (Shrout and Fleiss 1979; McGraw and Wong 1996), exact where
 * groups are of one size and normal, at the level 0.95 by default. Immutable and thread-safe.
 *
 * @see VarianceComponents
 */
public final class IntraclassCorrelation {

    private static final IntraclassCorrelation DEFAULTS = new IntraclassCorrelation(TypicalSize.MEAN, 0.95);

    /** Fewer moments take less time than waking a thread. */
    private static final int MANY = 16_384;

    private final TypicalSize size;
    private final double level;

    private IntraclassCorrelation(TypicalSize size, double level) {
        this.size = size;
        this.level = level;
    }

    /**
     * By the mean group size, with 95% intervals.
     *
     * @return the calculator
     */
    public static IntraclassCorrelation withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the group size that stands for all.
     *
     * @param typical the size
     * @return a calculator with that size
     */
    public IntraclassCorrelation withSize(TypicalSize typical) {
        return new IntraclassCorrelation(typical, level);
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param confidence a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public IntraclassCorrelation withLevel(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The level of confidence is " + confidence
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.95 for 95%.");
        }
        return new IntraclassCorrelation(size, confidence);
    }

    /**
     * The correlations of units' scores.
     *
     * @param scores exact scores
     * @param scale the id of a scale
     * @param units the groups, none below another; one without scores is left out
     * @return the result
     * @throws IllegalArgumentException if there is no such scale or unit
     */
    public IccResult of(ExactScores scores, String scale, Collection<UnitId> units) {
        List<UnitScores> found = new ArrayList<>(units.size());
        for (UnitId unit : units) {
            found.add(scores.find(unit).orElseThrow(() -> noScore(unit, scale)));
        }
        return of(found, List.of(scale)).get(0);
    }

    /**
     * The correlations of units' scores on several scales, with one look at each unit: there may be thousands of them, which
     * several threads look at, with the same result as one.
     *
     * @param units the exact scores of the groups, none below another; one without scores on a scale is left out there
     * @param scales the ids of scales
     * @return a result for each scale, in their order
     * @throws IllegalArgumentException if there is no such scale
     */
    public List<IccResult> of(Collection<UnitScores> units, List<String> scales) {
        List<UnitScores> groups = List.copyOf(units);
        List<GroupSums> sums =
                scales.stream().map(scale -> new GroupSums(groups.size())).toList();
        IntConsumer look = group -> put(group, groups.get(group), scales, sums);
        IntStream places = IntStream.range(0, groups.size());
        if ((long) groups.size() * scales.size() < MANY) {
            places.forEach(look);
        } else {
            try {
                places.parallel().forEach(look);
            } catch (IllegalArgumentException refused) {
                // a pool wraps what its threads throw, and any may be the first to; in turn the first unit is named
                IntStream.range(0, groups.size()).forEach(look);
            }
        }
        return sums.stream().map(GroupSums::table).map(this::of).toList();
    }

    private static void put(int group, UnitScores unit, List<String> scales, List<GroupSums> sums) {
        for (int scale = 0; scale < scales.size(); scale++) {
            Optional<ScoreMoments> moments = unit.findMoments(scales.get(scale));
            if (moments.isEmpty()) {
                throw noScore(unit.getUnit(), scales.get(scale));
            }
            if (moments.get().getCount() > 0) {
                sums.get(scale).put(group, GroupMoments.of(moments.get()));
            }
        }
    }

    private static IllegalArgumentException noScore(UnitId unit, String scale) {
        return new IllegalArgumentException("There is no score of unit '" + unit + "' on scale '" + scale
                + "'. Maybe the scale or the unit is misspelt.");
    }

    /**
     * The correlations of respondents' scores on a scale.
     *
     * @param responses the answers; the groups are the units that respondents name, or those of {@link Responses#unitsBy}
     * @param scale the id of a scale of their instrument
     * @return the result; what these answers cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public IccResult of(Responses responses, String scale) {
        return of(GroupedScores.of(responses, scale));
    }

    /**
     * The correlations of people's scores.
     *
     * @param scores scores with their groups
     * @return the result
     */
    public IccResult of(GroupedScores scores) {
        return of(List.copyOf(scores.getMoments().values()));
    }

    /**
     * The correlations of groups.
     *
     * @param groups the moments of each group
     * @return the result; what these groups cannot give is undefined in it with the reason
     */
    public IccResult of(List<GroupMoments> groups) {
        return of(AnovaTable.of(groups));
    }

    private IccResult of(AnovaTable anova) {
        return new IccResult(anova, size, level);
    }
}
