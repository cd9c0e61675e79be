package org.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.instrument.ScoringRule;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.score.Scoring;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** An instrument of one's own, scored; and the library's values in the consumer's own Jackson 2 and Validator. */
final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        Instrument own = Instrument.builder()
                .id("own-pulse")
                .version("1.0.0")
                .label("Our pulse")
                .addResponseScale(ResponseScale.agreement5())
                .addItems(Item.of("q1", "agree-5"), Item.of("q2", "agree-5"), Item.reversed("q3", "agree-5"))
                .addScale(Scale.of("teams", "clp-current:team-work", "q1", "q2", "q3"))
                .rule(ScoringRule.standard())
                .build();
        Organisation organisation =
                Organisation.flat("Example", "team", List.of(UnitId.of("north"), UnitId.of("south")));
        CultureProfile profile = Scoring.of(own)
                .in(organisation)
                .score(CsvIntake.of(own)
                        .withUnitColumn("team")
                        .read(new StringReader(survey()), "survey.csv")
                        .getResponses())
                .publish(DisclosurePolicy.standard());

        sameThroughJackson2(profile, CultureProfile.class);
        sameThroughJackson2(own, Instrument.class);
        sameThroughJackson2(InterventionCatalog.standard(), InterventionCatalog.class);
        sameThroughJackson2(
                Frameworks.standard().findFramework("dac").orElseThrow(), Framework.class);
        require(!validator().validateValue(Citation.class, "title", " ").isEmpty(), "own validator finds a blank title");
        require(
                !Recommender.standard().recommend(profile).getRecommendations().isEmpty(),
                "something is recommended for weak team work");
        System.out.println("class path: " + profile.getScores().size() + " scores");
    }

    private static <T> void sameThroughJackson2(T value, Class<T> type) throws IOException {
        ObjectMapper jackson2 = new ObjectMapper();
        require(
                jackson2.readValue(jackson2.writeValueAsString(value), type).equals(value),
                type.getSimpleName() + " read back by Jackson 2 is equal");
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not true: " + what);
        }
    }

    private static String survey() {
        StringBuilder csv = new StringBuilder("team,q1,q2,q3\n");
        for (int person = 0; person < 40; person++) {
            csv.append(person % 2 == 0 ? "north" : "south").append(",2,").append(1 + person % 3).append(",4\n");
        }
        return csv.toString();
    }
}
