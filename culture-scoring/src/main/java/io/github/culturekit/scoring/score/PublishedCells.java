package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.WaveMask;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy publishes: by the audited rule, one mask for the scores of a family of scales, which follow from each other, and
 * within it one for their favourable shares; by a weaker rule, each score for itself.
 *
 * <p>Where a few have a score on some parts of a composite and not on all, the composite's mean would with those of its parts
 * give them away. There it is made of the parts' means, so that it tells nothing that they do not.
 */
final class PublishedCells {

    private final Organisation organisation;
    private final List<Cut> cuts;
    private final MaskedScores masks;
    private final boolean together;
    private final Map<Integer, WaveMask> scores = new HashMap<>();
    private final Map<Integer, WaveMask> shares = new HashMap<>();
    private final Map<Integer, Composite> composites = new HashMap<>();
    private final List<CertifiedScales> certificates = new ArrayList<>();

    /** Decides; in a release of a ledger, if there is one, and else as if nothing had been published before. */
    PublishedCells(
            Organisation organisation,
            List<Cut> cuts,
            AtomTable atoms,
            DisclosurePolicy policy,
            @Nullable ReleaseDraft release) {
        this.organisation = organisation;
        this.cuts = cuts;
        this.masks = new MaskedScores(organisation, cuts, policy, release);
        this.together = policy.getRule() == MaskingRule.SPAN_AUDITED;
        for (int family = 0; family < atoms.families().size(); family++) {
            decide(atoms, family);
        }
    }

    /** The parts of a composite, where somebody has a score on some of them only, and where their number is enough. */
    private record Composite(int[] parts, Predicate<Group> hasSome, WaveMask mask) {

        boolean permits(Group group) {
            return !hasSome.test(group) || mask.isPublished(group.unit(), group.cut());
        }
    }

    /** Whether a score is published, with its base and all that belongs to it. */
    boolean showsScore(int scale, Group group) {
        return shows(scores, scale, group);
    }

    /** Whether a favourable share is published, if the score is. */
    boolean showsShare(int scale, Group group) {
        return shows(shares, scale, group);
    }

    /** Whether a published mean is that of the respondents' scores; else it is made of the means of the scale's parts. */
    boolean isExact(int scale, Group group) {
        Composite composite = composites.get(scale);
        return composite == null
                || composite.permits(group) && IntStream.of(composite.parts()).allMatch(part -> isExact(part, group));
    }

    List<CertifiedScales> certificates() {
        return List.copyOf(certificates);
    }

    private void decide(AtomTable atoms, int family) {
        FamilyPlan plan = atoms.families().get(family);
        for (int[] shownTogether : together ? List.of(plan.scales()) : alone(plan.scales())) {
            WaveMask ofScores = masks.mask(people(atoms, family, shownTogether, "score of ", plan::scored), null);
            WaveMask ofShares = masks.mask(
                    people(atoms, family, shownTogether, "favourable share of ", plan::favoured),
                    together ? ofScores : null);
            for (int scale : shownTogether) {
                scores.put(scale, ofScores);
                shares.put(scale, ofShares);
            }
        }
        if (together) {
            IntStream.of(plan.scales())
                    .filter(plan::isComposite)
                    .forEach(scale -> composites.put(scale, composite(atoms, family, scale)));
        }
        certify(plan);
    }

    private static List<int[]> alone(int[] scales) {
        return IntStream.of(scales).mapToObj(scale -> new int[] {scale}).toList();
    }

    private Composite composite(AtomTable atoms, int family, int scale) {
        FamilyPlan plan = atoms.families().get(family);
        Map<String, List<MaskedScores.People>> some =
                people(atoms, family, new int[] {scale}, "parts without ", plan::partial);
        WaveMask mask = masks.mask(some, scores.get(scale));
        return new Composite(
                plan.parts(scale), masks.within(some.values().iterator().next()), mask);
    }

    /** Everyone of a family who counts in each of some scales' scores, by what the score is called. */
    private static Map<String, List<MaskedScores.People>> people(
            AtomTable atoms, int family, int[] scales, String subject, IntFunction<Predicate<BitSet>> counts) {
        Map<String, List<MaskedScores.People>> people = new LinkedHashMap<>();
        for (int scale : scales) {
            people.put(subject + atoms.families().get(family).id(scale), people(atoms, family, counts.apply(scale)));
        }
        return people;
    }

    private static List<MaskedScores.People> people(AtomTable atoms, int family, Predicate<BitSet> counts) {
        Map<Group, Integer> people = new LinkedHashMap<>();
        atoms.forEach(family, (atom, bases, some) -> {
            if (counts.test(bases)) {
                people.merge(atom, Math.toIntExact(some), Math::addExact);
            }
        });
        return people.entrySet().stream()
                .map(entry -> new MaskedScores.People(
                        entry.getKey().unit(),
                        atoms.choices().values(entry.getKey().cut()),
                        entry.getKey().cut(),
                        entry.getValue()))
                .toList();
    }

    /** All that is published of a family is part of what each mask was audited for, so what holds of them holds of it. */
    private void certify(FamilyPlan plan) {
        Set<WaveMask> audited = new LinkedHashSet<>();
        for (int scale : plan.scales()) {
            audited.add(scores.get(scale));
            audited.add(shares.get(scale));
            Optional.ofNullable(composites.get(scale)).map(Composite::mask).ifPresent(audited::add);
        }
        if (audited.stream().allMatch(mask -> mask.getCertificate().isPresent())) {
            Certificate weakest = audited.stream()
                    .map(mask -> mask.getCertificate().orElseThrow())
                    .reduce(Certificate::and)
                    .orElseThrow();
            certificates.add(CertifiedScales.builder()
                    .scales(plan.ids())
                    .certificate(weakest)
                    .fromParts(fromParts(plan))
                    .build());
        }
    }

    private List<String> fromParts(FamilyPlan plan) {
        return IntStream.of(plan.scales())
                .filter(composites::containsKey)
                .filter(scale -> organisation.getUnits().stream()
                        .flatMap(unit -> cuts.stream().map(cut -> new Group(unit.getId(), cut)))
                        .anyMatch(group -> showsScore(scale, group) && !isExact(scale, group)))
                .mapToObj(plan::id)
                .toList();
    }

    private static boolean shows(Map<Integer, WaveMask> masks, int scale, Group group) {
        return masks.get(scale).isPublished(group.unit(), group.cut());
    }
}
