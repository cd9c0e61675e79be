package io.github.culturekit.scoring.driver;

import static io.github.culturekit.scoring.driver.Numbers.assertClose;
import static io.github.culturekit.scoring.driver.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected numbers: the normal equations in NumPy 2.4, scipy.stats.t of SciPy 1.17. */
class DriverRegressionTest {

    private final DriverRegressionResult result =
            DriverRegression.withDefaults().of(TenPeople.data());

    @Test
    void theCoefficientsWithTheirTests() {
        List<DriverCoefficient> coefficients = result.getCoefficients();

        assertNumbers(
                coefficients,
                DriverCoefficient::getCorrelation,
                0.8257581297894211,
                0.8323901147703645,
                0.6284568268332179);
        assertNumbers(
                coefficients,
                DriverCoefficient::getStandardised,
                0.4836244807561484,
                0.47752693852301586,
                0.16702596631573535);
        assertNumbers(
                coefficients,
                DriverCoefficient::getEstimate,
                0.556480852028099,
                0.48266485384092417,
                0.1898368456832088);
        assertNumbers(
                coefficients,
                DriverCoefficient::getStandardError,
                0.18257087408442887,
                0.1660715860227792,
                0.17372435107720402);
        assertNumbers(coefficients, DriverCoefficient::getT, 3.0480264435320477, 2.906366256866599, 1.0927474732591995);
        assertNumbers(
                coefficients,
                DriverCoefficient::getProbability,
                0.022569023592196782,
                0.027108495489183933,
                0.3164260403392978);
    }

    @Test
    void whatThePredictorsDoToEachOther() {
        List<DriverCoefficient> coefficients = result.getCoefficients();

        assertThat(coefficients)
                .extracting(DriverCoefficient::getPredictor)
                .containsExactly("vision", "team", "support");
        assertNumbers(
                coefficients,
                DriverCoefficient::getVarianceInflation,
                1.5384432358939502,
                1.6496714253342397,
                1.4276795830500795);
        assertNumbers(
                coefficients,
                DriverCoefficient::getPratt,
                0.39935684674957694,
                0.39748870316311397,
                0.10496860878953898);
        assertNumbers(
                coefficients,
                DriverCoefficient::getUniqueShare,
                0.15203202362597734,
                0.1382287245285605,
                0.019540570415740532);
    }

    @Test
    void theWholeRegression() {
        assertThat(result.getOutcome()).isEqualTo("trust");
        assertThat(result.getN()).isEqualTo(10);
        assertThat(result.getDegreesOfFreedom()).isEqualTo(6);
        assertClose(result.getMultipleRSquared(), 0.9018141587022299);
        assertClose(result.getAdjustedRSquared(), 0.8527212380533449);
        assertThat(result.getRefusal()).isEmpty();
    }

    @Test
    void peopleOfWeightZeroAreNoDegreesOfFreedom() {
        DriverRegressionResult weighted =
                DriverRegression.withDefaults().of(TenPeople.data().withWeights(TenPeople.WEIGHTS));

        assertThat(weighted.getN()).isEqualTo(10);
        assertThat(weighted.getDegreesOfFreedom()).isEqualTo(5);
        assertClose(weighted.getAdjustedRSquared(), 0.7310468216958276);
        assertNumbers(
                weighted.getCoefficients(),
                DriverCoefficient::getStandardError,
                0.24431934472914918,
                0.19134815634616786,
                0.21341661691797081);
        assertNumbers(
                weighted.getCoefficients(),
                DriverCoefficient::getProbability,
                0.14213123007911632,
                0.03953148636475532,
                0.4820162455746986);
    }

    @Test
    void rSquaredCanBeAdjustedForAnotherNumberOfPeople() {
        double square = result.getMultipleRSquared().getValue();

        assertClose(result.adjustedFor(5), 1 - (1 - square) * 4);
        assertThat(result.adjustedFor(4)).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(result.adjustedFor(10)).isEqualTo(result.getAdjustedRSquared());
    }

    @Test
    void whereNothingIsLeftUnexplainedThereIsNoTest() {
        double[][] rows = {{5, 2, 3}, {3, 1, 2}, {7, 2, 5}, {4, 3, 1}, {2, 1, 1}, {0, 0, 0}};
        DriverRegressionResult exact = DriverRegression.withDefaults()
                .of(DriverData.of(ItemMatrix.of(List.of("sum", "a", "b"), rows), "sum", "a", "b"));

        assertNumbers(exact.getCoefficients(), DriverCoefficient::getEstimate, 1, 1);
        assertNumbers(exact.getCoefficients(), DriverCoefficient::getStandardError, 0, 0);
        assertThat(exact.getCoefficients())
                .allMatch(each -> each.getT().equals(Statistic.undefined(UndefinedReason.NO_VARIANCE)))
                .allMatch(each -> each.getProbability().equals(each.getT()));
    }
}
