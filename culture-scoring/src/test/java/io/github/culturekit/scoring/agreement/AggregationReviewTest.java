package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AggregationReviewTest {

    private static final AggregationReview REVIEW = AggregationReview.withDefaults();

    /** Three teams that agree nearly fully and differ by whole options. */
    private static final Map<String, ItemMatrix> UNITED = teams(
            new double[][] {{2, 2}, {2, 2}, {2, 3}, {2, 2}},
            new double[][] {{3, 3}, {3, 3}, {3, 3}, {4, 3}},
            new double[][] {{5, 5}, {5, 5}, {4, 5}, {5, 5}});

    @Test
    void teamsThatAgreeAndDifferMayBeAggregated() {
        AggregationEvidence evidence = REVIEW.of("trust", UNITED, 5);

        assertThat(evidence.getVerdict()).isEqualTo(AggregationVerdict.SUPPORTED);
        assertThat(evidence.getCriteria())
                .extracting(AggregationCriterion::getRule)
                .containsExactly(AggregationRule.values());
        assertThat(evidence.getScale()).isEqualTo("trust");
        assertThat(evidence.getPeople()).isEqualTo(12);
        assertThat(evidence.getOptions()).isEqualTo(5);
        assertThat(evidence.getIcc1().getValue()).isGreaterThan(0.9);
        assertThat(evidence.getIcc1Interval().orElseThrow().getLevel()).isEqualTo(0.95);
    }

    @Test
    void eachNumberIsThatOfItsCalculator() {
        AggregationEvidence evidence = REVIEW.of("trust", UNITED, 5);
        ItemMatrix first = UNITED.get("team 1");
        IccResult icc = IntraclassCorrelation.withDefaults()
                .of(Groups.moments(
                        new double[] {2, 2, 2.5, 2}, new double[] {3, 3, 3, 3.5}, new double[] {5, 5, 4.5, 5}));
        GroupAgreement group = evidence.getGroups().get(0);

        assertThat(group.getGroup()).isEqualTo("team 1");
        assertThat(group.getPeople()).isEqualTo(4);
        assertThat(group.getRwg())
                .isEqualTo(RwgJ.withDefaults().withOptions(5).of(first).getAgreement());
        assertThat(group.getSkewedRwg())
                .isEqualTo(RwgJ.withDefaults()
                        .against(NullDistribution.slightSkew())
                        .of(first)
                        .getAgreement());
        assertThat(group.getRStarWg())
                .isEqualTo(RStarWg.withDefaults().withOptions(5).of(first).getAgreement());
        assertThat(group.getAverageDeviation())
                .isEqualTo(AverageDeviation.withDefaults().of(first).getMean());
        assertThat(group.getReliability()).isEqualTo(icc.reliabilityOf(4));
        assertThat(evidence.getIcc1()).isEqualTo(icc.getIcc1());
        assertThat(evidence.getIcc1Interval()).isEqualTo(icc.getIcc1Interval());
        assertThat(evidence.getCriteria().get(3).getValue())
                .isEqualTo(icc.getAnova().getProbability());
        assertThat(evidence.getCriteria().get(4).getValue()).isEqualTo(icc.getIcc2());
        assertThat(evidence.getCriteria().get(0).getValue())
                .isEqualTo(AgreementSummary.of(evidence.getGroups().stream()
                                .map(GroupAgreement::getRwg)
                                .toList())
                        .getMedian());
        assertThat(evidence.getCriteria().get(2).getLimit()).isEqualTo(5.0 / 6);
    }

    @Test
    void theEvidenceIsToldInWordsWithTheSourceOfEachRule() {
        assertThat(REVIEW.of("trust", UNITED, 5).describe().lines().toList())
                .containsExactly(
                        "'trust' as the mean of 3 groups: supported",
                        "  median rwg(j) against a uniform null: 0.97, at least 0.70 (LeBreton and Senter 2008): met",
                        "  median rwg(j) against a skewed null: 0.95, at least 0.70 (LeBreton and Senter 2008): met",
                        "  median average deviation from the mean: 0.19, at most 0.83 (Burke and Dunlap 2002): met",
                        "  probability of the F ratio by chance: 0.00, at most 0.05 (Bliese 2000): met",
                        "  ICC(2): 0.99, at least 0.70 (LeBreton and Senter 2008): met");
    }

    @Test
    void teamsThatDoNotDifferMayNotBeAggregated() {
        AggregationEvidence evidence = REVIEW.of(
                "trust",
                teams(new double[][] {{3, 3}, {4, 4}, {3, 4}}, new double[][] {{4, 3}, {3, 3}, {4, 4}}, new double[][] {
                    {3, 4}, {4, 4}, {3, 3}
                }),
                5);

        assertThat(evidence.getOutcome(AggregationRule.AGREEMENT_BEYOND_UNIFORM))
                .isEqualTo(AggregationOutcome.MET);
        assertThat(evidence.getOutcome(AggregationRule.GROUPS_DIFFER)).isEqualTo(AggregationOutcome.NOT_MET);
        assertThat(evidence.getVerdict()).isEqualTo(AggregationVerdict.NOT_SUPPORTED);
    }

    @Test
    void teamsThatDoNotAgreeMayNotBeAggregated() {
        AggregationEvidence evidence = REVIEW.of(
                "trust",
                teams(
                        new double[][] {{1, 1}, {4, 4}, {1, 1}, {4, 4}, {1, 1}},
                        new double[][] {{5, 5}, {2, 2}, {5, 5}, {5, 5}, {2, 2}}),
                5);

        assertThat(evidence.getOutcome(AggregationRule.AGREEMENT_BEYOND_UNIFORM))
                .isEqualTo(AggregationOutcome.NOT_MET);
        assertThat(evidence.getOutcome(AggregationRule.SMALL_DEVIATION)).isEqualTo(AggregationOutcome.NOT_MET);
        assertThat(evidence.getVerdict()).isEqualTo(AggregationVerdict.NOT_SUPPORTED);
    }

    @Test
    void agreementThatALeanExplainsIsMixedEvidence() {
        AggregationReview strict = REVIEW.againstSkewed(NullDistribution.heavySkew());
        Map<String, ItemMatrix> teams = teams(
                new double[][] {{1, 2}, {2, 2}, {2, 1}, {3, 2}},
                new double[][] {{3, 4}, {4, 4}, {5, 4}, {4, 5}},
                new double[][] {{2, 3}, {3, 3}, {4, 3}, {3, 2}});

        assertThat(REVIEW.of("trust", teams, 5).getVerdict()).isEqualTo(AggregationVerdict.SUPPORTED);
        assertThat(strict.of("trust", teams, 5).getOutcome(AggregationRule.AGREEMENT_BEYOND_SKEW))
                .isEqualTo(AggregationOutcome.NOT_MET);
        assertThat(strict.of("trust", teams, 5).getVerdict()).isEqualTo(AggregationVerdict.MIXED);
    }

    @Test
    void otherNumbersOfOptionsNeedASkewOfTheirOwn() {
        AggregationEvidence seven = REVIEW.of("trust", UNITED, 7);

        assertThat(seven.getCriteria().get(1).getValue())
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
        assertThat(seven.getVerdict()).isEqualTo(AggregationVerdict.MIXED);
        assertThat(seven.describe())
                .contains("median rwg(j) against a skewed null: undefined (not defined by rule), at least 0.70"
                        + " (LeBreton and Senter 2008): unknown");
        NullDistribution own = NullDistribution.of(0.05, 0.05, 0.1, 0.1, 0.2, 0.3, 0.2);
        assertThat(REVIEW.againstSkewed(own).of("trust", UNITED, 7).getVerdict())
                .isEqualTo(AggregationVerdict.SUPPORTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.againstSkewed(own).of("trust", UNITED, 5))
                .withMessageContaining("own over 7 options, but the items have 5 options");
    }

    @Test
    void tooLittleDataIsNoEvidence() {
        AggregationEvidence one = REVIEW.of("trust", teams(new double[][] {{1, 2}, {2, 2}}), 5);
        AggregationEvidence none = REVIEW.of("trust", Map.of(), 5);

        assertThat(one.getVerdict()).isEqualTo(AggregationVerdict.UNKNOWN);
        assertThat(none.getVerdict()).isEqualTo(AggregationVerdict.UNKNOWN);
        assertThat(none.getCriteria())
                .extracting(AggregationCriterion::getValue)
                .containsOnly(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(none.getIcc1Interval()).isEmpty();
        assertThat(AggregationEvidence.builder()
                        .copying(none)
                        .criteria(List.of())
                        .build()
                        .getVerdict())
                .isEqualTo(AggregationVerdict.UNKNOWN);
    }

    @Test
    void responsesAreScoredAsTheInstrumentSays() {
        Instrument instrument = instrument(Item.of("q1", "agree-5"), Item.reversed("q2", "agree-5"));
        Responses responses = Responses.builder(instrument)
                .add("north", 4, 2)
                .add("south", 2, 4)
                .add("north", 5, 2)
                .add("south", 1, 4)
                .add("silent")
                .add("north", 4)
                .build();
        AggregationEvidence evidence = REVIEW.of(responses, "trust");
        Double[][] north = {{4.0, 4.0}, {5.0, 4.0}, {4.0, null}};

        assertThat(evidence.getGroups())
                .extracting(GroupAgreement::getGroup)
                .containsExactly("north", "south", "silent");
        assertThat(evidence.getGroups().get(0).getRwg())
                .isEqualTo(RwgJ.withDefaults()
                        .withOptions(5)
                        .of(Answers.withGaps(north))
                        .getAgreement());
        assertThat(evidence.getGroups().get(0).getPeople()).isEqualTo(3);
        assertThat(evidence.getGroups().get(2).getPeople()).isZero();
        assertThat(evidence.getGroups().get(2).getReliability())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(evidence.getPeople()).isEqualTo(5);
        assertThat(evidence.getIcc1().getValue())
                .isCloseTo(
                        IntraclassCorrelation.withDefaults()
                                .of(Groups.of(new double[] {4, 4.5, 4}, new double[] {2, 1.5}))
                                .getIcc1()
                                .getValue(),
                        within(1e-9));
    }

    @Test
    void aPlainPersonScoresTheMeanOfTheItemsAnswered() {
        Map<String, ItemMatrix> teams = new LinkedHashMap<>();
        teams.put("a", Answers.withGaps(new Double[][] {{2.0, null}, {1.0, 2.0}, {null, null}}));
        teams.put("b", Answers.withGaps(new Double[][] {{4.0, 5.0}, {null, 5.0}}));
        AggregationEvidence evidence = REVIEW.of("trust", teams, 5);

        assertThat(evidence.getIcc1())
                .isEqualTo(IntraclassCorrelation.withDefaults()
                        .of(Groups.of(new double[] {2, 1.5}, new double[] {4.5, 5}))
                        .getIcc1());
        assertThat(evidence.getGroups()).extracting(GroupAgreement::getPeople).containsExactly(2, 2);
    }

    @Test
    void aNumberAtTheLimitMeetsTheRule() {
        for (AggregationRule rule : AggregationRule.values()) {
            assertThat(AggregationCriterion.of(rule, Statistic.of(0.7), 0.7).getOutcome())
                    .isEqualTo(AggregationOutcome.MET);
            assertThat(AggregationCriterion.of(rule, Statistic.of(rule.isLeast() ? 0.69 : 0.71), 0.7)
                            .getOutcome())
                    .isEqualTo(AggregationOutcome.NOT_MET);
        }
    }

    @Test
    void itemsOfDifferentRangesAreRefused() {
        Instrument mixed = Instrument.builder()
                .copying(instrument(Item.of("q1", "agree-5")))
                .addResponseScale(ResponseScale.range("ten", 0, 10))
                .addItem(Item.of("q2", "ten"))
                .addScale(Scale.of("mixed", "own:mixed", "q1", "q2"))
                .build();
        Responses responses = Responses.builder(mixed).add("a", 1, 2).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.of(responses, "mixed"))
                .withMessageContaining("item 'q2' scores from 0.0 to 10.0 on 11 options")
                .withMessageContaining("as from 1.0 to 5.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.of(responses, "nothing"))
                .withMessageContaining("no scale 'nothing'");
    }

    @Test
    void bothJacksonsReadWhatTheyWrote() throws Exception {
        AggregationEvidence evidence = REVIEW.of("trust", UNITED, 5);
        AggregationEvidence thin = REVIEW.of("trust", Map.of(), 7);
        JsonMapper three = JsonMapper.shared();
        ObjectMapper two = new ObjectMapper();

        for (AggregationEvidence written : List.of(evidence, thin)) {
            assertThat(three.readValue(three.writeValueAsString(written), AggregationEvidence.class))
                    .isEqualTo(written);
            assertThat(two.readValue(two.writeValueAsString(written), AggregationEvidence.class))
                    .isEqualTo(written);
        }
    }

    private static Instrument instrument(Item... items) {
        Instrument.Builder builder = Instrument.builder()
                .id("small")
                .version("1.0.0")
                .label("Small")
                .addResponseScale(ResponseScale.agreement5());
        List.of(items).forEach(builder::addItem);
        return builder.addScale(Scale.of(
                        "trust",
                        "own:trust",
                        List.of(items).stream().map(Item::getId).toArray(String[]::new)))
                .build();
    }

    private static Map<String, ItemMatrix> teams(double[][]... teams) {
        Map<String, ItemMatrix> named = new LinkedHashMap<>();
        for (double[][] team : teams) {
            named.put("team " + (named.size() + 1), Answers.matrix(team));
        }
        return named;
    }
}
