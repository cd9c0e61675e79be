package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.profile.Participation;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answered, of how many, in the organisation and each of its parts. */
final class TookPart {

    /** More would push what matters off the page; the pictures give the number for each. */
    private static final int MOST_PARTS = 20;

    private static final String NOT_SHOWN = "not shown";
    private static final String OUTDATED = "head count too low";

    private final Reading reading;

    TookPart(Reading reading) {
        this.reading = reading;
    }

    Section toSection() {
        List<Unit> units = new ArrayList<>(List.of(reading.root()));
        if (reading.parts().size() <= MOST_PARTS) {
            units.addAll(reading.parts());
        }
        boolean rates = units.stream()
                .flatMap(unit -> part(unit).stream())
                .anyMatch(part -> part.getPopulation().isPresent());
        Table table = new Table("People who sent a questionnaire in, wave "
                        + reading.profile().getWave())
                .words("Unit")
                .numbers("Took part");
        if (rates) {
            table.numbers("Asked").numbers("Response rate").bars("");
        }
        units.forEach(unit -> table.row(row(unit, rates)));
        return new Section("took-part", "Who took part", Html.join(introduction(rates), table.toHtml()));
    }

    private static Html introduction(boolean rates) {
        return Html.element("p")
                .of(
                        rates
                                ? "The lower a response rate, the less is known of those who kept silent: they may see things"
                                        + " differently."
                                : "How many people were asked is not known, so there are no response rates. Head counts for each"
                                        + " unit would give them.");
    }

    private List<Html> row(Unit unit, boolean rates) {
        Optional<Participation> part = part(unit);
        List<Html> cells = new ArrayList<>();
        cells.add(Html.text(unit.getLabel()));
        cells.add(Html.text(
                part.flatMap(Participation::getRespondents).map(Wording::count).orElse(NOT_SHOWN)));
        if (rates) {
            cells.add(Html.text(part.flatMap(Participation::getPopulation)
                    .map(Wording::count)
                    .orElse(NOT_SHOWN)));
            Optional<Statistic> stated = part.map(Participation::getResponseRate);
            Optional<Double> rate = stated.filter(Statistic::isDefined).map(Statistic::getValue);
            cells.add(Html.text(rate.map(Wording::percent)
                    .orElse(stated.flatMap(Statistic::getReason)
                            .filter(UndefinedReason.POPULATION_TOO_SMALL::equals)
                            .map(reason -> OUTDATED)
                            .orElse(NOT_SHOWN))));
            cells.add(rate.map(Bars::share).orElse(Html.nothing()));
        }
        return cells;
    }

    private Optional<Participation> part(Unit unit) {
        return reading.profile().findParticipation(unit.getId());
    }
}
