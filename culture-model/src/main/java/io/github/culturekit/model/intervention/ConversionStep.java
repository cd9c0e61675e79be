package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.EffectMetric.COHENS_D;
import static io.github.culturekit.model.intervention.EffectMetric.CORRECTED_CORRELATION;
import static io.github.culturekit.model.intervention.EffectMetric.CORRELATION;
import static io.github.culturekit.model.intervention.EffectMetric.HEDGES_G;
import static io.github.culturekit.model.intervention.EffectMetric.ODDS_RATIO;
import static io.github.culturekit.model.intervention.EffectMetric.PERCENT_CHANGE;
import static io.github.culturekit.model.intervention.EffectMetric.RELATIVE_RISK;

import io.github.culturekit.model.intervention.ConvertedEffect.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps between neighbouring metrics; formulae and sources stand at {@link EffectConversion}. They work on the scale of
 * each metric on which its errors are taken: ratios and percent changes as logarithms, the others as they are. Each is
 * increasing, and no two ways lead from one metric to another.
 */
enum ConversionStep {
    DIFFERENCE_TO_CORRECTED(COHENS_D, HEDGES_G) {
        @Override
        Optional<Reason> refusal(double d, ConversionTerms terms) {
            return terms.lackParticipants();
        }

        @Override
        double value(double d, ConversionTerms terms) {
            return d * terms.smallSampleCorrection();
        }

        @Override
        double slope(double d, ConversionTerms terms) {
            return terms.smallSampleCorrection();
        }
    },

    CORRECTED_TO_DIFFERENCE(HEDGES_G, COHENS_D) {
        @Override
        Optional<Reason> refusal(double g, ConversionTerms terms) {
            return terms.lackParticipants();
        }

        @Override
        double value(double g, ConversionTerms terms) {
            return g / terms.smallSampleCorrection();
        }

        @Override
        double slope(double g, ConversionTerms terms) {
            return 1 / terms.smallSampleCorrection();
        }
    },

    DIFFERENCE_TO_CORRELATION(COHENS_D, CORRELATION) {
        @Override
        double value(double d, ConversionTerms terms) {
            return d / Math.sqrt(d * d + terms.groupFactor());
        }

        @Override
        double slope(double d, ConversionTerms terms) {
            return terms.groupFactor() / Math.pow(d * d + terms.groupFactor(), 1.5);
        }
    },

    CORRELATION_TO_DIFFERENCE(CORRELATION, COHENS_D) {
        @Override
        Optional<Reason> refusal(double r, ConversionTerms terms) {
            return Math.abs(r) < 1 ? Optional.empty() : Optional.of(Reason.NO_FINITE_VALUE);
        }

        @Override
        double value(double r, ConversionTerms terms) {
            return Math.sqrt(terms.groupFactor()) * r / Math.sqrt(1 - r * r);
        }

        @Override
        double slope(double r, ConversionTerms terms) {
            return Math.sqrt(terms.groupFactor()) / Math.pow(1 - r * r, 1.5);
        }
    },

    CORRELATION_TO_RHO(CORRELATION, CORRECTED_CORRELATION) {
        @Override
        Optional<Reason> refusal(double r, ConversionTerms terms) {
            return terms.lackReliabilities()
                    .or(() -> Math.abs(value(r, terms)) <= 1 ? Optional.empty() : Optional.of(Reason.OUT_OF_RANGE));
        }

        @Override
        double value(double r, ConversionTerms terms) {
            return r / terms.attenuation().getAsDouble();
        }

        @Override
        double slope(double r, ConversionTerms terms) {
            return 1 / terms.attenuation().getAsDouble();
        }
    },

    RHO_TO_CORRELATION(CORRECTED_CORRELATION, CORRELATION) {
        @Override
        Optional<Reason> refusal(double rho, ConversionTerms terms) {
            return terms.lackReliabilities();
        }

        @Override
        double value(double rho, ConversionTerms terms) {
            return rho * terms.attenuation().getAsDouble();
        }

        @Override
        double slope(double rho, ConversionTerms terms) {
            return terms.attenuation().getAsDouble();
        }
    },

    DIFFERENCE_TO_ODDS(COHENS_D, ODDS_RATIO) {
        @Override
        double value(double d, ConversionTerms terms) {
            return d / LOGISTIC;
        }

        @Override
        double slope(double d, ConversionTerms terms) {
            return 1 / LOGISTIC;
        }
    },

    ODDS_TO_DIFFERENCE(ODDS_RATIO, COHENS_D) {
        @Override
        double value(double logOdds, ConversionTerms terms) {
            return logOdds * LOGISTIC;
        }

        @Override
        double slope(double logOdds, ConversionTerms terms) {
            return LOGISTIC;
        }
    },

    ODDS_TO_RISK(ODDS_RATIO, RELATIVE_RISK) {
        @Override
        Optional<Reason> refusal(double logOdds, ConversionTerms terms) {
            return terms.lackRisk();
        }

        @Override
        double value(double logOdds, ConversionTerms terms) {
            return logOdds - Math.log1p(terms.baselineRisk().getAsDouble() * Math.expm1(logOdds));
        }

        @Override
        double slope(double logOdds, ConversionTerms terms) {
            double risk = terms.baselineRisk().getAsDouble();
            return (1 - risk) / (1 + risk * Math.expm1(logOdds));
        }
    },

    RISK_TO_ODDS(RELATIVE_RISK, ODDS_RATIO) {
        @Override
        Optional<Reason> refusal(double logRisk, ConversionTerms terms) {
            return terms.lackRisk()
                    .or(() -> terms.baselineRisk().getAsDouble() * Math.exp(logRisk) < 1
                            ? Optional.empty()
                            : Optional.of(Reason.OUT_OF_RANGE));
        }

        @Override
        double value(double logRisk, ConversionTerms terms) {
            double risk = terms.baselineRisk().getAsDouble();
            return logRisk + Math.log1p(-risk) - Math.log1p(-risk * Math.exp(logRisk));
        }

        @Override
        double slope(double logRisk, ConversionTerms terms) {
            return 1 / (1 - terms.baselineRisk().getAsDouble() * Math.exp(logRisk));
        }
    },

    RISK_TO_PERCENT(RELATIVE_RISK, PERCENT_CHANGE) {
        @Override
        double value(double logRisk, ConversionTerms terms) {
            return logRisk;
        }

        @Override
        double slope(double logRisk, ConversionTerms terms) {
            return 1;
        }
    },

    PERCENT_TO_RISK(PERCENT_CHANGE, RELATIVE_RISK) {
        @Override
        Optional<Reason> refusal(double logRatio, ConversionTerms terms) {
            return Double.isFinite(logRatio) ? terms.lackRisk() : Optional.of(Reason.NO_FINITE_VALUE);
        }

        @Override
        double value(double logRatio, ConversionTerms terms) {
            return logRatio;
        }

        @Override
        double slope(double logRatio, ConversionTerms terms) {
            return 1;
        }
    };

    /** What a logarithm of odds is multiplied by to become a difference. */
    private static final double LOGISTIC = Math.sqrt(3) / Math.PI;

    private final EffectMetric from;
    private final EffectMetric to;

    ConversionStep(EffectMetric from, EffectMetric to) {
        this.from = from;
        this.to = to;
    }

    /** Why a number cannot take this step. */
    Optional<Reason> refusal(double number, ConversionTerms terms) {
        return Optional.empty();
    }

    abstract double value(double number, ConversionTerms terms);

    /** The derivative, by which a standard error is multiplied. */
    abstract double slope(double number, ConversionTerms terms);

    /** The steps from one metric to another, none where they are the same. */
    static List<ConversionStep> route(EffectMetric from, EffectMetric to) {
        return route(from, to, EnumSet.noneOf(EffectMetric.class))
                .orElseThrow(() -> new IllegalStateException("No steps lead from " + from + " to " + to));
    }

    private static Optional<List<ConversionStep>> route(EffectMetric from, EffectMetric to, Set<EffectMetric> seen) {
        if (from == to) {
            return Optional.of(new ArrayList<>());
        }
        seen.add(from);
        for (ConversionStep step : values()) {
            if (step.from == from && !seen.contains(step.to)) {
                Optional<List<ConversionStep>> rest = route(step.to, to, seen);
                if (rest.isPresent()) {
                    rest.get().add(0, step);
                    return rest;
                }
            }
        }
        return Optional.empty();
    }
}
