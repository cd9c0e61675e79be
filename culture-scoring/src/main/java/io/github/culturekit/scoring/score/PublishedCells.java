package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.WaveCells;
import io.github.culturekit.scoring.disclosure.WaveMask;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy publishes: a mask for the scores of each family of scales, and one for its favourable shares. Families that the
 * same people answered have one mask, found once.
 */
final class PublishedCells {

    private final Organisation organisation;
    private final List<Cut> cuts;
    private final DisclosurePolicy policy;
    private final @Nullable ReleaseDraft release;
    private final Map<List<People>, WaveMask> found = new HashMap<>();
    private final Map<Integer, Cells> scores = new HashMap<>();
    private final Map<Integer, Cells> shares = new HashMap<>();
    private final List<CertifiedScales> certificates = new ArrayList<>();

    /** Decides; in a release of a ledger, if there is one, and else as if nothing had been published before. */
    PublishedCells(
            Organisation organisation,
            List<Cut> cuts,
            AtomCounts atoms,
            DisclosurePolicy policy,
            @Nullable ReleaseDraft release) {
        this.organisation = organisation;
        this.cuts = cuts;
        this.policy = policy;
        this.release = release;
        for (int family = 0; family < atoms.families().size(); family++) {
            FamilyPlan scales = atoms.families().get(family);
            WaveMask ofScores = mask(atoms, family, scales::scoreBase, scores, "scores of " + scales.ids());
            WaveMask ofShares = mask(atoms, family, scales::shareBase, shares, "favourable shares of " + scales.ids());
            certify(scales.ids(), ofScores, ofShares);
        }
    }

    /** People of an atom who are in the same bases. */
    private record People(UnitId unit, Cut values, BitSet bases, int people) {}

    /** The cells of one base under a mask. */
    private record Cells(WaveMask mask, int base) {

        boolean show(Group group) {
            return mask.isPublished(group.unit(), group.cut(), base);
        }
    }

    /** Whether a score is published, with its base and all that belongs to it. */
    boolean showsScore(int scale, Group group) {
        return scores.get(scale).show(group);
    }

    /** Whether a favourable share is published, if the score is. */
    boolean showsShare(int scale, Group group) {
        return shares.get(scale).show(group);
    }

    List<CertifiedScales> certificates() {
        return List.copyOf(certificates);
    }

    private WaveMask mask(
            AtomCounts atoms, int family, IntUnaryOperator baseOf, Map<Integer, Cells> into, String subject) {
        int[] scales = atoms.families().get(family).scales();
        int[] bases = IntStream.of(scales).map(baseOf).toArray();
        List<People> everyone = people(atoms, family, bases);
        WaveMask mask = release == null
                ? found.computeIfAbsent(everyone, these -> policy.mask(cells(these)))
                : policy.mask(cells(everyone), release, subject);
        for (int number = 0; number < scales.length; number++) {
            into.put(scales[number], new Cells(mask, number));
        }
        return mask;
    }

    private WaveCells cells(List<People> everyone) {
        WaveCells.Builder cells = WaveCells.builder(organisation, cuts, policy.getMinimumRespondents());
        everyone.forEach(some -> cells.add(some.unit(), some.values(), some.bases(), some.people()));
        return cells.build();
    }

    /** Everyone who is in one of some bases, those who are in the same together. */
    private static List<People> people(AtomCounts atoms, int family, int[] bases) {
        Map<People, Integer> counts = new LinkedHashMap<>();
        atoms.forEach(family, (atom, pattern, people) -> {
            BitSet among = new BitSet();
            for (int number = 0; number < bases.length; number++) {
                among.set(number, pattern.get(bases[number]));
            }
            if (!among.isEmpty()) {
                counts.merge(new People(atom.unit(), atom.cut(), among, 0), Math.toIntExact(people), Math::addExact);
            }
        });
        return counts.entrySet().stream()
                .map(entry -> new People(
                        entry.getKey().unit(),
                        entry.getKey().values(),
                        entry.getKey().bases(),
                        entry.getValue()))
                .toList();
    }

    private void certify(List<String> scales, WaveMask ofScores, WaveMask ofShares) {
        Optional<Certificate> certificate = ofScores.getCertificate();
        Optional<Certificate> other = ofShares.getCertificate();
        if (certificate.isPresent() && other.isPresent()) {
            certificates.add(CertifiedScales.of(
                    scales, ofScores == ofShares ? certificate.get() : weaker(certificate.get(), other.get())));
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
