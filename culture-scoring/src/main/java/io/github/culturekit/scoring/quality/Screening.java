package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * What a screening found in each row.
 *
 * <p>Immutable and thread-safe.
 *
 * @see CarelessScreening
 */
public final class Screening {

    private final int rows;
    private final IntUnaryOperator lines;
    private final Map<CarelessCheck, Double> cutOffs;
    private final Map<CarelessCheck, List<Statistic>> indices;
    private final List<List<CarelessFlag>> flags;

    private Screening(
            int rows,
            IntUnaryOperator lines,
            Map<CarelessCheck, Double> cutOffs,
            Map<CarelessCheck, List<Statistic>> indices,
            List<List<CarelessFlag>> flags) {
        this.rows = rows;
        this.lines = lines;
        this.cutOffs = cutOffs;
        this.indices = Collections.unmodifiableMap(indices);
        this.flags = flags;
    }

    static Screening of(
            int rows,
            IntUnaryOperator lines,
            Map<CarelessCheck, Double> cutOffs,
            Map<CarelessCheck, List<Statistic>> indices) {
        List<List<CarelessFlag>> flags = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            flags.add(flags(row, cutOffs, indices));
        }
        return new Screening(rows, lines, cutOffs, indices, flags);
    }

    private static List<CarelessFlag> flags(
            int row, Map<CarelessCheck, Double> cutOffs, Map<CarelessCheck, List<Statistic>> indices) {
        List<CarelessFlag> raised = new ArrayList<>();
        indices.forEach((check, values) -> {
            Statistic value = values.get(row);
            double cutOff = cutOffs.get(check);
            if (value.isDefined() && check.isFlagged(value.getValue(), cutOff)) {
                raised.add(CarelessFlag.builder()
                        .check(check)
                        .value(value.getValue())
                        .cutOff(cutOff)
                        .build());
            }
        });
        return List.copyOf(raised);
    }

    /**
     * How many rows were looked at.
     *
     * @return 0 or more
     */
    public int getRowCount() {
        return rows;
    }

    /**
     * The flags of a row.
     *
     * @param row the row, from 0
     * @return the flags in the order of the checks, perhaps none
     */
    public List<CarelessFlag> getFlags(int row) {
        return flags.get(row);
    }

    /**
     * The indices that were computed, in the units in which their cut-offs are given.
     *
     * @return for each check in use, by row: the index, or why there is none
     */
    public Map<CarelessCheck, List<Statistic>> getIndices() {
        return indices;
    }

    /**
     * The account of all rows; nobody is set aside.
     *
     * @return the report
     */
    public ScreeningReport getReport() {
        return report(OptionalInt.empty());
    }

    /** The account of all rows, those with as many flags set aside. */
    ScreeningReport report(OptionalInt fewestFlags) {
        int fewest = fewestFlags.orElse(Integer.MAX_VALUE);
        ScreeningReport.Builder report = ScreeningReport.builder().rows(rows);
        fewestFlags.ifPresent(report::fewestFlagsSetAside);
        indices.forEach((check, values) -> report.addCheck(account(check, values)));
        for (int row = 0; row < rows; row++) {
            if (!flags.get(row).isEmpty()) {
                report.addFlaggedRow(FlaggedRow.builder()
                        .line(lines.applyAsInt(row))
                        .setAside(flags.get(row).size() >= fewest)
                        .flags(flags.get(row))
                        .build());
            }
        }
        return report.build();
    }

    private CheckAccount account(CarelessCheck check, List<Statistic> values) {
        Map<UndefinedReason, Integer> missing = new EnumMap<>(UndefinedReason.class);
        values.forEach(value -> value.getReason().ifPresent(reason -> missing.merge(reason, 1, Integer::sum)));
        long flagged = flags.stream()
                .filter(raised -> raised.stream().anyMatch(flag -> flag.getCheck() == check))
                .count();
        return CheckAccount.builder()
                .check(check)
                .cutOff(cutOffs.get(check))
                .rowsAssessed((int) values.stream().filter(Statistic::isDefined).count())
                .rowsFlagged((int) flagged)
                .rowsNotAssessed(missing)
                .build();
    }
}
