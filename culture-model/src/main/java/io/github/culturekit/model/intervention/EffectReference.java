package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points to one effect size of one piece of evidence, {@code evidence/effect}, as in {@code kleingeld-2011/group-goals}.
 *
 * <p>Both parts are lower-case letters, digits and hyphens, and start with a letter or digit. {@link #toString()} and
 * {@link #parse(String)} are inverse; in JSON it is that string. Ordered alphabetically. Immutable and thread-safe.
 */
public final class EffectReference implements Comparable<EffectReference> {

    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9-]*)/([a-z0-9][a-z0-9-]*)");

    private final String evidence;
    private final String effect;

    private EffectReference(String evidence, String effect) {
        this.evidence = evidence;
        this.effect = effect;
    }

    /**
     * Reads a reference.
     *
     * @param reference {@code evidence/effect}
     * @return the reference
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static EffectReference parse(String reference) {
        Matcher matcher = FORM.matcher(reference);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("EffectReference '" + reference
                    + "' is not evidence/effect in lower-case letters, digits and hyphens. Maybe write it like"
                    + " 'kleingeld-2011/group-goals'.");
        }
        return new EffectReference(matcher.group(1), matcher.group(2));
    }

    /**
     * Makes a reference of its parts.
     *
     * @param evidence the evidence's id
     * @param effect the effect's id within that evidence
     * @return the reference
     * @throws IllegalArgumentException if a part has another form
     */
    public static EffectReference of(String evidence, String effect) {
        return parse(evidence + "/" + effect);
    }

    /**
     * The id of the evidence.
     *
     * @return the part before the slash
     */
    public String getEvidence() {
        return evidence;
    }

    /**
     * The id of the effect within that evidence.
     *
     * @return the part after the slash
     */
    public String getEffect() {
        return effect;
    }

    @Override
    public int compareTo(EffectReference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EffectReference that && evidence.equals(that.evidence) && effect.equals(that.effect);
    }

    @Override
    public int hashCode() {
        return 31 * evidence.hashCode() + effect.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return evidence + "/" + effect;
    }
}
