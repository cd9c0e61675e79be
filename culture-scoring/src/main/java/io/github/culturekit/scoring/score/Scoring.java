package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
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

    private final Instrument instrument;
    private final ScoringChoices choices;
    /** Made when it is first asked for; making it twice does no harm. */
    private volatile @Nullable ScoringPlan plan;

    private volatile @Nullable AccumulatorBytes bytes;

    private Scoring(Instrument instrument, ScoringChoices choices) {
        this.instrument = instrument;
        this.choices = choices;
    }

    /**
     * Scores by an instrument, without an organisation, cuts or other choices: units stand side by side below one root.
     *
     * @param instrument the instrument that was answered
     * @return the scoring
     */
    public static Scoring of(Instrument instrument) {
        return new Scoring(instrument, ScoringChoices.standard());
    }

    /**
     * Scores the units of an organisation, at every level of its tree.
     *
     * @param tree the organisation as it stood when the wave was taken
     * @return this scoring in that organisation
     */
    public Scoring in(Organisation tree) {
        return new Scoring(instrument, choices.in(null, tree));
    }

    /**
     * Scores the units of an organisation as a wave's snapshot has it; responses must be of that wave.
     *
     * @param wave the snapshot that the wave owns
     * @return this scoring in that snapshot
     */
    public Scoring in(OrganisationSnapshot wave) {
        return new Scoring(instrument, choices.in(wave, wave.getOrganisation()));
    }

    /**
     * Scores, in every unit, each value of some attributes as well, one attribute at a time.
     *
     * @param attributes cuts of the responses, such as {@code gender}
     * @return this scoring with those cuts besides its others
     */
    public Scoring withCuts(String... attributes) {
        return with(cuts().with(Stream.of(attributes).map(List::of).toList()));
    }

    /**
     * Scores, in every unit, each combination of values of some attributes as well.
     *
     * @param attributes two or more cuts of the responses, such as {@code gender} and {@code tenure}
     * @return this scoring with that crossing besides its other cuts
     * @throws IllegalArgumentException if there are no attributes
     */
    public Scoring withCrossedCuts(String... attributes) {
        return with(cuts().withCrossing(List.of(attributes)));
    }

    /**
     * Takes note of the values of attributes that are not cut by now and may be in a later release of the same wave: only who is
     * told apart from the start can be kept safe when other cuts are published after these.
     *
     * @param attributes cuts of the responses, such as {@code tenure}
     * @return this scoring with those attributes besides its others
     */
    public Scoring withRequestableCuts(String... attributes) {
        return with(cuts().withRequestable(List.of(attributes)));
    }

    /**
     * Takes note of where people were in an earlier release of the same wave, if units have changed since: published besides that
     * release, scores are then masked by who moved. Cuts that did not change need no such column.
     *
     * @param release what that release is called in the ledger
     * @param column a cut of the responses (as in {@code CsvIntake.withCutColumns}) that holds people's units then, which
     *     need not be in the organisation now. It is empty for whoever was not in that release, such as one who answered
     *     later; who is not in the responses any more is known from the ledger
     * @return this scoring with that column besides its others; of several re-organisations, name a column for the last release
     *     before each
     */
    public Scoring withFormerUnits(String release, String column) {
        return with(cuts().withFormer(cuts().former().withUnits(release, column)));
    }

    /**
     * Takes note of people's values of an attribute in an earlier release of the same wave, if some were corrected since.
     *
     * @param release what that release is called in the ledger
     * @param attribute the attribute, such as {@code gender}
     * @param column a cut of the responses that holds the values then, empty for whoever had none
     * @return this scoring with that column besides its others
     */
    public Scoring withFormerCut(String release, String attribute, String column) {
        return with(cuts().withFormer(cuts().former().withCut(release, attribute, column)));
    }

    /**
     * Gives confidence intervals of another level than 95 percent.
     *
     * @param confidence a share between 0 and 1
     * @return this scoring with that level
     * @throws IllegalArgumentException if the level is out of range
     */
    public Scoring withConfidenceLevel(double confidence) {
        return new Scoring(instrument, choices.withLevel(confidence));
    }

    /**
     * Lets every respondent count the same, even if the responses have weights.
     *
     * @return this scoring without weights
     */
    public Scoring unweighted() {
        Scoring same = new Scoring(instrument, choices.unweighted());
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
        Scoring same = new Scoring(instrument, choices.with(kept));
        @Nullable ScoringPlan made = plan;
        same.plan = made == null ? ScoringPlan.of(instrument, kept) : made.with(kept);
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
        return new Stretches(responses, cuts().ways()).addTo(this::accumulator).result();
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
     * Starts the scores of responses that several threads add, each group in memory once for all of them.
     *
     * @return an empty accumulator
     */
    public SharedAccumulator sharedAccumulator() {
        return new SharedAccumulator(this, plan());
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

    private Scoring with(CutChoices others) {
        return new Scoring(instrument, choices.with(others));
    }

    private ScoringPlan plan() {
        @Nullable ScoringPlan made = plan;
        if (made == null) {
            made = ScoringPlan.of(instrument, choices.extent());
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
        if (this != other && !(instrument.equals(other.instrument) && choices.equals(other.choices))) {
            throw new IllegalArgumentException("Accumulators are of different scorings: of instrument '"
                    + instrument.getId() + "' version " + instrument.getVersion() + " with the cuts " + cuts().ways()
                    + ", and of '" + other.instrument.getId() + "' version " + other.instrument.getVersion()
                    + " with the cuts " + other.cuts().ways()
                    + ". Maybe the organisation differs: make all accumulators of one Scoring.");
        }
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

    ScoringChoices choices() {
        return choices;
    }

    CutChoices cuts() {
        return choices.cuts();
    }
}
