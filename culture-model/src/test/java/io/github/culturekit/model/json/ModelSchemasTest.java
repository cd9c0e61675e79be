package io.github.culturekit.model.json;

import io.github.culturekit.model.arbitrary.CultureArbitraries;
import io.github.culturekit.model.intervention.CaseStudies;
import io.github.culturekit.model.intervention.OutcomeLinks;
import io.github.culturekit.model.leadership.LeadershipStrategies;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.team.Teams;
import io.github.culturekit.model.value.ModuleTypes;
import io.github.culturekit.model.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

class ModelSchemasTest extends RootTypesContract {

    private static final int ARBITRARY_VALUES = 5;

    @Override
    protected Class<?> classOfTheModule() {
        return ValueType.class;
    }

    @Override
    protected List<Object> samples() {
        List<Object> samples = new ArrayList<>(List.of(
                Samples.organisation(),
                Samples.profile(),
                OutcomeLinks.base().build(),
                CaseStudies.book().build(),
                Teams.ward(),
                LeadershipStrategies.fiveYears()));
        ModuleTypes.of(ValueType.class).roots().forEach(type -> addArbitrary(type, samples));
        return samples;
    }

    private static void addArbitrary(Class<?> type, List<Object> samples) {
        JqwikSession.run(() -> {
            RandomGenerator<?> values = CultureArbitraries.of(type).generator(ARBITRARY_VALUES, true);
            Random random = new Random(ARBITRARY_VALUES);
            for (int i = 0; i < ARBITRARY_VALUES; i++) {
                Shrinkable<?> next = values.next(random);
                samples.add(next.value());
            }
        });
    }

    @Override
    protected Map<Class<?>, Map<String, Object>> ownForms() {
        Map<String, Object> undefined = Keywords.of(
                "type", "object", "properties", Map.of("undefined", Map.of("enum", UndefinedReason.values())));
        undefined.put("required", List.of("undefined"));
        undefined.put("additionalProperties", false);
        return Map.of(Statistic.class, Map.of("oneOf", List.of(Map.of("type", "number"), undefined)));
    }
}
