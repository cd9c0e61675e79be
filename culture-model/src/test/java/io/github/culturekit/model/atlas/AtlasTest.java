package io.github.culturekit.model.atlas;

import static io.github.culturekit.model.atlas.SmallLayers.CANDOUR;
import static io.github.culturekit.model.atlas.SmallLayers.SAFETY;
import static io.github.culturekit.model.atlas.SmallLayers.TRUST;
import static io.github.culturekit.model.atlas.SmallLayers.VOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private final Atlas atlas = Atlas.empty().with(SmallLayers.base()).with(SmallLayers.bearing());

    @Test
    void aConstructIsFoundByIdWithItsLayer() {
        assertThat(atlas.find(TRUST)).hasValueSatisfying(entry -> {
            assertThat(entry.getValue().getLabel()).isEqualTo("Trust");
            assertThat(entry.getLayer()).isEqualTo("base");
            assertThat(entry.getReplaced()).isEmpty();
        });
        assertThat(atlas.find(ConstructId.parse("own:none"))).isEmpty();
    }

    @Test
    void anythingIsFoundByTypeAndId() {
        assertThat(atlas.find(Intervention.class, "listen")).isPresent();
        assertThat(atlas.find(Framework.class, "own")).isPresent();
        assertThat(atlas.find(Competency.class, "own:trust")).isPresent();
        assertThat(atlas.find(Competency.class, "other:safety")).isEmpty();
        assertThat(atlas.find(Evidence.class, "listening-2020")).isPresent();
        assertThat(atlas.find(EntryId.parse("case-study/a-ward")))
                .hasValueSatisfying(
                        entry -> assertThat(entry.as(CaseStudy.class)).isPresent());
    }

    @Test
    void whatAnAtlasCannotHoldIsNotLookedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.find(String.class, "own"))
                .withMessage(
                        "An atlas holds nothing of type java.lang.String. Maybe ask for Construct or Intervention.");
    }

    @Test
    void entriesAreListedByType() {
        assertThat(atlas.getEntries(Competency.class))
                .extracting(entry -> entry.getValue().getLabel())
                .containsExactly("Trust", "Voice");
        assertThat(atlas.getEntries(Construct.class)).hasSize(4);
        assertThat(atlas.getEntries()).hasSize(4 + 2 + 1 + 3 + 1 + 1 + 1 + 1);
    }

    @Test
    void linksAreFollowedBothWays() {
        EntryId trust = EntryId.of(TRUST);
        assertThat(atlas.linksFrom(trust))
                .extracting(AtlasLink::toString)
                .containsExactly(
                        "construct/own:trust is a close match of construct/other:candour (crosswalk/own--other)",
                        "construct/own:trust is a close match of construct/other:safety (crosswalk/own--other)",
                        "construct/own:trust builds construct/own:voice (construct/own:trust)",
                        "construct/own:trust goes with more of construct/own:voice (outcome-link/trust-and-voice)");
        assertThat(atlas.linksTo(trust))
                .extracting(AtlasLink::toString)
                .containsExactly(
                        "intervention/listen acts on construct/own:trust (intervention/listen)",
                        "fact/half-trust tells of construct/own:trust (fact/half-trust)");
        assertThat(atlas.linksOf(TRUST)).hasSize(6);
        assertThat(atlas.linksTo(EntryId.of(VOICE)))
                .extracting(AtlasLink::getFrom)
                .containsExactly(trust, trust, EntryId.parse("case-study/a-ward"));
    }

    @Test
    void linksThatLeadNowhereAreListed() {
        assertThat(atlas.getOpenLinks()).isEmpty();
        Atlas open = atlas.with(AtlasLayer.builder()
                .id("open")
                .addIntervention(SmallLayers.intervention("walk", ConstructId.parse("absent:pride")))
                .build());
        assertThat(open.getOpenLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.getTo()).hasToString("construct/absent:pride"));
    }

    @Test
    void oneCallTellsWhatBearsOnAConstructDirectly() {
        Bearings bearings = atlas.bearingOn(VOICE);
        assertThat(bearings.getOutcomeLinks())
                .singleElement()
                .satisfies(bearing -> assertThat(bearing.isDirect()).isTrue());
        assertThat(bearings.getCaseStudies())
                .singleElement()
                .satisfies(bearing -> assertThat(bearing.getLink().getMeaning()).isEqualTo("reports"));
        assertThat(bearings.getInterventions()).isEmpty();
        assertThat(bearings).hasToString("own:voice: 0 interventions, 0 evidence, 1 outcome links, 0 facts, 1 cases");
    }

    @Test
    void whatBearsOnACounterpartIsSaidToDoSoByTheCrosswalkAndTheClosestComesFirst() {
        Bearings bearings = atlas.bearingOn(TRUST);
        assertThat(bearings.getInterventions())
                .extracting(Bearing::toString)
                .containsExactly(
                        "intervention/listen (bearing): To listen, directly",
                        "intervention/shield (bearing): To shield, as other:safety by crosswalk/own--other",
                        "intervention/confess (bearing): To confess, as other:candour by crosswalk/own--other");
        assertThat(bearings.getInterventions().get(1)).satisfies(bearing -> {
            assertThat(bearing.isDirect()).isFalse();
            assertThat(bearing.getConstruct()).isEqualTo(SAFETY);
            assertThat(bearing.getThrough())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getStatedBy()).hasToString("crosswalk/own--other"));
            assertThat(bearing.getStrength()).isEqualTo(0.8);
        });
        assertThat(bearings.getCaseStudies())
                .singleElement()
                .satisfies(bearing -> assertThat(bearing.isDirect()).isFalse());
        assertThat(bearings.getFacts()).hasSize(1);
        assertThat(bearings.getEvidence())
                .singleElement()
                .satisfies(bearing -> assertThat(bearing.getLink())
                        .hasToString("intervention/listen rests on evidence/listening-2020 (intervention/listen)"));
    }

    @Test
    void crosswalksAreFollowedAgainstTheirDirectionToo() {
        assertThat(atlas.bearingOn(CANDOUR).getInterventions())
                .extracting(bearing -> bearing.getEntry().getId().getName())
                .containsExactly("confess", "listen");
    }

    @Test
    void whatIsMerelyRelatedIsNoCounterpart() {
        ConstructId pride = ConstructId.parse("more:pride");
        Atlas more = atlas.with(AtlasLayer.builder()
                .id("more")
                .addFramework(SmallLayers.framework("more", SmallLayers.other(pride, "Pride", "People are proud.")))
                .addCrosswalk(Crosswalk.builder()
                        .id("more--own")
                        .version("1.0.0")
                        .label("More to own")
                        .from("more")
                        .to("own")
                        .addLink(CrosswalkLink.builder()
                                .copying(SmallLayers.match(pride, TRUST, 0.9))
                                .relation(MatchRelation.RELATED)
                                .build())
                        .build())
                .build());
        assertThat(more.bearingOn(pride).getAll()).isEmpty();
        assertThat(more.linksOf(pride)).hasSize(1);
    }

    @Test
    void whatIsTheSameIsACounterpartWithoutACrosswalk() {
        ConstructId faith = ConstructId.parse("more:faith");
        Atlas more = atlas.with(AtlasLayer.builder()
                .id("more")
                .addFramework(SmallLayers.framework(
                        "more",
                        SmallLayers.competency(faith, "Faith", "Trust by another name.")
                                .addLink(ConstructLink.of(LinkRelation.SAME_AS, TRUST, LinkBasis.JUDGEMENT))
                                .build()))
                .build());
        assertThat(more.bearingOn(faith).getInterventions())
                .extracting(Bearing::toString)
                .containsExactly(
                        "intervention/listen (bearing): To listen, as own:trust by construct/more:faith",
                        "intervention/shield (bearing): To shield, as other:safety by construct/more:faith and"
                                + " crosswalk/own--other",
                        "intervention/confess (bearing): To confess, as other:candour by construct/more:faith and"
                                + " crosswalk/own--other");
    }

    @Test
    void twoStepsToWhatIsNotTheSameAreOneTooMany() {
        assertThat(atlas.bearingOn(CANDOUR).getInterventions())
                .extracting(Bearing::getConstruct)
                .containsExactly(CANDOUR, TRUST);
    }

    @Test
    void whatBearsOnAnUnknownConstructIsNotAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.bearingOn(ConstructId.parse("own:trsut")))
                .withMessage("Construct 'own:trsut' is in no framework of this atlas. Maybe mend its spelling, or lay a"
                        + " layer with framework 'own' over it.");
    }

    @Test
    void documentsAreListedOnce() {
        assertThat(atlas.getDocuments()).containsExactly(SmallLayers.BOOK);
    }

    @Test
    void theStandardAtlasHoldsTheShippedFrameworks() {
        Atlas standard = Atlas.standard();
        assertThat(standard).isSameAs(Atlas.standard());
        assertThat(standard.getFrameworks().getFrameworks())
                .containsExactlyElementsOf(Frameworks.standard().getFrameworks());
        assertThat(standard.getFrameworks().getCrosswalks())
                .containsExactlyElementsOf(Frameworks.standard().getCrosswalks());
        assertThat(standard.find(ConstructId.parse("clp-2016:team-work")))
                .hasValueSatisfying(entry -> assertThat(entry.getLayer()).isEqualTo("culture-model"));
    }

    @Test
    void noLinkOfTheStandardAtlasLeadsNowhereButToTheCatalogue() {
        assertThat(Atlas.standard().getOpenLinks())
                .allSatisfy(link -> assertThat(
                                Atlas.standard().find(link.getFrom()).isPresent() ? link.getTo() : link.getFrom())
                        .extracting(EntryId::getSort)
                        .isIn(EntrySort.INTERVENTION, EntrySort.EVIDENCE));
    }
}
