package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;

/** How far a model is from the data, as a smooth function of the model's parameters; to be minimised. */
@FunctionalInterface
interface Discrepancy {

    /** What is known of the function at some parameters. */
    interface Point {

        double value();

        double[] gradient();

        Matrix hessian();

        /** A matrix near the Hessian that has no negative eigenvalue. */
        Matrix safeHessian();
    }

    Point at(double[] parameters);
}
