package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.comparison.PairedProportions;
import io.github.culturekit.scoring.comparison.PairedProportionsResult;
import io.github.culturekit.scoring.comparison.Proportion;
import io.github.culturekit.scoring.comparison.ProportionComparison;
import io.github.culturekit.scoring.comparison.ProportionDifference;
import io.github.culturekit.scoring.comparison.ProportionInterval;
import io.github.culturekit.scoring.comparison.ProportionMethod;
import java.util.List;
import java.util.Map;

/** Shares of people: their intervals, and the tests of two groups and of the same people twice. */
final class ProportionsHandler implements FamilyHandler {

    private static final Map<String, ProportionMethod> METHODS = Map.of(
            "wilson", ProportionMethod.WILSON,
            "clopper_pearson", ProportionMethod.CLOPPER_PEARSON,
            "wald", ProportionMethod.WALD,
            "jeffreys", ProportionMethod.JEFFREYS);

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("proportions"));
        double level = file.number("ci").orElse(0.95);
        for (Expected one : expected.at("one_sample").elements()) {
            compareOne(one, level);
        }
        for (Expected two : expected.at("two_sample").elements()) {
            compareTwo(two, level);
        }
        for (Expected paired : expected.at("paired").elements()) {
            comparePaired(paired, level);
        }
    }

    private static void compareOne(Expected expected, double level) {
        Proportion share =
                Proportion.of(expected.at("x").whole(), expected.at("n").whole());
        expected.at("x").compareExactly(share.getCount());
        expected.at("n").compareExactly(share.getN());
        expected.at("p").compare(share.getShare());
        METHODS.forEach((name, method) -> ProportionInterval.withDefaults()
                .withLevel(level)
                .withMethod(method)
                .of(share)
                .ifPresent(interval -> {
                    expected.at(name + "_lo").compare(interval.getLower());
                    expected.at(name + "_hi").compare(interval.getUpper());
                }));
    }

    private static void compareTwo(Expected expected, double level) {
        ProportionDifference actual =
                ProportionComparison.withDefaults().withLevel(level).of(share(expected, 0), share(expected, 1));
        expected.at("x").at(0).compareExactly(actual.getFirst().getCount());
        expected.at("x").at(1).compareExactly(actual.getSecond().getCount());
        expected.at("n").at(0).compareExactly(actual.getFirst().getN());
        expected.at("n").at(1).compareExactly(actual.getSecond().getN());
        expected.at("difference").compare(actual.getDifference());
        expected.at("newcombe_hybrid_ci95").compare(actual.getNewcombeInterval());
        expected.at("wald_ci95").compare(actual.getWaldInterval());
        expected.at("chisq_no_cc").compare(actual.getChiSquared().getSum());
        expected.at("p_chisq").compare(actual.getChiSquared().getProbability());
        expected.at("p_fisher").compare(actual.getExactProbability());
        expected.at("odds_ratio_sample").compare(actual.getOddsRatio());
        expected.at("cohens_h").compare(actual.getCohensH());
    }

    private static void comparePaired(Expected expected, double level) {
        PairedProportionsResult actual = PairedProportions.withDefaults()
                .withLevel(level)
                .of(
                        expected.at("changed_to_favourable").whole(),
                        expected.at("changed_to_unfavourable").whole(),
                        expected.at("n_pairs").whole());
        expected.at("changed_to_favourable").compareExactly(actual.getGained());
        expected.at("changed_to_unfavourable").compareExactly(actual.getLost());
        expected.at("n_pairs").compareExactly(actual.getPairs());
        expected.at("difference").compare(actual.getDifference());
        expected.at("se_paired").compare(actual.getStandardError());
        expected.at("mcnemar_chisq_no_cc").compare(actual.getChiSquared().getSum());
        expected.at("p_asymptotic").compare(actual.getChiSquared().getProbability());
        expected.at("p_exact").compare(actual.getExactProbability());
        expected.at("p_mid").compare(actual.getMidProbability());
    }

    private static Proportion share(Expected expected, int place) {
        return Proportion.of(
                expected.at("x").at(place).whole(), expected.at("n").at(place).whole());
    }
}
