package io.github.culturekit.examples.quickstart.synthetic;

import java.util.List;
import java.util.Map;

/**
 * What one scale measures, on the latent scale of the answer model, where one unit is about one response option.
 *
 * @param scale the id of the instrument's scale
 * @param items the ids of its items
 * @param mean the organisation's level in the first wave; 0 is the middle of the response options
 * @param change how far it moves from one wave to the next
 */
record Trait(String scale, List<String> items, double mean, double change) {

    private static final Map<String, double[]> LEVELS = Map.ofEntries(
            level("vision-and-values", 0.55, 0.02),
            level("goals-and-performance", 0.20, -0.10),
            level("learning-and-innovation", 0.12, 0.04),
            level("support-and-compassion", 0.45, 0.22),
            level("equity-and-inclusion", 0.30, 0.08),
            level("team-work", 0.75, 0.03),
            level("direction", 0.25, 0.12),
            level("alignment", 0.02, -0.02),
            level("commitment", 0.40, 0.02),
            level("psychological", 0.65, -0.12),
            level("advocacy", 0.60, 0.06),
            level("involvement", 0.10, 0.16));

    private static final double[] MIDDLING = {0.3, 0};

    static Trait of(String scale, List<String> items) {
        double[] level = LEVELS.getOrDefault(scale, MIDDLING);
        return new Trait(scale, items, level[0], level[1]);
    }

    double level(Wave wave) {
        return mean + change * wave.ordinal();
    }

    private static Map.Entry<String, double[]> level(String scale, double mean, double change) {
        return Map.entry(scale, new double[] {mean, change});
    }
}
