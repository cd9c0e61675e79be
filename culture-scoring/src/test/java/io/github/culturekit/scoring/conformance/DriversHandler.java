package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.driver.ConditionalShares;
import io.github.culturekit.scoring.driver.DominanceAnalysis;
import io.github.culturekit.scoring.driver.DominanceLevel;
import io.github.culturekit.scoring.driver.DominanceResult;
import io.github.culturekit.scoring.driver.DriverCoefficient;
import io.github.culturekit.scoring.driver.DriverData;
import io.github.culturekit.scoring.driver.DriverRegression;
import io.github.culturekit.scoring.driver.DriverRegressionResult;
import io.github.culturekit.scoring.driver.DriverShare;
import io.github.culturekit.scoring.driver.RelativeWeights;
import io.github.culturekit.scoring.driver.RelativeWeightsResult;
import java.util.List;

/** Relative weights, dominance and the regression of drivers; or inputs that must be refused. */
final class DriversHandler implements FamilyHandler {

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("drivers"));
        if (expected.at("cases").isPresent()) {
            DegenerateDrivers.compare(file, expected.at("cases"));
            return;
        }
        DriverData data = DriverVariables.of(file);
        file.rowsUsed().filter(rows -> rows != data.getN()).ifPresent(rows -> {
            throw new IllegalStateException(
                    file + " was computed from " + rows + " rows, but " + data.getN() + " are complete.");
        });
        DriverRegressionResult regression = DriverRegression.withDefaults().of(data);
        RelativeWeightsResult weights = RelativeWeights.withDefaults().of(data);
        DominanceResult dominance = DominanceAnalysis.withDefaults().of(data);
        expected.at("n").compareExactly(data.getN());
        expected.at("r_squared").compare(regression.getMultipleRSquared());
        expected.at("r_squared").compare(weights.getMultipleRSquared());
        expected.at("r_squared").compare(dominance.getMultipleRSquared());
        // this oracle counts rows of weight zero as people
        expected.at("adj_r_squared").compare(regression.adjustedFor(data.getN()));
        List<String> predictors = data.getPredictors();
        for (Expected driver : expected.at("drivers").elements()) {
            int place = predictors.indexOf(driver.at("predictor").text());
            driver.at("predictor").compareExactly(predictors.get(place));
            compareCoefficient(driver, regression.getCoefficients().get(place));
            compareShares(
                    driver,
                    weights.getWeights().get(place),
                    dominance.getGeneral().get(place));
        }
        compareConditional(expected.at("conditional_dominance"), dominance.getConditional());
        compareComplete(expected.at("complete_dominance"), dominance, predictors);
    }

    private static void compareCoefficient(Expected expected, DriverCoefficient actual) {
        expected.at("r_with_outcome").compare(actual.getCorrelation());
        expected.at("std_beta").compare(actual.getStandardised());
        expected.at("b").compare(actual.getEstimate());
        expected.at("se_b").compare(actual.getStandardError());
        expected.at("t").compare(actual.getT());
        expected.at("p").compare(actual.getProbability());
        expected.at("vif").compare(actual.getVarianceInflation());
        expected.at("pratt").compare(actual.getPratt());
        expected.at("unique_r2_last").compare(actual.getUniqueShare());
    }

    private static void compareShares(Expected expected, DriverShare weight, DriverShare general) {
        expected.at("raw_relative_weight").compare(weight.getShare());
        expected.at("rescaled_relative_weight_pct").compare(weight.getPercent());
        expected.at("general_dominance_lmg").compare(general.getShare());
        expected.at("lmg_pct").compare(general.getPercent());
    }

    private static void compareConditional(Expected expected, List<ConditionalShares> actual) {
        for (int row = 0; row < actual.size(); row++) {
            ConditionalShares shares = actual.get(row);
            expected.at("rows").at(row).compareExactly(shares.getPredictor());
            for (int size = 0; size < shares.getBySize().size(); size++) {
                expected.at("cols").at(size).compareExactly("size" + size);
                expected.at("values")
                        .at(row)
                        .at(size)
                        .compare(shares.getBySize().get(size));
            }
        }
    }

    private static void compareComplete(Expected expected, DominanceResult actual, List<String> predictors) {
        for (int row = 0; row < predictors.size(); row++) {
            String one = predictors.get(row);
            expected.at("rows").at(row).compareExactly(one);
            expected.at("cols").at(row).compareExactly(one);
            for (int column = 0; column < predictors.size(); column++) {
                String other = predictors.get(column);
                boolean ahead = actual.dominates(one, other, DominanceLevel.COMPLETE);
                boolean behind = actual.dominates(other, one, DominanceLevel.COMPLETE);
                double undecided = row == column || behind ? 0 : 0.5;
                expected.at("values").at(row).at(column).compare(ahead ? 1 : undecided);
            }
        }
    }
}
