package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Explain;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff of 100,000 in 6,000 units: too many for the search for every small group, which the profile says. */
class LargeOrganisationTest {

    private static final int STAFF = 100_000;
    private static final ConstructId TRUST = ConstructId.parse("own:trust");
    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("one-item")
            .version("1.0.0")
            .label("One item")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q")
            .addScale(Scale.of("trust", TRUST.toString(), "q"))
            .build();

    private static CultureProfile profile;

    @BeforeAll
    static void publish() {
        Organisation organisation = organisation();
        List<UnitId> units = organisation.getUnits().stream().map(Unit::getId).toList();
        Random random = new Random(20261122);
        ScoreAccumulator scores = Scoring.of(INSTRUMENT)
                .in(organisation)
                .withCuts("gender", "age")
                .accumulator();
        for (int person = 0; person < STAFF; person++) {
            scores.add(Response.builder()
                    .unit(units.get(random.nextInt(units.size())).toString())
                    .cuts(Map.of(
                            "gender",
                            random.nextInt(4) == 0 ? "M" : "F",
                            "age",
                            List.of("16-30", "31-50", "51+").get(random.nextInt(3))))
                    .answers(Map.of("q", 1 + random.nextInt(5)))
                    .build());
        }
        profile = scores.result().publish(DisclosurePolicy.standard());
    }

    @Test
    void theCertificateSaysThatTheSearchWasNotExhaustive() {
        Certificate certificate =
                profile.getDisclosure().getCertificates().get(0).getCertificate();
        assertThat(certificate.getProof()).isEqualTo(AuditProof.PROTECTED_GROUPS_ONLY);
        assertThat(certificate.holds()).isFalse();
    }

    @Test
    void theExplanationSaysIt() {
        ConstructScore whole = profile.find(TRUST, UnitId.of("u0")).orElseThrow();
        assertThat(Explain.of(profile).of(whole)).contains("too large for an exact search");
    }

    /** 20 divisions of 15 departments of 19 teams. */
    private static Organisation organisation() {
        List<Unit> units = new ArrayList<>();
        int next = 0;
        units.add(unit(next++, -1));
        for (int division = 0; division < 20; division++) {
            int above = next;
            units.add(unit(next++, 0));
            for (int department = 0; department < 15; department++) {
                int middle = next;
                units.add(unit(next++, above));
                for (int team = 0; team < 19; team++) {
                    units.add(unit(next++, middle));
                }
            }
        }
        return Organisation.builder().label("Large").units(units).build();
    }

    private static Unit unit(int number, int parent) {
        Unit.Builder unit =
                Unit.builder().id(UnitId.of("u" + number)).label("u" + number).level("unit");
        return parent < 0 ? unit.build() : unit.parent(UnitId.of("u" + parent)).build();
    }
}
