package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.FactorLoading;
import io.github.culturekit.scoring.reliability.FactorMethod;
import io.github.culturekit.scoring.reliability.GreatestLowerBound;
import io.github.culturekit.scoring.reliability.GuttmanLambdas;
import io.github.culturekit.scoring.reliability.GuttmanResult;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.reliability.McDonaldOmega;
import io.github.culturekit.scoring.reliability.MissingData;
import io.github.culturekit.scoring.reliability.OmegaDefinition;
import io.github.culturekit.scoring.reliability.OmegaResult;
import io.github.culturekit.scoring.reliability.OneFactorFit;
import io.github.culturekit.scoring.reliability.SplitHalf;
import io.github.culturekit.scoring.reliability.SplitHalfResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lambdas, split halves, the greatest lower bound and omega of the rows that a rule for missing answers leaves. */
record FurtherReliabilityComparison(OracleFile file, MissingData missing, ItemMatrix matrix) {

    void compare(Expected block) {
        compareLambdas(block.at("guttman_cov"), GuttmanLambdas.withDefaults());
        block.at("guttman_lambda6_cor_psych_G6")
                .compare(GuttmanLambdas.withDefaults()
                        .withStandardisedItems()
                        .withMissing(missing)
                        .of(matrix)
                        .getLambda6());
        compareHalves(block.at("split_half_odd_even"));
        compareBound(block.at("glb_algebraic_cov"));
        Expected omega = block.at("omega").within(file.tolerance("iterative_omega"));
        if (omega.isPresent()) {
            compareOmega(omega);
        }
        Expected fit = block.at("one_factor_cfa_fit_lavaan");
        if (fit.isPresent()) {
            compareFit(
                    fit.within(file.tolerance("lavaan_fit")),
                    omega(FactorMethod.MAXIMUM_LIKELIHOOD).getFit());
        }
    }

    private void compareLambdas(Expected expected, GuttmanLambdas calculator) {
        GuttmanResult lambdas = calculator.withMissing(missing).of(matrix);
        expected.at("lambda1").compare(lambdas.getLambda1());
        expected.at("lambda2").compare(lambdas.getLambda2());
        expected.at("lambda3").compare(lambdas.getLambda3());
        expected.at("lambda4").compare(lambdas.getLambda4());
        expected.at("lambda5").compare(lambdas.getLambda5());
        expected.at("lambda6").compare(lambdas.getLambda6());
    }

    private void compareHalves(Expected expected) {
        if (expected.isPresent()) {
            SplitHalfResult halves =
                    SplitHalf.withDefaults().withMissing(missing).of(matrix);
            expected.at("r").compare(halves.getCorrelation());
            expected.at("spearman_brown").compare(halves.getSpearmanBrown());
            expected.at("flanagan_rulon_guttman_l4").compare(halves.getFlanaganRulon());
        }
    }

    private void compareBound(Expected expected) {
        if (expected.isPresent()) {
            expected.at("source").read();
            Statistic bound = GreatestLowerBound.withDefaults()
                    .withMissing(missing)
                    .of(matrix)
                    .getGreatestLowerBound();
            expected.within(expected.at("tolerance_abs").toTolerance())
                    .at("value")
                    .compare(bound);
        }
    }

    private void compareOmega(Expected expected) {
        expected.at("note").read();
        OmegaResult likelihood = omega(FactorMethod.MAXIMUM_LIKELIHOOD);
        compareItems(expected.at("ml_loadings"), likelihood, FactorLoading::getLoading);
        compareItems(expected.at("ml_uniquenesses"), likelihood, FactorLoading::getUniqueness);
        expected.at("max_gradient").compare(likelihood.getLargestGradient());
        expected.at("omega_total_ml_cor_modelimplied")
                .compare(likelihood.getStandardisedOmega(OmegaDefinition.MODEL_IMPLIED));
        expected.at("omega_total_ml_raw_modelimplied").compare(likelihood.getOmega(OmegaDefinition.MODEL_IMPLIED));
        expected.at("omega_total_ml_raw_observedvar").compare(likelihood.getOmega(OmegaDefinition.OBSERVED_VARIANCE));
        OmegaResult residuals = omega(FactorMethod.MINIMUM_RESIDUALS);
        compareItems(expected.at("minres_loadings"), residuals, FactorLoading::getLoading);
        expected.at("omega_total_minres_cor_modelimplied")
                .compare(residuals.getStandardisedOmega(OmegaDefinition.MODEL_IMPLIED));
        expected.at("omega_total_minres_cor_psychdef")
                .compare(residuals.getStandardisedOmega(OmegaDefinition.NOT_UNIQUE));
    }

    /** By item name, or in the order of the items. */
    private static void compareItems(Expected expected, OmegaResult omega, Function<FactorLoading, Statistic> number) {
        List<Expected> inOrder = expected.elements();
        for (int item = 0; item < omega.getItems().size(); item++) {
            FactorLoading loading = omega.getItems().get(item);
            Expected place = inOrder.isEmpty() ? expected.at(loading.getItem()) : expected.at(item);
            place.compare(number.apply(loading));
        }
    }

    private static void compareFit(Expected expected, Optional<OneFactorFit> fit) {
        Statistic none = Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE);
        expected.at("chisq").compare(fit.map(OneFactorFit::getChiSquare).orElse(none));
        fit.ifPresent(found -> expected.at("df").compareExactly(found.getDegreesOfFreedom()));
        expected.at("pvalue").compare(fit.map(OneFactorFit::getPValue).orElse(none));
        expected.at("cfi").compare(fit.map(OneFactorFit::getComparativeFitIndex).orElse(none));
        expected.at("tli").compare(fit.map(OneFactorFit::getTuckerLewisIndex).orElse(none));
        expected.at("rmsea")
                .compare(fit.map(OneFactorFit::getApproximationError).orElse(none));
        expected.at("srmr")
                .compare(fit.map(OneFactorFit::getStandardisedResidual).orElse(none));
    }

    private OmegaResult omega(FactorMethod method) {
        return McDonaldOmega.withDefaults()
                .withMissing(missing)
                .withMethod(method)
                .of(matrix);
    }
}
