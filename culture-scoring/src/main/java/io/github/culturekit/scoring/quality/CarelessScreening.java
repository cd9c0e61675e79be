package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Looks for careless responding and flags it; it never drops anybody.
 *
 * <p>By default every {@link CarelessCheck} is made with the cut-off of its literature, each index as its calculator gives it by
 * default. A respondent who does not have an index is not flagged by it, and the report says how many and why. To leave flagged
 * respondents out is the analyst's own step, {@link ScreenedResponses#withoutFlaggedBy(int)}; reviews advise to ask for several
 * flags (Curran 2016; Meade and Craig 2012). Immutable and thread-safe.
 */
public final class CarelessScreening {

    private static final CarelessScreening DEFAULTS = standard();

    private final Map<CarelessCheck, Double> cutOffs;
    private final EvenOddConsistency evenOdd;
    private final double critical;

    private CarelessScreening(Map<CarelessCheck, Double> cutOffs, EvenOddConsistency evenOdd, double critical) {
        this.cutOffs = Collections.unmodifiableMap(cutOffs);
        this.evenOdd = evenOdd;
        this.critical = critical;
    }

    private static CarelessScreening standard() {
        Map<CarelessCheck, Double> cutOffs = new EnumMap<>(CarelessCheck.class);
        for (CarelessCheck check : CarelessCheck.values()) {
            cutOffs.put(check, check.getStandardCutOff());
        }
        return new CarelessScreening(cutOffs, EvenOddConsistency.withDefaults(), PsychometricPairs.CRITICAL);
    }

    /**
     * All checks with the cut-offs of their literature.
     *
     * @return the screening
     */
    public static CarelessScreening withDefaults() {
        return DEFAULTS;
    }

    /**
     * Makes a check with a cut-off of one's own.
     *
     * @param check the check
     * @param cutOff a finite number in the units of the check
     * @return a screening with that cut-off
     * @throws IllegalArgumentException if the cut-off is not finite
     */
    public CarelessScreening withCutOff(CarelessCheck check, double cutOff) {
        if (!Double.isFinite(cutOff)) {
            throw new IllegalArgumentException("The cut-off of " + check + " is " + cutOff
                    + ", but must be finite. Maybe the check is to be left out: without(" + check + ").");
        }
        Map<CarelessCheck, Double> changed = new EnumMap<>(CarelessCheck.class);
        changed.putAll(cutOffs);
        changed.put(check, cutOff);
        return new CarelessScreening(changed, evenOdd, critical);
    }

    /**
     * Leaves a check out.
     *
     * @param check the check
     * @return a screening without it
     */
    public CarelessScreening without(CarelessCheck check) {
        Map<CarelessCheck, Double> changed = new EnumMap<>(CarelessCheck.class);
        changed.putAll(cutOffs);
        changed.remove(check);
        return new CarelessScreening(changed, evenOdd, critical);
    }

    /**
     * Chooses how many scales {@link CarelessCheck#EVEN_ODD} asks of a respondent.
     *
     * @param scales 2 or more
     * @return a screening that asks for so many
     * @throws IllegalArgumentException if there are fewer than two
     */
    public CarelessScreening withFewestScales(int scales) {
        return new CarelessScreening(cutOffs, evenOdd.withFewestScales(scales), critical);
    }

    /**
     * Chooses how strongly items must correlate to be synonyms or antonyms.
     *
     * @param correlation the correlation that must be exceeded, without its sign; from 0, below 1
     * @return a screening with that limit
     * @throws IllegalArgumentException if the limit is out of range
     */
    public CarelessScreening withCriticalCorrelation(double correlation) {
        PsychometricPairs.requireCritical(correlation);
        return new CarelessScreening(cutOffs, evenOdd, correlation);
    }

    /**
     * Looks at responses: at their codes in the order of the instrument's items, and for even-odd consistency at its scales.
     *
     * @param responses the answers, best of one wave
     * @return all of them, and what was found
     */
    public ScreenedResponses of(Responses responses) {
        Screening screening =
                screen(AnswerSheet.of(responses), responses::line, AnswerSheet.ofScales(responses), responses.size());
        return ScreenedResponses.of(responses, screening);
    }

    /**
     * Looks at plain answers, without {@link CarelessCheck#EVEN_ODD}, which needs to know the scales.
     *
     * @param answers answers as they were given, items in the order in which they were asked
     * @return what was found
     */
    public Screening of(ItemMatrix answers) {
        return without(CarelessCheck.EVEN_ODD).of(answers, List.of());
    }

    /**
     * Looks at plain answers.
     *
     * @param answers answers as they were given, items in the order in which they were asked
     * @param scales the same people's answers to each scale, reversed items turned
     * @return what was found
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public Screening of(ItemMatrix answers, List<ItemMatrix> scales) {
        return screen(
                AnswerSheet.of(answers),
                row -> row + 1,
                scales.stream().map(AnswerSheet::of).toList(),
                answers.getRowCount());
    }

    private Screening screen(AnswerSheet sheet, IntUnaryOperator lines, List<AnswerSheet> scales, int rows) {
        Map<CarelessCheck, List<Statistic>> indices = new EnumMap<>(CarelessCheck.class);
        for (CarelessCheck check : cutOffs.keySet()) {
            indices.put(check, index(check, sheet, scales));
        }
        return Screening.of(rows, lines, cutOffs, indices);
    }

    private List<Statistic> index(CarelessCheck check, AnswerSheet sheet, List<AnswerSheet> scales) {
        return switch (check) {
            case LONG_STRING ->
                LongString.withDefaults().of(sheet).getLongest().stream()
                        .map(longest -> longest.map(answers -> answers / sheet.itemCount()))
                        .toList();
            case RESPONSE_VARIABILITY ->
                ResponseVariability.withDefaults().of(sheet).getOverall();
            case EVEN_ODD -> evenOdd.of(scales, sheet.rowCount());
            case MAHALANOBIS -> MahalanobisDistance.withDefaults().of(sheet).getProbabilities();
            case SYNONYMS -> pairs(PsychometricPairs.withDefaults(), sheet);
            case ANTONYMS -> pairs(PsychometricPairs.withDefaults().antonyms(), sheet);
        };
    }

    private List<Statistic> pairs(PsychometricPairs pairs, AnswerSheet sheet) {
        return pairs.withCriticalCorrelation(critical).of(sheet).getCorrelations();
    }
}
