package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Population;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class LeadershipGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(LeadershipGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(6)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void wasThisAppraisalWellStructured() {
        Appraisal appraisal = AppraisalItems.staffSurvey(2025).read(Map.of("q23a", 1, "q23b", 2, "q23c", 1, "q23d", 1));
        AppraisalRule.definitelyOnly().judge(appraisal).getQuality();
        AppraisalRule.toSomeExtent().judge(appraisal).getQuality();
        assertThat(AppraisalRule.definitelyOnly().judge(appraisal).getQuality())
                .contains(AppraisalQuality.POORLY_STRUCTURED);
        assertThat(AppraisalRule.toSomeExtent().judge(appraisal).getQuality())
                .contains(AppraisalQuality.WELL_STRUCTURED);
    }

    @Test
    void whoIsReadyForMore() {
        NineBoxPlacement placement = NineBoxGrid.threePoints()
                .place(NineBoxRating.builder()
                        .person("p1")
                        .performance(3.0)
                        .potential(2.0)
                        .build());
        placement.getBox();
        KeyPost chiefNurse =
                KeyPost.builder().post("chief nurse").addCandidate("p1").build();
        SuccessionCover cover = SuccessionRule.standard().cover(List.of(chiefNurse), List.of(placement));
        cover.getUncovered();
        assertThat(placement.getBox()).contains(NineBox.HIGH_PERFORMANCE_MEDIUM_POTENTIAL);
        assertThat(cover.getUncovered()).isEmpty();
    }

    @Test
    void atWhichStageIsOurLeadershipCulture() {
        List<LeadershipStatement> statements = Collections.nCopies(
                10,
                LeadershipStatement.builder()
                        .stage(ConstructId.parse("leadership-culture-stages-2014:interdependent"))
                        .build());
        LeadershipStageResult result = LeadershipStageRule.threeLogics().judge(statements);
        result.getStage();
        result.getUndecided();
        assertThat(result.getStage()).contains(ConstructId.parse("leadership-culture-stages-2014:interdependent"));
    }

    @Test
    void doOurLeadersOnlySetThePace() {
        StyleRatings.Builder given = StyleRatings.builder();
        List<ConstructId> styles = StyleRepertoireRule.sixStyles().getStyles();
        styles.forEach(style -> given.putRating(style, 20.0 + 10 * styles.indexOf(style)));
        given.putRating(StyleRepertoireRule.sixStyles().getPaceSetting(), 90.0);
        StyleRatings ratings = given.build();
        StyleRepertoire repertoire = StyleRepertoireRule.sixStyles().judge(ratings);
        repertoire.getBreadth();
        repertoire.getPaceSetting();
        assertThat(repertoire.getBreadth()).contains(StyleBreadth.NARROW);
        assertThat(repertoire.getPaceSetting()).contains(PaceSetting.DOMINANT);
    }

    @Test
    void doOurLeadersReflectOurStaff() {
        Population leaders = Population.builder()
                .people(120)
                .addHeadCount(RepresentationRuleTest.count("gender", "F", 24))
                .build();
        Population staff = Population.builder()
                .people(5000)
                .addHeadCount(RepresentationRuleTest.count("gender", "F", 2300))
                .build();
        Cut women = Cut.of("gender", "F");
        RepresentationReport report = RepresentationRule.standard().compare(leaders, staff);
        report.findShown(women).map(ShownGroup::getRatio);
        assertThat(report.findShown(women)
                        .map(ShownGroup::getRatio)
                        .orElseThrow()
                        .getValue())
                .isBetween(0.43, 0.44);
    }

    @Test
    void howManyLeadersShallWeLack() {
        LeadershipStrategy strategy = LeadershipStrategies.fiveYears();
        LeaderSupply wardManagers = LeaderSupply.builder()
                .role("ward manager")
                .inPost(20)
                .leavingRate(0.1)
                .joinersPerYear(1)
                .build();
        strategy.getUnanswered();
        LeadershipForecast forecast = LeadershipForecast.of(strategy, List.of(wardManagers));
        forecast.find("ward manager", 2028).flatMap(ForecastYear::getGap);
        assertThat(forecast.find("ward manager", 2028)
                        .flatMap(ForecastYear::getGap)
                        .orElseThrow())
                .isPositive();
    }
}
