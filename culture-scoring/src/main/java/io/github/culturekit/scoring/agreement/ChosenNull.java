package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a calculator takes for answers by chance: what it was told, or every option of the items as likely. */
record ChosenNull(@Nullable NullDistribution told) {

    static final ChosenNull UNIFORM = new ChosenNull(null);

    /** For a scale, whose instrument says how many options its items have. */
    NullDistribution of(Instrument instrument, String scale) {
        int options = GroupAnswers.options(instrument, scale);
        return told == null ? NullDistribution.uniform(options) : told.requireOptions(options);
    }

    /** For plain answers, which do not say it. */
    NullDistribution ofPlainAnswers() {
        if (told == null) {
            throw new IllegalStateException(
                    "Agreement is held against answers by chance, and plain answers do not say how"
                            + " many options there were to choose from. Maybe say it, as in withOptions(5), or pass the responses"
                            + " and their scale.");
        }
        return told;
    }

    Optional<NullDistribution> toOptional() {
        return Optional.ofNullable(told);
    }
}
