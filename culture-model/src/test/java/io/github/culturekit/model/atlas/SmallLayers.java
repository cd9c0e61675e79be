package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.Competency;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ConstructLink;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.construct.LinkBasis;
import io.github.culturekit.model.construct.LinkRelation;
import io.github.culturekit.model.construct.MatchRelation;
import io.github.culturekit.model.construct.OtherConstruct;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.CaseOutcome;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Fact;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.intervention.InterventionLevel;
import io.github.culturekit.model.intervention.OutcomeDirection;
import io.github.culturekit.model.intervention.OutcomeLink;
import io.github.culturekit.model.intervention.StudyDesign;

/** Layers of a few entries. */
final class SmallLayers {

    static final Citation BOOK = Citation.builder()
            .addAuthor("Müller, A.")
            .title("How teams léad")
            .year(2014)
            .build();
    static final ConstructId TRUST = ConstructId.parse("own:trust");
    static final ConstructId VOICE = ConstructId.parse("own:voice");
    static final ConstructId SAFETY = ConstructId.parse("other:safety");
    static final ConstructId CANDOUR = ConstructId.parse("other:candour");

    private SmallLayers() {}

    /** Two frameworks that a crosswalk links: trust builds voice, and trust is close to the other one's safety. */
    static AtlasLayer base() {
        return AtlasLayer.builder()
                .id("base")
                .addFramework(framework(
                        "own",
                        competency(TRUST, "Trust", "People rely on one another.")
                                .addLink(ConstructLink.of(LinkRelation.BUILDS, VOICE, LinkBasis.DOCUMENT))
                                .addSeedEntry("seed-1")
                                .build(),
                        competency(VOICE, "Voice", "People say what they think, also where trust is low.")
                                .build()))
                .addFramework(framework(
                        "other",
                        other(SAFETY, "Safety", "Nobody is hurt for speaking up."),
                        other(CANDOUR, "Candour", "Faults are told.")))
                .addCrosswalk(Crosswalk.builder()
                        .id("own--other")
                        .version("1.0.0")
                        .label("Own to other")
                        .from("own")
                        .to("other")
                        .addLink(match(TRUST, CANDOUR, 0.3))
                        .addLink(match(TRUST, SAFETY, 0.8))
                        .build())
                .build();
    }

    /** What bears on those constructs. */
    static AtlasLayer bearing() {
        return AtlasLayer.builder()
                .id("bearing")
                .addIntervention(intervention("listen", TRUST))
                .addIntervention(intervention("shield", SAFETY))
                .addIntervention(intervention("confess", CANDOUR))
                .addEvidence(Evidence.builder()
                        .id("listening-2020")
                        .citation(BOOK)
                        .claim("Listening pays.")
                        .design(StudyDesign.FIELD_STUDY)
                        .grade(EvidenceGrade.C)
                        .build())
                .addOutcomeLink(OutcomeLink.builder()
                        .id("trust-and-voice")
                        .cause(TRUST)
                        .outcome(VOICE)
                        .direction(OutcomeDirection.HIGHER)
                        .statement("Where people trust, more is said.")
                        .design(StudyDesign.CROSS_SECTIONAL)
                        .addCitation(BOOK)
                        .build())
                .addFact(Fact.builder()
                        .id("half-trust")
                        .statement("Half of the staff trust their leaders.")
                        .addAbout(TRUST)
                        .addCitation(BOOK)
                        .build())
                .addCaseStudy(CaseStudy.builder()
                        .id("a-ward")
                        .label("A ward")
                        .setting("hospital ward")
                        .country("England")
                        .summary("They met daily.")
                        .addIllustrate(SAFETY)
                        .addIntervention("listen")
                        .addOutcome(CaseOutcome.builder()
                                .outcome(VOICE)
                                .direction(OutcomeDirection.HIGHER)
                                .statement("More was reported.")
                                .addSeedEntry("seed-2")
                                .build())
                        .addCitation(BOOK)
                        .build())
                .build();
    }

    /** A step that is part of a part of a whole, and related to each of them besides. */
    static Frameworks skos() {
        ConstructId whole = ConstructId.parse("own:whole");
        ConstructId part = ConstructId.parse("own:part");
        return Frameworks.empty()
                .with(framework("other", other(ConstructId.parse("other:whole"), "Whole", "All of it.")))
                .with(framework(
                        "own",
                        competency(ConstructId.parse("own:step"), "Step", "A bit of it.")
                                .addLink(ConstructLink.of(LinkRelation.PART_OF, part, LinkBasis.JUDGEMENT))
                                .addLink(ConstructLink.of(LinkRelation.BUILDS, whole, LinkBasis.JUDGEMENT))
                                .build(),
                        competency(part, "Part", "Some of it.")
                                .addLink(ConstructLink.of(LinkRelation.PART_OF, whole, LinkBasis.JUDGEMENT))
                                .addLink(ConstructLink.of(LinkRelation.RELATED, whole, LinkBasis.JUDGEMENT))
                                .build(),
                        competency(whole, "Whole", "All of it.")
                                .addLink(ConstructLink.of(
                                        LinkRelation.SAME_AS, ConstructId.parse("other:whole"), LinkBasis.JUDGEMENT))
                                .addLink(ConstructLink.of(
                                        LinkRelation.RELATED, ConstructId.parse("other:whole"), LinkBasis.JUDGEMENT))
                                .build()));
    }

    static Intervention intervention(String id, ConstructId construct) {
        return Intervention.builder()
                .id(id)
                .label("To " + id)
                .summary("Leaders " + id + ".")
                .level(InterventionLevel.TEAM)
                .addActsOn(ConstructEffect.builder()
                        .basis(Basis.JUDGEMENT)
                        .construct(construct)
                        .reason("It is what it asks for.")
                        .build())
                .addEvidence("listening-2020")
                .putBasis(InterventionFacet.LABEL, Basis.JUDGEMENT)
                .putBasis(InterventionFacet.SUMMARY, Basis.JUDGEMENT)
                .putBasis(InterventionFacet.LEVEL, Basis.JUDGEMENT)
                .putBasis(InterventionFacet.ACTS_ON, Basis.JUDGEMENT)
                .putBasis(InterventionFacet.EVIDENCE, Basis.EVIDENCE)
                .build();
    }

    static Framework framework(String id, Construct... constructs) {
        return Framework.builder()
                .id(id)
                .version("1.0.0")
                .label("Framework " + id)
                .description("What " + id + " is about.")
                .addConstructs(constructs)
                .build();
    }

    static Competency.Builder competency(ConstructId id, String label, String definition) {
        return Competency.builder().id(id).label(label).definition(definition).addCitation(BOOK);
    }

    static OtherConstruct other(ConstructId id, String label, String definition) {
        return OtherConstruct.builder()
                .id(id)
                .label(label)
                .definition(definition)
                .category("condition")
                .build();
    }

    static CrosswalkLink match(ConstructId from, ConstructId to, double strength) {
        return CrosswalkLink.builder()
                .from(from)
                .to(to)
                .relation(MatchRelation.CLOSE)
                .strength(strength)
                .reason("They mean much the same.")
                .build();
    }
}
