package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.measured;
import static io.github.culturekit.catalog.evaluate.SmallWaves.organisation;
import static io.github.culturekit.catalog.evaluate.SmallWaves.profile;
import static io.github.culturekit.catalog.evaluate.SmallWaves.rollout;
import static io.github.culturekit.catalog.evaluate.SmallWaves.team;
import static io.github.culturekit.catalog.evaluate.SmallWaves.teams;
import static io.github.culturekit.catalog.evaluate.SmallWaves.unit;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;
import static io.github.culturekit.catalog.evaluate.SmallWaves.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measurement;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceInDifferencesTest {

    /** Made up; five of twelve teams have the intervention from the third of four waves on. */
    static final double[][] MEANS = {
        {0.35, 0.82, 0.33, -1.3}, {0.91, 0.45, -0.54, 0.58}, {0.36, 0.29, 0.03, 0.55}, {-0.74, -0.16, -0.48, 0.6},
        {0.04, -0.29, -0.78, -0.26}, {0.01, -0.28, 1.29, 1.01}, {-2.71, -1.89, -0.17, -0.42}, {0.21, 0.22, 2.12, -1.11},
        {-0.38, 2.04, 0.65, 0.66}, {-0.51, -1.65, 0.17, 0.11}, {-1.23, -0.68, -0.07, -0.94}, {-0.1, 0.1, 0.04, -0.51}
    };

    /** Of these, w3 - w2: difference, standard error, degrees of freedom, probability, interval. */
    private static final double[] WELCH = {
        -1.3914285714285715,
        0.48569208632742666,
        6.877505513865471,
        0.02463401617429757,
        -2.5440675823047125,
        -0.2387895605524304
    };

    private final DifferenceInDifferences calculator = DifferenceInDifferences.withDefaults();

    @Test
    void severalWavesGiveTheRegressionOnUnitsAndWaves() {
        Evaluation evaluation = calculator.of(waves(MEANS), rollout(5, "w3"), TRUST);

        // NumPy 2.4.6: least squares with effects of units and waves, CR2 by unit, units absorbed first
        assertThat(evaluation.getEffect().getDifference().getValue()).isCloseTo(-1.0214285714285714, within(1e-12));
        assertThat(evaluation.getEffect().getStandardError().getValue()).isCloseTo(0.415119624591621, within(1e-12));
        assertThat(evaluation.getWavesBefore()).containsExactly("w1", "w2");
        assertThat(evaluation.getWavesAfter()).containsExactly("w3", "w4");
        assertThat(evaluation.getUnits()).hasSize(12);
        assertThat(evaluation.countTreated()).isEqualTo(5);
        assertThat(evaluation.countCompared()).isEqualTo(7);
        assertThat(evaluation.getLeftOut()).isEmpty();
    }

    @Test
    void twoWavesGiveWelchsTestOfTheChanges() {
        Evaluation evaluation = calculator.of(waves(MEANS).subList(1, 3), rollout(5, "w3"), TRUST);

        // scipy 1.17.1: ttest_ind of w3 - w2, equal_var=False
        ArmDifference effect = evaluation.getEffect();
        assertThat(effect.getDifference().getValue()).isCloseTo(WELCH[0], within(1e-12));
        assertThat(effect.getStandardError().getValue()).isCloseTo(WELCH[1], within(1e-12));
        assertThat(effect.getDegreesOfFreedom().getValue()).isCloseTo(WELCH[2], within(1e-10));
        assertThat(effect.getProbability().getValue()).isCloseTo(WELCH[3], within(1e-12));
        assertThat(effect.getInterval().orElseThrow().getLower()).isCloseTo(WELCH[4], within(1e-10));
        assertThat(effect.getInterval().orElseThrow().getUpper()).isCloseTo(WELCH[5], within(1e-10));
        assertThat(evaluation.getPreTrend()).isEmpty();
        assertThat(evaluation.getWaveEffects()).singleElement().satisfies(wave -> {
            assertThat(wave.getAfterStart()).isTrue();
            assertThat(wave.getDifference()).isEqualTo(effect);
        });
    }

    @Test
    void theEffectIsTheDifferenceOfTheSharesOfUnits() {
        Evaluation evaluation =
                calculator.withWeighting(UnitWeighting.PRECISION).of(wavesOfSizes(MEANS), rollout(5, "w3"), TRUST);
        double sum = 0;
        for (UnitChange unit : evaluation.getUnits()) {
            sum += (unit.getTreated() ? 1 : -1) * unit.getShare() * unit.getChange();
        }

        assertThat(evaluation.getEffect().getDifference().getValue()).isCloseTo(sum, within(1e-12));
        assertThat(evaluation.getUnits().get(0).getShare())
                .isLessThan(evaluation.getUnits().get(4).getShare());
    }

    @Test
    void theEffectIsHeldAgainstTheSpreadOfPeople() {
        Evaluation evaluation = calculator.of(waves(MEANS), rollout(5, "w3"), TRUST);

        assertThat(evaluation.getStandardDeviation().getValue()).isCloseTo(2, within(1e-12));
        assertThat(evaluation.getStandardisedEffect().getDifference().getValue())
                .isCloseTo(-1.0214285714285714 / 2, within(1e-12));
        assertThat(evaluation.getStandardisedEffect().getProbability())
                .isEqualTo(evaluation.getEffect().getProbability());
        assertThat(evaluation
                        .getStandardisedEffect()
                        .getInterval()
                        .orElseThrow()
                        .getUpper())
                .isCloseTo(evaluation.getEffect().getInterval().orElseThrow().getUpper() / 2, within(1e-12));
    }

    @Test
    void theSpreadOfPeopleIsThatOfTheLastWaveBeforeByTheNumberOfPeople() {
        Organisation organisation = organisation(0, 0, 0, 0);
        Map<UnitId, Measurement> first = scores(4, 5);
        Map<UnitId, Measurement> second = scores(4, 5);
        second.put(team(0), measured(5, 1, 11));
        second.put(team(1), measured(6, 3, 31));
        second.put(team(2), measured(6, 2, 21));
        second.put(team(3), measured(5, 2, 21));

        Evaluation evaluation = calculator.of(
                List.of(
                        profile("w1", organisation, first),
                        profile("w2", organisation, second),
                        profile("w3", organisation, first)),
                rollout(2, "w3"),
                TRUST);

        // (10 * 1 + 30 * 9 + 20 * 4 + 20 * 4) / 80
        assertThat(evaluation.getStandardDeviation().getValue()).isCloseTo(Math.sqrt(5.5), within(1e-12));
    }

    @Test
    void aUnitThatWasOfAnotherLevelWasNotThere() {
        Organisation before = Organisation.builder()
                .copying(organisation(0, 0, 0, 0))
                .addUnit(unit("t04", "department", "d0"))
                .build();
        List<CultureProfile> waves =
                List.of(profile("w1", before, scores(5, 5)), profile("w2", organisation(0, 0, 0, 0, 0), scores(5, 6)));

        assertThat(calculator.of(waves, rollout(2, "w2"), TRUST).getLeftOut())
                .singleElement()
                .satisfies(unit -> assertThat(unit.getReasons()).isEqualTo(Map.of("w1", LeftOut.Reason.NOT_THERE)));
    }

    @Test
    void wavesBeforeAndAfterAreHeldAgainstTheLastBefore() {
        Evaluation evaluation = calculator.of(waves(MEANS), rollout(5, "w3"), TRUST);

        assertThat(evaluation.getWaveEffects())
                .extracting(WaveEffect::getWave, WaveEffect::getAfterStart)
                .containsExactly(tuple("w1", false), tuple("w3", true), tuple("w4", true));
        // w1 - w2 is the other way round from the check of the waves before
        assertThat(evaluation
                        .getWaveEffects()
                        .get(0)
                        .getDifference()
                        .getDifference()
                        .getValue())
                .isCloseTo(0.3291428571428572, within(1e-12));
    }

    @Test
    void nothingIsInAnEvaluationTwice() {
        Evaluation evaluation = calculator.of(waves(MEANS), rollout(5, "w3"), TRUST);
        UnitChange unit = evaluation.getUnits().get(0);
        LeftOut leftOut = LeftOut.builder()
                .unit(unit.getUnit())
                .treated(true)
                .putReason("w1", LeftOut.Reason.WITHHELD)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Evaluation.builder().copying(evaluation).addUnit(unit).build())
                .withMessageContaining("unit 't00' is there twice. Maybe two evaluations were put together");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.builder()
                        .copying(evaluation)
                        .addLeftOut(leftOut)
                        .build())
                .withMessageContaining("unit 't00' is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.builder()
                        .copying(evaluation)
                        .addWavesAfter("w1")
                        .build())
                .withMessageContaining("wave 'w1' is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollout.builder()
                        .copying(evaluation.getRollout())
                        .addUnit(team(0))
                        .build())
                .withMessageContaining("unit 't00' is listed twice. Maybe remove the second");
    }

    @Test
    void unitsThatMissAWaveAreListedWithTheReason() {
        Organisation before = organisation(0, 0, 0, 0, 0, 0, 0, 0);
        Organisation after = organisation(0, 0, 0, 0, 0, 0, 0);
        Map<UnitId, Measurement> earlier = scores(8, 5);
        Map<UnitId, Measurement> later = scores(7, 6);
        earlier.put(team(0), withheld());
        earlier.remove(team(3));
        later.put(team(0), withheld());

        Evaluation evaluation = calculator.of(
                List.of(profile("w1", before, earlier), profile("w2", after, later)), rollout(3, "w2"), TRUST);

        assertThat(evaluation.getLeftOut())
                .extracting(LeftOut::getUnit, LeftOut::getTreated, LeftOut::getReasons)
                .containsExactly(
                        tuple(
                                team(0),
                                true,
                                new TreeMap<>(Map.of("w1", LeftOut.Reason.WITHHELD, "w2", LeftOut.Reason.WITHHELD))),
                        tuple(team(3), false, new TreeMap<>(Map.of("w1", LeftOut.Reason.NO_SCORE))),
                        tuple(team(7), false, new TreeMap<>(Map.of("w2", LeftOut.Reason.NOT_THERE))));
        assertThat(evaluation.getLeftOut().get(0).toSentence())
                .isEqualTo("Unit 't00' is left out: its score is withheld (w1), its score is withheld (w2).");
        assertThat(evaluation.getVerdict().getCautions())
                .contains("Not in the result, for want of published scores or by request: 1 unit that had the"
                        + " intervention and 2 others.");
    }

    @Test
    void unitsAreLeftOutOnRequestWithAllBelowThem() {
        List<CultureProfile> waves = List.of(
                profile("w1", organisation(0, 0, 1, 1, 2), scores(5, 5)),
                profile("w2", organisation(0, 0, 1, 1, 2), scores(5, 5)));

        Evaluation evaluation =
                calculator.without(Set.of(UnitId.of("d1"), team(4))).of(waves, rollout(1, "w2"), TRUST);

        assertThat(evaluation.getLeftOut()).extracting(LeftOut::getUnit).containsExactly(team(2), team(3), team(4));
        assertThat(evaluation.getLeftOut().get(0).getReasons()).containsEntry("w1", LeftOut.Reason.EXCLUDED);
    }

    @Test
    void aUnitWithoutAnErrorHasNoPrecision() {
        Map<UnitId, Measurement> later = scores(6, 6);
        later.put(team(5), measured(7, 0, 30));
        List<CultureProfile> waves = List.of(
                profile("w1", organisation(0, 0, 0, 0, 0, 0), scores(6, 5)),
                profile("w2", organisation(0, 0, 0, 0, 0, 0), later));

        assertThat(calculator.of(waves, rollout(3, "w2"), TRUST).getLeftOut()).isEmpty();
        assertThat(calculator
                        .withWeighting(UnitWeighting.PRECISION)
                        .of(waves, rollout(3, "w2"), TRUST)
                        .getLeftOut())
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.getReasons()).isEqualTo(Map.of("w2", LeftOut.Reason.NO_STANDARD_ERROR)));
    }

    @Test
    void teamsOfATreatedDivisionHadItWhereTeamsAreCompared() {
        int[] divisions = {0, 0, 1, 1, 2, 2, 3, 3};
        List<CultureProfile> waves = List.of(
                profile("w1", organisation(divisions), scores(8, 5)),
                profile("w2", organisation(divisions), scores(8, 6)));
        Rollout inDivisions = Rollout.of("listening", List.of(UnitId.of("d0"), UnitId.of("d2")), "w2");

        Evaluation evaluation =
                calculator.withLevel("team").withClusters("division").of(waves, inDivisions, TRUST);

        assertThat(evaluation.getUnits())
                .filteredOn(UnitChange::getTreated)
                .extracting(UnitChange::getUnit)
                .containsExactly(team(0), team(1), team(4), team(5));
        assertThat(evaluation.getUnits().get(7).getCluster()).isEqualTo(UnitId.of("d3"));
        assertThat(evaluation.getClusterLevel()).contains("division");
        assertThat(evaluation.getEffect().getProbability().isDefined()).isTrue();
    }

    @Test
    void unitsOfSeveralLevelsAreRefusedUntilALevelIsNamed() {
        List<CultureProfile> waves = List.of(
                profile("w1", organisation(0, 0, 1, 1), scores(4, 5)),
                profile("w2", organisation(0, 0, 1, 1), scores(4, 6)));
        Rollout mixed = Rollout.of("listening", List.of(UnitId.of("d0"), team(0)), "w2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(waves, mixed, TRUST))
                .withMessage(
                        "Rollout 'listening': its units are of levels [division, team], so that it is not clear which"
                                + " to compare. Maybe name the level with withLevel(...): units below a unit of the rollout"
                                + " count as having had it.");
        assertThat(calculator.withLevel("team").of(waves, mixed, TRUST).countTreated())
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.withLevel("division").of(waves, rollout(1, "w2"), TRUST))
                .withMessageContaining("neither is of level 'division' nor has such units below it");
    }

    @Test
    void nestedUnitsOfOneLevelAreRefused() {
        Organisation nested = Organisation.builder()
                .label("Trust")
                .addUnit(unit("trust", "trust", null))
                .addUnit(unit("t00", "team", "trust"))
                .addUnit(unit("t01", "team", "t00"))
                .build();
        List<CultureProfile> waves = List.of(profile("w1", nested, scores(2, 5)), profile("w2", nested, scores(2, 5)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(waves, rollout(1, "w2"), TRUST))
                .withMessage("Unit 't01' lies in unit [t00], and all are of level 'team': the same people would count"
                        + " twice. Maybe give the upper one a level of its own in the organisation.");
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        List<CultureProfile> waves = waves(MEANS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(waves, rollout(5, "w1"), TRUST))
                .withMessageContaining("with at least one wave before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(waves, rollout(5, "w9"), TRUST))
                .withMessageContaining("The intervention's first wave is 'w9', but the waves are [w1, w2, w3, w4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(List.of(waves.get(0), waves.get(0)), rollout(5, "w1"), TRUST))
                .withMessageContaining("Wave 'w1' is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(waves, Rollout.of("x", List.of(UnitId.of("nowhere")), "w2"), TRUST))
                .withMessageContaining("unit 'nowhere' is in none of the waves' organisations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.withLevel("ward").of(waves, rollout(5, "w2"), TRUST))
                .withMessageContaining("No unit of any wave is of level 'ward'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.withClusters("region").of(waves, rollout(5, "w2"), TRUST))
                .withMessageContaining("lies in no unit of level 'region'");
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.withConfidence(95));
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.withSmallestThatMatters(0));
    }

    @Test
    void wavesScoredByOtherRulesAreRefused() {
        CultureProfile later = waves(MEANS).get(1);
        CultureProfile other = CultureProfile.builder()
                .copying(later)
                .scoring(ScoringStatement.builder()
                        .copying(later.getScoring())
                        .method("AGGREGATE_FIRST")
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(List.of(waves(MEANS).get(0), other), rollout(5, "w2"), TRUST))
                .withMessageContaining("were scored differently");
    }

    @Test
    void tooFewUnitsAreNoVerdict() {
        Evaluation evaluation = calculator.of(waves(MEANS), rollout(1, "w3"), TRUST);

        assertThat(evaluation.getEffect().getDifference().isDefined()).isTrue();
        assertThat(evaluation.getEffect().getStandardError().getReason()).contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(evaluation.getVerdict().getConclusion()).isEqualTo(EvaluationVerdict.Conclusion.NO_VERDICT);
        assertThat(evaluation.getVerdict().getText())
                .isEqualTo("No verdict on listening: published scores in every wave are left for 1 unit that had it and"
                        + " 11 others, but two of each are needed (or two clusters, where those were named).");
    }

    @Test
    void aConstructThatNobodyMeasuredLeavesEveryUnitOut() {
        Evaluation evaluation = calculator.of(waves(MEANS), rollout(5, "w2"), ConstructId.parse("own:pace"));

        assertThat(evaluation.getUnits()).isEmpty();
        assertThat(evaluation.getLeftOut()).hasSize(12);
        assertThat(evaluation.getEffect().getDifference().getReason()).contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(evaluation.getStandardDeviation().getReason()).contains(UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(evaluation.getStandardisedEffect().getDifference().isDefined())
                .isFalse();
    }

    @Test
    void changesThatAreAllTheSameSayNothingOfChance() {
        double[][] alike = {{5.1, 6.1}, {5.3, 6.3}, {5.7, 6.2}, {4.9, 5.4}};

        Evaluation evaluation = calculator.of(waves(alike), rollout(2, "w2"), TRUST);

        assertThat(evaluation.getEffect().getDifference().getValue()).isCloseTo(0.5, within(1e-12));
        assertThat(evaluation.getEffect().getProbability().getReason()).contains(UndefinedReason.NO_VARIANCE);
        assertThat(evaluation.getVerdict().getText()).contains("so that nothing tells what chance does");
    }

    private static Map<UnitId, Measurement> scores(int teams, double around) {
        Map<UnitId, Measurement> scores = new LinkedHashMap<>();
        for (UnitId team : teams(0, teams)) {
            scores.put(team, measured(around + (team.hashCode() % 7) * around / 50, 2, 30));
        }
        return scores;
    }

    /** The same means with 10, 20, 30, ... respondents. */
    private static List<CultureProfile> wavesOfSizes(double[][] means) {
        return waves(means).stream()
                .map(wave -> {
                    Map<UnitId, Measurement> scores = new LinkedHashMap<>();
                    for (int i = 0; i < means.length; i++) {
                        double mean = wave.find(TRUST, team(i))
                                .orElseThrow()
                                .getMeasured()
                                .orElseThrow()
                                .getMean();
                        scores.put(team(i), measured(mean, 2, 10 * (i + 1)));
                    }
                    return profile(wave.getWave(), wave.getSnapshot().getOrganisation(), scores);
                })
                .toList();
    }
}
