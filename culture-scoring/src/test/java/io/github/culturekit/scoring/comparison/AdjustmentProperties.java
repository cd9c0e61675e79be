package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AdjustmentProperties {

    @Property(tries = 200)
    void noAdjustmentMakesAFindingSurer(
            @ForAll Adjustment rule, @ForAll @Size(max = 20) List<@DoubleRange(max = 1) Double> probabilities) {
        List<Statistic> adjusted = adjust(rule, probabilities);

        for (int i = 0; i < probabilities.size(); i++) {
            assertThat(adjusted.get(i).getValue()).isBetween(probabilities.get(i), 1.0);
        }
    }

    @Property(tries = 200)
    void theOrderOfTestsDoesNotMatter(
            @ForAll Adjustment rule, @ForAll @Size(max = 20) List<@DoubleRange(max = 1) Double> probabilities) {
        List<Double> turned = new ArrayList<>(probabilities);
        Collections.reverse(turned);
        List<Statistic> adjusted = new ArrayList<>(adjust(rule, turned));
        Collections.reverse(adjusted);

        assertThat(adjusted).isEqualTo(adjust(rule, probabilities));
    }

    @Property(tries = 200)
    void aSmallerProbabilityStaysSmaller(
            @ForAll Adjustment rule, @ForAll @Size(max = 20) List<@DoubleRange(max = 1) Double> probabilities) {
        List<Double> sorted = probabilities.stream().sorted().toList();

        assertThat(adjust(rule, sorted)).extracting(Statistic::getValue).isSorted();
    }

    @Property(tries = 200)
    void theRulesHaveTheirOrder(@ForAll @Size(max = 20) List<@DoubleRange(max = 1) Double> probabilities) {
        List<List<Statistic>> rules = IntStream.of(0, 4, 3, 2, 1)
                .mapToObj(i -> adjust(Adjustment.values()[i], probabilities))
                .toList();

        for (int rule = 1; rule < rules.size(); rule++) {
            for (int i = 0; i < probabilities.size(); i++) {
                assertThat(rules.get(rule).get(i).getValue())
                        .isGreaterThanOrEqualTo(rules.get(rule - 1).get(i).getValue() - 1e-15);
            }
        }
    }

    private static List<Statistic> adjust(Adjustment rule, List<Double> probabilities) {
        return rule.adjust(
                probabilities.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
