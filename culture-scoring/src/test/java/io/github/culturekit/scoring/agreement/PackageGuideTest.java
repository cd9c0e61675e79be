package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.PackageGuide;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import org.junit.jupiter.api.Test;

class PackageGuideTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("guide")
            .version("1.0.0")
            .label("Guide")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q1", "q2", "q3", "q4")
            .addScale(Scale.of("trust", "own:trust", "q1", "q2"))
            .addScale(Scale.of("voice", "own:voice", "q3", "q4"))
            .build();

    /** Six teams of four to nine; a team's level, and a little that differs from person to person. */
    private final Responses responses = responses();

    @Test
    void mayTrustBeReportedByTeam() {
        AggregationEvidence evidence = AggregationReview.withDefaults().of(responses, "trust");
        AggregationVerdict verdict = evidence.getVerdict();
        String because = evidence.describe();

        assertThat(verdict).isEqualTo(AggregationVerdict.SUPPORTED);
        assertThat(because)
                .startsWith("'trust' as the mean of 6 groups: supported")
                .contains("ICC(2): 0.9");
    }

    @Test
    void doesThisTeamAgreeAndMoreThanByChance() {
        Responses team = responses.unit(responses.getUnits().get(0));
        Statistic agreement = RwgJ.withDefaults().of(team, "trust").getAgreement();
        Statistic strict = RwgJ.withDefaults()
                .against(NullDistribution.slightSkew())
                .of(team, "trust")
                .getAgreement();
        Statistic apart = AverageDeviation.withDefaults().of(team, "trust").getMean();
        ChanceAgreement chance = ChanceAgreement.of(team.size(), NullDistribution.uniform(5));
        Statistic needed = chance.getRwg().criticalAtLeast(0.05);

        assertThat(agreement.getValue()).isGreaterThan(strict.getValue());
        assertThat(apart.getValue()).isLessThan(AverageDeviation.practicalLimit(5));
        assertThat(needed.getValue()).isBetween(0.7, 1.0);
    }

    @Test
    void howFarDoTeamsDiffer() {
        RespondentScores people = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        GroupedScores trust = GroupedScores.of(responses, people, "trust");
        IccResult icc = IntraclassCorrelation.withDefaults()
                .withSize(TypicalSize.BARTKO)
                .of(trust);
        Interval interval = icc.getIcc1Interval().orElseThrow();
        Statistic designEffect = icc.getDesignEffect();
        VarianceComponentsResult components = VarianceComponents.withDefaults().of(trust);
        GroupMoments smallest = trust.getMoments().get("team 1");
        Statistic fairMean = components.shrunkenMeanOf(smallest);
        RandomGroupResult random =
                RandomGroupResampling.withDefaults().withSeed(2024).of(trust);
        Statistic z = random.getZ();

        assertThat(icc.getIcc1().getValue()).isBetween(interval.getLower(), interval.getUpper());
        assertThat(designEffect.getValue()).isGreaterThan(1);
        assertThat(fairMean.getValue())
                .isBetween(smallest.getMean(), components.getGrandMean().getValue());
        assertThat(z.getValue()).isLessThan(-2);
    }

    @Test
    void doTrustAndVoiceGoTogetherBetweenTeamsOrWithin() {
        RespondentScores people = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        GroupedScores trust = GroupedScores.of(responses, people, "trust");
        GroupedScores voice = GroupedScores.of(responses, people, "voice");
        WithinBetweenResult together = WithinBetween.withDefaults().of(trust, voice);
        Statistic betweenTeams = together.getPartBetween();
        Statistic withinTeams = together.getPartWithin();

        assertThat(betweenTeams.getValue()).isGreaterThan(withinTeams.getValue());
    }

    @Test
    void theGuideIsWhatRunsHere() throws Exception {
        assertThat(PackageGuide.linesNotRunBy(PackageGuideTest.class)).isEmpty();
    }

    private static Responses responses() {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        int[] levels = {1, 4, 2, 3, 4, 3};
        for (int team = 0; team < levels.length; team++) {
            for (int person = 0; person < 4 + team; person++) {
                int level = levels[team];
                builder.add(
                        "team " + (team + 1),
                        level + person % 2,
                        level + person / 2 % 2,
                        level + (person + 1) % 2,
                        level);
            }
        }
        return builder.build();
    }
}
