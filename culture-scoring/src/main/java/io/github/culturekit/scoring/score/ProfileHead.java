package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.InstrumentReference;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import java.util.List;
import java.util.Optional;

/** What a profile says before its scores: with what they were measured, how they were made and how they are protected. */
record ProfileHead(Instrument instrument, double level, boolean weighted) {

    CultureProfile.Builder begin(DisclosurePolicy policy, List<CertifiedScales> certificates) {
        ScoreRange range = ScoreRange.of(instrument);
        Optional<Double> step = policy.getCoarsening().getStep(range.minimum(), range.maximum());
        return CultureProfile.builder()
                .instrument(InstrumentReference.of(instrument.getId(), instrument.getVersion(), instrument.getLabel()))
                .scoring(scoring(range))
                .disclosure(policy.toStatement(certificates, step));
    }

    private ScoringStatement scoring(ScoreRange range) {
        return ScoringStatement.builder()
                .method(instrument.getRule().getMethod().name())
                .minimum(range.minimum())
                .maximum(range.maximum())
                .favourableRule(instrument.getRule().getFavourable())
                .weighted(weighted)
                .confidenceLevel(level)
                .build();
    }
}
