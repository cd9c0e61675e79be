package io.github.culturekit.model.profile;

/**
 * Why a score is not shown. There is deliberately one reason for every protected cell, whether few people answered, nobody
 * did, or others would be exposed: an outsider cannot tell them apart.
 */
public enum WithheldReason {
    /** Too few people to show without exposing someone's answers. */
    TOO_FEW
}
