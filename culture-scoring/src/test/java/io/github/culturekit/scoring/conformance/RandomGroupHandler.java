package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.agreement.RandomGroupResampling;
import io.github.culturekit.scoring.agreement.RandomGroupResult;
import java.util.List;

/** Random group resampling of columns: what is exact, exactly, and what was drawn at random, as closely as that allows. */
final class RandomGroupHandler implements FamilyHandler {

    /** More draws than the other tool's, so that nearly all of the difference is that tool's chance. */
    private static final int DRAWS_FOR_ONE = 5;

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        for (String column : file.columns()) {
            Expected own = root.at(column);
            if (own.isPresent() || file.columns().size() == 1) {
                compareColumn(file, column, own.isPresent() ? own : root);
            }
        }
    }

    private static void compareColumn(OracleFile file, String column, Expected root) {
        RandomGroupResult actual = RandomGroupResampling.withDefaults()
                .withDraws(DRAWS_FOR_ONE
                        * file.number("monte_carlo_reps").map(Double::intValue).orElse(1000))
                .of(file.data().scores(column, file.groupColumn()));
        Expected exact = root.within(file.tolerance("exact"));
        exact.at("mean_real_group_variance").compare(actual.getRealVariance());
        exact.at("expected_random_group_variance_exact").compare(actual.getExpectedVariance());
        Expected drawn = root.within(file.tolerance("monte_carlo"));
        drawn.at("mc_random_group_variance_mean").compare(actual.getRandomVariance());
        drawn.at("mc_random_group_variance_sd").compare(actual.getRandomDeviation());
        drawn.at("z_value_mc").compare(actual.getSimulatedZ());
        drawn.at("z_value_using_exact_expectation").compare(actual.getZ());
        Expected quantiles = drawn.at("mc_quantiles");
        for (String percent : quantiles.keys()) {
            double share = Double.parseDouble(percent.replace("%", "")) / 100;
            quantiles.at(percent).compare(actual.quantile(share));
        }
    }
}
