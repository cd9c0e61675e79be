package io.github.culturekit.scoring.response;

import java.util.List;
import java.util.Optional;

/**
 * Lines of rows that an analyst should look at: repeats of an earlier row, if rows were compared, rows without any answer,
 * and rows whose answers all have the same code.
 */
record RowHints(Optional<List<Integer>> duplicates, List<Integer> empty, List<Integer> identical) {}
