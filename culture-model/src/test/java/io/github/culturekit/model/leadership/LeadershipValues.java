package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Population;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values of leadership for tests. */
public final class LeadershipValues {

    private LeadershipValues() {}

    /** A value of every type of the package, as its rules give it. */
    public static Stream<Object> all() {
        return Stream.of(appraisal(), talent(), culture(), representation(), strategy())
                .flatMap(values -> values);
    }

    private static Stream<Object> appraisal() {
        AppraisalItems items = AppraisalItems.staffSurvey(2025);
        AppraisalRule rule = AppraisalRule.definitelyOnly();
        Appraisal said = items.read(Map.of("q23a", 1, "q23b", 1, "q23c", 2, "q23d", 3));
        AppraisalVerdict verdict = rule.judge(said);
        AppraisalVerdict open = rule.judge(items.read(Map.of("q23a", 3)));
        return Stream.of(items, rule, said, verdict, open, AppraisalCounts.of(List.of(verdict, open)));
    }

    private static Stream<Object> talent() {
        NineBoxGrid grid = NineBoxGrid.of(RatingAxis.of(0, 4, 7, 10), RatingAxis.threePoints());
        NineBoxRating rating = NineBoxRating.builder()
                .person("a")
                .performance(8.5)
                .potential(2.0)
                .build();
        NineBoxRating bare = NineBoxRating.builder().person("b").build();
        KeyPost post =
                KeyPost.builder().post("chief nurse").addCandidates("a", "b").build();
        SuccessionRule rule = SuccessionRule.standard();
        List<NineBoxPlacement> placements = List.of(grid.place(rating), grid.place(bare));
        return Stream.of(
                grid,
                grid.getPerformance(),
                rating,
                bare,
                placements.get(0),
                placements.get(1),
                post,
                rule,
                rule.cover(List.of(post), placements));
    }

    private static Stream<Object> culture() {
        LeadershipStageRule stages = LeadershipStageRule.threeLogics();
        LeadershipStatement statement = LeadershipStatement.builder()
                .stage(stages.getStages().get(2))
                .weight(2.5)
                .text("We decide together.")
                .build();
        StyleRepertoireRule styles = StyleRepertoireRule.sixStyles();
        StyleRatings ratings = StyleRatings.builder()
                .putRating(styles.getPaceSetting(), 80.0)
                .putRating(ConstructId.parse("own:humorous"), 60.5)
                .build();
        return Stream.of(
                stages,
                statement,
                stages.judge(List.of()),
                stages.withMinimumStatements(1).judge(List.of(statement)),
                styles,
                ratings,
                styles.judge(ratings));
    }

    private static Stream<Object> representation() {
        RepresentationReport report = RepresentationRule.standard()
                .compare(
                        Population.builder()
                                .people(120)
                                .addHeadCount(RepresentationRuleTest.count("gender", "F", 24))
                                .addHeadCount(RepresentationRuleTest.count("age", "under 30", 2))
                                .build(),
                        Population.builder()
                                .people(5000)
                                .addHeadCount(RepresentationRuleTest.count("gender", "F", 2300))
                                .addHeadCount(RepresentationRuleTest.count("race", "other", 1000))
                                .build());
        return Stream.of(
                report,
                report.getRule(),
                report.getGroups().get(0),
                report.getGroups().get(1));
    }

    private static Stream<Object> strategy() {
        LeadershipStrategy strategy = LeadershipStrategies.fiveYears();
        LeaderSupply supply = LeaderSupply.builder()
                .role("ward manager")
                .inPost(20)
                .leavingRate(0.08)
                .joinersPerYear(2)
                .build();
        LeadershipForecast forecast = LeadershipForecast.of(strategy, List.of(supply));
        return Stream.of(
                strategy,
                strategy.getNeeds().get(0),
                supply,
                forecast,
                forecast.getYears().get(0));
    }
}
