package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.NotConsidered;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.DisclosureStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the report keeps back, and why. */
final class NotShown {

    private final Reading reading;
    private final Recommendations recommendations;

    NotShown(Reading reading, Recommendations recommendations) {
        this.reading = reading;
        this.recommendations = recommendations;
    }

    Section toSection() {
        CultureProfile profile = reading.profile();
        List<Html> parts = new ArrayList<>();
        parts.add(Html.element("p")
                .of("A score is shown only where at least "
                        + profile.getDisclosure().getMinimumRespondents()
                        + " people have one, to protect the answers of those who are few. A score kept back and a score that"
                        + " nobody has look the same on purpose. " + audit(profile.getDisclosure())));
        parts.add(Html.element("p").of(withheld()));
        List<String> left = leftOut();
        if (!left.isEmpty()) {
            parts.add(Html.element("p").of("Played no part in the recommendations:"));
            parts.add(Html.element("ul")
                    .of(left.stream().map(line -> Html.element("li").of(line)).toList()));
        }
        return new Section("not-shown", "What is not shown", Html.join(parts));
    }

    private static String audit(DisclosureStatement disclosure) {
        boolean proved = !disclosure.getCertificates().isEmpty()
                && disclosure.getCertificates().stream()
                        .allMatch(scales -> scales.getCertificate().holds());
        if (!proved) {
            return "What this does not prevent: someone who compares the whole with all its other parts may still work"
                    + " out the score of a part left out.";
        }
        return "Some larger groups are kept back as well, so that nobody can work out the score of fewer than "
                + disclosure.getMinimumRespondents()
                + " people by adding and subtracting what is shown; an exact search confirmed it.";
    }

    private String withheld() {
        Map<String, Integer> units = new LinkedHashMap<>();
        for (Unit unit : reading.profile().getSnapshot().getOrganisation().getUnitsTopDown()) {
            if (hidden(unit)) {
                units.merge(unit.getLevel(), 1, Integer::sum);
            }
        }
        if (units.isEmpty()) {
            return "Every unit has at least one score that is shown.";
        }
        List<String> levels = new ArrayList<>();
        units.forEach((level, number) -> levels.add(Wording.count(number) + " at the level '" + level + "'"));
        return "Units without any score that is shown: " + Wording.list(levels)
                + ". Their people count in every unit above.";
    }

    private boolean hidden(Unit unit) {
        return reading.profile().getConstructs().stream()
                .allMatch(construct -> reading.measured(construct, unit.getId()).isEmpty());
    }

    private List<String> leftOut() {
        Map<String, List<String>> reasons = new TreeMap<>();
        for (NotConsidered entry : recommendations.getNotConsidered()) {
            reasons.computeIfAbsent(entry.getReason().getMeaning(), reason -> new ArrayList<>())
                    .add(name(entry.getId()));
        }
        List<String> lines = new ArrayList<>();
        reasons.forEach((reason, names) -> lines.add(Wording.list(names) + ": " + reason + "."));
        return lines;
    }

    private String name(String id) {
        return id.contains(":") ? reading.label(ConstructId.parse(id)) : id.replace('-', ' ');
    }
}
