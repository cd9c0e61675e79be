package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of merging: however respondents are split and ordered, a group's scores are the same. */
class GroupAccumulatorProperties {

    private static final Instrument THREE_ITEMS = Instrument.builder()
            .id("three")
            .version("1.0.0")
            .label("Three items")
            .addResponseScale(ResponseScale.range("seven", 1, 7))
            .addItems("seven", "q1", "q2", "q3")
            .addItem(Item.reversed("q4", "seven"))
            .addScale(Scale.of("all", "own:all", "q1", "q2", "q3", "q4"))
            .build();
    private static final ScoringPlan PLAN = ScoringPlan.of(THREE_ITEMS);

    @Property
    void anySplitAndOrderGivesTheSameBits(
            @ForAll @Size(min = 2, max = 60) List<@Size(value = 4) List<@ByteRange(min = -1, max = 6) Byte>> people,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll long seed) {
        GroupAccumulator whole = accumulate(people, 1);

        List<List<Byte>> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        GroupAccumulator merged = new GroupAccumulator(PLAN);
        for (int part = 0; part < parts; part++) {
            int from = part * shuffled.size() / parts;
            int to = (part + 1) * shuffled.size() / parts;
            merged.merge(accumulate(shuffled.subList(from, to), 1));
        }

        assertThat(estimate(merged, false)).isEqualTo(estimate(whole, false));
        assertThat(merged.rows()).isEqualTo(whole.rows());
    }

    @Property
    void equalWeightsChangeNothingButTheLastDigits(
            @ForAll @Size(min = 3, max = 40) List<@Size(value = 4) List<@ByteRange(min = 0, max = 6) Byte>> people,
            @ForAll @IntRange(min = 1, max = 900) int hundredths) {
        GroupAccumulator group = accumulate(people, hundredths / 100.0);
        ScoreEstimate weighted = estimate(group, true);
        ScoreEstimate unweighted = estimate(group, false);
        assertThat(weighted.getMean().getValue()).isCloseTo(unweighted.getMean().getValue(), within(1e-12));
        assertThat(weighted.getStandardDeviation().getValue())
                .isCloseTo(unweighted.getStandardDeviation().getValue(), within(1e-9));
        assertThat(weighted.getStandardError().getValue())
                .isCloseTo(unweighted.getStandardError().getValue(), within(1e-9));
    }

    @Property
    void respondentsOfZeroWeightDropOut(
            @ForAll @Size(min = 2, max = 20) List<@Size(value = 4) List<@ByteRange(min = 0, max = 6) Byte>> counted,
            @ForAll @Size(max = 20) List<@Size(value = 4) List<@ByteRange(min = 0, max = 6) Byte>> dropped) {
        GroupAccumulator both = accumulate(counted, 2);
        both.merge(accumulate(dropped, 0));
        assertThat(estimate(both, true)).isEqualTo(estimate(accumulate(counted, 2), true));
    }

    @Property
    void sameAnswersHaveNoSpread(
            @ForAll @Size(value = 4) List<@ByteRange(min = 0, max = 6) Byte> answers,
            @ForAll @IntRange(min = 2, max = 500) int people,
            @ForAll @IntRange(min = 1, max = 900) int hundredths) {
        GroupAccumulator group = accumulate(Collections.nCopies(people, answers), hundredths / 100.0);
        assertThat(estimate(group, false).getStandardDeviation()).isEqualTo(Statistic.of(0));
        assertThat(estimate(group, true).getStandardError().getValue()).isLessThan(1e-12);
    }

    private static GroupAccumulator accumulate(List<List<Byte>> people, double weight) {
        GroupAccumulator group = new GroupAccumulator(PLAN);
        Respondent respondent = new Respondent(PLAN);
        for (List<Byte> person : people) {
            byte[] answers = new byte[person.size()];
            for (int item = 0; item < answers.length; item++) {
                answers[item] = person.get(item);
            }
            respondent.fill(answers);
            group.add(respondent, weight);
        }
        return group;
    }

    private static ScoreEstimate estimate(GroupAccumulator group, boolean weighted) {
        return new Estimator(PLAN, 0, group, 0.95).estimate(weighted);
    }
}
