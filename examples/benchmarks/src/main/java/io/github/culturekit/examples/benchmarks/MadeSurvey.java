package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.response.Responses;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A survey that nobody answered: seeded, so that all runs measure the same work. */
final class MadeSurvey {

    private static final long SEED = 20261122L;
    private static final int SCALES = 10;
    private static final int ITEMS_OF_SCALE = 10;
    private static final int TEAM_SIZE = 40;
    private static final double MISSING = 0.03;

    private final Instrument instrument;
    private final int respondents;

    MadeSurvey(Instrument instrument, int respondents) {
        this.instrument = instrument;
        this.respondents = respondents;
    }

    /** A hundred items of ten scales; the last item of each is reversed. */
    static Instrument hundredItems() {
        ResponseScale agreement = ResponseScale.agreement5();
        Instrument.Builder builder = Instrument.builder()
                .id("hundred-items")
                .version("1.0.0")
                .label("A hundred items")
                .addResponseScale(agreement);
        for (int scale = 1; scale <= SCALES; scale++) {
            String id = "s" + scale;
            List<String> items = IntStream.rangeClosed(1, ITEMS_OF_SCALE)
                    .mapToObj(item -> id + "i" + item)
                    .toList();
            items.forEach(item -> builder.addItem(
                    item.endsWith("i" + ITEMS_OF_SCALE)
                            ? Item.reversed(item, agreement.getId())
                            : Item.of(item, agreement.getId())));
            builder.addScale(Scale.of(id, "made-up:" + id, items.toArray(String[]::new)));
        }
        return builder.build();
    }

    Instrument instrument() {
        return instrument;
    }

    CsvIntake intake() {
        return CsvIntake.of(instrument).withUnitColumn("team");
    }

    Responses responses() {
        Intake intake = intake().read(new StringReader(csv("")), "Made survey");
        intake.getReport().requireClean();
        return intake.getResponses();
    }

    /** The survey as text, each cell between these quotes. */
    String csv(String quote) {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder text = new StringBuilder();
        row(text, quote, "team", instrument.getItems().stream().map(Item::getId).toList());
        for (int row = 0; row < respondents; row++) {
            row(text, quote, team(random), answers(random));
        }
        return text.toString();
    }

    /** Some people one by one, as a live system hands them over. */
    List<MadePerson> people(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> person(random)).limit(count).toList();
    }

    private MadePerson person(SplittableRandom random) {
        String team = team(random);
        Map<String, String> cuts = Map.of("gender", "g" + random.nextInt(3), "tenure", "t" + random.nextInt(5));
        int[] codes = instrument.getItems().stream()
                .mapToInt(item -> random.nextDouble() < MISSING ? MadePerson.NOT_ANSWERED : code(item, random))
                .toArray();
        return new MadePerson(team, cuts, codes);
    }

    private String team(SplittableRandom random) {
        return "T" + random.nextInt(Math.max(1, respondents / TEAM_SIZE));
    }

    private List<String> answers(SplittableRandom random) {
        return instrument.getItems().stream()
                .map(item -> random.nextDouble() < MISSING ? "" : String.valueOf(code(item, random)))
                .toList();
    }

    private int code(Item item, SplittableRandom random) {
        List<Integer> codes = instrument.responseScaleOf(item).getCodes();
        return codes.get(random.nextInt(codes.size()));
    }

    private static void row(StringBuilder text, String quote, String first, List<String> rest) {
        text.append(quote).append(first).append(quote).append(',');
        text.append(rest.stream().map(cell -> quote + cell + quote).collect(Collectors.joining(",")));
        text.append('\n');
    }
}
