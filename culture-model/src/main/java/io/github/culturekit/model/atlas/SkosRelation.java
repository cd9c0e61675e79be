package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.LinkRelation;
import io.github.culturekit.model.construct.MatchRelation;

/** A relation between two concepts, the closest first. */
enum SkosRelation {
    EXACT_MATCH("exactMatch"),
    BROADER("broader"),
    BROAD_MATCH("broadMatch"),
    NARROW_MATCH("narrowMatch"),
    CLOSE_MATCH("closeMatch"),
    RELATED("related"),
    RELATED_MATCH("relatedMatch");

    private final String term;

    SkosRelation(String term) {
        this.term = term;
    }

    String getTerm() {
        return term;
    }

    static SkosRelation of(MatchRelation relation) {
        return switch (relation) {
            case EXACT -> EXACT_MATCH;
            case CLOSE -> CLOSE_MATCH;
            case BROADER -> BROAD_MATCH;
            case NARROWER -> NARROW_MATCH;
            case RELATED -> RELATED_MATCH;
        };
    }

    static SkosRelation of(LinkRelation relation, boolean withinOneFramework) {
        return switch (relation) {
            case SAME_AS -> EXACT_MATCH;
            case PART_OF -> withinOneFramework ? BROADER : BROAD_MATCH;
            case BUILDS, HINDERS, RELATED -> withinOneFramework ? RELATED : RELATED_MATCH;
        };
    }

    boolean isHierarchical() {
        return this == BROADER || this == BROAD_MATCH || this == NARROW_MATCH;
    }
}
