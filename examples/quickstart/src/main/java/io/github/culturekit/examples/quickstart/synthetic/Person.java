package io.github.culturekit.examples.quickstart.synthetic;

import java.util.List;

/**
 * A member of staff, as far as the survey asks: no name, no number.
 *
 * @param gender one of {@link #GENDERS}
 * @param tenure one of {@link #TENURES}
 * @param occupation one of {@link #OCCUPATIONS}
 */
record Person(String gender, String tenure, String occupation) {

    static final List<String> GENDERS = List.of("Woman", "Man", "Another term");
    static final List<String> TENURES = List.of("Under 1 year", "1 to 5 years", "6 to 15 years", "Over 15 years");
    static final List<String> OCCUPATIONS =
            List.of("Nursing", "Therapy and science", "Medicine", "Care support", "Administration");

    private static final double[] CLINICAL = {0.44, 0.14, 0.06, 0.24, 0.12};
    private static final double[] THERAPY = {0.06, 0.60, 0.04, 0.18, 0.12};
    private static final double[] CORPORATE = {0.04, 0.04, 0.02, 0.02, 0.88};

    static Person drawn(Draws draws, String division) {
        return new Person(
                draws.pick(GENDERS, 0.74, 0.245, 0.015),
                draws.pick(TENURES, 0.16, 0.36, 0.31, 0.17),
                draws.pick(OCCUPATIONS, occupations(division)));
    }

    private static double[] occupations(String division) {
        return switch (division) {
            case "THE" -> THERAPY;
            case "DIG" -> CORPORATE;
            default -> CLINICAL;
        };
    }

    /** How much better or worse than the average of their team people like this see things. */
    double outlook() {
        double byTenure = tenure.equals("Under 1 year") ? 0.30 : tenure.equals("Over 15 years") ? -0.08 : 0;
        return occupation.equals("Medicine") ? byTenure - 0.15 : byTenure;
    }
}
