package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.UnitId;
import java.util.List;

/**
 * Texts as units, which are made when they are first asked for: once for all blocks of a thread, whose texts only grow in number.
 * Thread-safe.
 */
final class TextUnits {

    private final GrowingList<UnitId> made = new GrowingList<>();
    private List<UnitId> latest = List.of();

    /** Some texts as units, the same list as long as none is new. They begin with the texts that were asked for before. */
    synchronized List<UnitId> of(List<String> texts) {
        while (made.size() < texts.size()) {
            made.add(UnitId.of(texts.get(made.size())));
        }
        if (latest.size() < made.size()) {
            latest = made.view(made.size());
        }
        return latest.size() == texts.size() ? latest : latest.subList(0, texts.size());
    }
}
