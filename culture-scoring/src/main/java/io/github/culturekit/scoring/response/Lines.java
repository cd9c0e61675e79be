package io.github.culturekit.scoring.response;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The line of the source that each kept row began on; nothing is stored where the lines simply count up. */
final class Lines {

    private final int first;
    private final int @Nullable [] lines;

    private Lines(int first, int @Nullable [] lines) {
        this.first = first;
        this.lines = lines;
    }

    static Lines of(int[] lines, int length) {
        for (int row = 1; row < length; row++) {
            if (lines[row] != lines[0] + row) {
                return new Lines(0, Arrays.copyOf(lines, length));
            }
        }
        return new Lines(length == 0 ? 0 : lines[0], null);
    }

    int at(int row) {
        return lines == null ? first + row : lines[row];
    }

    long sizeInBytes() {
        return lines == null ? 0 : 4L * lines.length;
    }
}
