package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an item says of its codes does not contradict itself; whether the codes exist, the instrument checks. */
final class ItemRules implements CrossCheck<Item> {

    @Override
    public void check(Item item, Breaches breaches) {
        String name = "item '" + item.getId() + "' ";
        checkOptionScores(item, name, breaches);
        checkRepeats(item.getNotApplicable(), "notApplicable", name, breaches);
        checkRepeats(item.getFavourable(), "favourable", name, breaches);
        checkRepeats(item.getUnfavourable(), "unfavourable", name, breaches);
        Set<Integer> both = new HashSet<>(item.getFavourable());
        both.retainAll(item.getUnfavourable());
        if (!both.isEmpty()) {
            breaches.add(
                    "unfavourable",
                    name + "lists " + both + " as favourable and as unfavourable; no option can be both. Maybe remove"
                            + " it from one list.");
        }
        @Nullable FollowUp followUp = item.followUp();
        if (followUp != null && followUp.getItem().equals(item.getId())) {
            breaches.add(
                    "followUp.item",
                    name + "follows up itself; it can only be asked after another item. Maybe name the filter"
                            + " question.");
        }
    }

    private static void checkOptionScores(Item item, String name, Breaches breaches) {
        if (item.getOptionScores().isEmpty()) {
            return;
        }
        if (item.isReversed()) {
            breaches.add(
                    "reversed",
                    name + "is reversed and has optionScores, which say the direction themselves. Maybe remove"
                            + " 'reversed', and check that the scores run the right way.");
        }
        Collection<Double> scores = item.getOptionScores().values();
        if (scores.stream().anyMatch(score -> score != null && !Double.isFinite(score))) {
            breaches.add(
                    "optionScores",
                    name + "has optionScores " + item.getOptionScores()
                            + "; every score must be a finite number. Maybe leave out the codes that score nothing.");
        }
        if (scores.stream().distinct().count() < 2) {
            breaches.add(
                    "optionScores",
                    name + "has optionScores " + item.getOptionScores()
                            + "; an item needs at least two different scores. Maybe a code is left out.");
        }
    }

    private static void checkRepeats(Collection<Integer> codes, String property, String name, Breaches breaches) {
        Set<Integer> seen = new HashSet<>();
        Set<Integer> repeated = new HashSet<>();
        for (Integer code : codes) {
            if (!seen.add(code) && repeated.add(code)) {
                breaches.add(
                        property,
                        name + "lists code " + code + " twice in '" + property + "'. Maybe another code is meant.");
            }
        }
    }
}
