package io.github.culturekit.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program was asked to do. */
final class Arguments {

    static final String HELP = """
            Scores a survey, recommends what to do about it, and writes a report.

            Without arguments it scores an invented organisation that comes with the program. For a survey of your own:

              --instrument FILE    the questionnaire: items, scales and scoring rule, as JSON
              --responses FILE     the answers, as CSV: a row for each respondent, a column for each item
              --unit COLUMN        the column that names each respondent's unit

            and if you like:

              --wave COLUMN        the column that names the wave; the last two waves are compared
              --cuts A,B           columns of attributes to score by as well, such as gender
              --organisation FILE  the units as a tree with their head counts, as JSON
              --minimum N          the fewest people whose score is shown (10)
              --start DAY          the first day of the plan, as in 2026-01-01
              --title TEXT         the title of the report
              --out DIR            where the files go (target/quickstart)
              --help               this text
            """;

    private static final String INSTRUMENT = "--instrument";
    private static final String RESPONSES = "--responses";
    private static final String UNIT = "--unit";
    private static final String WAVE = "--wave";
    private static final String CUTS = "--cuts";
    private static final String ORGANISATION = "--organisation";
    private static final String MINIMUM = "--minimum";
    private static final String START = "--start";
    private static final String TITLE = "--title";
    private static final String OUT = "--out";
    private static final String HELP_OPTION = "--help";

    /** What makes up a survey of one's own, and means nothing without it. */
    private static final List<String> OF_OWN = List.of(INSTRUMENT, RESPONSES, UNIT, WAVE, CUTS, ORGANISATION);

    private static final List<String> ANY_TIME = List.of(MINIMUM, START, TITLE, OUT);

    private final Map<String, String> values = new LinkedHashMap<>();

    private Arguments() {}

    static Arguments parse(String... words) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.length; i++) {
            String option = words[i];
            if (option.equals(HELP_OPTION)) {
                arguments.values.put(option, "");
            } else {
                requireKnown(option);
                if (i + 1 == words.length || words[i + 1].startsWith("--")) {
                    throw new UsageException(
                            "Option '" + option + "' has no value. Maybe it was left out: write " + option + " VALUE.");
                }
                arguments.put(option, words[++i]);
            }
        }
        arguments.requireWhole();
        return arguments;
    }

    private static void requireKnown(String option) {
        if (!OF_OWN.contains(option) && !ANY_TIME.contains(option)) {
            throw new UsageException(
                    "'" + option + "' is no option of this program. Maybe look at --help; a value with a"
                            + " space in it needs quotes.");
        }
    }

    private void put(String option, String value) {
        String before = values.putIfAbsent(option, value);
        if (before != null) {
            throw new UsageException("Option '" + option + "' is given twice, as '" + before + "' and '" + value
                    + "'. Maybe remove one.");
        }
    }

    private void requireWhole() {
        if (isShipped() || isHelp()) {
            return;
        }
        for (String option : List.of(INSTRUMENT, RESPONSES, UNIT)) {
            if (!values.containsKey(option)) {
                throw new UsageException(
                        "Option '" + option + "' is missing. Maybe it was forgotten: a survey of your own" + " needs "
                                + INSTRUMENT + ", " + RESPONSES + " and " + UNIT + ".");
            }
        }
    }

    boolean isHelp() {
        return values.containsKey(HELP_OPTION);
    }

    /** Whether the survey is the one that comes with the program. */
    boolean isShipped() {
        return OF_OWN.stream().noneMatch(values::containsKey);
    }

    Path instrument() {
        return Path.of(values.getOrDefault(INSTRUMENT, ""));
    }

    Path responses() {
        return Path.of(values.getOrDefault(RESPONSES, ""));
    }

    String unit() {
        return values.getOrDefault(UNIT, "");
    }

    Optional<String> wave() {
        return find(WAVE);
    }

    String[] cuts() {
        return find(CUTS).map(text -> text.split("\\s*,\\s*")).orElse(new String[0]);
    }

    Optional<Path> organisation() {
        return find(ORGANISATION).map(Path::of);
    }

    Optional<String> title() {
        return find(TITLE);
    }

    Path out() {
        return Path.of(values.getOrDefault(OUT, "target/quickstart"));
    }

    Optional<Integer> minimum() {
        return find(MINIMUM).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new UsageException(
                        "Option '" + MINIMUM + "' is '" + text + "', which is no whole number. Maybe write 10.");
            }
        });
    }

    Optional<LocalDate> start() {
        return find(START).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new UsageException(
                        "Option '" + START + "' is '" + text + "', which is no day. Maybe write 2026-01-01.");
            }
        });
    }

    private Optional<String> find(String option) {
        return Optional.ofNullable(values.get(option));
    }
}
