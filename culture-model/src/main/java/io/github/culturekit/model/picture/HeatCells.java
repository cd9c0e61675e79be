package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.ProfileGrid.Column;
import io.github.culturekit.model.picture.ProfileGrid.Row;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.ScoringStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a heat map, row by row, and their colours. */
record HeatCells(ProfileGrid grid, Shading shading, Wording wording, List<Cell> list, Shades shades) {

    /** A fortieth of the scale: a quarter of a point on 0 to 10. */
    private static final double NARROWEST_CLASS = 1 / 40.0;

    /** A cell without numbers is not shown; one without a shade has no colour. */
    record Cell(
            Row row,
            Column column,
            @Nullable Measured measured,
            @Nullable Long shade) {}

    static HeatCells of(ProfileGrid grid, Shading shading, Decimals decimals) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : grid.rows()) {
            for (Column column : grid.columns()) {
                Measured measured = grid.cell(row, column).orElse(null);
                cells.add(new Cell(row, column, measured, shade(grid, shading, decimals, column, measured)));
            }
        }
        List<Long> values =
                cells.stream().map(Cell::shade).filter(Objects::nonNull).toList();
        Shades shades = shades(grid.profile().getScoring(), shading, decimals, values);
        return new HeatCells(grid, shading, new Wording(grid.profile(), decimals), List.copyOf(cells), shades);
    }

    /** Classes have a least width, lest colours make much of small differences. */
    private static Shades shades(ScoringStatement scoring, Shading shading, Decimals decimals, List<Long> values) {
        long narrowest = decimals.units((scoring.getMaximum() - scoring.getMinimum()) * NARROWEST_CLASS);
        return shading == Shading.SCORE
                ? Shades.sequential(values, narrowest, decimals.units(scoring.getMaximum()))
                : Shades.diverging(values, narrowest);
    }

    private static @Nullable Long shade(
            ProfileGrid grid, Shading shading, Decimals decimals, Column column, @Nullable Measured measured) {
        if (measured == null) {
            return null;
        }
        if (shading == Shading.SCORE) {
            return decimals.units(measured.getMean());
        }
        return grid.whole(column)
                .map(whole -> decimals.units(measured.getMean() - whole.getMean()))
                .orElse(null);
    }

    Colour fill(Cell cell) {
        Long shade = cell.shade();
        if (cell.measured() == null) {
            return Palette.HATCH_GROUND;
        }
        return shade == null ? Colour.WHITE : shades.fill(shade);
    }

    Colour ink(Cell cell) {
        return cell.measured() == null ? Palette.HATCH_INK : fill(cell).ink();
    }

    String text(Cell cell) {
        Measured measured = cell.measured();
        return measured == null ? Wording.DASH : wording.decimals().show(measured.getMean());
    }

    String tooltip(Cell cell) {
        Measured measured = cell.measured();
        String numbers = measured == null ? Wording.NOT_SHOWN : wording.numbers(measured) + against(cell);
        return cell.row().path() + "\n" + cell.column().label() + ": " + numbers;
    }

    private String against(Cell cell) {
        Long shade = cell.shade();
        return shading == Shading.SCORE || shade == null
                ? ""
                : "; against the organisation " + wording.decimals().showSigned(shade);
    }

    boolean hasHidden() {
        return list.stream().anyMatch(cell -> cell.measured() == null);
    }

    boolean hasUnshaded() {
        return list.stream().anyMatch(cell -> cell.measured() != null && cell.shade() == null);
    }

    String subtitle() {
        String colours = shading == Shading.SCORE ? "" : "; colours: difference from the organisation's mean";
        return "Mean score by unit and construct, on a scale of " + wording.range() + colours;
    }

    /** What someone who cannot see the picture should hear first. */
    String description() {
        Optional<Cell> lowest =
                list.stream().filter(cell -> cell.measured() != null).min(HeatCells::byMean);
        Optional<Cell> highest =
                list.stream().filter(cell -> cell.measured() != null).max(HeatCells::byMean);
        return "Heat map. Rows: " + grid.rows().size() + " units. Columns: "
                + grid.columns().size() + " constructs. " + subtitle() + "."
                + lowest.map(cell -> " Lowest: " + sentence(cell)).orElse(" No score is shown.")
                + highest.map(cell -> " Highest: " + sentence(cell)).orElse("");
    }

    private String sentence(Cell cell) {
        return cell.row().label() + ", " + cell.column().label() + ", " + text(cell) + ".";
    }

    private static int byMean(Cell one, Cell other) {
        return Double.compare(mean(one), mean(other));
    }

    private static double mean(Cell cell) {
        return Objects.requireNonNull(cell.measured()).getMean();
    }
}
