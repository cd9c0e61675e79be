package io.github.culturekit.scoring.comparison;

import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of one wave on one scale, with who gave them where that is known, so that people can be followed to another wave.
 *
 * <p>Who has no name counts as nobody else. Of someone who occurs twice, the first row counts, whether it has a score or not; the
 * others are counted as {@linkplain #getRepeated repeated}. These are people's own scores: for the analyst, not for readers.
 * Immutable and thread-safe.
 */
public final class PersonScores {

    private final SortedMap<String, Double> byPerson;
    private final GroupScores all;
    private final int repeated;

    private PersonScores(SortedMap<String, Double> byPerson, GroupScores all, int repeated) {
        this.byPerson = byPerson;
        this.all = all;
        this.repeated = repeated;
    }

    /**
     * Scores of named people.
     *
     * @param persons who gave each score
     * @param scores as many finite numbers, in the same order
     * @return the wave
     * @throws IllegalArgumentException if there are more or fewer people than scores, or a score is not finite
     */
    public static PersonScores of(List<String> persons, double... scores) {
        if (persons.size() != scores.length) {
            throw new IllegalArgumentException("There are " + persons.size() + " people and " + scores.length
                    + " scores, but there must be as many. Maybe leave out the people without a score.");
        }
        Rows rows = new Rows();
        for (int i = 0; i < scores.length; i++) {
            rows.add(Optional.of(persons.get(i)), OptionalDouble.of(scores[i]));
        }
        return rows.toScores();
    }

    /**
     * The scores of all respondents on a scale, on the instrument's report range, with the respondents that the responses name.
     *
     * @param responses the responses of one wave
     * @param scale a scale's id
     * @return the wave
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public static PersonScores of(Responses responses, String scale) {
        RespondentScores scores = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        Rows rows = new Rows();
        for (int row = 0; row < responses.size(); row++) {
            rows.add(responses.respondent(row), scores.score(row, scale));
        }
        return rows.toScores();
    }

    /**
     * The scores of everyone, named or not, each person's first.
     *
     * @return the scores as those of a group
     */
    public GroupScores toGroup() {
        return all;
    }

    /**
     * How many rows do not count because the same person has an earlier one.
     *
     * @return 0 or more
     */
    public int getRepeated() {
        return repeated;
    }

    /** Who is named and has a score here as well as there, in alphabetical order. */
    List<String> namedIn(PersonScores other) {
        return byPerson.keySet().stream().filter(other.byPerson::containsKey).toList();
    }

    /** The scores of people who are named and have one. */
    double[] scoresOf(List<String> persons) {
        return persons.stream().mapToDouble(byPerson::get).toArray();
    }

    /** {@return the number of people; never a score} */
    @Override
    public String toString() {
        return "PersonScores{" + all.size() + " people}";
    }

    /** Gathers rows in their order. */
    private static final class Rows {
        private final Set<String> seen = new HashSet<>();
        private final SortedMap<String, Double> byPerson = new TreeMap<>();
        private final List<OptionalDouble> scores = new ArrayList<>();
        private int repeated;

        void add(Optional<String> person, OptionalDouble score) {
            if (person.isPresent() && !seen.add(person.get())) {
                repeated++;
                return;
            }
            scores.add(score);
            person.ifPresent(name -> score.ifPresent(value -> byPerson.put(name, value)));
        }

        PersonScores toScores() {
            return new PersonScores(
                    Collections.unmodifiableSortedMap(byPerson), GroupScores.ofPresent(scores), repeated);
        }
    }
}
