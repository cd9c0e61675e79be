package io.github.culturekit.model.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    private final Frameworks standard = Frameworks.standard();

    @Test
    void theThreeGenerationsOfElementsAreShipped() {
        assertThat(constructs("characteristics-2014")).hasSize(6);
        assertThat(constructs("clp-2016")).hasSize(5);
        assertThat(constructs("clp-current"))
                .hasSize(6)
                .anySatisfy(construct -> assertThat(construct.getId()).hasToString("clp-current:equity-and-inclusion"));
    }

    @Test
    void theOtherFrameworksAreShipped() {
        assertThat(constructs("dac"))
                .hasSize(3)
                .allSatisfy(construct -> assertThat(construct).isInstanceOf(DacOutcome.class));
        assertThat(constructs("engagement-2012")).hasSize(3);
        assertThat(constructs("compassionate-leadership")).hasSize(4);
        assertThat(constructs("competencies-2014")).hasSize(8);
    }

    @Test
    void everyConstructIsCited() {
        assertThat(standard.getFrameworks())
                .flatExtracting(Framework::getConstructs)
                .allSatisfy(construct -> assertThat(construct.getCitations()).isNotEmpty());
    }

    @Test
    void everyLinkOfAConstructLeadsToAShippedConstruct() {
        assertThat(standard.getFrameworks())
                .flatExtracting(Framework::getConstructs)
                .allSatisfy(construct -> assertThat(construct.getLinks())
                        .as(construct.getId().toString())
                        .extracting(ConstructLink::getTo)
                        .allSatisfy(to ->
                                assertThat(standard.find(to)).as(to.toString()).isPresent()));
    }

    @Test
    void eachGenerationIsLinkedToTheOthersAndToDirectionAlignmentAndCommitment() {
        assertThat(standard.getCrosswalks())
                .extracting(crosswalk -> crosswalk.getFrom() + " " + crosswalk.getTo())
                .contains(
                        "characteristics-2014 clp-2016",
                        "clp-2016 clp-current",
                        "characteristics-2014 clp-current",
                        "characteristics-2014 dac",
                        "clp-2016 dac",
                        "clp-current dac");
    }

    @Test
    void everyElementOf2016LeadsToOneOfToday() {
        Crosswalk crosswalk = standard.getCrosswalks().stream()
                .filter(candidate -> candidate.getId().equals("clp-2016--clp-current"))
                .findFirst()
                .orElseThrow();
        assertThat(constructs("clp-2016"))
                .allSatisfy(construct ->
                        assertThat(crosswalk.from(construct.getId())).isNotEmpty());
    }

    @Test
    void anOwnFrameworkAndItsCrosswalkStandBesideOurs() {
        ConstructId pride = ConstructId.parse("acme:pride");
        Frameworks own = standard.with(framework("acme", "pride")).with(crosswalk("acme:pride", "clp-2016:team-work"));
        assertThat(own.find(pride)).isPresent();
        assertThat(own.getLabel(pride)).isEqualTo("Pride");
        assertThat(standard.find(pride)).isEmpty();
    }

    @Test
    void aCrosswalkToAnUnknownConstructIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        standard.with(framework("acme", "pride")).with(crosswalk("acme:pride", "clp-2016:teamwork")))
                .withMessage(
                        "Crosswalk 'acme--clp-2016' links construct 'clp-2016:teamwork', which no framework here has."
                                + " Maybe add framework 'clp-2016' first, or mend the construct's spelling.");
    }

    @Test
    void aFrameworkThatLacksALinkedConstructCannotReplaceOurs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(framework("clp-2016", "pride")))
                .withMessageContaining("clp-2016:");
    }

    @Test
    void aConstructOfAnotherFrameworkIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.builder()
                        .copying(framework("acme", "pride"))
                        .id("apex")
                        .build())
                .withMessage("Framework: construct 'acme:pride' is not of framework 'apex'. Maybe rename it to"
                        + " 'apex:pride'.");
    }

    @Test
    void anExactMatchHasFullStrength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrosswalkLink.builder()
                        .from(ConstructId.parse("a:x"))
                        .to(ConstructId.parse("b:x"))
                        .relation(MatchRelation.EXACT)
                        .strength(0.9)
                        .reason("same words")
                        .build())
                .withMessageContaining("'strength' is 0.9 for an EXACT match; it must be 1.");
    }

    private List<Construct> constructs(String framework) {
        return standard.findFramework(framework).orElseThrow().getConstructs();
    }

    private static Framework framework(String id, String name) {
        return Framework.builder()
                .id(id)
                .version("1.0.0")
                .label("Own")
                .description("An organisation's own framework.")
                .addConstruct(OtherConstruct.builder()
                        .id(ConstructId.of(id, name))
                        .label("Pride")
                        .definition("People are glad to say where they work.")
                        .build())
                .build();
    }

    private static Crosswalk crosswalk(String from, String to) {
        return Crosswalk.builder()
                .id("acme--clp-2016")
                .version("1.0.0")
                .label("Own to 2016")
                .from("acme")
                .to("clp-2016")
                .addLink(CrosswalkLink.builder()
                        .from(ConstructId.parse(from))
                        .to(ConstructId.parse(to))
                        .relation(MatchRelation.RELATED)
                        .strength(0.5)
                        .reason("Proud teams stay together.")
                        .build())
                .build();
    }
}
