package io.github.culturekit.model.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule of a text that a regular expression matches. It is compiled for the first text: most optional ones are never there. */
final class QuickPattern implements QuickRule {

    private final String regexp;
    private final int flags;
    /** Compiling it twice does no harm. */
    private volatile @Nullable Pattern pattern;

    QuickPattern(String regexp, int flags) {
        this.regexp = regexp;
        this.flags = flags;
    }

    @Override
    public boolean holds(@Nullable Object value) {
        return value == null
                || value instanceof String text && compiled().matcher(text).matches();
    }

    private Pattern compiled() {
        @Nullable Pattern made = pattern;
        if (made == null) {
            made = Pattern.compile(regexp, flags);
            pattern = made;
        }
        return made;
    }
}
