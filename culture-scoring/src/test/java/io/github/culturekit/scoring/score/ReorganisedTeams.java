package io.github.culturekit.scoring.score;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A wave that was published to the board by teams a and b, and what it is after these became c and d; and short words for tests.
 */
final class ReorganisedTeams {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("one-item")
            .version("1.0.0")
            .label("One item")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q", "v")
            .addScale(Scale.of("trust", "own:trust", "q"))
            .addScale(Scale.of("voice", "own:voice", "v"))
            .build();
    static final ConstructId TRUST = ConstructId.parse("own:trust");
    static final DisclosurePolicy POLICY = DisclosurePolicy.standard().withCoarsening(Coarsening.none());
    static final DisclosurePolicy WEAK = POLICY.withRule(MaskingRule.MINIMUM_ALONE);
    static final Scoring BEFORE = in("a", "b");
    static final Scoring AFTER = in("c", "d").withFormerUnits("board", "OLD_TEAM");

    static final List<Response> STAFF_BEFORE = list(people(20, "a", Map.of()), people(20, "b", Map.of()));

    /** Seventeen of team a are team c, three of them are with team b in team d. */
    static final List<Response> STAFF_AFTER = list(
            people(17, "c", Map.of("OLD_TEAM", "a")),
            movers(3, "d", Map.of("OLD_TEAM", "a")),
            people(20, "d", Map.of("OLD_TEAM", "b")));

    static Publication board() {
        return BEFORE.score(all(STAFF_BEFORE)).publish(POLICY, ReleaseLedger.of("2025"), "board");
    }

    static CultureProfile again(Scoring scoring, List<Response> responses) {
        return scoring.score(all(responses))
                .publish(POLICY, board().getLedger(), "staff")
                .getProfile();
    }

    static Scoring in(String... teams) {
        return Scoring.of(INSTRUMENT)
                .in(Organisation.flat(
                        "all", "team", Stream.of(teams).map(UnitId::of).toList()));
    }

    static List<Response> people(int count, String unit, Map<String, String> noted) {
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            people.add(response(unit, noted, 3));
        }
        return people;
    }

    static List<Response> movers(int count, String unit, Map<String, String> noted) {
        return people(count, unit, noted).stream()
                .map(response -> response(unit, noted, 5))
                .toList();
    }

    private static Response response(String unit, Map<String, String> noted, int answer) {
        return Response.builder()
                .unit(unit)
                .wave("2025")
                .cuts(noted)
                .answers(Map.of("q", answer, "v", answer))
                .build();
    }

    @SafeVarargs
    static List<Response> list(List<Response>... some) {
        List<Response> together = new ArrayList<>();
        for (List<Response> these : some) {
            together.addAll(these);
        }
        return together;
    }

    static Responses all(List<Response> responses) {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        responses.forEach(builder::add);
        return builder.build();
    }

    static Certificate certificate(CultureProfile profile) {
        return profile.getDisclosure().getCertificates().get(0).getCertificate();
    }

    static List<String> shown(CultureProfile profile) {
        return profile.getScores().stream()
                .filter(score ->
                        score.getConstruct().equals(TRUST) && score.getCut().isEveryone())
                .filter(score -> score.getMeasured().isPresent())
                .map(score -> score.getUnit().toString())
                .toList();
    }

    static double mean(CultureProfile profile, String unit) {
        return profile.find(TRUST, UnitId.of(unit))
                .flatMap(ConstructScore::getMeasured)
                .orElseThrow()
                .getMean();
    }

    private ReorganisedTeams() {}
}
