package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Small organisations that are released again and again while staff move, join, leave, come back and have their records
 * corrected, under other trees and by other cuts: what a reader of everything can work out, tried on every small group of people.
 */
class ReorganisationProperties {

    private static final Instrument INSTRUMENT = TwoParts.INSTRUMENT;
    private static final List<String> TEAMS = List.of("t0", "t1", "t2");
    private static final List<String> REGIONS = List.of("north", "south");

    @Property(tries = 60)
    void noSmallGroupFollowsFromAllReleasesTogether(
            @ForAll @IntRange(min = 4, max = 18) int people,
            @ForAll @IntRange(min = 2, max = 5) int minimum,
            @ForAll @IntRange(min = 2, max = 4) int releases,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Person> staff = IntStream.range(0, people)
                .mapToObj(number -> new Person(number, random))
                .toList();
        DisclosurePolicy policy = DisclosurePolicy.standard().withMinimumRespondents(minimum);
        ReleaseLedger ledger = ReleaseLedger.of("2025");
        Map<String, SmallSpan> shown = new TreeMap<>();
        boolean byGender = random.nextBoolean();
        for (int release = 0; release < releases; release++) {
            byGender |= random.nextInt(3) == 0;
            staff.forEach(person -> person.live(random));
            Publication published = scoring(release, byGender, random)
                    .score(responses(staff, release))
                    .publish(policy, ledger, "r" + release);
            ledger = ReleaseLedger.read(published.getLedger().toBytes(), "2025");
            add(published.getProfile(), staff, shown);
            for (Person person : staff) {
                person.remember(release);
            }
        }
        shown.forEach((scores, span) ->
                assertThat(span.smallestGroup(minimum - 1)).as(scores).isEmpty());
    }

    private static Scoring scoring(int release, boolean byGender, Random random) {
        Scoring scoring = Scoring.of(INSTRUMENT).in(tree(random));
        if (byGender) {
            scoring = random.nextBoolean() ? scoring.withCuts("gender") : scoring.withRequestableCuts("gender");
        }
        for (int former = 0; former < release; former++) {
            String label = "r" + former;
            scoring = scoring.withFormerUnits(label, "unit in " + label)
                    .withFormerCut(label, "gender", "gender in " + label);
        }
        return scoring;
    }

    private static Organisation tree(Random random) {
        Organisation.Builder tree = Organisation.builder().label("All").addUnit(unit("all", null));
        REGIONS.forEach(region -> tree.addUnit(unit(region, "all")));
        TEAMS.forEach(team ->
                tree.addUnit(unit(team, random.nextInt(4) == 0 ? "all" : REGIONS.get(random.nextInt(REGIONS.size())))));
        return tree.build();
    }

    private static Unit unit(String id, String parent) {
        Unit.Builder unit = Unit.builder().id(UnitId.of(id)).label(id).level("unit");
        return parent == null ? unit.build() : unit.parent(UnitId.of(parent)).build();
    }

    private static Responses responses(List<Person> staff, int release) {
        ResponsesBuilder responses = Responses.builder(INSTRUMENT);
        staff.stream().filter(person -> person.answers).forEach(person -> responses.add(person.response(release)));
        return responses.build();
    }

    /** Adds all that a profile shows, as sets of people; what is shown must be of as many as are there. */
    private static void add(CultureProfile profile, List<Person> staff, Map<String, SmallSpan> shown) {
        Organisation tree = profile.getSnapshot().getOrganisation();
        for (ConstructScore score : profile.getScores()) {
            Measured measured = score.getMeasured().orElse(null);
            if (measured == null) {
                continue;
            }
            String scale = score.getScale();
            int[] members = staff.stream()
                    .mapToInt(person -> person.isIn(tree, score.getUnit(), score.getCut(), scale) ? 1 : 0)
                    .toArray();
            assertThat(IntStream.of(members).sum()).isEqualTo(measured.getBase().getRespondents());
            shown.computeIfAbsent("score of " + scale, any -> new SmallSpan(staff.size()))
                    .add(members);
            if (measured.getFavourableShare().getFavourable().isDefined()) {
                shown.computeIfAbsent("favourable share of " + scale, any -> new SmallSpan(staff.size()))
                        .add(members);
            }
        }
    }

    /** Someone whose answers stay and of whom anything else may change from release to release. */
    private static final class Person {

        private final int number;
        private final boolean answersA;
        private final boolean answersB;
        private final Map<String, String> former = new HashMap<>();
        private String team;
        private String gender;
        private boolean answers;

        private Person(int number, Random random) {
            this.number = number;
            this.answersA = number == 0 || random.nextInt(8) > 0;
            this.answersB = number == 0 || random.nextInt(8) > 0;
            this.team = TEAMS.get(random.nextInt(TEAMS.size()));
            this.gender = random.nextBoolean() ? "F" : "M";
        }

        private void live(Random random) {
            if (random.nextInt(6) == 0) {
                team = random.nextInt(8) == 0 ? "north" : TEAMS.get(random.nextInt(TEAMS.size()));
            }
            if (random.nextInt(12) == 0) {
                gender = gender.equals("F") ? "M" : "F";
            }
            answers = number == 0 || (answers ? random.nextInt(12) > 0 : random.nextInt(3) > 0);
        }

        private void remember(int release) {
            if (answers) {
                former.put("unit in r" + release, team);
                former.put("gender in r" + release, gender);
            }
        }

        private Response response(int release) {
            Response.Builder response =
                    Response.builder().unit(team).wave("2025").putCut("gender", gender);
            former.forEach(response::putCut);
            if (answersA) {
                response.putAnswer("a", 1 + number % 5);
            }
            if (answersB) {
                response.putAnswer("b", 1 + number % 3);
            }
            return response.build();
        }

        private boolean isIn(Organisation tree, UnitId unit, Cut cut, String scale) {
            boolean counts = switch (scale) {
                case "part-a" -> answersA;
                case "part-b" -> answersB;
                default -> answersA && answersB;
            };
            return answers
                    && counts
                    && Map.of("gender", gender)
                            .entrySet()
                            .containsAll(cut.getValues().entrySet())
                    && tree.getPath(UnitId.of(team)).stream()
                            .anyMatch(above -> above.getId().equals(unit));
        }
    }
}
