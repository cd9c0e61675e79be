package io.github.culturekit.model.arbitrary;

import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of the model. */
public final class CultureArbitraries {

    private CultureArbitraries() {}

    /**
     * Valid values of a type of the model.
     *
     * @param <T> the type
     * @param type a value type, an id or an enum of the model
     * @return its arbitrary
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return standard().of(type);
    }

    /**
     * The arbitraries of the model, to be joined by those of types of one's own.
     *
     * @return the arbitraries
     */
    public static ValueArbitraries standard() {
        Arbitrary<String> slug = RuleArbitraries.slug();
        Arbitrary<String> text = RuleArbitraries.text();
        return ModelShapes.in(ValueArbitraries.empty())
                .with(ConstructId.class, Combinators.combine(slug, slug).as(ConstructId::of))
                .with(EffectReference.class, Combinators.combine(slug, slug).as(EffectReference::of))
                .with(EntryId.class, Arbitraries.of(EntryId.parse("framework/any")))
                .with(LocalDate.class, Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay))
                .with(UnitId.class, text.map(UnitId::of))
                .with(Cut.class, Arbitraries.maps(text, text).ofMaxSize(2).map(Cut::of))
                .with(
                        Statistic.class,
                        Arbitraries.oneOf(
                                Arbitraries.doubles().between(0, 100).ofScale(6).map(Statistic::of),
                                Arbitraries.of(UndefinedReason.class).map(Statistic::undefined)));
    }
}
