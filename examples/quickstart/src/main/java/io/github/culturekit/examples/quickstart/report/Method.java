package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.InstrumentReference;
import io.github.culturekit.model.profile.ScoringStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the scores were made, so that a reader can compare like with like. */
final class Method {

    private final Reading reading;

    Method(Reading reading) {
        this.reading = reading;
    }

    Section toSection() {
        CultureProfile profile = reading.profile();
        ScoringStatement scoring = profile.getScoring();
        InstrumentReference instrument = profile.getInstrument();
        List<Html> rules = new ArrayList<>();
        rules.add(rule(
                "Questionnaire",
                instrument.getLabel() + " (" + instrument.getId() + " " + instrument.getVersion() + ")"));
        rules.add(rule(
                "Range",
                "From " + plain(scoring.getMinimum()) + " to " + plain(scoring.getMaximum())
                        + "; higher is better. Statements put the other way round are turned first."));
        rules.add(rule("From answers to scores", method(scoring)));
        rules.add(rule("Percent favourable", favourable(scoring.getFavourableRule())));
        rules.add(rule(
                "Intervals",
                Wording.percent(scoring.getConfidenceLevel())
                        + " confidence intervals of the mean, treating those who answered as a sample of people like them. They say"
                        + " nothing about those who would never answer."));
        profile.getDisclosure()
                .getRounding()
                .map(Method::rounding)
                .ifPresent(text -> rules.add(rule("Rounding", text)));
        rules.add(rule(
                "Weights",
                scoring.getWeighted()
                        ? "Respondents were weighted."
                        : "Respondents were not weighted: everybody counts the same."));
        rules.add(rule(
                "Smallest group",
                "A score rests on at least "
                        + profile.getDisclosure().getMinimumRespondents() + " people (policy '"
                        + profile.getDisclosure().getPolicy() + "')."));
        return new Section(
                "method",
                "How the scores were made",
                Html.element("dl").classed("method").of(rules));
    }

    private static Html rule(String name, String text) {
        return Html.element("div")
                .of(Html.element("dt").of(name), Html.element("dd").of(text));
    }

    private static String rounding(double step) {
        return "Means are multiples of "
                + BigDecimal.valueOf(step).stripTrailingZeros().toPlainString()
                + " and percentages are whole, in the files beside this report too, so that they tell no more"
                + " than it does. Extremes are not told apart: 95% or more is shown as 95, 5% or less as 5, and means near an end of the"
                + " range likewise. Intervals and comparisons allow for the rounding.";
    }

    private static String method(ScoringStatement scoring) {
        return switch (scoring.getMethod()) {
            case "RESPONDENT_FIRST" ->
                "Each person's answers to a theme are averaged first, if they answered enough of them; the unit's score is"
                        + " the mean of its people.";
            case "AGGREGATE_FIRST" ->
                "Each statement is averaged over all who answered it first; the unit's score is the mean of its statements.";
            default -> scoring.getMethod().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String favourable(FavourableRule rule) {
        return switch (rule) {
            case POOLED_ANSWERS ->
                "Of all answers to a theme's statements, the share that is favourable (after turning reversed ones).";
            case MEAN_OF_ITEMS ->
                "For each statement the share of favourable answers, then the mean over the theme's statements.";
            case PEOPLE_AT_OR_ABOVE -> "The share of people whose mean answer is at or above the favourable threshold.";
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Wording.whole(value) : Wording.number(value, 2);
    }
}
