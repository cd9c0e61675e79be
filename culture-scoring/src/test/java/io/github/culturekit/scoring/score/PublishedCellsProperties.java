package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PublishedCellsProperties {

    /** With all digits, in which a difference would show. */
    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.standard().withMinimumRespondents(5).withCoarsening(Coarsening.none());

    @Property(tries = 25)
    void whoAnswersWhatNeverChangesWhatIsShown(@ForAll @IntRange(min = 1, max = 120) int people, @ForAll long seed) {
        List<Response> responses = AnyResponses.of(people, false, new Random(seed));
        assertThat(shown(publish(permuted(responses, new Random(seed + 1))))).isEqualTo(shown(publish(responses)));
    }

    @Property(tries = 25)
    void everyCertificateHolds(
            @ForAll @IntRange(min = 0, max = 150) int people, @ForAll boolean weighted, @ForAll long seed) {
        CultureProfile profile = publish(AnyResponses.of(people, weighted, new Random(seed)));
        assertThat(profile.getDisclosure().getCertificates())
                .isNotEmpty()
                .allMatch(scales -> scales.getCertificate().holds());
    }

    @Property(tries = 20)
    void theMaskIsTheSameHoweverTheResponsesAreSplitAndSent(
            @ForAll @IntRange(min = 1, max = 120) int people,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll long seed) {
        List<Response> responses = AnyResponses.of(people, false, new Random(seed));
        ScoreAccumulator split = scoring().accumulator();
        AnyResponses.blocks(responses, parts).forEach(block -> {
            byte[] sent = scoring().accumulator().add(block).toBytes();
            split.merge(scoring().accumulator(sent));
        });
        assertThat(split.result().publish(POLICY)).isEqualTo(publish(responses));
    }

    private static Scoring scoring() {
        return Scoring.of(AnyResponses.INSTRUMENT).in(AnyResponses.TREE).withCuts("gender", "tenure");
    }

    private static CultureProfile publish(List<Response> responses) {
        return scoring().score(AnyResponses.block(responses)).publish(POLICY);
    }

    /** Deals the answers of those who answered an item among them, by each item in turn. */
    private static List<Response> permuted(List<Response> responses, Random random) {
        List<Map<String, Integer>> answers = new ArrayList<>();
        responses.forEach(response -> answers.add(new LinkedHashMap<>(response.getAnswers())));
        for (Item item : AnyResponses.INSTRUMENT.getItems()) {
            if (item.getId().equals("had") || item.getId().equals("helped")) {
                continue; // whether the second is asked depends on the first
            }
            List<Map<String, Integer>> those = answers.stream()
                    .filter(given -> given.containsKey(item.getId()))
                    .toList();
            List<Integer> codes = new ArrayList<>(
                    those.stream().map(given -> given.get(item.getId())).toList());
            Collections.shuffle(codes, random);
            for (int i = 0; i < codes.size(); i++) {
                those.get(i).put(item.getId(), codes.get(i));
            }
        }
        List<Response> permuted = new ArrayList<>();
        for (int i = 0; i < responses.size(); i++) {
            permuted.add(Response.builder()
                    .copying(responses.get(i))
                    .answers(answers.get(i))
                    .build());
        }
        return permuted;
    }

    /** What a reader sees of a profile without its numbers. */
    private static List<Object> shown(CultureProfile profile) {
        List<Object> shown = new ArrayList<>();
        profile.getScores()
                .forEach(score -> shown.add(List.of(
                        score.getConstruct(),
                        score.getUnit(),
                        score.getCut(),
                        score.getMeasured().isPresent(),
                        score.getMeasured()
                                .map(measured -> measured.getFavourableShare()
                                        .getFavourable()
                                        .isDefined())
                                .orElse(false))));
        profile.getDisclosure().getCertificates().stream()
                .map(CertifiedScales::getCertificate)
                .forEach(shown::add);
        return shown;
    }
}
