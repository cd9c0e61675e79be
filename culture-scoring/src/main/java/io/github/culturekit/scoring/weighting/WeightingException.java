package io.github.culturekit.scoring.weighting;

/** Refuses weights that would be wrong: the message says which category or total is at fault, and what may help. */
public final class WeightingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final WeightingProblem problem;

    WeightingException(WeightingProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the kind of problem
     */
    public WeightingProblem getProblem() {
        return problem;
    }
}
