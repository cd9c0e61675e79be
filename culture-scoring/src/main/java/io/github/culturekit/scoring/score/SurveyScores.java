package io.github.culturekit.scoring.score;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Measurement;
import io.github.culturekit.model.profile.Participation;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.profile.Withheld;
import io.github.culturekit.model.profile.WithheldReason;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one wave, exact and of groups of any size, and so not for readers. They are read in one of two ways:
 * {@link #publish published} for readers, with small groups withheld, or {@link #reveal revealed} to an analyst who says why.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyScores {

    private final ScoringPlan plan;
    private final ScoredUnits units;
    private final GroupTable groups;
    private final AtomTable atoms;
    private final double level;
    private final boolean weighted;

    SurveyScores(
            ScoringPlan plan, ScoredUnits units, GroupTable groups, AtomTable atoms, double level, boolean weighted) {
        this.plan = plan;
        this.units = units;
        this.groups = groups;
        this.atoms = atoms;
        this.level = level;
        this.weighted = weighted;
    }

    /**
     * Makes the profile that readers may see.
     *
     * @param policy which scores are withheld
     * @return a score or its withholding for every unit, cut and construct; an empty group and a withheld one look the same.
     *     Its disclosure statement holds what the audit of the published scores found
     * @throws IllegalStateException if the scoring was for analysis or of moments only
     */
    public CultureProfile publish(DisclosurePolicy policy) {
        plan.extent().require(Extent.PUBLICATION, "a profile");
        SurveyScores shown = withOtherUnits(policy);
        return shown.profile(policy, shown.decide(policy, null));
    }

    /**
     * Makes a profile that readers may see besides all that was published of the wave before, such as to others, by other cuts
     * or with fewer respondents.
     *
     * @param policy which scores are withheld
     * @param ledger what was published of the wave before
     * @param label what this release is called
     * @return the profile, and the ledger to keep before it is shown
     * @throws IllegalArgumentException if the ledger is of another wave, or people of an earlier release are not where they
     *     were and no columns say where that was ({@link Scoring#withFormerUnits}), so that nobody can tell what the releases
     *     together give away
     * @throws IllegalStateException if what was released gives a group below the minimum away already
     */
    public Publication publish(DisclosurePolicy policy, ReleaseLedger ledger, String label) {
        plan.extent().require(Extent.PUBLICATION, "a profile");
        ReleaseDraft release = atoms.next(ledger.requireWave(units.wave()), label);
        SurveyScores shown = withOtherUnits(policy);
        PublishedCells cells = shown.decide(policy, release);
        return new Publication(shown.profile(policy, cells), release.seal());
    }

    private PublishedCells decide(DisclosurePolicy policy, @Nullable ReleaseDraft release) {
        return new PublishedCells(organisation(), groups.cuts(), atoms, policy, release);
    }

    /** The scores with the units that a policy brings small ones together in. */
    private SurveyScores withOtherUnits(DisclosurePolicy policy) {
        Organisation before = organisation();
        Organisation after = policy.getOtherUnits()
                .map(others -> others.in(before, this::participants))
                .orElse(before);
        if (after == before) {
            return this;
        }
        ScoredUnits more = ScoredUnits.of(OrganisationSnapshot.builder()
                .copying(units.snapshot())
                .organisation(after)
                .build());
        return new SurveyScores(plan, more, groups.with(more), atoms, level, weighted);
    }

    private int participants(UnitId unit) {
        return groups.find(unit, Cut.everyone())
                .map(people -> Math.toIntExact(people.participants()))
                .orElse(0);
    }

    private CultureProfile profile(DisclosurePolicy policy, PublishedCells cells) {
        CultureProfile.Builder profile = new ProfileHead(instrument(), level, weighted)
                .begin(policy, cells.certificates())
                .snapshot(units.snapshot());
        groups.forEach((group, people) -> {
            profile.addParticipation(participation(group, people, policy));
            for (Scale scale : instrument().getScales()) {
                Measurement measurement = measurement(group, people, scale, policy, cells);
                for (ConstructId construct : scale.getConstructs()) {
                    profile.addScore(ConstructScore.builder()
                            .construct(construct)
                            .scale(scale.getId())
                            .unit(group.unit())
                            .cut(group.cut())
                            .measurement(measurement)
                            .build());
                }
            }
        });
        return profile.build();
    }

    /**
     * Opens the exact scores of all groups, however small.
     *
     * @param access the explicit choice to see them, with its reason
     * @return the exact scores, which are no profile and cannot become one
     */
    public ExactScores reveal(AnalystAccess access) {
        return new ExactScores(access, this);
    }

    List<UnitId> units() {
        return groups.units();
    }

    List<ExactScore> exactScores() {
        plan.extent().require(Extent.ITEMS, "exact scores");
        List<ExactScore> scores = new ArrayList<>();
        groups.forEach((group, people) ->
                instrument().getScales().forEach(scale -> scores.add(exactScore(group, people, scale))));
        return List.copyOf(scores);
    }

    Optional<ExactScore> exactScore(String scale, UnitId unit, Cut cut) {
        plan.extent().require(Extent.ITEMS, "exact scores");
        return instrument()
                .findScale(scale)
                .flatMap(found ->
                        groups.find(unit, cut).map(people -> exactScore(new Group(unit, cut), people, found)));
    }

    Optional<UnitScores> unitScores(UnitId unit) {
        OptionalInt number = groups.find(unit);
        return number.isEmpty() ? Optional.empty() : Optional.of(unitScores(number.getAsInt()));
    }

    List<UnitScores> unitScores() {
        return IntStream.range(0, units().size()).mapToObj(this::unitScores).toList();
    }

    private UnitScores unitScores(int unit) {
        return new UnitScores(plan, groups, unit, weighted);
    }

    private Organisation organisation() {
        return units.snapshot().getOrganisation();
    }

    private Instrument instrument() {
        return plan.instrument();
    }

    private Estimator estimator(GroupCells people, Scale scale) {
        return new Estimator(plan, plan.indexOf(scale), people, level);
    }

    private ExactScore exactScore(Group group, GroupCells people, Scale scale) {
        Estimator estimator = estimator(people, scale);
        return ExactScore.builder()
                .scale(scale.getId())
                .constructs(scale.getConstructs())
                .unit(group.unit())
                .cut(group.cut())
                .rows(Math.toIntExact(people.rows()))
                .base(estimator.base())
                .unweighted(estimator.estimate(false))
                .weighted(weighted ? estimator.estimate(true) : null)
                .build();
    }

    private Measurement measurement(
            Group group, GroupCells people, Scale scale, DisclosurePolicy policy, PublishedCells cells) {
        int number = plan.indexOf(scale);
        if (!cells.showsScore(number, group)) {
            return Withheld.of(WithheldReason.TOO_FEW);
        }
        ExactScore exact = exactScore(group, people, scale);
        ScoreEstimate estimate = cells.isExact(number, group)
                ? exact.getEstimate()
                : estimator(people, scale).estimateFromParts(weighted);
        if (!policy.permits(estimate.getRespondents()) || !estimate.getMean().isDefined()) {
            return Withheld.of(WithheldReason.TOO_FEW);
        }
        Measured measured = Measured.builder()
                .base(BaseSize.of(estimate.getRespondents(), exact.getBase().getAnswers()))
                .mean(estimate.getMean().getValue())
                .standardDeviation(estimate.getStandardDeviation())
                .standardError(estimate.getStandardError())
                .interval(estimate.getInterval().orElse(null))
                .favourableShare(favourableShare(
                        estimate,
                        cells.showsShare(number, group)
                                && policy.permits(estimator(people, scale).favourableRespondents(weighted))))
                .build();
        ScoreRange range = ScoreRange.of(instrument());
        return policy.getCoarsening().coarsen(measured, range.minimum(), range.maximum());
    }

    /** Few may have answered the items that say which answers are favourable, though many have a score. */
    private FavourableShare favourableShare(ScoreEstimate estimate, boolean permitted) {
        FavourableShare share =
                estimate.getFavourableShares().get(instrument().getRule().getFavourable());
        return permitted || !share.getFavourable().isDefined()
                ? share
                : FavourableShare.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    private Participation participation(Group group, GroupCells people, DisclosurePolicy policy) {
        int participants = Math.toIntExact(people.participants());
        Participation.Builder builder =
                Participation.builder().unit(group.unit()).cut(group.cut());
        organisation()
                .find(group.unit())
                .flatMap(Unit::getPopulation)
                .map(population -> population.people(group.cut()))
                .filter(OptionalInt::isPresent)
                .ifPresent(known -> builder.population(known.getAsInt()));
        return policy.permits(participants) ? builder.respondents(participants).build() : builder.build();
    }

    /** {@return which instrument and wave; never a score} */
    @Override
    public String toString() {
        return "SurveyScores{instrument=" + instrument().getId() + ", wave=" + units.wave() + "}";
    }
}
