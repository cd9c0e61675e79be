package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;

/** The variance of a sum of items in parts: what a common factor gives, what is the items' own, and what was observed. */
record CommonShare(double common, double unique, double observed) {

    /** From standardised loadings and uniquenesses, in the units of the sum. */
    static CommonShare of(double[] loadings, double[] uniquenesses, Composite sum) {
        double[] variances = sum.matrix().diagonal();
        double common = 0;
        double unique = 0;
        for (int item = 0; item < variances.length; item++) {
            common += loadings[item] * Math.sqrt(variances[item]);
            unique += uniquenesses[item] * variances[item];
        }
        return new CommonShare(common * common, unique, sum.variance());
    }

    Statistic omega(OmegaDefinition definition) {
        return Statistic.of(
                switch (definition) {
                    case MODEL_IMPLIED -> common / (common + unique);
                    case OBSERVED_VARIANCE -> common / observed;
                    case NOT_UNIQUE -> 1 - unique / observed;
                });
    }
}
