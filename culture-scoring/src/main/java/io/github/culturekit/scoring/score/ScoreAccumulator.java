package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one wave in the making: responses are added in blocks or one by one, accumulators of different threads, files
 * or machines are merged, and at any time there is a result.
 *
 * <p>However the responses are split, ordered and merged, unweighted results are the same to the last bit and weighted ones
 * agree to 1e-12 of their size: counts and sums are whole numbers, and units and cuts are known by name. The memory in use
 * grows with the groups that somebody is in, not with the respondents. An add or merge that throws has changed nothing. Not
 * thread-safe: give each thread its own and merge them.
 *
 * @see Scoring#accumulator()
 */
public final class ScoreAccumulator {

    private final Scoring scoring;
    private final ScoringPlan plan;
    private final GroupDirectory directory;
    private final AtomCounts atoms;
    private final BlockAdder adder;
    private final WaitingResponses waiting;
    private final CommonTerms terms;
    /** Made for the first response: blocks need none. */
    private @Nullable AnswerSheet sheet;

    ScoreAccumulator(Scoring scoring, ScoringPlan plan) {
        this(
                scoring,
                plan,
                new GroupDirectory(plan.layout(), scoring.choices().organisation()),
                new CommonTerms(scoring.choices().snapshot()),
                false);
    }

    private ScoreAccumulator(
            Scoring scoring, ScoringPlan plan, GroupDirectory directory, CommonTerms terms, boolean amongOthers) {
        this.scoring = scoring;
        this.plan = plan;
        this.directory = directory;
        this.terms = terms;
        this.atoms = new AtomCounts(plan.families(), scoring.cuts(), directory);
        this.adder = new BlockAdder(plan, atoms, amongOthers);
        this.waiting = new WaitingResponses(scoring, directory, atoms);
    }

    /**
     * One for another thread, which adds blocks to the groups of this one at the same time as others do. Its atoms are to be taken
     * with {@link #takeAtoms} in the end.
     */
    ScoreAccumulator another() {
        return new ScoreAccumulator(scoring, plan, directory, terms, true);
    }

    /**
     * Adds the respondents of a block.
     *
     * @param block answers to the scoring's instrument; blocks may be of any size and number their units as they like
     * @return this accumulator
     * @throws IllegalArgumentException if the responses are to another instrument or of another wave, if some are weighted
     *     and some not, if a unit is not in the organisation, or if there is no such cut
     */
    public ScoreAccumulator add(Responses block) {
        scoring.requireInstrument(block.getInstrument());
        if (block.size() == 0) {
            return this;
        }
        String waveOfBlock = onlyWave(block);
        boolean weightedBlock = scoring.choices().useWeights() && block.isWeighted();
        terms.require(waveOfBlock, weightedBlock);
        BlockGroups groups = new BlockGroups(block, directory, directory.units(block), weightedBlock);
        List<Grouping> groupings = new ArrayList<>();
        groupings.add(groups.cutsBy(List.of()));
        scoring.cuts().ways().forEach(attributes -> groupings.add(groups.cutsBy(attributes)));
        BlockAtoms atomsOfBlock =
                new BlockAtoms(block, groups, atoms, scoring.cuts().noted());
        terms.take(waveOfBlock, weightedBlock);
        adder.add(block, groupings, atomsOfBlock, weightedBlock);
        return this;
    }

    /**
     * Adds one respondent. The response is checked at once and scored with others, or when a result, a merge or the bytes ask
     * for it. Building a response takes longer than adding it: see {@link #add(AnswerSheet)} where many come.
     *
     * @param response what the person answered; without a unit they belong to the whole organisation
     * @return this accumulator
     * @throws IllegalArgumentException if it answers an item that the instrument does not have or with a code that the item
     *     does not have, if its weight is out of range, if it is of another wave, if it has a weight and others have none or
     *     the other way round, or if its unit is not in the organisation
     */
    public ScoreAccumulator add(Response response) {
        @Nullable AnswerSheet filled = sheet;
        if (filled == null) {
            filled = AnswerSheet.of(scoring.instrument());
            sheet = filled;
        }
        return add(filled.fillIn(response));
    }

    /**
     * Adds one respondent, as {@link #add(Response)} does.
     *
     * @param filled what the person answered, which is copied: the sheet can be cleared and filled in for the next one
     * @return this accumulator
     * @throws IllegalArgumentException if the sheet is of another instrument, if it is of another wave, if it has a weight and
     *     others have none or the other way round, or if its unit is not in the organisation
     */
    public ScoreAccumulator add(AnswerSheet filled) {
        scoring.requireInstrument(filled.getInstrument());
        String waveOfSheet = filled.getWave().orElse(Responses.ONLY_WAVE);
        boolean weightedSheet =
                scoring.choices().useWeights() && filled.getWeight().isPresent();
        terms.require(waveOfSheet, weightedSheet);
        waiting.add(filled, weightedSheet);
        terms.take(waveOfSheet, weightedSheet);
        if (waiting.isFull()) {
            scoreWaiting();
        }
        return this;
    }

    /**
     * Adds all respondents of another accumulator, which stays as it is.
     *
     * @param other an accumulator of the same scoring
     * @return this accumulator
     * @throws IllegalArgumentException if the other is this one, or its scoring, wave or weighting differs
     */
    public ScoreAccumulator merge(ScoreAccumulator other) {
        if (other == this) {
            throw new IllegalArgumentException(
                    "An accumulator cannot be merged with itself: everybody would count twice."
                            + " Maybe another one was meant.");
        }
        scoring.requireSame(other.scoring);
        String waveOfOther = other.terms.wave();
        if (waveOfOther == null) {
            return this;
        }
        terms.take(waveOfOther, other.isWeighted());
        other.scoreWaiting();
        directory.merge(other.directory);
        atoms.merge(other.atoms);
        return this;
    }

    /** Takes the atoms of {@link #another}. */
    void takeAtoms(ScoreAccumulator other) {
        atoms.merge(other.atoms);
    }

    /**
     * The scores of everyone who was added so far. More can be added afterwards; the result does not change with it.
     *
     * @return exact scores, not for readers yet
     */
    public SurveyScores result() {
        scoreWaiting();
        ScoredUnits scored = scoredUnits();
        boolean isWeighted = isWeighted();
        GroupTable groups = GroupTable.rollUp(
                directory,
                scored,
                countedCuts(),
                GroupCells.empty(plan.layout(), isWeighted).share());
        return new SurveyScores(
                plan, scored, groups, atoms.table(), scoring.choices().level(), isWeighted);
    }

    /**
     * The accumulator as bytes, to be merged elsewhere. The same unweighted sums give the same bytes.
     *
     * @return bytes that {@link Scoring#accumulator(byte[])} reads
     */
    public byte[] toBytes() {
        scoreWaiting();
        return scoring.bytes()
                .write(new AccumulatorBytes.State(terms.wave(), terms.weighted()), directory, atoms.table());
    }

    static ScoreAccumulator read(byte[] bytes, Scoring scoring, ScoringPlan plan) {
        ScoreAccumulator accumulator = new ScoreAccumulator(scoring, plan);
        AccumulatorBytes.State state = scoring.bytes().read(bytes, accumulator.directory, accumulator.atoms);
        if (state.wave() != null && state.weighted() != null) {
            accumulator.terms.take(state.wave(), state.weighted());
        }
        return accumulator;
    }

    /** The cuts that head counts name, of those asked for: one that nobody answered in must not stand out by its absence. */
    private Set<Cut> countedCuts() {
        Organisation organisation = scoring.choices().organisation();
        if (organisation == null) {
            return Set.of();
        }
        Set<Set<String>> asked = scoring.cuts().ways().stream().map(Set::copyOf).collect(Collectors.toSet());
        return organisation.getUnits().stream()
                .flatMap(unit -> unit.getPopulation().stream())
                .flatMap(population -> population.getHeadCounts().stream())
                .map(HeadCount::getCut)
                .filter(cut -> asked.contains(cut.getValues().keySet()))
                .collect(Collectors.toSet());
    }

    /**
     * How much memory the counts and sums take, whatever the number of respondents.
     *
     * @return bytes, without the names of units and cuts
     */
    public long sizeInBytes() {
        scoreWaiting();
        return directory.sizeInBytes() + sizeOfAtoms();
    }

    /** How much of it is of who counts where. */
    long sizeOfAtoms() {
        return atoms.sizeInBytes();
    }

    private void scoreWaiting() {
        waiting.addTo(adder, isWeighted());
    }

    private boolean isWeighted() {
        return terms.areWeighted();
    }

    private ScoredUnits scoredUnits() {
        if (scoring.choices().snapshot() != null) {
            return ScoredUnits.of(scoring.choices().snapshot());
        }
        @Nullable String wave = terms.wave();
        String known = wave == null ? Responses.ONLY_WAVE : wave;
        Organisation organisation = scoring.choices().organisation();
        return organisation == null
                ? ScoredUnits.sideBySide(known, directory.units())
                : ScoredUnits.of(OrganisationSnapshot.of(known, organisation));
    }

    private static String onlyWave(Responses block) {
        if (block.getWaves().size() == 1) {
            return block.getWaves().get(0);
        }
        Set<String> waves = new LinkedHashSet<>();
        for (int row = 0; row < block.size(); row++) {
            waves.add(block.wave(row));
        }
        String first = waves.iterator().next();
        if (waves.size() > 1) {
            throw new IllegalArgumentException("Responses are of the waves " + waves
                    + "; scores are of one. Maybe choose one with responses.wave(\"" + first + "\").");
        }
        return first;
    }
}
