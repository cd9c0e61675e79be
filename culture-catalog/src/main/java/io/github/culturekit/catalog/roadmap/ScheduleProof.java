package io.github.culturekit.catalog.roadmap;

/** How sure it is that no other sequence is better. */
public enum ScheduleProof {
    /** Every sequence was looked at or ruled out: none has a lower weighted sum of completion quarters. */
    BEST,
    /** The best of those looked at before a stated limit; a better one may exist. */
    BEST_FOUND,
    /** Built one by one in order of priority, each as early as it fits; not compared with other sequences. */
    BY_PRIORITY
}
