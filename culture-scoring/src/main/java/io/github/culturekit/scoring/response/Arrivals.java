package io.github.culturekit.scoring.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Different texts, numbered from 0 as they arrive. A number once given keeps its text. */
final class Arrivals {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final GrowingList<String> texts = new GrowingList<>();
    private final TextUnits units = new TextUnits();
    private List<String> snapshot = List.of();

    int size() {
        return texts.size();
    }

    /** The number of a text, or {@link Codes#NONE}. */
    int find(String text) {
        @Nullable Integer number = numbers.get(text);
        return number == null ? Codes.NONE : number;
    }

    /** The number of a text, a new one if it is new. */
    int add(String text) {
        @Nullable Integer known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /** Forgets the latest texts. */
    void truncate(int size) {
        for (int dropped = size; dropped < texts.size(); dropped++) {
            numbers.remove(texts.get(dropped));
        }
        texts.truncate(size);
    }

    /** The first texts by number; the same list as long as no more are asked for. */
    List<String> values(int size) {
        if (snapshot.size() != size) {
            snapshot = texts.view(size);
        }
        return snapshot;
    }

    /** All texts by number. */
    List<String> values() {
        return values(texts.size());
    }

    /** The units that {@link #values(int)} name, for whoever asks for them. No text that was among these values is forgotten. */
    TextUnits units() {
        return units;
    }
}
