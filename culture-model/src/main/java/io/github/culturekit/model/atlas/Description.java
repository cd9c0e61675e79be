package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.intervention.CaseOutcome;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Fact;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.OutcomeLink;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every sort of thing can be asked alike. */
record Description(
        String kind,
        String label,
        String text,
        @Nullable String framework,
        List<Citation> citations,
        List<String> seedEntry) {

    static Description of(Framework framework) {
        return new Description(
                EntrySort.FRAMEWORK.getName(),
                framework.getLabel(),
                framework.getDescription(),
                framework.getId(),
                framework.getCitations(),
                List.of());
    }

    static Description of(Construct construct) {
        return new Description(
                construct.getKind(),
                construct.getLabel(),
                construct.getDefinition(),
                construct.getId().getFramework(),
                construct.getCitations(),
                construct.getSeedEntry());
    }

    static Description of(Crosswalk crosswalk) {
        return new Description(
                EntrySort.CROSSWALK.getName(),
                crosswalk.getLabel(),
                crosswalk.getLinks().stream().map(CrosswalkLink::getReason).collect(Collectors.joining(" ")),
                null,
                crosswalk.getCitations(),
                List.of());
    }

    static Description of(Intervention intervention) {
        return new Description(
                EntrySort.INTERVENTION.getName(),
                intervention.getLabel(),
                intervention.getSummary(),
                null,
                intervention.getCitations(),
                intervention.getSeedEntry());
    }

    static Description of(Evidence evidence) {
        return new Description(
                EntrySort.EVIDENCE.getName(),
                evidence.getCitation().getTitle(),
                evidence.getClaim(),
                null,
                List.of(evidence.getCitation()),
                List.of());
    }

    static Description of(OutcomeLink link) {
        return new Description(
                EntrySort.OUTCOME_LINK.getName(),
                link.getId().replace('-', ' '),
                link.getStatement(),
                null,
                link.getCitations(),
                link.getSeedEntry());
    }

    static Description of(Fact fact) {
        return new Description(
                EntrySort.FACT.getName(),
                fact.getId().replace('-', ' '),
                fact.getStatement(),
                null,
                fact.getCitations(),
                fact.getSeedEntry());
    }

    static Description of(CaseStudy study) {
        return new Description(
                EntrySort.CASE_STUDY.getName(),
                study.getLabel(),
                Stream.of(
                                Stream.of(study.getSummary()),
                                study.getFacts().stream().map(Fact::getStatement),
                                study.getOutcomes().stream().map(CaseOutcome::getStatement))
                        .flatMap(Function.identity())
                        .collect(Collectors.joining(" ")),
                null,
                study.getCitations(),
                Stream.of(
                                study.getSeedEntry().stream(),
                                study.getFacts().stream().flatMap(fact -> fact.getSeedEntry().stream()),
                                study.getOutcomes().stream().flatMap(outcome -> outcome.getSeedEntry().stream()))
                        .flatMap(Function.identity())
                        .distinct()
                        .toList());
    }
}
