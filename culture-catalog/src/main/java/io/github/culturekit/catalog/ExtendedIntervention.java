package io.github.culturekit.catalog;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds an extension to an intervention. */
final class ExtendedIntervention {

    private ExtendedIntervention() {}

    static Intervention of(Intervention before, InterventionExtension more) {
        Map<InterventionFacet, Basis> basis = new TreeMap<>(before.getBasis());
        more.getBasis().forEach((facet, added) -> basis.merge(facet, added, ExtendedIntervention::weaker));
        return Intervention.builder()
                .copying(before)
                .actsOn(effects(before.getActsOn(), more.getActsOn()))
                .cautions(union(before.getCautions(), more.getCautions()))
                .evidence(union(before.getEvidence(), more.getEvidence()))
                .prerequisites(union(before.getPrerequisites(), more.getPrerequisites()))
                .requires(union(before.getRequires(), more.getRequires()))
                .basis(basis)
                .build();
    }

    private static List<ConstructEffect> effects(List<ConstructEffect> before, List<ConstructEffect> more) {
        Map<ConstructId, ConstructEffect> byConstruct = new LinkedHashMap<>();
        before.forEach(effect -> byConstruct.put(effect.getConstruct(), effect));
        more.forEach(effect -> byConstruct.merge(effect.getConstruct(), effect, ExtendedIntervention::both));
        return List.copyOf(byConstruct.values());
    }

    private static ConstructEffect both(ConstructEffect one, ConstructEffect other) {
        List<EffectReference> effects = union(one.getEffects(), other.getEffects());
        List<String> reasons = union(List.of(one.getReason()), List.of(other.getReason()));
        return ConstructEffect.builder()
                .copying(one)
                .basis(weaker(one.getBasis(), other.getBasis()))
                .effects(effects)
                .reason(String.join(" ", reasons))
                .build();
    }

    /** A document's word is firmer than evidence read by us, and that than our own judgement. */
    private static Basis weaker(Basis one, Basis other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
