package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A heat map of a profile: a row for each unit, a column for each construct, the mean score as a number on a colour.
 *
 * <p>Units stand in the order of the tree, indented below those they belong to. By default all constructs of the profile are
 * shown, and all units of the levels that it has scores of. Whatever is withheld or missing is hatched and has a dash, alike.
 * Colours stand for few classes with round limits, and two means that read the same have the same colour. Made for up to 200
 * units and 30 constructs at a width of 900 pixels. Immutable and thread-safe.
 */
public final class HeatMap {

    private static final HeatMap DEFAULTS = new HeatMap(null, Selection.everything(), Shading.SCORE, new Decimals(1));

    private final @Nullable String title;
    private final Selection selection;
    private final Shading shading;
    private final Decimals decimals;

    private HeatMap(@Nullable String title, Selection selection, Shading shading, Decimals decimals) {
        this.title = title;
        this.selection = selection;
        this.shading = shading;
        this.decimals = decimals;
    }

    /**
     * A heat map of everything, coloured by the score, with one decimal, under the instrument's label and the wave.
     *
     * @return the heat map to configure
     */
    public static HeatMap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Sets the title.
     *
     * @param text a short text
     * @return a heat map with that title
     */
    public HeatMap withTitle(String text) {
        return new HeatMap(text, selection, shading, decimals);
    }

    /**
     * Sets the constructs' labels.
     *
     * @param labels the label of a construct; null or blank for the name in its id
     * @return a heat map with those labels
     */
    public HeatMap withLabels(Function<ConstructId, @Nullable String> labels) {
        return new HeatMap(title, selection.withLabels(labels), shading, decimals);
    }

    /**
     * Sets the constructs' labels.
     *
     * @param labels construct to label; a construct that is left out gets the name in its id
     * @return a heat map with those labels
     */
    public HeatMap withLabels(Map<ConstructId, String> labels) {
        return withLabels(Map.copyOf(labels)::get);
    }

    /**
     * Chooses units by level.
     *
     * @param levels levels of the organisation; none for those that the profile has scores of
     * @return a heat map of those levels
     */
    public HeatMap withLevels(String... levels) {
        return new HeatMap(title, selection.withLevels(List.of(levels)), shading, decimals);
    }

    /**
     * Chooses units one by one; they keep the order of the tree.
     *
     * @param units units of the organisation; none for all
     * @return a heat map of those units
     */
    public HeatMap withUnits(UnitId... units) {
        return new HeatMap(title, selection.withUnits(List.of(units)), shading, decimals);
    }

    /**
     * Chooses constructs.
     *
     * @param constructs constructs of the profile in the order to show; none for all
     * @return a heat map of those constructs
     */
    public HeatMap withConstructs(ConstructId... constructs) {
        return new HeatMap(title, selection.withConstructs(List.of(constructs)), shading, decimals);
    }

    /**
     * Chooses what the colours say.
     *
     * @param choice the score itself, or its difference from the organisation's
     * @return a heat map with those colours
     */
    public HeatMap withShading(Shading choice) {
        return new HeatMap(title, selection, choice, decimals);
    }

    /**
     * Sets the number of decimals. There are never more than the profile's means are rounded to.
     *
     * @param places 0 to 6
     * @return a heat map with so many decimals
     * @throws IllegalArgumentException if the number is out of range
     */
    public HeatMap withDecimals(int places) {
        return new HeatMap(title, selection, shading, new Decimals(places));
    }

    /**
     * Draws a profile.
     *
     * @param profile the profile
     * @return the picture
     * @throws IllegalArgumentException if the profile has no scores, or a unit, level or construct that was chosen is unknown
     */
    public Picture of(CultureProfile profile) {
        HeatCells cells = HeatCells.of(ProfileGrid.of(profile, selection), shading, decimals.in(profile));
        String heading = title == null ? cells.wording().source() : title;
        return new Picture(heading, new HeatMapSheet(cells).draw(heading), () -> HeatMapSpec.of(cells, heading));
    }
}
