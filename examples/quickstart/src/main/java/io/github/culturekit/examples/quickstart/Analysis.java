package io.github.culturekit.examples.quickstart;

import io.github.culturekit.catalog.decision.AcceptabilityAnalysis;
import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.examples.quickstart.report.Plan;
import io.github.culturekit.examples.quickstart.report.Reading;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.score.Scoring;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a survey comes to: the natural way through the library, each arrow one call.
 *
 * @param reading the profile of the last wave, beside the one before
 * @param recommendations what to do about it
 * @param ranking how sure the order of that is
 * @param plan what of it to do together, and when
 */
record Analysis(Reading reading, Recommendations recommendations, UncertainRanking ranking, Optional<Plan> plan) {

    private static final int LISTED = 12;
    private static final int MONTHS_A_QUARTER = 3;
    private static final String YEAR = "\\d{4}";

    static Analysis of(Survey survey, DisclosurePolicy policy, Optional<LocalDate> start) {
        List<String> waves = survey.waves();
        if (waves.isEmpty()) {
            throw new UsageException(
                    "No row of the survey could be kept, so there is nothing to score. Maybe the columns for"
                            + " unit or wave are the wrong ones.");
        }
        int last = waves.size() - 1;
        CultureProfile profile = profile(survey, waves.get(last), policy);
        Optional<CultureProfile> earlier =
                last == 0 ? Optional.empty() : Optional.of(profile(survey, waves.get(last - 1), policy));
        Recommender recommender = Recommender.standard();
        Reading reading = new Reading(profile, earlier, OwnConstructs.besideTheStandard(survey.instrument()));
        return new Analysis(
                reading,
                recommender.withLimit(LISTED).recommend(profile),
                AcceptabilityAnalysis.withDefaults().of(recommender.decision(profile)),
                Plan.of(recommender, reading, start.orElseGet(() -> firstDayAfter(profile.getWave()))));
    }

    /** The year after a wave that is named after its year; else the next quarter of this year. */
    private static LocalDate firstDayAfter(String wave) {
        if (wave.matches(YEAR)) {
            return LocalDate.of(Integer.parseInt(wave) + 1, 1, 1);
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return today.with(today.getMonth().firstMonthOfQuarter())
                .withDayOfMonth(1)
                .plusMonths(MONTHS_A_QUARTER);
    }

    private static CultureProfile profile(Survey survey, String wave, DisclosurePolicy policy) {
        return Scoring.of(survey.instrument())
                .in(OrganisationSnapshot.of(wave, survey.organisations().get(wave)))
                .withCuts(survey.cuts())
                .score(survey.intake().getResponses().wave(wave))
                .publish(policy);
    }
}
