package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.decision.Flip;
import io.github.culturekit.catalog.decision.RankedOption;
import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the order of the actions is, in words and shares that need no statistics. */
public final class Certainty {

    /** How many places count as a short list. */
    private static final int SHORT_LIST = 3;

    private static final double HALF = 0.5;

    private final Reading reading;
    private final Recommendations recommendations;
    private final UncertainRanking ranking;

    /**
     * Looks at an order.
     *
     * @param reading the profile, which names the constructs
     * @param recommendations the actions in their order
     * @param ranking how sure that order is
     */
    public Certainty(Reading reading, Recommendations recommendations, UncertainRanking ranking) {
        this.reading = reading;
        this.recommendations = recommendations;
        this.ranking = ranking;
    }

    Optional<Section> toSection() {
        List<Recommendation> shown = shown(Actions.IN_FULL);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table("In " + Wording.count(ranking.getDraws()) + " possible cases")
                .words("Action")
                .numbers("Comes first")
                .bars("")
                .numbers("In the first three")
                .words("What would change the order");
        shown.forEach(action -> entry(action).ifPresent(option -> table.row(row(action, option))));
        Html how = Html.element("p")
                .of("Scores rest on those who answered, effects on other organisations, and nobody has said which theme"
                        + " matters most. So the order was worked out again in "
                        + Wording.count(ranking.getDraws())
                        + " cases, in each of which scores, effects and weights are as they may well be. "
                        + verdict());
        return Optional.of(new Section("certainty", "How sure is this order?", Html.join(how, table.toHtml())));
    }

    /**
     * What to make of it.
     *
     * @return one sentence
     */
    public String verdict() {
        return shown(1).stream()
                .flatMap(best -> entry(best).stream())
                .findFirst()
                .map(best -> best.getProbabilityBest() > HALF
                        ? "One action comes first in most of them."
                        : "No action comes first in half of them: take the first few as a short list.")
                .orElse("");
    }

    /**
     * The actions in lines for a console.
     *
     * @param most how many
     * @return a line each, with a line feed
     */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        for (Recommendation action : shown(most)) {
            entry(action)
                    .ifPresent(option -> lines.add(String.format(
                            Locale.ROOT,
                            "%2d. %-62.62s  %5s  %18s\n",
                            action.getRank(),
                            action.getIntervention().getLabel(),
                            Wording.percent(option.getProbabilityBest()),
                            Wording.percent(option.getShareAmongFirst(SHORT_LIST)))));
        }
        return lines;
    }

    private List<Html> row(Recommendation action, RankedOption option) {
        return List.of(
                Html.text(action.getRank() + ". " + action.getIntervention().getLabel()),
                Html.text(Wording.percent(option.getProbabilityBest())),
                Bars.share(option.getProbabilityBest()),
                Html.text(Wording.percent(option.getShareAmongFirst(SHORT_LIST))),
                Html.text(flip(action, option)));
    }

    private String flip(Recommendation action, RankedOption option) {
        Optional<Recommendation> next = recommendations.getRecommendations().stream()
                .filter(other -> other.getRank() == action.getRank() + 1)
                .findFirst();
        if (next.isEmpty()) {
            return "";
        }
        String rival = "\u201c" + next.get().getIntervention().getLabel() + "\u201d";
        List<String> changes = Stream.concat(
                        option.findClosestWeightFlip().map(this::weight).stream(),
                        option.findClosestGapFlip().flatMap(this::score).stream())
                .toList();
        return changes.isEmpty()
                ? "Neither the weight nor the score of any single theme would put " + rival + " before it."
                : rival + " would go before it if " + String.join(", or if ", changes) + ".";
    }

    private String weight(Flip flip) {
        String theme = Wording.lower(reading.label(flip.getConstruct()));
        String at = Wording.percent(flip.getAt().orElseThrow());
        if (at.equals("100%")) {
            return "nothing but " + theme + " counted";
        }
        return String.format(
                Locale.ROOT, "%s counted for %s of the whole instead of %s", theme, at, Wording.percent(flip.getNow()));
    }

    private Optional<String> score(Flip flip) {
        return recommendations
                .findNeed(flip.getConstruct())
                .map(need -> String.format(
                        Locale.ROOT,
                        "%s scored %s instead of %s",
                        Wording.lower(reading.label(flip.getConstruct())),
                        reading.finer(need.getMeanAt(flip.getAt().orElseThrow())),
                        reading.score(need.getMean())));
    }

    private List<Recommendation> shown(int most) {
        return recommendations.getRecommendations().stream().limit(most).toList();
    }

    private Optional<RankedOption> entry(Recommendation action) {
        return ranking.find(action.getIntervention().getId());
    }
}
