package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Measured;
import java.util.List;
import java.util.Optional;

/** How many answers speak for, and how many against, in the organisation as a whole. */
final class Favourable {

    private final Reading reading;

    Favourable(Reading reading) {
        this.reading = reading;
    }

    Html toHtml() {
        List<ConstructId> constructs = reading.profile().getConstructs().stream()
                .filter(construct -> share(construct).isPresent())
                .toList();
        if (constructs.isEmpty()) {
            return Html.nothing();
        }
        Table table = new Table("Percent favourable, neutral and unfavourable, the whole organisation")
                .words("Theme")
                .numbers("Favourable")
                .numbers("Neutral")
                .numbers("Unfavourable")
                .bars("");
        constructs.forEach(
                construct -> table.row(row(construct, share(construct).orElseThrow())));
        return table.toHtml();
    }

    private List<Html> row(ConstructId construct, FavourableShare share) {
        double favourable = share.getFavourable().getValue();
        double neutral = share.getNeutral().getValue();
        double unfavourable = share.getUnfavourable().getValue();
        return List.of(
                Html.text(reading.label(construct)),
                Html.text(Wording.whole(favourable)),
                Html.text(Wording.whole(neutral)),
                Html.text(Wording.whole(unfavourable)),
                Bars.shares(favourable, neutral, unfavourable));
    }

    private Optional<FavourableShare> share(ConstructId construct) {
        return reading.measured(construct, reading.root().getId())
                .map(Measured::getFavourableShare)
                .filter(share -> share.getFavourable().isDefined()
                        && share.getNeutral().isDefined()
                        && share.getUnfavourable().isDefined());
    }
}
