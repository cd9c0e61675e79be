package io.github.culturekit.model.profile;

/** What "percent favourable" means; the field uses all three, and they differ by several points. */
public enum FavourableRule {
    /** Of all answers to the construct's items, the share that is favourable. People who answer more count more. */
    POOLED_ANSWERS,
    /** The mean, over the items, of the share of each item's answers that is favourable. Every item counts the same. */
    MEAN_OF_ITEMS,
    /** Of the people with a score, the share whose mean answer is at or above the favourable threshold. */
    PEOPLE_AT_OR_ABOVE
}
