package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import java.util.List;

/**
 * How much the answers of each row differ from one another.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ResponseVariability
 */
public final class ResponseVariabilityResult {

    private final List<Statistic> overall;
    private final List<List<Statistic>> parts;

    ResponseVariabilityResult(List<Statistic> overall, List<List<Statistic>> parts) {
        this.overall = overall;
        this.parts = parts;
    }

    /**
     * The standard deviation of each row's answers.
     *
     * @return by row: 0 or more, in units of the answers, or why there is none; one answer has no deviation
     */
    public List<Statistic> getOverall() {
        return overall;
    }

    /**
     * The standard deviation of each row's answers to one part of the questionnaire.
     *
     * @return by part and then row: 0 or more, in units of the answers, or why there is none
     */
    public List<List<Statistic>> getParts() {
        return parts;
    }
}
