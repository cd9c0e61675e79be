package io.github.culturekit.scoring.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All families of oracles that are known, by the beginning of their files' names or by the name in the file. */
final class Families {

    /** A family, known by how its files begin and by what they call themselves. */
    record Family(String prefix, List<String> names, FamilyHandler handler) {

        boolean owns(String fileName) {
            return fileName.equals(prefix) || fileName.startsWith(prefix + "_");
        }
    }

    private static final List<Family> ALL = List.of(
            family("reliability", new ReliabilityHandler(), "item-analysis+reliability"),
            family("profile", new ProfileHandler(), "scoring end to end: unit, division and organisation profiles"),
            family(
                    "agreement",
                    new AgreementHandler(),
                    "within-group agreement",
                    "exact null distribution of single-item rwg and AD(mean), uniform null"),
            family("icc", new IccHandler(), "ICC / aggregation"),
            family("waba", new WithinBetweenHandler(), "WABA I / covariance theorem"),
            family("rgr", new RandomGroupHandler(), "random group resampling"),
            family("careless", new CarelessHandler(), "careless-responding indices"),
            family(
                    "survey",
                    new SurveyHandler(),
                    "survey estimation: SRS + FPC",
                    "survey estimation: stratified + FPC",
                    "stratum with a single respondent"),
            family("poststratify", new PostStratifyHandler(), "post-stratification + linear calibration"),
            family("rake", new RakeHandler(), "raking (iterative proportional fitting)"),
            family("weighted_stats", new WeightedStatsHandler(), "weighted mean/variance/quantiles + Kish"),
            family("unit_means_fpc", new UnitMeansHandler(), "unit scores with finite population correction"),
            family("twogroup", new TwoGroupHandler(), "two-group comparison + multiplicity"),
            family("kgroup", new SeveralGroupsHandler(), "several groups"),
            family("proportions", new ProportionsHandler(), "percent favourable: intervals and tests"),
            family("multiplicity", new MultiplicityHandler(), "p-value adjustment"),
            family(
                    "change",
                    new ChangeHandler(),
                    "paired change",
                    "change between two waves with partly the same people"),
            family(
                    "drivers",
                    new DriversHandler(),
                    "driver analysis: relative weights + dominance (Shapley/LMG)",
                    "driver analysis: inputs that must not produce numbers"),
            family("benchmark", new BenchmarkHandler(), "benchmark percentiles across organisations"),
            family(
                    "suppression",
                    new SuppressionHandler(),
                    "small-cell suppression, primary + secondary",
                    "why secondary suppression is needed"),
            notYet("mi_pool", "pooling of multiple imputations", "multiple-imputation pooling"),
            notYet("factor", "factor analysis", "dimensionality: eigenvalues, KMO, Bartlett, ML factor analysis"),
            notYet("cfa_invariance", "confirmatory factor analysis", "CFA and measurement invariance (ML, continuous)"),
            notYet("polychoric", "polychoric correlations", "polychoric correlations (two-step) and ordinal alpha"),
            notYet("grm", "graded response models"));

    private Families() {}

    /** The family of a file: by the longest beginning of its name that is known, or else by the family that it states. */
    static Optional<Family> of(OracleFile file) {
        return ALL.stream()
                .filter(family -> family.owns(file.name()))
                .max(Comparator.comparingInt(family -> family.prefix().length()))
                .or(() -> ALL.stream()
                        .filter(family -> family.names().contains(file.family()))
                        .findFirst());
    }

    private static Family family(String prefix, FamilyHandler handler, String... names) {
        return new Family(prefix, List.of(names), handler);
    }

    private static Family notYet(String prefix, String reason, String... names) {
        return family(prefix, FamilyHandler.notYet(reason), names);
    }
}
