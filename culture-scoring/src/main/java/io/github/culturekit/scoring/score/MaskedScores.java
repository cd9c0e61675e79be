package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.WaveCells;
import io.github.culturekit.scoring.disclosure.WaveMask;
import io.github.culturekit.scoring.disclosure.WaveMasking;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Masks scores by who counts in them; scores of the same people that were released alike have one mask, found once. */
final class MaskedScores {

    private final Organisation organisation;
    private final List<Cut> cuts;
    private final int minimum;
    private final WaveMasking masking;
    private final @Nullable ReleaseDraft release;
    private final Map<List<People>, WaveCells> cells = new HashMap<>();
    private final Map<Request, WaveMask> found = new HashMap<>();
    private final Map<WaveMask, Request> requests = new HashMap<>();

    MaskedScores(Organisation organisation, List<Cut> cuts, DisclosurePolicy policy, @Nullable ReleaseDraft release) {
        this.organisation = organisation;
        this.cuts = cuts;
        this.minimum = policy.getMinimumRespondents();
        this.masking = policy.masking(release);
        this.release = release;
    }

    /** People who count, of an atom by the values that may be cut by, and of whom the same is noted. */
    record People(UnitId unit, Cut values, Cut noted, int people) {}

    /** Who counts in a score, and what was released of it before. */
    private record Base(List<People> people, String history) {}

    private record Request(List<Base> bases, @Nullable WaveMask within) {}

    /**
     * The mask of scores that are shown together.
     *
     * @param scores who counts in each score, by what it is called
     * @param within a mask outside of which nothing is shown
     */
    WaveMask mask(Map<String, List<People>> scores, @Nullable WaveMask within) {
        Map<Base, String> bases = new LinkedHashMap<>();
        scores.forEach((subject, people) -> bases.putIfAbsent(new Base(people, history(subject)), subject));
        WaveMask mask = isCovered(bases, within) ? within : find(bases, within);
        if (release != null) {
            scores.forEach((subject, people) -> masking.take(subject, cells(people), mask));
        }
        return mask;
    }

    /** Whether any of some people are in a group. */
    Predicate<Group> within(List<People> people) {
        return group -> cells(people).findName(group.unit(), group.cut()).isPresent();
    }

    /** Whether a mask was found for all of some scores. */
    private boolean isCovered(Map<Base, String> bases, @Nullable WaveMask mask) {
        return mask != null && requests.get(mask).bases().containsAll(bases.keySet());
    }

    private WaveMask find(Map<Base, String> bases, @Nullable WaveMask within) {
        Request request = new Request(List.copyOf(bases.keySet()), within);
        @Nullable WaveMask known = found.get(request);
        if (known == null) {
            known = masking.of(
                    List.copyOf(bases.values()),
                    bases.keySet().stream().map(base -> cells(base.people())).toList(),
                    within);
            found.put(request, known);
            requests.put(known, request);
        }
        return known;
    }

    private String history(String subject) {
        return release == null ? "" : release.getHistory(subject);
    }

    private WaveCells cells(List<People> everyone) {
        return cells.computeIfAbsent(everyone, these -> {
            WaveCells.Builder builder = WaveCells.builder(organisation, cuts, minimum);
            these.forEach(some -> builder.add(some.unit(), some.values(), some.noted(), some.people()));
            return builder.build();
        });
    }
}
