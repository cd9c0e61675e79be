package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How groups of staff differ in the organisation as a whole, for each attribute that the profile is cut by. */
final class Groups {

    private static final String NOT_SHOWN = "–";

    private final Reading reading;

    Groups(Reading reading) {
        this.reading = reading;
    }

    Optional<Section> toSection() {
        List<Html> tables = attributes().stream().map(this::table).toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Html introduction = Html.element("p")
                .of(
                        "Mean scores in the whole organisation. A dash stands where too few people have a score to show it.");
        return Optional.of(
                new Section("groups", "How groups of staff compare", Html.join(introduction, Html.join(tables))));
    }

    /** Attributes that are cut by alone; crossed ones are for analysts. */
    private List<String> attributes() {
        return cuts().stream()
                .map(cut -> cut.getValues().keySet().iterator().next())
                .distinct()
                .toList();
    }

    private Html table(String attribute) {
        List<Cut> groups = cuts().stream()
                .filter(cut -> cut.getValues().containsKey(attribute))
                .toList();
        Table table = new Table("By " + attribute).words("Theme");
        groups.forEach(cut -> table.numbers(cut.getValues().get(attribute)));
        table.numbers("Everyone");
        for (ConstructId construct : reading.profile().getConstructs()) {
            List<Html> row = new ArrayList<>(List.of(Html.text(reading.label(construct))));
            groups.forEach(cut -> row.add(mean(construct, cut)));
            row.add(mean(construct, Cut.everyone()));
            table.row(row);
        }
        return table.toHtml();
    }

    private Html mean(ConstructId construct, Cut cut) {
        return Html.text(reading.profile()
                .find(construct, reading.root().getId(), cut)
                .flatMap(ConstructScore::getMeasured)
                .map(Measured::getMean)
                .map(reading::score)
                .orElse(NOT_SHOWN));
    }

    private List<Cut> cuts() {
        return List.copyOf(reading.profile().getScores().stream()
                .filter(score -> score.getUnit().equals(reading.root().getId()))
                .map(ConstructScore::getCut)
                .filter(cut -> cut.getValues().size() == 1)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
