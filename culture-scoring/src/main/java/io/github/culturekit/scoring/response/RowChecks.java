package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a row must have to be kept: a cell for each column, a known unit, a wave and a weight, where they are asked for. */
final class RowChecks {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** Sums of products of weights must stay finite. */
    static final double GREATEST_WEIGHT = 1e9;

    private final ColumnPlan plan;
    private final Set<String> missing;
    private final Optional<Organisation> organisation;
    private final Set<String> unitIds;
    private double weight = 1;

    RowChecks(ColumnPlan plan, Set<String> missing, Optional<Organisation> organisation) {
        this.plan = plan;
        this.missing = missing;
        this.organisation = organisation;
        this.unitIds = organisation.stream()
                .flatMap(tree -> tree.getUnits().stream())
                .map(unit -> unit.getId().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The unit of rows whose source names none. */
    String onlyUnit() {
        return organisation
                .map(Organisation::getRoot)
                .map(Unit::getId)
                .orElse(Responses.EVERYONE)
                .toString();
    }

    /** The weight of the row that passed last. */
    double weight() {
        return weight;
    }

    /** Whether rows of a unit can be kept. */
    boolean isUnit(String unit) {
        return unitIds.contains(unit) || organisation.isEmpty() && !missing.contains(unit);
    }

    /** Whether rows of a wave can be kept. */
    boolean isWave(String wave) {
        return !missing.contains(wave);
    }

    /** Whether a row can be kept; if not, every reason is reported. */
    boolean pass(int line, List<String> row, ProblemLog problems) {
        int expected = plan.names().size();
        if (row.size() != expected) {
            String cells = row.size() == 1 ? "1 cell" : row.size() + " cells";
            problems.add(
                    line,
                    ProblemReason.RAGGED_ROW,
                    "",
                    cells,
                    () -> "The row has " + cells + ", the header has " + expected
                            + ". Maybe a cell holds the separator and is not quoted.");
            return false;
        }
        boolean unit = passUnit(line, row, problems);
        boolean wave = passWave(line, row, problems);
        return passWeight(line, row, problems) && unit && wave;
    }

    private boolean passUnit(int line, List<String> row, ProblemLog problems) {
        if (plan.unit() == ColumnPlan.ABSENT) {
            return true;
        }
        String cell = row.get(plan.unit());
        String unit = cell.strip();
        if (isUnit(unit)) {
            return true;
        }
        if (missing.contains(unit) || organisation.isEmpty()) {
            return refuse(
                    problems,
                    line,
                    plan.unit(),
                    cell,
                    ProblemReason.BLANK_UNIT,
                    () -> "The row names no unit. Maybe give people without one a unit of their own, such as 'none'.");
        }
        return refuse(
                problems,
                line,
                plan.unit(),
                cell,
                ProblemReason.UNKNOWN_UNIT,
                () -> "Unit '" + unit + "' is not in organisation '"
                        + organisation.get().getLabel() + "'."
                        + NearestName.advice(
                                unit,
                                organisation.get().getUnits().stream()
                                        .map(Unit::getId)
                                        .map(UnitId::toString)
                                        .toList(),
                                "the organisation lacks this unit: add it"));
    }

    private boolean passWave(int line, List<String> row, ProblemLog problems) {
        if (plan.wave() == ColumnPlan.ABSENT || isWave(row.get(plan.wave()).strip())) {
            return true;
        }
        return refuse(
                problems,
                line,
                plan.wave(),
                row.get(plan.wave()),
                ProblemReason.BLANK_WAVE,
                () -> "The row names no wave. Maybe fill the column in, or name the only wave with withWave.");
    }

    private boolean passWeight(int line, List<String> row, ProblemLog problems) {
        if (plan.weight() == ColumnPlan.ABSENT) {
            return true;
        }
        String cell = row.get(plan.weight());
        weight = parse(cell.strip());
        if (weight >= 0 && weight <= GREATEST_WEIGHT) {
            return true;
        }
        return refuse(
                problems,
                line,
                plan.weight(),
                cell,
                ProblemReason.BAD_WEIGHT,
                () -> "Weight '" + cell.strip() + "' is not a number from 0 to 1,000,000,000. Maybe "
                        + (cell.contains(",")
                                ? "it has a decimal comma: export it with a point."
                                : "the weighting left this person out: give them the weight 0."));
    }

    private static double parse(String weight) {
        return NUMBER.matcher(weight).matches() ? Double.parseDouble(weight) : Double.NaN;
    }

    private boolean refuse(
            ProblemLog problems, int line, int column, String cell, ProblemReason reason, Supplier<String> message) {
        problems.add(line, reason, plan.names().get(column), cell, message);
        return false;
    }
}
