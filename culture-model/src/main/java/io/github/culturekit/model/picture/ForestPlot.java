package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A forest plot of a profile: how high each mean is and how sure one can be of it, of one construct over units or of one unit
 * over constructs.
 *
 * <p>A dot is a mean, the line through it its confidence interval; the organisation's mean is a reference line, and a target
 * or another benchmark may be marked. The axis has round ticks and reaches beyond every interval, so that it need not start
 * at 0. The same numbers stand beside the plot. Whatever is withheld or missing reads "not shown", alike. A score without an
 * interval is a dot alone. Made for up to 200 rows at a width of 900 pixels. Immutable and thread-safe.
 */
public final class ForestPlot {

    private static final ForestPlot DEFAULTS =
            new ForestPlot(null, Selection.everything(), new Targets(List.of()), new Decimals(1));

    private final @Nullable String title;
    private final Selection selection;
    private final Targets targets;
    private final Decimals decimals;

    private ForestPlot(@Nullable String title, Selection selection, Targets targets, Decimals decimals) {
        this.title = title;
        this.selection = selection;
        this.targets = targets;
        this.decimals = decimals;
    }

    /**
     * A forest plot of everything, without targets, with one decimal, under the name of what it is of.
     *
     * @return the forest plot to configure
     */
    public static ForestPlot withDefaults() {
        return DEFAULTS;
    }

    /**
     * Sets the title.
     *
     * @param text a short text
     * @return a forest plot with that title
     */
    public ForestPlot withTitle(String text) {
        return new ForestPlot(text, selection, targets, decimals);
    }

    /**
     * Sets the constructs' labels.
     *
     * @param labels the label of a construct; null or blank for the name in its id
     * @return a forest plot with those labels
     */
    public ForestPlot withLabels(Function<ConstructId, @Nullable String> labels) {
        return new ForestPlot(title, selection.withLabels(labels), targets, decimals);
    }

    /**
     * Sets the constructs' labels.
     *
     * @param labels construct to label; a construct that is left out gets the name in its id
     * @return a forest plot with those labels
     */
    public ForestPlot withLabels(Map<ConstructId, String> labels) {
        return withLabels(Map.copyOf(labels)::get);
    }

    /**
     * Chooses units by level, for a plot of one construct.
     *
     * @param levels levels of the organisation; none for those that the profile has scores of
     * @return a forest plot of those levels
     */
    public ForestPlot withLevels(String... levels) {
        return new ForestPlot(title, selection.withLevels(List.of(levels)), targets, decimals);
    }

    /**
     * Chooses units one by one, for a plot of one construct; they keep the order of the tree.
     *
     * @param units units of the organisation; none for all
     * @return a forest plot of those units
     */
    public ForestPlot withUnits(UnitId... units) {
        return new ForestPlot(title, selection.withUnits(List.of(units)), targets, decimals);
    }

    /**
     * Chooses constructs, for a plot of one unit.
     *
     * @param constructs constructs of the profile in the order to show; none for all
     * @return a forest plot of those constructs
     */
    public ForestPlot withConstructs(ConstructId... constructs) {
        return new ForestPlot(title, selection.withConstructs(List.of(constructs)), targets, decimals);
    }

    /**
     * Marks targets or other benchmarks; those of constructs that are not shown are left out.
     *
     * @param benchmarks at most one for each construct
     * @return a forest plot with those marks
     * @throws IllegalArgumentException if two are of one construct
     */
    public ForestPlot withTargets(Benchmark... benchmarks) {
        return new ForestPlot(title, selection, new Targets(List.of(benchmarks)), decimals);
    }

    /**
     * Sets the number of decimals of the numbers beside the plot. There are never more than the profile's means are rounded to.
     *
     * @param places 0 to 6
     * @return a forest plot with so many decimals
     * @throws IllegalArgumentException if the number is out of range
     */
    public ForestPlot withDecimals(int places) {
        return new ForestPlot(title, selection, targets, new Decimals(places));
    }

    /**
     * Draws one construct over units.
     *
     * @param profile the profile
     * @param construct a construct of the profile
     * @return the picture
     * @throws IllegalArgumentException if the profile has no scores or not that construct, or a unit or level that was chosen is
     *     unknown
     */
    public Picture of(CultureProfile profile, ConstructId construct) {
        return draw(ForestRows.of(profile, construct, selection, targets, decimals.in(profile)));
    }

    /**
     * Draws one unit over constructs.
     *
     * @param profile the profile
     * @param unit a unit of the profile's organisation
     * @return the picture
     * @throws IllegalArgumentException if the profile has no scores, or the unit or a construct that was chosen is unknown
     */
    public Picture of(CultureProfile profile, UnitId unit) {
        return draw(ForestRows.of(profile, unit, selection, targets, decimals.in(profile)));
    }

    private Picture draw(ForestRows rows) {
        String heading = title == null ? rows.subject() + " – " + rows.wording().source() : title;
        return new Picture(heading, new ForestSheet(rows).draw(heading), () -> ForestSpec.of(rows, heading));
    }
}
