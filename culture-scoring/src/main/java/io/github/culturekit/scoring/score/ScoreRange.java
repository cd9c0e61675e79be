package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.List;

/** The range that a score is reported on. */
record ScoreRange(double minimum, double maximum) {

    /** The range of positions. */
    static final ScoreRange SHARES = new ScoreRange(0, 1);

    static ScoreRange of(Instrument instrument, Scale scale) {
        return switch (instrument.getRule().getRange()) {
            case ZERO_TO_TEN -> new ScoreRange(0, 10);
            case ZERO_TO_HUNDRED -> new ScoreRange(0, 100);
            case NATIVE -> {
                ItemScoring first =
                        instrument.scoringOf(instrument.itemsOf(scale).get(0));
                yield new ScoreRange(first.getLowest(), first.getHighest());
            }
        };
    }

    /** The range that holds all scales' ranges. */
    static ScoreRange of(Instrument instrument) {
        List<ScoreRange> ranges = instrument.getScales().stream()
                .map(scale -> of(instrument, scale))
                .toList();
        return new ScoreRange(
                ranges.stream().mapToDouble(ScoreRange::minimum).min().orElseThrow(),
                ranges.stream().mapToDouble(ScoreRange::maximum).max().orElseThrow());
    }

    /** The score at a share of the range. */
    double score(double share) {
        return minimum + stretch(share);
    }

    /** A distance, from a share of the range to its own unit. */
    double stretch(double share) {
        return share * (maximum - minimum);
    }
}
