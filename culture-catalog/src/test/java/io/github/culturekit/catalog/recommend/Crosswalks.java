package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.MatchRelation;
import java.util.List;
import java.util.stream.Stream;

/** Crosswalks for a test. */
final class Crosswalks {

    private Crosswalks() {}

    static Crosswalk of(String from, String to, CrosswalkLink... links) {
        return Crosswalk.builder()
                .id(from + "--" + to)
                .version("1.0.0")
                .label(from + " to " + to)
                .from(from)
                .to(to)
                .links(List.of(links))
                .build();
    }

    static CrosswalkLink link(String from, String to, double strength) {
        return CrosswalkLink.builder()
                .from(ConstructId.parse(from))
                .to(ConstructId.parse(to))
                .relation(strength == 1 ? MatchRelation.EXACT : MatchRelation.RELATED)
                .strength(strength)
                .reason("They overlap.")
                .build();
    }

    static List<Crosswalk> and(List<Crosswalk> some, Crosswalk another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
