package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Fact;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.OutcomeLink;
import java.util.Arrays;
import java.util.Locale;

/** What sort of thing an {@link AtlasEntry} is. */
public enum EntrySort {
    /** A {@link Framework}. */
    FRAMEWORK(Framework.class),
    /** A {@link Construct} of a framework. */
    CONSTRUCT(Construct.class),
    /** A {@link Crosswalk} between two frameworks. */
    CROSSWALK(Crosswalk.class),
    /** An {@link Intervention}. */
    INTERVENTION(Intervention.class),
    /** A piece of {@link Evidence}. */
    EVIDENCE(Evidence.class),
    /** An {@link OutcomeLink} from a cause to an outcome. */
    OUTCOME_LINK(OutcomeLink.class),
    /** A {@link Fact}. */
    FACT(Fact.class),
    /** A {@link CaseStudy}. */
    CASE_STUDY(CaseStudy.class);

    private final Class<?> type;

    EntrySort(Class<?> type) {
        this.type = type;
    }

    static EntrySort of(Class<?> type) {
        return Arrays.stream(values())
                .filter(sort -> sort.type.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("An atlas holds nothing of type " + type.getName()
                        + ". Maybe ask for Construct or Intervention."));
    }

    /**
     * The type of what entries of this sort hold.
     *
     * @return a value type
     */
    public Class<?> getType() {
        return type;
    }

    /**
     * The sort's name as ids and queries write it.
     *
     * @return lower-case letters and hyphens, as in {@code framework}
     */
    public String getName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
