package io.github.culturekit.scoring.weighting;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Weights that make up for who did not answer: respondents stand for the people of their own kind, as many as the population has
 * (weighting classes: Oh and Scheuren 1983; Kalton and Flores-Cervantes 2003).
 *
 * <p>By default the attributes are crossed, and every cell with people in it must have a respondent; what the responses are
 * weighted by is what the weights begin with. If those who answer differ from those who do not within a cell, the weights do not
 * mend it. Immutable and thread-safe.
 */
public final class NonResponseWeights {

    private static final NonResponseWeights DEFAULTS = new NonResponseWeights(NonResponseMethod.CELLS, 1);

    private final NonResponseMethod method;
    private final int smallestCell;

    private NonResponseWeights(NonResponseMethod method, int smallestCell) {
        this.method = method;
        this.smallestCell = smallestCell;
    }

    /**
     * By cells, however few respondents they have.
     *
     * @return the calculator
     */
    public static NonResponseWeights withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses what is assumed of those who did not answer.
     *
     * @param assumed the method
     * @return a calculator with that method
     */
    public NonResponseWeights withMethod(NonResponseMethod assumed) {
        return new NonResponseWeights(assumed, smallestCell);
    }

    /**
     * Refuses cells of few respondents, whose weights would swing.
     *
     * @param respondents the fewest respondents of a cell, or of a category of a margin
     * @return a calculator with that limit
     * @throws IllegalArgumentException if it is below 1
     */
    public NonResponseWeights withSmallestCell(int respondents) {
        if (respondents < 1) {
            throw new IllegalArgumentException(
                    "The smallest cell is " + respondents + ", but a cell needs a respondent. Maybe use 20.");
        }
        return new NonResponseWeights(method, respondents);
    }

    /**
     * Weights respondents by head counts of their attributes.
     *
     * @param responses the responses of one wave
     * @param population head counts: by cuts of all the attributes for cells, by each attribute alone for margins
     * @param attributes one or more cuts of the responses, such as {@code gender}
     * @return the weights, one for each row
     * @throws WeightingException if there are none, with the category at fault
     * @throws IllegalArgumentException if no attribute is named, or the responses have no such cut
     */
    public AdjustedWeights of(Responses responses, Population population, String... attributes) {
        List<Margin> margins = method == NonResponseMethod.CELLS
                ? List.of(Margin.of(responses, population, attributes))
                : Arrays.stream(attributes)
                        .map(attribute -> Margin.of(responses, population, attribute))
                        .toList();
        return of(baseWeights(responses), margins);
    }

    /**
     * Weights respondents by the head counts of their units. People who belong to a unit above others, but to none of those, are
     * its population less theirs.
     *
     * @param responses the responses of one wave
     * @param organisation units with populations
     * @return the weights, one for each row
     * @throws WeightingException if there are none, with the unit at fault: people of it are counted but nobody answered, or
     *     somebody answered but its people are not counted
     */
    public AdjustedWeights of(Responses responses, Organisation organisation) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Unit unit : organisation.getUnits()) {
            ownPeople(organisation, unit)
                    .ifPresent(people -> counts.put(unit.getId().toString(), people));
        }
        return of(baseWeights(responses), List.of(Margin.of(Categories.ofUnits(responses), counts)));
    }

    private AdjustedWeights of(double[] base, List<Margin> margins) {
        margins.forEach(margin -> requireEnough(margin.getCategories()));
        return margins.size() == 1
                ? PostStratification.withDefaults().of(base, margins.get(0))
                : RakingWeights.withDefaults().of(base, margins);
    }

    private void requireEnough(Categories categories) {
        int[] counts = new int[categories.getLevels().size()];
        IntStream.range(0, categories.getRowCount())
                .map(categories::code)
                .filter(code -> code != Categories.NONE)
                .forEach(code -> counts[code]++);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] < smallestCell) {
                throw new WeightingException(
                        WeightingProblem.EMPTY_CATEGORY,
                        "'" + categories.getName() + "' = '"
                                + categories.getLevels().get(code) + "' has " + counts[code]
                                + " respondents, but a cell needs " + smallestCell
                                + ". Maybe merge it with a cell beside it, or weight by margins.");
            }
        }
    }

    private static OptionalInt ownPeople(Organisation organisation, Unit unit) {
        List<Optional<Population>> below = organisation.getChildren(unit.getId()).stream()
                .map(Unit::getPopulation)
                .toList();
        if (unit.getPopulation().isEmpty() || below.stream().anyMatch(Optional::isEmpty)) {
            return OptionalInt.empty();
        }
        int elsewhere = below.stream()
                .flatMap(Optional::stream)
                .mapToInt(Population::getPeople)
                .sum();
        return OptionalInt.of(Math.max(0, unit.getPopulation().get().getPeople() - elsewhere));
    }

    private static double[] baseWeights(Responses responses) {
        return IntStream.range(0, responses.size())
                .mapToDouble(responses::weight)
                .toArray();
    }
}
