package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.evaluate.EvaluationPlan;
import io.github.culturekit.catalog.evaluate.PastChanges;
import io.github.culturekit.catalog.portfolio.ChosenOption;
import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.InterventionLevel;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one could tell after a plan whether it worked, and what could be seen at all. */
final class Afterwards {

    /** Two on either side, or nothing can be said. */
    private static final int FEWEST_UNITS = 4;

    private final Reading reading;
    private final Plan plan;

    Afterwards(Reading reading, Plan plan) {
        this.reading = reading;
        this.plan = plan;
    }

    String sentence() {
        Optional<Recommendation> tried = plan.portfolio().getChosen().stream()
                .map(ChosenOption::getOption)
                .map(plan::action)
                .filter(Afterwards::canStartInAPart)
                .findFirst();
        if (tried.isEmpty()) {
            return "The plan works on the organisation as a whole, so that there is nothing to compare it with: look at the"
                    + " change between surveys, and at what else happened in that time.";
        }
        return reading.earlier()
                .flatMap(earlier -> sentence(earlier, tried.get()))
                .orElse(
                        "Compare parts of the organisation that began with those that began later. How large an effect they"
                                + " could show can be said once scores of enough of them stand in two surveys.");
    }

    private static boolean canStartInAPart(Recommendation action) {
        InterventionLevel level = action.getIntervention().getLevel();
        return level == InterventionLevel.TEAM || level == InterventionLevel.INDIVIDUAL;
    }

    private Optional<String> sentence(CultureProfile earlier, Recommendation action) {
        Contribution best = action.getContributions().get(0);
        ConstructId construct = best.getNeed().getConstruct();
        return finestLevel(earlier, construct)
                .flatMap(level -> seen(earlier, construct, level).map(change -> wording(action, best, level, change)));
    }

    /** The level with the most units whose scores stand in both surveys. */
    private Optional<Map.Entry<String, Long>> finestLevel(CultureProfile earlier, ConstructId construct) {
        return reading.profile().getSnapshot().getOrganisation().getUnits().stream()
                .filter(unit -> Change.between(construct, unit.getId(), earlier, reading.profile())
                        .isPresent())
                .collect(Collectors.groupingBy(Unit::getLevel, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(level -> level.getValue() >= FEWEST_UNITS)
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    }

    private Optional<Double> seen(CultureProfile earlier, ConstructId construct, Map.Entry<String, Long> level) {
        int units = Math.toIntExact(level.getValue());
        return PastChanges.standardDeviation(earlier, reading.profile(), construct, level.getKey())
                .toOptional()
                .stream()
                .filter(spread -> spread > 0)
                .mapToObj(
                        spread -> EvaluationPlan.withDefaults().detectableEffect(units / 2, units - units / 2, spread))
                .findFirst();
    }

    private String wording(Recommendation action, Contribution best, Map.Entry<String, Long> level, double seen) {
        double expected = best.getRelevance() * best.getNeed().getStandardDeviation();
        String theme = reading.label(best.getNeed().getConstruct());
        return "Begin \u201c" + action.getIntervention().getLabel() + "\u201d in half of the " + level.getValue()
                + " units at the level \u201c" + level.getKey()
                + "\u201d, drawn by lot, and in the others a year later. If \u201c"
                + theme + "\u201d then rises by " + Wording.number(seen, 2)
                + " more there than in the others, the next survey would show it in four cases of five. Studies suggest a"
                + " rise of " + Wording.number(expected, 2)
                + (expected < seen
                        ? ", so that a true effect may well stay unseen: not seen is not the same as none."
                        : ", which is enough to be seen.");
    }
}
