package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows what people wrote: of whole units only, never of a cut, and of no unit whose comments would, taken off another unit's,
 * leave those of fewer people than a minimum.
 *
 * <p>Comments are in alphabetical order, so that nobody can tell from it who wrote which, or that two are by one person. What a
 * comment itself gives away nobody but a reader can see. Immutable and thread-safe.
 */
public final class CommentRelease {

    private static final int SMALLEST_MINIMUM = 2;

    private final int minimum;

    private CommentRelease(int minimum) {
        this.minimum = minimum;
    }

    static CommentRelease ofMinimum(int people) {
        requireMinimum(people);
        return new CommentRelease(people);
    }

    static void requireMinimum(int people) {
        if (people < SMALLEST_MINIMUM) {
            throw new IllegalArgumentException("A minimum of " + people + " commenters would show single people's"
                    + " comments as theirs; it is " + SMALLEST_MINIMUM + " or more. Maybe take the standard of 10.");
        }
    }

    /**
     * Chooses the units whose comments are shown.
     *
     * @param organisation the units
     * @param comments the comments on one question by the people who are in a unit themselves, one a person
     * @return of each unit that may be shown, the comments of its people and of all below it, in alphabetical order
     * @throws IllegalArgumentException if a unit is not in the organisation
     */
    public Map<UnitId, List<String>> of(Organisation organisation, Map<UnitId, List<String>> comments) {
        WaveCells.Builder cells = WaveCells.builder(organisation, List.of(Cut.everyone()), minimum);
        comments.forEach((unit, written) -> {
            if (organisation.find(unit).isEmpty()) {
                throw new IllegalArgumentException("Comments are of unit '" + unit + "', which is not in organisation '"
                        + organisation.getLabel() + "'. Maybe it is spelled otherwise there.");
            }
            if (!written.isEmpty()) {
                cells.add(unit, Cut.everyone(), written.size());
            }
        });
        WaveMask mask = new WaveMasking(minimum, MaskingRule.SPAN_AUDITED, null)
                .of(List.of("comments"), List.of(cells.build()), null);
        Map<UnitId, List<String>> shown = new LinkedHashMap<>();
        for (Unit unit : organisation.getUnitsTopDown()) {
            if (mask.isPublished(unit.getId(), Cut.everyone())) {
                shown.put(unit.getId(), within(unit.getId(), organisation, comments));
            }
        }
        return shown;
    }

    private static List<String> within(UnitId unit, Organisation organisation, Map<UnitId, List<String>> comments) {
        return comments.entrySet().stream()
                .filter(written -> organisation.getPath(written.getKey()).stream()
                        .anyMatch(above -> above.getId().equals(unit)))
                .flatMap(written -> written.getValue().stream())
                .sorted()
                .toList();
    }
}
