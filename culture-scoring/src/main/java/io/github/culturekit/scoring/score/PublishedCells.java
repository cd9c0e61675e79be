package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.WaveCells;
import io.github.culturekit.scoring.disclosure.WaveMask;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a policy publishes: a mask for the scores of each scale and one for its favourable shares, each by who counts in it. What
 * the same people answered has one mask, found once.
 *
 * <p>By the audited rule, a composite and its parts, like all scales that share items, are published where every one of them
 * may be, since each follows from the others. And where a few have a score on some parts and not on all, the composite is
 * withheld: with it, the parts would give them away.
 */
final class PublishedCells {

    private static final BitSet FIRST = BitSet.valueOf(new long[] {1});

    private final Organisation organisation;
    private final List<Cut> cuts;
    private final DisclosurePolicy policy;
    private final @Nullable ReleaseDraft release;
    private final Map<List<People>, WaveMask> found = new HashMap<>();
    private final Map<Integer, List<WaveMask>> scores = new HashMap<>();
    private final Map<Integer, List<WaveMask>> shares = new HashMap<>();
    private final Map<Integer, Partial> partial = new HashMap<>();
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
        this.policy = policy;
        this.release = release;
        for (int family = 0; family < atoms.families().size(); family++) {
            decide(atoms, family);
        }
    }

    private void decide(AtomTable atoms, int family) {
        FamilyPlan plan = atoms.families().get(family);
        Map<Integer, WaveMask> ofScores = new LinkedHashMap<>();
        Map<Integer, WaveMask> ofShares = new LinkedHashMap<>();
        for (int scale : plan.scales()) {
            ofScores.put(scale, mask("score of " + plan.id(scale), people(atoms, family, plan.scored(scale))));
            ofShares.put(
                    scale, mask("favourable share of " + plan.id(scale), people(atoms, family, plan.favoured(scale))));
        }
        List<WaveMask> audited = new ArrayList<>(ofScores.values());
        audited.addAll(ofShares.values());
        boolean together = policy.getRule() == MaskingRule.SPAN_AUDITED;
        for (int scale : plan.scales()) {
            scores.put(scale, together ? distinct(ofScores.values()) : List.of(ofScores.get(scale)));
            shares.put(scale, together ? distinct(ofShares.values()) : List.of(ofShares.get(scale)));
            if (together && plan.isComposite(scale)) {
                List<People> some = people(atoms, family, plan.partial(scale));
                Partial parts = new Partial(cells(some), mask("parts without " + plan.id(scale), some));
                partial.put(scale, parts);
                audited.add(parts.mask());
            }
        }
        certify(plan.ids(), distinct(audited));
    }

    private static List<WaveMask> distinct(Collection<WaveMask> masks) {
        return masks.stream().distinct().toList();
    }

    /** Whoever has a score on some parts of a composite and not on all: what the parts tell and the composite does not. */
    private record Partial(WaveCells cells, WaveMask mask) {

        boolean permits(Group group) {
            return cells.findName(group.unit(), group.cut(), 0).isEmpty()
                    || mask.isPublished(group.unit(), group.cut(), 0);
        }
    }

    /** People of an atom who count. */
    private record People(UnitId unit, Cut values, int people) {}

    /** Whether a score is published, with its base and all that belongs to it. */
    boolean showsScore(int scale, Group group) {
        Partial parts = partial.get(scale);
        return show(scores.get(scale), group) && (parts == null || parts.permits(group));
    }

    /** Whether a favourable share is published, if the score is. */
    boolean showsShare(int scale, Group group) {
        return show(shares.get(scale), group);
    }

    private static boolean show(List<WaveMask> masks, Group group) {
        return masks.stream().allMatch(mask -> mask.isPublished(group.unit(), group.cut(), 0));
    }

    List<CertifiedScales> certificates() {
        return List.copyOf(certificates);
    }

    private WaveMask mask(String subject, List<People> everyone) {
        return release == null
                ? found.computeIfAbsent(everyone, these -> policy.mask(cells(these)))
                : policy.mask(cells(everyone), release, subject);
    }

    private WaveCells cells(List<People> everyone) {
        WaveCells.Builder cells = WaveCells.builder(organisation, cuts, policy.getMinimumRespondents());
        everyone.forEach(some -> cells.add(some.unit(), some.values(), FIRST, some.people()));
        return cells.build();
    }

    /** Everyone of a family who counts, by the bases that they are in. */
    private static List<People> people(AtomTable atoms, int family, Predicate<BitSet> counts) {
        Map<Group, Integer> people = new LinkedHashMap<>();
        atoms.forEach(family, (atom, bases, some) -> {
            if (counts.test(bases)) {
                people.merge(atom, Math.toIntExact(some), Math::addExact);
            }
        });
        return people.entrySet().stream()
                .map(entry -> new People(entry.getKey().unit(), entry.getKey().cut(), entry.getValue()))
                .toList();
    }

    /** All that is published of a family is part of what each mask was audited for, so what holds of them holds of it. */
    private void certify(List<String> scales, List<WaveMask> masks) {
        if (masks.stream().allMatch(mask -> mask.getCertificate().isPresent())) {
            masks.stream()
                    .map(mask -> mask.getCertificate().orElseThrow())
                    .reduce(PublishedCells::weaker)
                    .ifPresent(certificate -> certificates.add(CertifiedScales.of(scales, certificate)));
        }
    }

    /** What two certificates say together. */
    private static Certificate weaker(Certificate one, Certificate other) {
        Certificate.Builder both = Certificate.builder()
                .minimum(one.getMinimum())
                .proof(one.getProof() == AuditProof.EXHAUSTIVE ? other.getProof() : one.getProof())
                .cells(one.getCells() + other.getCells());
        int smallest = Math.min(
                one.getSmallestGroup().orElse(Integer.MAX_VALUE),
                other.getSmallestGroup().orElse(Integer.MAX_VALUE));
        return smallest == Integer.MAX_VALUE
                ? both.build()
                : both.smallestGroup(smallest).build();
    }
}
