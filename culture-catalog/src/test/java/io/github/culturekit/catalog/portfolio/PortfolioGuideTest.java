package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.recommend.MadeProfiles;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide on the library's own catalogue. */
class PortfolioGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(PortfolioGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(4)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void allQuestionsOfTheGuideHaveAnswers() {
        CultureProfile profile = MadeProfiles.currentCharacteristics();
        Map<String, Belief> costs = Recommender.standard().decision(profile).getOptions().stream()
                .collect(Collectors.toMap(Option::getId, option -> Belief.of(20_000, 2_000)));

        Decision decision = Recommender.standard().decision(profile).withCosts(costs);
        PortfolioChoice choice = PortfolioChoice.withDefaults()
                .withBudget(60_000)
                .atMost(3)
                .withPrerequisite("shared-team-leadership", "team-goals");
        Portfolio portfolio = choice.of(decision);
        portfolio.getChosen(); // each with what the set would miss without it
        portfolio.getLeftOut(); // each with the limit, conflict or prerequisite that stands against it
        portfolio.getLimitEffects(); // which limit binds, and what it costs
        portfolio.findCoreIndex("team-goals"); // in how many worlds it belongs to the best set
        portfolio.toSentences(); // all of it in words

        Frontier frontier = choice.frontier(decision);
        frontier.find(40_000); // the best set for this budget

        Portfolio byEffort = PortfolioChoice.withDefaults()
                .withEffort(6, InterventionCatalog.standard().getInterventions())
                .of(decision);

        InformationValues values = ValueOfInformation.withDefaults().of(decision, choice);
        values.getPerfect(); // what knowing everything would be worth
        values.getInputs(); // what knowing one thing would be worth, the most valuable first

        assertThat(portfolio.getChosen()).hasSize(3);
        assertThat(portfolio.getOutcome()).isEqualTo(SearchOutcome.BEST);
        assertThat(portfolio.findCoreIndex("team-goals")).isPresent();
        assertThat(frontier.find(40_000).orElseThrow().getOptions()).hasSize(2);
        assertThat(byEffort.getChosen()).isNotEmpty();
        assertThat(values.getBaseline()).isNotEmpty();
        assertThat(values.getInputs()).isNotEmpty();
        assertThat(values.getPerfect()).isPositive();
    }
}
