package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each style stands once, pace-setting is one of them, and a broad repertoire is possible. */
final class StyleRepertoireRuleRules implements CrossCheck<StyleRepertoireRule> {

    @Override
    public void check(StyleRepertoireRule rule, Breaches breaches) {
        Set<ConstructId> styles = new HashSet<>();
        for (@Nullable ConstructId style : rule.getStyles()) {
            if (style != null && !styles.add(style)) {
                breaches.add("styles", "'styles' holds '" + style + "' twice. Maybe another one was meant.");
            }
        }
        if (rule.getPaceSetting() != null && !styles.contains(rule.getPaceSetting())) {
            breaches.add(
                    "paceSetting",
                    "'paceSetting' is '" + rule.getPaceSetting()
                            + "', which is none of the styles. Maybe add it to 'styles'.");
        }
        if (rule.getBroadFrom() != null
                && rule.getBroadFrom() > rule.getStyles().size()) {
            breaches.add(
                    "broadFrom",
                    "'broadFrom' is " + rule.getBroadFrom() + ", more than the "
                            + rule.getStyles().size() + " styles. Maybe lower it.");
        }
    }
}
