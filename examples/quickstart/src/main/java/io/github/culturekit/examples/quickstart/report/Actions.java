package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.Need;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.List;

/** What to do first, each with its reasons, what it asks for, and how well it is known to work. */
final class Actions {

    /** How many recommendations are set out in full. */
    static final int IN_FULL = 5;

    private static final int REASONS = 4;

    private final Reading reading;
    private final Recommendations recommendations;

    Actions(Reading reading, Recommendations recommendations) {
        this.reading = reading;
        this.recommendations = recommendations;
    }

    Section toSection() {
        List<Recommendation> all = recommendations.getRecommendations();
        if (all.isEmpty()) {
            return new Section(
                    "actions",
                    "What to do first",
                    Html.element("p")
                            .of(
                                    "Nothing is recommended: no score that is shown is both below its target and acted on by"
                                            + " something in the catalogue whose effect is known. The reasons stand under"
                                            + " \u201cWhat is not shown\u201d."));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(introduction());
        all.stream().limit(IN_FULL).map(this::card).forEach(parts::add);
        if (all.size() > IN_FULL) {
            parts.add(others(all.subList(IN_FULL, all.size())));
        }
        return new Section("actions", "What to do first", Html.join(parts));
    }

    private Html introduction() {
        return Html.element("p")
                .of(
                        "Each action is scored by how much of the gaps between the measured themes and their targets it can be"
                                + " expected to close: as much as published studies let us expect of it, held back where the"
                                + " studies are few, weak or about something only related, and never more than the gap. The"
                                + " score orders the list; it is no forecast. Local knowledge may well change the order.");
    }

    private Html card(Recommendation recommendation) {
        Intervention intervention = recommendation.getIntervention();
        List<Html> parts = new ArrayList<>();
        parts.add(Html.element("h3")
                .of(
                        Html.element("span").classed("rank").of(String.valueOf(recommendation.getRank())),
                        Html.text(" " + intervention.getLabel())));
        parts.add(Html.element("p").of(intervention.getSummary()));
        parts.add(facts(recommendation));
        parts.add(reasons(recommendation));
        parts.add(Html.element("div")
                .classed("columns")
                .of(
                        bullets("What must be in place", intervention.getPrerequisites()),
                        bullets("Take care", intervention.getCautions())));
        parts.add(bullets(
                "What studies found",
                recommendation.getEvidence().stream().map(Evidence::getClaim).toList()));
        parts.add(bullets("What makes that less sure", doubts(recommendation)));
        return Html.element("article").with("id", anchor(recommendation)).of(parts);
    }

    /** Where a link to a recommendation leads. */
    static String anchor(Recommendation recommendation) {
        return "action-" + recommendation.getRank();
    }

    private static Html facts(Recommendation recommendation) {
        Intervention intervention = recommendation.getIntervention();
        EvidenceGrade grade = InterventionWording.weakestGrade(recommendation);
        List<Html> facts = new ArrayList<>();
        facts.add(fact("Works on", Wording.capital(InterventionWording.level(intervention))));
        facts.add(fact("Effort", Wording.capital(InterventionWording.effort(intervention))));
        facts.add(fact("Time", InterventionWording.duration(intervention)));
        facts.add(fact("Evidence", grade + " (" + grade.getMeaning() + ")"));
        return Html.element("dl").classed("facts").of(facts);
    }

    private static List<String> doubts(Recommendation recommendation) {
        return recommendation.getContributions().stream()
                .flatMap(contribution -> contribution.getDowngrades().stream())
                .distinct()
                .sorted()
                .map(downgrade -> Wording.capital(downgrade.getMeaning()))
                .toList();
    }

    private static Html fact(String name, String value) {
        return Html.element("div")
                .of(Html.element("dt").of(name), Html.element("dd").of(value));
    }

    private Html reasons(Recommendation recommendation) {
        Table table = new Table("Why: what adds up to its score of " + Wording.number(recommendation.getScore(), 4))
                .words("Theme")
                .numbers("Now")
                .numbers("Target")
                .numbers("Rise studies suggest")
                .numbers("Adds to score")
                .bars("");
        List<Contribution> all = recommendation.getContributions();
        List<Contribution> shown = all.subList(0, Math.min(REASONS, all.size()));
        List<Double> values =
                new ArrayList<>(shown.stream().map(Contribution::getValue).toList());
        double others = recommendation.getScore()
                - values.stream().mapToDouble(Double::doubleValue).sum();
        values.add(others);
        List<String> numbers = Addends.rounded(values);
        for (int i = 0; i < shown.size(); i++) {
            table.row(reason(shown.get(i), numbers.get(i), recommendation.getScore()));
        }
        if (all.size() > shown.size()) {
            table.row(
                    Html.text(Wording.count(all.size() - shown.size(), "other theme", "other themes")),
                    Html.nothing(),
                    Html.nothing(),
                    Html.nothing(),
                    Html.text(numbers.get(shown.size())),
                    Bars.share(others / recommendation.getScore()));
        }
        return table.toHtml();
    }

    private List<Html> reason(Contribution contribution, String adds, double score) {
        Need need = contribution.getNeed();
        double points = contribution.getRelevance() * need.getStandardDeviation();
        return List.of(
                Html.text(reading.label(need.getConstruct())),
                Html.text(reading.score(need.getMean())),
                Html.text(reading.score(need.getTarget().getValue())),
                Html.text(Wording.signed(points, 2)),
                Html.text(adds),
                Bars.share(contribution.getValue() / score));
    }

    private static Html bullets(String heading, List<String> items) {
        if (items.isEmpty()) {
            return Html.nothing();
        }
        List<Html> list =
                items.stream().map(item -> Html.element("li").of(item)).toList();
        return Html.element("div")
                .of(Html.element("h4").of(heading), Html.element("ul").of(list));
    }

    private static Html others(List<Recommendation> others) {
        Table table = new Table("Scored in the same way, less promising")
                .words("Action")
                .numbers("Score")
                .words("Works on")
                .words("Effort")
                .words("Evidence");
        for (Recommendation other : others) {
            table.row(
                    other.getRank() + ". " + other.getIntervention().getLabel(),
                    Wording.number(other.getScore(), 4),
                    InterventionWording.level(other.getIntervention()),
                    InterventionWording.effort(other.getIntervention()),
                    InterventionWording.weakestGrade(other).toString());
        }
        return Html.join(Html.element("h3").of("Further down the list"), table.toHtml());
    }
}
