package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Participation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the report says in four sentences and four figures. */
final class Summary {

    private static final int NAMED = 2;

    private final Reading reading;
    private final Recommendations recommendations;

    Summary(Reading reading, Recommendations recommendations) {
        this.reading = reading;
        this.recommendations = recommendations;
    }

    Section toSection() {
        List<Html> sentences = new ArrayList<>();
        sentences.add(Html.element("p").classed("lead").of(standing()));
        moved().ifPresent(text -> sentences.add(Html.element("p").of(text)));
        next().ifPresent(text -> sentences.add(Html.element("p").of(text)));
        return new Section(
                "summary",
                "In brief",
                Html.join(Html.join(sentences), Html.element("div").classed("figures").of(figures())));
    }

    private String standing() {
        List<ConstructId> ranked = reading.ranked();
        if (ranked.isEmpty()) {
            return "Too few people answered to show any score of the whole organisation.";
        }
        if (ranked.size() <= NAMED) {
            return "People were asked about " + names(ranked) + ".";
        }
        int named = Math.min(NAMED, ranked.size() / 2);
        return "People speak best of " + names(ranked.subList(0, named)) + ", and least well of "
                + names(reversed(ranked).subList(0, named)) + ".";
    }

    private Optional<String> moved() {
        return reading.earlier().map(before -> {
            List<Difference> beyond = reading.differences().stream()
                    .filter(Difference::isBeyondChance)
                    .toList();
            String since = "Since " + before.getWave() + ", ";
            if (beyond.isEmpty()) {
                return since + "nothing has moved by more than chance would explain.";
            }
            List<String> parts = new ArrayList<>();
            List<String> rose = moved(beyond, 1);
            List<String> fell = moved(beyond, -1);
            if (!rose.isEmpty()) {
                parts.add(Wording.list(rose) + (rose.size() == 1 ? " has" : " have") + " risen");
            }
            if (!fell.isEmpty()) {
                parts.add(Wording.list(fell) + (fell.size() == 1 ? " has" : " have") + " fallen");
            }
            return since + String.join(", and ", parts) + " by more than chance would explain.";
        });
    }

    private List<String> moved(List<Difference> differences, int sign) {
        return differences.stream()
                .filter(difference -> sign * difference.change().getDifference() > 0)
                .sorted(Comparator.comparingDouble(
                        difference -> -Math.abs(difference.change().getDifference())))
                .map(difference -> name(difference.change().getConstruct()))
                .toList();
    }

    private Optional<String> next() {
        List<String> best = recommendations.getRecommendations().stream()
                .limit(NAMED + 1)
                .map(recommendation -> Wording.lower(recommendation.getIntervention().getLabel()))
                .toList();
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of("Given these scores and the published evidence, look first at " + Wording.list(best)
                        + ".");
    }

    private List<Html> figures() {
        List<Html> figures = new ArrayList<>();
        reading.profile().findParticipation(reading.root().getId()).ifPresent(part -> figures.add(tookPart(part)));
        List<ConstructId> ranked = reading.ranked();
        if (ranked.size() > 1) {
            figures.add(scored("Highest", ranked.get(0)));
            figures.add(scored("Lowest", ranked.get(ranked.size() - 1)));
        }
        reading.differences().stream()
                .filter(Difference::isBeyondChance)
                .max(Comparator.comparingDouble(
                        difference -> Math.abs(difference.change().getDifference())))
                .ifPresent(most -> figures.add(figure(
                        "Moved most",
                        Wording.difference(most.change().getDifference()),
                        reading.label(most.change().getConstruct()) + ", since "
                                + most.change().getFromWave())));
        return figures;
    }

    private static Html tookPart(Participation part) {
        String people = part.getRespondents().map(Wording::count).orElse("not shown");
        if (!part.getResponseRate().isDefined()) {
            return figure("Took part", people, "people; how many were asked is not known");
        }
        return figure(
                "Took part",
                Wording.percent(part.getResponseRate().getValue()),
                people + " of " + Wording.count(part.getPopulation().orElseThrow()) + " people");
    }

    private Html scored(String kind, ConstructId construct) {
        double mean = reading.measured(construct, reading.root().getId())
                .orElseThrow()
                .getMean();
        return figure(kind, Wording.score(mean), reading.label(construct));
    }

    private static Html figure(String kind, String number, String note) {
        return Html.element("div")
                .classed("figure")
                .of(
                        Html.element("span").classed("kind").of(kind),
                        Html.element("strong").of(number),
                        Html.element("span").classed("note").of(note));
    }

    private String names(List<ConstructId> constructs) {
        return Wording.list(constructs.stream().map(this::name).toList());
    }

    private String name(ConstructId construct) {
        return Wording.lower(reading.label(construct));
    }

    private static List<ConstructId> reversed(List<ConstructId> constructs) {
        List<ConstructId> reversed = new ArrayList<>(constructs);
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
