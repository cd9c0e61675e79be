package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.InsufficientEvidence;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.UnknownEffect;
import java.util.List;
import java.util.Optional;

/** Actions that may help with what was measured, but whose effect nobody has put a comparable number to. */
final class Unproven {

    private final Reading reading;
    private final Recommendations recommendations;

    Unproven(Reading reading, Recommendations recommendations) {
        this.reading = reading;
        this.recommendations = recommendations;
    }

    Optional<Section> toSection() {
        List<InsufficientEvidence> unproven = recommendations.getInsufficientEvidence();
        if (unproven.isEmpty()) {
            return Optional.empty();
        }
        Html introduction = Html.element("p")
                .of("These " + Wording.count(unproven.size(), "action aims", "actions aim")
                        + " at themes below their target, yet no study in the catalogue measures its effect in a way that can"
                        + " be compared. They are in no order. That is no verdict against them: try one on a small scale and"
                        + " measure it.");
        Html list = Html.element("ul")
                .classed("two-columns")
                .of(unproven.stream().map(this::entry).toList());
        return Optional.of(new Section("unproven", "Insufficient evidence", Html.join(introduction, list)));
    }

    private Html entry(InsufficientEvidence entry) {
        return Html.element("li")
                .of(
                        Html.text(entry.getIntervention().getLabel()),
                        Html.element("span").classed("note").of("meant for " + themes(entry)));
    }

    private String themes(InsufficientEvidence entry) {
        return Wording.list(entry.getUnknownEffects().stream()
                .map(UnknownEffect::getStatement)
                .map(statement -> Wording.lower(reading.label(statement.getConstruct())))
                .distinct()
                .toList());
    }
}
