package io.github.culturekit.model.profile;

import java.math.BigDecimal;

/**
 * Says in a sentence why a score is shown or not, and under which rule.
 *
 * <p>Of all scores that are withheld by one policy it says the same. To tell a small group from an empty one, or from a large
 * one that would give a small one away, would tell what the policy hides. Immutable and thread-safe.
 */
public final class Explain {

    private final DisclosureStatement disclosure;

    private Explain(DisclosureStatement disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Explains a profile's scores.
     *
     * @param profile the profile
     * @return the explanations of its policy
     */
    public static Explain of(CultureProfile profile) {
        return new Explain(profile.getDisclosure());
    }

    /**
     * Why a score is shown, or why it is not.
     *
     * @param score a score of the profile
     * @return one or more sentences
     */
    public String of(ConstructScore score) {
        int minimum = disclosure.getMinimumRespondents();
        return score.getMeasured()
                .map(measured -> "Shown by the policy '" + disclosure.getPolicy() + "': "
                        + measured.getBase().getRespondents() + " people have a score, and at least " + minimum
                        + " must." + rounded() + audited(score))
                .orElseGet(() -> "Withheld by the policy '" + disclosure.getPolicy() + "': fewer than " + minimum
                        + " people have a score here, perhaps nobody, or with it someone could work out the score of"
                        + " fewer than " + minimum
                        + " from what else is shown. Which of these it is stays untold, for it would say how many"
                        + " answered.");
    }

    private String rounded() {
        return disclosure
                .getRounding()
                .map(step -> " Means are rounded to "
                        + BigDecimal.valueOf(step).stripTrailingZeros().toPlainString() + ", and extremes are not told"
                        + " apart.")
                .orElse("");
    }

    private String audited(ConstructScore score) {
        return disclosure.getCertificates().stream()
                .filter(scales -> scales.getScales().contains(score.getScale()))
                .map(CertifiedScales::getCertificate)
                .findFirst()
                .map(Explain::finding)
                .orElse(" What else follows from it was not audited.");
    }

    private static String finding(Certificate certificate) {
        if (certificate.getProof() == AuditProof.PROTECTED_GROUPS_ONLY) {
            return " The organisation is too large for an exact search; small groups were protected one by one.";
        }
        return " The smallest group whose score follows from all that is shown has "
                + certificate.getSmallestGroup().orElse(0) + " people.";
    }

    @Override
    public String toString() {
        return "Explain{policy=" + disclosure.getPolicy() + "}";
    }
}
