package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.response.AnswerSheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cuts people are in by their values of all that is noted of them: looked up once where the values are the same. */
final class ValuePlaces {

    private static final String NO_VALUE = "";

    private final List<List<String>> ways;
    private final List<String> attributes;
    private final GroupDirectory directory;
    private final AtomCounts atoms;
    private final Map<List<String>, Place> places = new HashMap<>();

    /**
     * Where people of the same values are, by number.
     *
     * @param cuts by way of cutting, the cut; {@link CutBranch#NO_CUT} without a value of one of its attributes
     * @param atomCut the values of all that is noted, as atoms have them
     */
    record Place(int[] cuts, int atomCut) {}

    ValuePlaces(CutChoices choices, GroupDirectory directory, AtomCounts atoms) {
        this.ways = choices.ways();
        this.attributes = choices.noted();
        this.directory = directory;
        this.atoms = atoms;
    }

    /** Where a person is. */
    Place of(AnswerSheet sheet) {
        String[] values = new String[attributes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sheet.getCut(attributes.get(i)).orElse(NO_VALUE);
        }
        List<String> key = Arrays.asList(values);
        Place known = places.get(key);
        return known == null ? places.computeIfAbsent(key, this::place) : known;
    }

    private Place place(List<String> values) {
        int[] cuts = ways.stream()
                .mapToInt(way -> way.stream()
                                .anyMatch(
                                        attribute -> valueOf(attribute, values).isEmpty())
                        ? CutBranch.NO_CUT
                        : directory.cut(cut(way, values)))
                .toArray();
        return new Place(cuts, atoms.cut(cut(attributes, values)));
    }

    /** The values of some attributes, but for those that the person has none of. */
    private Cut cut(List<String> some, List<String> values) {
        Cut cut = Cut.everyone();
        for (String attribute : some) {
            String value = valueOf(attribute, values);
            if (!value.isEmpty()) {
                cut = cut.and(attribute, value);
            }
        }
        return cut;
    }

    private String valueOf(String attribute, List<String> values) {
        return values.get(attributes.indexOf(attribute));
    }
}
