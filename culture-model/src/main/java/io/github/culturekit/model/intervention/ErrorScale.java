package io.github.culturekit.model.intervention;

/** The scale on which a metric's errors are taken. */
enum ErrorScale {
    /** As it is. */
    PLAIN {
        @Override
        double to(double value) {
            return value;
        }

        @Override
        double from(double scaled) {
            return scaled;
        }
    },
    /** The logarithm of a ratio. */
    LOGARITHM {
        @Override
        double to(double value) {
            return Math.log(value);
        }

        @Override
        double from(double scaled) {
            return Math.exp(scaled);
        }
    },
    /** The logarithm of the ratio of after to before, of which the change is so many per cent. */
    LOGARITHM_OF_CHANGE {
        @Override
        double to(double value) {
            return Math.log1p(value / 100);
        }

        @Override
        double from(double scaled) {
            return 100 * Math.expm1(scaled);
        }
    };

    abstract double to(double value);

    abstract double from(double scaled);

    static ErrorScale of(EffectMetric metric) {
        return switch (metric) {
            case COHENS_D, HEDGES_G, CORRELATION, CORRECTED_CORRELATION -> PLAIN;
            case ODDS_RATIO, RELATIVE_RISK -> LOGARITHM;
            case PERCENT_CHANGE -> LOGARITHM_OF_CHANGE;
        };
    }
}
