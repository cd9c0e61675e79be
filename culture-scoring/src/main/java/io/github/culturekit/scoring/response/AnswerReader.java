package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of an item's column into answers: codes, labels in any case, and codes written as 4.0. Items with the same
 * response scale and the same codes for "not applicable" share a reader.
 */
final class AnswerReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("([+-]?\\d{1,9})(?:\\.0*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+[.,]\\d+");

    private final ResponseScale scale;
    private final List<Integer> notApplicable;
    private final Map<String, Byte> known = new HashMap<>();
    private final Map<String, Byte> labels = new HashMap<>();

    private AnswerReader(ResponseScale scale, List<Integer> notApplicable, Set<String> missing) {
        this.scale = scale;
        this.notApplicable = notApplicable;
        scale.getLabels().forEach((code, label) -> labels.put(label.strip().toLowerCase(Locale.ROOT), answer(code)));
        scale.getCodes().forEach(code -> known.put(String.valueOf(code), answer(code)));
        notApplicable.forEach(code -> known.put(String.valueOf(code), answer(code)));
        missing.forEach(text -> known.put(text, AnswerState.NOT_ANSWERED.getByte()));
    }

    /** A reader for each item of an instrument. */
    static AnswerReader[] of(Instrument instrument, Set<String> missing) {
        Map<List<Object>, AnswerReader> shared = new HashMap<>();
        return instrument.getItems().stream()
                .map(item -> shared.computeIfAbsent(
                        List.of(item.getResponseScale(), item.getNotApplicable()),
                        kind -> new AnswerReader(instrument.responseScaleOf(item), item.getNotApplicable(), missing)))
                .toArray(AnswerReader[]::new);
    }

    /** The answer that a cell holds; {@link AnswerState#INVALID} if it holds none. */
    byte read(String cell) {
        @Nullable Byte plain = known.get(cell);
        return plain != null ? plain : readCarefully(cell.strip());
    }

    private byte readCarefully(String text) {
        @Nullable Byte plain = known.get(text);
        if (plain != null) {
            return plain;
        }
        @Nullable Byte label = labels.get(text.toLowerCase(Locale.ROOT));
        if (label != null) {
            return label;
        }
        Matcher number = WHOLE_NUMBER.matcher(text);
        return number.matches() ? answer(Integer.parseInt(number.group(1))) : AnswerState.INVALID.getByte();
    }

    private byte answer(int code) {
        OptionalInt option = scale.optionOf(code);
        if (option.isPresent()) {
            return (byte) option.getAsInt();
        }
        AnswerState state = notApplicable.contains(code) ? AnswerState.NOT_APPLICABLE : AnswerState.INVALID;
        return state.getByte();
    }

    /** What is wrong with an item's cell that holds no answer. */
    String complaint(Item item, String cell) {
        String text = cell.strip();
        String codes = "response scale '" + scale.getId() + "' (" + scale.describeCodes() + "). Maybe ";
        String subject = "Item '" + item.getId() + "': ";
        Matcher whole = WHOLE_NUMBER.matcher(text);
        if (whole.matches()) {
            String code = whole.group(1);
            return subject + "option code " + code + " is not in " + codes + "the export holds " + code
                    + " for \"not applicable\": declare it with notApplicable(" + code + ").";
        }
        if (NUMBER.matcher(text).matches()) {
            return subject + text + " is not a whole code of " + codes
                    + "the column holds means: name the column of single answers.";
        }
        return subject + "'" + text + "' is no code or label of " + codes
                + "it stands for a missing answer: name it in withMissing.";
    }
}
