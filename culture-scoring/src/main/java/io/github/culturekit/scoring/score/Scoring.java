package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores the responses of one wave: each respondent, and each unit of the organisation with all units below it, for
 * everyone and for the cuts that are asked for.
 *
 * <p>A respondent's score on a scale is the weighted mean of their answers' positions in the items' ranges, if they answered
 * as many as the instrument asks; a group's score is the mean of its respondents' (or, where the instrument's rule says so,
 * the mean of its items' means). If the responses have weights they are used. Immutable and thread-safe.
 */
public final class Scoring {

    private static final double STANDARD_LEVEL = 0.95;

    private final Instrument instrument;
    private final @Nullable OrganisationSnapshot snapshot;
    private final @Nullable Organisation organisation;
    private final List<List<String>> cuts;
    private final List<String> requestable;
    private final double level;
    private final boolean useWeights;
    private final Extent extent;
    /** Made when it is first asked for; making it twice does no harm. */
    private volatile @Nullable ScoringPlan plan;

    private volatile @Nullable AccumulatorBytes bytes;

    private Scoring(
            Instrument instrument,
            @Nullable OrganisationSnapshot snapshot,
            @Nullable Organisation organisation,
            List<List<String>> cuts,
            List<String> requestable,
            double level,
            boolean useWeights,
            Extent extent) {
        this.instrument = instrument;
        this.snapshot = snapshot;
        this.organisation = organisation;
        this.cuts = differentWays(cuts);
        this.requestable = requestable;
        this.level = level;
        this.useWeights = useWeights;
        this.extent = extent;
    }

    /** Crossing the same attributes in another order would count everybody twice. */
    private static List<List<String>> differentWays(List<List<String>> cuts) {
        Map<Set<String>, List<String>> ways = new LinkedHashMap<>();
        cuts.forEach(way ->
                ways.putIfAbsent(new HashSet<>(way), way.stream().distinct().toList()));
        return List.copyOf(ways.values());
    }

    /**
     * Scores by an instrument, without an organisation, cuts or other choices: units stand side by side below one root.
     *
     * @param instrument the instrument that was answered
     * @return the scoring
     */
    public static Scoring of(Instrument instrument) {
        return new Scoring(instrument, null, null, List.of(), List.of(), STANDARD_LEVEL, true, Extent.PUBLICATION);
    }

    /**
     * Scores the units of an organisation, at every level of its tree.
     *
     * @param tree the organisation as it stood when the wave was taken
     * @return this scoring in that organisation
     */
    public Scoring in(Organisation tree) {
        return new Scoring(instrument, null, tree, cuts, requestable, level, useWeights, extent);
    }

    /**
     * Scores the units of an organisation as a wave's snapshot has it; responses must be of that wave.
     *
     * @param wave the snapshot that the wave owns
     * @return this scoring in that snapshot
     */
    public Scoring in(OrganisationSnapshot wave) {
        return new Scoring(instrument, wave, wave.getOrganisation(), cuts, requestable, level, useWeights, extent);
    }

    /**
     * Scores, in every unit, each value of some attributes as well, one attribute at a time.
     *
     * @param attributes cuts of the responses, such as {@code gender}
     * @return this scoring with those cuts besides its others
     */
    public Scoring withCuts(String... attributes) {
        List<List<String>> more = new ArrayList<>(cuts);
        List.of(attributes).forEach(attribute -> more.add(List.of(attribute)));
        return new Scoring(
                instrument, snapshot, organisation, List.copyOf(more), requestable, level, useWeights, extent);
    }

    /**
     * Scores, in every unit, each combination of values of some attributes as well.
     *
     * @param attributes two or more cuts of the responses, such as {@code gender} and {@code tenure}
     * @return this scoring with that crossing besides its other cuts
     * @throws IllegalArgumentException if there are no attributes
     */
    public Scoring withCrossedCuts(String... attributes) {
        if (attributes.length == 0) {
            throw new IllegalArgumentException(
                    "A crossing of no attributes is everyone, who are scored anyhow. Maybe name two attributes.");
        }
        List<List<String>> more = new ArrayList<>(cuts);
        more.add(List.of(attributes));
        return new Scoring(
                instrument, snapshot, organisation, List.copyOf(more), requestable, level, useWeights, extent);
    }

    /**
     * Takes note of the values of attributes that are not cut by now and may be in a later release of the same wave: only who is
     * told apart from the start can be kept safe when other cuts are published after these.
     *
     * @param attributes cuts of the responses, such as {@code tenure}
     * @return this scoring with those attributes besides its others
     */
    public Scoring withRequestableCuts(String... attributes) {
        List<String> more = new ArrayList<>(requestable);
        more.addAll(List.of(attributes));
        return new Scoring(instrument, snapshot, organisation, cuts, List.copyOf(more), level, useWeights, extent);
    }

    /**
     * Gives confidence intervals of another level than 95 percent.
     *
     * @param confidence a share between 0 and 1
     * @return this scoring with that level
     * @throws IllegalArgumentException if the level is out of range
     */
    public Scoring withConfidenceLevel(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence level " + confidence
                    + " is not between 0 and 1. Maybe it was given in percent: 95 percent is 0.95.");
        }
        return new Scoring(instrument, snapshot, organisation, cuts, requestable, confidence, useWeights, extent);
    }

    /**
     * Lets every respondent count the same, even if the responses have weights.
     *
     * @return this scoring without weights
     */
    public Scoring unweighted() {
        Scoring same = new Scoring(instrument, snapshot, organisation, cuts, requestable, level, false, extent);
        same.plan = plan;
        return same;
    }

    /**
     * Keeps only what an analyst may see, and not who counts in which score, which publishing needs to mask small groups: it
     * takes less time and memory.
     *
     * @return this scoring, of whose scores {@link SurveyScores#publish} makes no profile
     */
    public Scoring forAnalysis() {
        return withExtent(Extent.ITEMS);
    }

    /**
     * Keeps of each group only what {@link ScoreMoments} say, and no answers to single items: it takes a third of the memory
     * and less time.
     *
     * @return this scoring, of whose scores only {@link ExactScores#findMoments} can be asked for
     */
    public Scoring momentsOnly() {
        return withExtent(Extent.MOMENTS);
    }

    /** What was compiled goes along: it takes longer than a small survey. */
    private Scoring withExtent(Extent kept) {
        Scoring same = new Scoring(instrument, snapshot, organisation, cuts, requestable, level, useWeights, kept);
        same.plan = plan().with(kept);
        return same;
    }

    /**
     * Scores responses; many of them by several threads, with the same result on any machine.
     *
     * @param responses answers to this scoring's instrument, all of one wave
     * @return exact scores, not for readers yet
     * @throws IllegalArgumentException if the responses are to another instrument or of several waves, if a unit is not in
     *     the organisation, or if there is no such cut
     */
    public SurveyScores score(Responses responses) {
        return new Stretches(responses, cuts).addTo(this::accumulator).result();
    }

    /**
     * Starts the scores of responses that come in parts.
     *
     * @return an empty accumulator
     */
    public ScoreAccumulator accumulator() {
        return new ScoreAccumulator(this, plan());
    }

    /**
     * Reads an accumulator that came over a wire.
     *
     * @param bytes what {@link ScoreAccumulator#toBytes()} wrote, perhaps on another machine
     * @return the accumulator, to be merged or added to
     * @throws IllegalArgumentException if the bytes are damaged, or are of another instrument, organisation, cuts or use of
     *     weights than this scoring's
     */
    public ScoreAccumulator accumulator(byte[] bytes) {
        return ScoreAccumulator.read(bytes, this, plan());
    }

    /**
     * Scores a stream of single responses, in parallel if the stream is.
     *
     * @return a collector to {@link SurveyScores}
     */
    public Collector<Response, ?, SurveyScores> collector() {
        ScoringPlan shared = plan();
        return Collector.of(
                () -> new ScoreAccumulator(this, shared),
                ScoreAccumulator::add,
                ScoreAccumulator::merge,
                ScoreAccumulator::result,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Scores each respondent.
     *
     * @param responses answers to this scoring's instrument, of any waves
     * @return each respondent's score on each scale
     * @throws IllegalArgumentException if the responses are to another instrument
     */
    public RespondentScores scoreRespondents(Responses responses) {
        requireInstrument(responses.getInstrument());
        return RespondentScores.of(plan(), responses);
    }

    private ScoringPlan plan() {
        @Nullable ScoringPlan made = plan;
        if (made == null) {
            made = ScoringPlan.of(instrument, extent);
            plan = made;
        }
        return made;
    }

    void requireInstrument(Instrument answered) {
        if (!answered.equals(instrument)) {
            throw new IllegalArgumentException("Responses are to instrument '" + answered.getId() + "' version "
                    + answered.getVersion() + ", not to '" + instrument.getId() + "' version " + instrument.getVersion()
                    + ". Maybe score with the instrument that the intake was made for.");
        }
    }

    void requireSame(Scoring other) {
        if (!isSame(other)) {
            throw new IllegalArgumentException("Accumulators are of different scorings: of instrument '"
                    + instrument.getId() + "' version " + instrument.getVersion() + " with the cuts " + cuts
                    + ", and of '" + other.instrument.getId() + "' version " + other.instrument.getVersion()
                    + " with the cuts " + other.cuts
                    + ". Maybe the organisation differs: make all accumulators of one Scoring.");
        }
    }

    private boolean isSame(Scoring other) {
        return this == other
                || (instrument.equals(other.instrument)
                        && Objects.equals(snapshot, other.snapshot)
                        && Objects.equals(organisation, other.organisation)
                        && cuts.equals(other.cuts)
                        && requestable.equals(other.requestable)
                        && level == other.level
                        && useWeights == other.useWeights
                        && extent == other.extent);
    }

    /** How accumulators of this scoring become bytes. */
    AccumulatorBytes bytes() {
        @Nullable AccumulatorBytes made = bytes;
        if (made == null) {
            made = new AccumulatorBytes(this, plan());
            bytes = made;
        }
        return made;
    }

    Instrument instrument() {
        return instrument;
    }

    @Nullable
    OrganisationSnapshot snapshot() {
        return snapshot;
    }

    @Nullable
    Organisation organisation() {
        return organisation;
    }

    /** The attributes of each way of cutting, each way once. */
    List<List<String>> cuts() {
        return cuts;
    }

    /** All attributes that are or may be cut by, each once. */
    List<String> attributes() {
        return Stream.concat(cuts.stream().flatMap(List::stream), requestable.stream())
                .distinct()
                .sorted()
                .toList();
    }

    double confidenceLevel() {
        return level;
    }

    Extent extent() {
        return extent;
    }

    boolean usesWeights() {
        return useWeights;
    }
}
