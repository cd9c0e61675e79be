package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SurveyScores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The attack on the numbers behind a picture: a dashboard rounds what it shows, and the file that it is drawn from does not.
 *
 * <p>Of 203 people three are in the south; theirs is the whole less the others. Numbers as a dashboard shows them say nothing of
 * the three, exact ones everything.
 */
class ExactNumbersAttackTest {

    private static final Map<String, Integer> PEOPLE = new TreeMap<>(Map.of("east", 110, "north", 90, "south", 3));
    private static final double MEAN_OF_THE_THREE = (10 + 10 + 2.5) / 3;
    private static final double QUARTER_OF_THE_RANGE = 2.5;

    private static final DisclosurePolicy OURS = DisclosurePolicy.standard().withMinimumRespondents(5);
    private static final DisclosurePolicy WEAK =
            OURS.withRule(MaskingRule.MINIMUM_ALONE).withCoarsening(Coarsening.none());

    @Test
    void exactNumbersBehindADashboardGiveThreePeopleAway() {
        assertThat(theSouth(means(WEAK)).orElseThrow()).isCloseTo(MEAN_OF_THE_THREE, within(1e-9));
    }

    /** Each mean may be half a step off, and 403 times that falls on three people. */
    @Test
    void theNumbersThatTheDashboardShowsDoNot() {
        Map<String, Double> shown = means(WEAK);
        shown.replaceAll((unit, mean) -> Math.rint(mean * 10) / 10);
        double derived = theSouth(shown).orElseThrow();
        double error = 0.05 * (203 + 200) / 3;
        assertThat(Math.min(10, derived + error) - Math.max(0, derived - error)).isGreaterThan(QUARTER_OF_THE_RANGE);
    }

    @Test
    void ofOurPolicyTheFileHoldsNeitherTheTermsNorMoreDigitsThanADashboardShows() {
        assertThat(theSouth(means(OURS))).isEmpty();
        assertThat(means(OURS).values()).isNotEmpty().allMatch(ExactNumbersAttackTest::hasOneDecimal);
    }

    /** Where a weaker rule shows the terms, the file still holds no more than the dashboard. */
    @Test
    void coarseNumbersBluntTheAttackUnderAWeakerRuleToo() {
        Map<String, Double> means = means(WEAK.withCoarsening(Coarsening.standard()));
        assertThat(means.values()).hasSize(3).allMatch(ExactNumbersAttackTest::hasOneDecimal);
        assertThat(theSouth(means).orElseThrow()).isNotCloseTo(MEAN_OF_THE_THREE, within(1.0));
    }

    /** Nobody need subtract where all have answered alike. */
    @Test
    void aUnanimousGroupTellsWhatEveryoneSaidByExactNumbersOnly() {
        SurveyScores unanimous = scores(Map.of("east", 40, "south", 40), person -> 5);
        assertThat(json(unanimous, WEAK)).contains("\"mean\":10.0", "\"favourable\":100.0");
        assertThat(json(unanimous, DisclosurePolicy.standard()))
                .contains("\"mean\":9.5", "\"favourable\":95.0")
                .doesNotContain("\"mean\":10.0", "\"favourable\":100.0");
    }

    /** What the south's mean would be; empty where a term is withheld. */
    private static OptionalDouble theSouth(Map<String, Double> means) {
        if (!means.keySet().containsAll(List.of("trust", "east", "north"))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((203 * means.get("trust") - 110 * means.get("east") - 90 * means.get("north")) / 3);
    }

    /** The published means by unit, read from a profile's JSON. */
    private static Map<String, Double> means(DisclosurePolicy policy) {
        Map<String, Double> means = new TreeMap<>();
        JsonNode profile = JsonMapper.shared().readTree(json(scores(PEOPLE, ExactNumbersAttackTest::answer), policy));
        StreamSupport.stream(profile.get("scores").spliterator(), false)
                .forEach(score -> Optional.ofNullable(score.get("measurement").get("mean"))
                        .ifPresent(mean -> means.put(score.get("unit").stringValue(), mean.doubleValue())));
        return means;
    }

    /** Twice 5, then 2, and so on. */
    private static int answer(int person) {
        return List.of(5, 5, 2, 3, 4, 4, 1).get(person % 7);
    }

    private static SurveyScores scores(Map<String, Integer> people, IntUnaryOperator answer) {
        ResponsesBuilder responses = Responses.builder(OneItem.INSTRUMENT);
        people.forEach((unit, count) -> {
            for (int person = 0; person < count; person++) {
                responses.add(unit, answer.applyAsInt(person));
            }
        });
        return Scoring.of(OneItem.INSTRUMENT)
                .in(Organisation.flat(
                        "trust",
                        "unit",
                        people.keySet().stream().map(UnitId::of).toList()))
                .score(responses.build());
    }

    private static String json(SurveyScores scores, DisclosurePolicy policy) {
        CultureProfile profile = scores.publish(policy);
        return CultureJson.write(profile);
    }

    private static boolean hasOneDecimal(double mean) {
        return mean == Math.rint(mean * 10) / 10;
    }
}
