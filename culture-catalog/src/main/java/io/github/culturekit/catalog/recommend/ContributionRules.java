package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The way leads from the effect to the need, and the value is their product. */
final class ContributionRules implements CrossCheck<Contribution> {

    @Override
    public void check(Contribution contribution, Breaches breaches) {
        Need need = contribution.getNeed();
        Way way = contribution.getWay();
        ShrunkEffect effect = contribution.getEffect();
        if (need == null
                || way == null
                || effect == null
                || contribution.getRoom() == null
                || contribution.getFit() == null
                || contribution.getValue() == null
                || need.getWeight() == null) {
            return;
        }
        same("way.from", way.getFrom(), effect.getConstruct(), "the effect", breaches);
        same("way.to", way.getTo(), need.getConstruct(), "the need", breaches);
        roomForTheGap(contribution, breaches);
        Derived.require(
                "value",
                contribution.getValue(),
                Contribution.value(
                        need, contribution.getRoom(), Contribution.relevance(way, effect, contribution.getFit())),
                "need.weight * min(room, way.share * effect.value * fit)",
                breaches);
    }

    private static void roomForTheGap(Contribution contribution, Breaches breaches) {
        double gap = contribution.getNeed().getStandardisedGap();
        if (!(contribution.getRoom() >= gap)) {
            breaches.add(
                    "room",
                    "'room' is " + contribution.getRoom() + "; it must be at least the standardised gap, " + gap
                            + ". Maybe it is in points: divide by the standard deviation.");
        }
    }

    private static void same(
            String property, ConstructId stated, ConstructId expected, String whose, Breaches breaches) {
        if (!stated.equals(expected)) {
            breaches.add(
                    property,
                    "'" + property + "' is '" + stated + "'; it must be the construct of " + whose + ", '" + expected
                            + "'. Maybe contributions were mixed up.");
        }
    }
}
