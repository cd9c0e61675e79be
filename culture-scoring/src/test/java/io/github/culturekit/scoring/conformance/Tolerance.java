package io.github.culturekit.scoring.conformance;

import tools.jackson.databind.JsonNode;

/** How far a number may be from the expected one: within the absolute or the relative bound. */
record Tolerance(double absolute, double relative) {

    static final Tolerance EXACT = new Tolerance(0, 0);

    /**
     * Reads a file's tolerance.
     *
     * @param node bounds, perhaps grouped by kinds of statistics
     * @param kind the kind of statistic; where the file has no such group, the bounds at the top hold
     */
    static Tolerance of(JsonNode node, String kind) {
        JsonNode bounds = node.path(kind).isObject() ? node.path(kind) : node;
        double absolute = bounds.path("abs").asDouble(0);
        double relative = bounds.path("rel").asDouble(0);
        if (absolute <= 0 && relative <= 0) {
            throw new IllegalArgumentException("The tolerance " + node + " has neither abs nor rel for '" + kind
                    + "'. Maybe the statistics of this kind have another name in the file.");
        }
        return new Tolerance(absolute, relative);
    }

    boolean accepts(double expected, double actual) {
        double difference = Math.abs(actual - expected);
        return difference <= absolute || difference <= relative * Math.abs(expected);
    }
}
