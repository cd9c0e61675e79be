package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** Each thing is said, or why not, and never both. */
final class StyleRepertoireRules implements CrossCheck<StyleRepertoire> {

    @Override
    public void check(StyleRepertoire value, Breaches breaches) {
        checkOne("breadth", value.breadth(), value.breadthUndecided(), breaches);
        checkOne("dominant", value.dominant(), value.dominantUndecided(), breaches);
        checkOne("paceSetting", value.paceSetting(), value.paceSettingUndecided(), breaches);
    }

    private static void checkOne(
            String property, @Nullable Object said, @Nullable StyleUndecided undecided, Breaches breaches) {
        if ((said == null) == (undecided == null)) {
            breaches.add(
                    property,
                    "'" + property + "' is " + said + " and '" + property + "Undecided' is " + undecided
                            + "; exactly one of them is set. Maybe remove the second.");
        }
    }
}
