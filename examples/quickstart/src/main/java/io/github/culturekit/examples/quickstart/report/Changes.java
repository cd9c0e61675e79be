package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Optional;

/** How the organisation moved since the wave before, and what of it chance would explain. */
final class Changes {

    private final Reading reading;

    Changes(Reading reading) {
        this.reading = reading;
    }

    Optional<Section> toSection() {
        return reading.earlier().map(before -> new Section("changes", "What has changed", body(before)));
    }

    private Html body(CultureProfile before) {
        List<Difference> differences = reading.differences();
        if (differences.isEmpty()) {
            return Html.element("p").of("No score of the whole organisation is shown in both waves.");
        }
        Table table = new Table("The whole organisation, " + before.getWave() + " and "
                        + reading.profile().getWave())
                .words("")
                .numbers(before.getWave())
                .numbers(reading.profile().getWave())
                .numbers("Change")
                .numbers("95% interval")
                .bars("Below 0 · above 0")
                .words("");
        double reach = differences.stream()
                .mapToDouble(difference -> Math.max(Math.abs(difference.lower()), Math.abs(difference.upper())))
                .max()
                .orElseThrow();
        differences.forEach(difference -> table.row(row(difference, reach)));
        return Html.join(explanation(differences), table.toHtml());
    }

    private List<Html> row(Difference difference, double reach) {
        Change change = difference.change();
        return List.of(
                Html.text(reading.label(change.getConstruct())),
                Html.text(reading.score(change.getBefore())),
                Html.text(reading.score(change.getAfter())),
                Html.text(reading.difference(change.getDifference())),
                Html.text(reading.limit(difference.lower()) + " to " + reading.limit(difference.upper())),
                Bars.difference(difference, reach),
                verdict(difference));
    }

    private static Html verdict(Difference difference) {
        if (!difference.isBeyondChance()) {
            return Html.element("span").classed("quiet").of("may be chance");
        }
        String way = difference.lower() > 0 ? "risen" : "fallen";
        return Html.element("span").classed("tag " + way).of(way);
    }

    private static Html explanation(List<Difference> differences) {
        long beyond = differences.stream().filter(Difference::isBeyondChance).count();
        return Html.element("p")
                .of("Of " + Wording.count(differences.size(), "score", "scores") + ", " + Wording.count(beyond)
                        + " moved by more than chance would explain: the interval leaves 0 out. Even if nothing had"
                        + " changed, about one score in twenty would seem to have.");
    }
}
