package io.github.culturekit.catalog.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.catalog.recommend.SmallProfiles;
import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class DecisionGuideTest {

    private final List<String> reported = new ArrayList<>();
    private final CultureProfile profile = SmallProfiles.of(
            SmallProfiles.score("clp-current:team-work", 6, 2),
            SmallProfiles.score("clp-current:vision-and-values", 5, 2),
            SmallProfiles.score("clp-current:goals-and-performance", 5.5, 2),
            SmallProfiles.score("clp-current:learning-and-innovation", 6, 2));

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(DecisionGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(4)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void howSureIsTheOrderAndWhatWouldTurnIt() {
        Decision decision = Recommender.standard().decision(profile);
        UncertainRanking ranking = AcceptabilityAnalysis.withDefaults()
                .withSeed(2026)
                .withThreads(2)
                .of(decision);
        RankedOption first = ranking.getOptions().get(0);
        double best = first.getProbabilityBest();
        double shortListed = first.getShareAmongFirst(3);
        double error = first.getMonteCarloError(best);

        WeightOrder order = WeightOrder.descending(
                ConstructId.parse("clp-current:team-work"), ConstructId.parse("clp-current:vision-and-values"));
        UncertainRanking ours = AcceptabilityAnalysis.withDefaults().of(decision.withPriorities(order));

        first.findClosestWeightFlip()
                .ifPresent(flip ->
                        report(flip.getConstruct(), flip.getNow(), flip.getAt().orElseThrow()));

        assertThat(best).isBetween(0.0, shortListed);
        assertThat(error).isLessThanOrEqualTo(0.005);
        assertThat(ours.getOptions()).hasSameSizeAs(ranking.getOptions());
        assertThat(reported).hasSize(1);
    }

    @Test
    void numbersOfOnesOwn() {
        ConstructId trust = ConstructId.parse("own:trust");
        Decision own = Decision.builder()
                .addConcern(Concern.of(trust, 0.6, 0.1))
                .addOption(Option.builder()
                        .id("listen")
                        .addEffect(Effect.on(trust, 0.3, 0.15))
                        .build())
                .build();
        Draw world = own.draw(2026, 1);
        double value = world.getValue(0);

        assertThat(value).isEqualTo(Math.min(world.getGap(0), world.getEffect(0, 0)));
    }

    private void report(ConstructId construct, double now, double at) {
        reported.add(construct + " " + now + " " + at);
    }
}
