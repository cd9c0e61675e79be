package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.OutcomeLinks.complete;
import static io.github.culturekit.model.intervention.OutcomeLinks.effect;
import static io.github.culturekit.model.intervention.OutcomeLinks.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OutcomeLinkTest {

    @Test
    void aLinkMayStateItsEffectWithItsProbabilityAndPopulation() {
        OutcomeLink link = complete().build();
        assertThat(link.getEffect()).map(EffectSize::getValue).contains(-3.3);
        assertThat(link.getSignificance()).contains(0.006);
        assertThat(link.getPopulation()).contains("acute hospitals");
        assertThat(link.getContrast()).contains("5 per cent more of the staff in real teams");
    }

    @Test
    void aLinkMayStartAtAnIntervention() {
        OutcomeLink link = link().cause(null).intervention("safety-huddle").build();
        assertThat(link.getIntervention()).contains("safety-huddle");
        assertThat(link.getCause()).isEmpty();
    }

    @Test
    void aLinkWithoutANumberIsWhole() {
        OutcomeLink link = link().build();
        assertThat(link.getEffect()).isEmpty();
        assertThat(link.getSignificance()).isEmpty();
        assertThat(link.getQuantifiedBy()).isEmpty();
    }

    @Test
    void anEffectAgainstTheDirectionIsRefused() {
        refused(
                () -> link().effect(effect(3.3)).build(),
                "effect 'mortality-rate' is 3.3 in PERCENT_CHANGE, where no effect is 0.0; that is not LOWER. Maybe the"
                        + " sign or the direction is wrong.");
    }

    @Test
    void aRatioAboveOneIsNotLower() {
        refused(
                () -> link().effect(Interventions.effect(EffectMetric.ODDS_RATIO, 1.2)
                                .build())
                        .build(),
                "where no effect is 1.0; that is not LOWER");
    }

    @Test
    void anEffectThatIsStatedElsewhereIsNotStatedAgain() {
        refused(
                () -> complete()
                        .addQuantifiedBy(EffectReference.parse("west-2013/deaths"))
                        .build(),
                "the link states effect 'mortality-rate' and points to 'west-2013/deaths' as well; a number is stated in"
                        + " one place. Maybe remove 'effect'.");
    }

    @Test
    void anEffectOfEvidenceThatIsNotListedIsRefused() {
        refused(
                () -> link().addQuantifiedBy(EffectReference.parse("west-2013/deaths"))
                        .build(),
                "effect 'west-2013/deaths' is of evidence 'west-2013', which the link does not list. Maybe add it to"
                        + " 'evidence'.");
    }

    @Test
    void anEffectIsPointedToOnce() {
        EffectReference deaths = EffectReference.parse("west-2013/deaths");
        refused(
                () -> link().addEvidence("west-2013")
                        .addQuantifiedBy(deaths, deaths)
                        .build(),
                "effect 'west-2013/deaths' stands in 'quantifiedBy' twice");
    }

    @Test
    void aLinkWithoutACauseIsRefused() {
        refused(() -> link().cause(null).build(), "there is neither a 'cause' nor an 'intervention'");
    }

    @Test
    void aLinkWithTwoCausesIsRefused() {
        refused(
                () -> link().intervention("safety-huddle").build(),
                "both construct 'own:real-teams' and intervention 'safety-huddle' are the cause");
    }

    @Test
    void nothingIsItsOwnCause() {
        refused(
                () -> link().outcome(ConstructId.parse("own:real-teams")).build(),
                "construct 'own:real-teams' is both the cause and the outcome. Maybe another one was meant.");
    }

    @Test
    void aProbabilityLiesBetweenZeroAndOne() {
        refused(() -> link().significance(1.5).build(), "significance");
        refused(() -> link().significance(0.0).build(), "significance");
    }

    @Test
    void aLinkSaysWhereItComesFrom() {
        refused(
                () -> OutcomeLink.builder()
                        .copying(link().build())
                        .citations(List.of())
                        .build(),
                "citations");
    }

    private static void refused(ThrowingCallable build, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(build).withMessageContaining(message);
    }
}
