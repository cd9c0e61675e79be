package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a table for a console: a row for each unit, a column for each construct, the mean and behind it, in
 * parentheses, the number of people it rests on.
 *
 * <p>Units stand in the order of the tree, indented below those they belong to. Where the constructs do not fit side by side,
 * the table goes on below with the same units. Whatever is withheld or missing is a dash, alike. Lines end with a line feed on
 * every machine. Immutable and thread-safe.
 */
public final class TextTable {

    /** What fits most consoles. */
    private static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final TextTable DEFAULTS = new TextTable(null, Selection.everything(), USUAL_WIDTH, new Decimals(1));

    private final @Nullable String title;
    private final Selection selection;
    private final int width;
    private final Decimals decimals;

    private TextTable(@Nullable String title, Selection selection, int width, Decimals decimals) {
        this.title = title;
        this.selection = selection;
        this.width = width;
        this.decimals = decimals;
    }

    /**
     * A table of everything, 100 columns wide, with one decimal, under the instrument's label and the wave.
     *
     * @return the table to configure
     */
    public static TextTable withDefaults() {
        return DEFAULTS;
    }

    /**
     * Sets the title.
     *
     * @param text a short text
     * @return a table with that title
     */
    public TextTable withTitle(String text) {
        return new TextTable(text, selection, width, decimals);
    }

    /**
     * Sets the constructs' labels.
     *
     * @param labels the label of a construct; null or blank for the name in its id
     * @return a table with those labels
     */
    public TextTable withLabels(Function<ConstructId, @Nullable String> labels) {
        return new TextTable(title, selection.withLabels(labels), width, decimals);
    }

    /**
     * Sets the constructs' labels.
     *
     * @param labels construct to label; a construct that is left out gets the name in its id
     * @return a table with those labels
     */
    public TextTable withLabels(Map<ConstructId, String> labels) {
        return withLabels(Map.copyOf(labels)::get);
    }

    /**
     * Chooses units by level.
     *
     * @param levels levels of the organisation; none for those that the profile has scores of
     * @return a table of those levels
     */
    public TextTable withLevels(String... levels) {
        return new TextTable(title, selection.withLevels(List.of(levels)), width, decimals);
    }

    /**
     * Chooses units one by one; they keep the order of the tree.
     *
     * @param units units of the organisation; none for all
     * @return a table of those units
     */
    public TextTable withUnits(UnitId... units) {
        return new TextTable(title, selection.withUnits(List.of(units)), width, decimals);
    }

    /**
     * Chooses constructs.
     *
     * @param constructs constructs of the profile in the order to show; none for all
     * @return a table of those constructs
     */
    public TextTable withConstructs(ConstructId... constructs) {
        return new TextTable(title, selection.withConstructs(List.of(constructs)), width, decimals);
    }

    /**
     * Sets how wide a line may be.
     *
     * @param columns columns of the console, 40 or more
     * @return a table of at most that width
     * @throws IllegalArgumentException if the width is below 40
     */
    public TextTable withWidth(int columns) {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException("Width " + columns + " is below " + NARROWEST
                    + " columns, where no table is readable. Maybe choose fewer constructs instead.");
        }
        return new TextTable(title, selection, columns, decimals);
    }

    /**
     * Sets the number of decimals. There are never more than the profile's means are rounded to.
     *
     * @param places 0 to 6
     * @return a table with so many decimals
     * @throws IllegalArgumentException if the number is out of range
     */
    public TextTable withDecimals(int places) {
        return new TextTable(title, selection, width, new Decimals(places));
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @return lines of text, each with a line feed at its end
     * @throws IllegalArgumentException if the profile has no scores, or a unit, level or construct that was chosen is unknown
     */
    public String of(CultureProfile profile) {
        Wording wording = new Wording(profile, decimals.in(profile));
        String heading = title == null ? wording.source() : title;
        return new TextBlocks(ProfileGrid.of(profile, selection), wording, width).write(heading);
    }
}
