package io.github.culturekit.scoring.score;

/** What a group's people scored on one scale. */
final class ScaleAccumulator {

    final Moments moments = new Moments();
    final WeightedMoments weighted = new WeightedMoments();

    /** How many of the people with a score are favourable, neutral and unfavourable, in the order of the enum. */
    final Tally people = new Tally(3);

    void add(ScalePlan plan, long position, double weight) {
        if (position == Position.MISSING) {
            return;
        }
        moments.add(position);
        weighted.add(position, weight);
        if (plan.hasFavour()) {
            people.add(plan.isFavourable(position) ? 0 : plan.isUnfavourable(position) ? 2 : 1, weight);
        }
    }

    void merge(ScaleAccumulator other) {
        moments.merge(other.moments);
        weighted.merge(other.weighted);
        people.merge(other.people);
    }
}
