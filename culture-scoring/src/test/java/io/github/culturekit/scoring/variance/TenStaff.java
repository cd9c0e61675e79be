package io.github.culturekit.scoring.variance;

import io.github.culturekit.scoring.weighting.Categories;

/**
 * Ten people of two sites, drawn by teams: what tests of this package begin with. Expected numbers were computed from the definitions
 * with NumPy 2.4.
 */
final class TenStaff {

    static final double[] WEIGHTS = {1, 2, 1, 1.5, 1, 3, 1, 2, 1, 1};
    static final SurveyValues TRUST = SurveyValues.of(2, 4, 5, 5, 7, 1, 8, 6, 3, 9);
    static final Categories SITE = Categories.of("site", "a", "a", "a", "a", "a", "b", "b", "b", "b", "b");
    static final Categories TEAM = Categories.of("team", "1", "1", "2", "2", "3", "4", "4", "5", "5", "6");

    private TenStaff() {}

    static SurveyDesign design() {
        return SurveyDesign.of(WEIGHTS).withStrata(SITE).withClusters(TEAM);
    }

    /** Of 9 teams at the first site and 12 at the second. */
    static SurveyDesign finite() {
        return design().withPopulationSizes(9, 9, 9, 9, 9, 12, 12, 12, 12, 12);
    }
}
