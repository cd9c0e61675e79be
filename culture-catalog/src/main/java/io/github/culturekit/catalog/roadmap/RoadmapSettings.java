package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.construct.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a planner was told.
 *
 * @param id the roadmap's id
 * @param start the first day of the first quarter
 * @param quarters how many quarters are planned
 * @param discover how many of them go to discovering
 * @param design and how many to designing after that
 * @param capacity what can be carried out at the same time
 * @param choice which time to reckon with where a duration leaves a choice
 * @param inPlace what the organisation has already
 * @param weights the weights of interventions, by id; empty for weights by rank
 * @param waves the waves of the survey, in the order of their days
 * @param frameworks where constructs' labels come from
 */
record RoadmapSettings(
        String id,
        LocalDate start,
        int quarters,
        int discover,
        int design,
        RoadmapCapacity capacity,
        DurationChoice choice,
        Set<String> inPlace,
        Map<String, Double> weights,
        List<PlannedWave> waves,
        Frameworks frameworks) {

    /** The quarter in which delivery begins, from 1. */
    int firstOfDelivery() {
        return 1 + discover + design;
    }

    RoadmapSettings withId(String changed) {
        return new RoadmapSettings(
                changed, start, quarters, discover, design, capacity, choice, inPlace, weights, waves, frameworks);
    }

    RoadmapSettings withCapacity(RoadmapCapacity changed) {
        return new RoadmapSettings(
                id, start, quarters, discover, design, changed, choice, inPlace, weights, waves, frameworks);
    }

    RoadmapSettings withChoice(DurationChoice changed) {
        return new RoadmapSettings(
                id, start, quarters, discover, design, capacity, changed, inPlace, weights, waves, frameworks);
    }

    RoadmapSettings withInPlace(Set<String> changed) {
        return new RoadmapSettings(
                id, start, quarters, discover, design, capacity, choice, changed, weights, waves, frameworks);
    }

    RoadmapSettings withWeights(Map<String, Double> changed) {
        return new RoadmapSettings(
                id, start, quarters, discover, design, capacity, choice, inPlace, changed, waves, frameworks);
    }

    RoadmapSettings withWaves(List<PlannedWave> changed) {
        return new RoadmapSettings(
                id, start, quarters, discover, design, capacity, choice, inPlace, weights, changed, frameworks);
    }

    RoadmapSettings withFrameworks(Frameworks changed) {
        return new RoadmapSettings(
                id, start, quarters, discover, design, capacity, choice, inPlace, weights, waves, changed);
    }

    RoadmapSettings withPhases(int all, int discovering, int designing) {
        return new RoadmapSettings(
                id, start, all, discovering, designing, capacity, choice, inPlace, weights, waves, frameworks);
    }
}
