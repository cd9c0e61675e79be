package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Participation;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What the report says, in a few sentences and figures. */
final class Summary {

    private static final int NAMED = 2;
    private static final int ACTIONS = 3;

    private final Reading reading;
    private final Recommendations recommendations;

    Summary(Reading reading, Recommendations recommendations) {
        this.reading = reading;
        this.recommendations = recommendations;
    }

    Section toSection() {
        List<Html> body = new ArrayList<>();
        body.add(Html.element("p").classed("lead").of(standing()));
        reading.earlier().ifPresent(before -> body.add(Html.element("p").of(moved(before))));
        body.add(next());
        body.add(Html.element("div").classed("figures").of(figures()));
        return new Section("summary", "In brief", Html.join(body));
    }

    private Html standing() {
        List<ConstructId> ranked = reading.ranked();
        if (ranked.isEmpty()) {
            return Html.text("Too few people answered to show any score of the whole organisation.");
        }
        if (ranked.size() == 1) {
            return Html.join(Html.text("People were asked about "), name(ranked.get(0)), Html.text("."));
        }
        int named = Math.min(NAMED, ranked.size() / 2);
        List<ConstructId> lowest = new ArrayList<>(ranked.subList(ranked.size() - named, ranked.size()));
        Collections.reverse(lowest);
        return Html.join(
                Html.text("People speak best of "),
                names(ranked.subList(0, named)),
                Html.text(", and least well of "),
                names(lowest),
                Html.text("."));
    }

    private Html moved(CultureProfile before) {
        List<Difference> all = reading.differences();
        String since = "Since " + before.getWave() + ", ";
        if (all.isEmpty()) {
            return Html.text("What has changed since " + before.getWave()
                    + " cannot be told: no score of the whole organisation is shown in both waves.");
        }
        if (all.stream().noneMatch(Difference::isBeyondChance)) {
            return Html.text(since + "nothing has moved by more than chance would explain.");
        }
        return Html.join(
                Html.text(since),
                moved(all, 1, "risen"),
                Html.text(", and "),
                moved(all, -1, "fallen"),
                Html.text(", by more than chance would explain."));
    }

    private Html moved(List<Difference> all, int sign, String how) {
        List<Difference> moved = all.stream()
                .filter(Difference::isBeyondChance)
                .filter(difference -> sign * difference.change().getDifference() > 0)
                .sorted(Comparator.comparingDouble(Summary::size).reversed())
                .toList();
        String count = (moved.isEmpty() ? "none" : Wording.count(moved.size())) + " of "
                + Wording.count(all.size(), "score", "scores") + (moved.size() == 1 ? " has " : " have ") + how;
        if (moved.isEmpty()) {
            return Html.text(count);
        }
        Html most = name(moved.get(0).change().getConstruct());
        return Html.join(Html.text(count + (moved.size() == 1 ? " (" : " (most of all ")), most, Html.text(")"));
    }

    private Html next() {
        List<Html> best = recommendations.getRecommendations().stream()
                .limit(ACTIONS)
                .map(recommendation -> Html.element("li")
                        .of(Html.element("a")
                                .with("href", "#" + Actions.anchor(recommendation))
                                .of(recommendation.getIntervention().getLabel())))
                .toList();
        return best.isEmpty()
                ? Html.nothing()
                : Html.join(
                        Html.element("p").of("Given these scores and the published evidence, look first at:"),
                        Html.element("ol").of(best));
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
                .max(Comparator.comparingDouble(Summary::size))
                .ifPresent(most -> figures.add(figure(
                        "Moved most",
                        reading.difference(most.change().getDifference()),
                        reading.label(most.change().getConstruct()) + ", since "
                                + most.change().getFromWave())));
        return figures;
    }

    private static Html tookPart(Participation part) {
        String people = part.getRespondents().map(Wording::count).orElse("not shown");
        if (part.getResponseRate()
                .getReason()
                .filter(UndefinedReason.POPULATION_TOO_SMALL::equals)
                .isPresent()) {
            return figure(
                    "Took part",
                    people,
                    "more than the head count of "
                            + Wording.count(part.getPopulation().orElseThrow()) + ", which must be of another day");
        }
        if (!part.getResponseRate().isDefined()) {
            return figure(
                    "Took part",
                    people,
                    part.getPopulation()
                            .map(asked -> Wording.count(asked) + " people were asked")
                            .orElse("how many people were asked is not known"));
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
        return figure(kind, reading.score(mean), reading.label(construct));
    }

    private static Html figure(String kind, String number, String note) {
        return Html.element("div")
                .classed("figure")
                .of(
                        Html.element("span").classed("kind").of(kind),
                        Html.element("strong").of(number),
                        Html.element("span").classed("note").of(note));
    }

    private Html names(List<ConstructId> constructs) {
        List<Html> parts = new ArrayList<>();
        for (int i = 0; i < constructs.size(); i++) {
            if (i > 0) {
                parts.add(Html.text(i == constructs.size() - 1 ? " and " : ", "));
            }
            parts.add(name(constructs.get(i)));
        }
        return Html.join(parts);
    }

    private Html name(ConstructId construct) {
        return Html.element("b").of(Wording.lower(reading.label(construct)));
    }

    private static double size(Difference difference) {
        return Math.abs(difference.change().getDifference());
    }
}
