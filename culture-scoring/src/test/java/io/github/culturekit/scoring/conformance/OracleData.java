package io.github.culturekit.scoring.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.culturekit.scoring.agreement.GroupedScores;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a data set that an oracle's filter leaves. */
final class OracleData {

    private final OracleFile oracle;
    private final List<NamedCsvRecord> rows;

    private OracleData(OracleFile oracle, List<NamedCsvRecord> rows) {
        this.oracle = oracle;
        this.rows = rows;
    }

    static OracleData read(OracleFile oracle) {
        return read(
                        oracle,
                        oracle.filter()
                                .map(text -> RowFilter.parse(text, oracle.columns()))
                                .orElse(cells -> true))
                .requireRows();
    }

    /** Reads the rows that a filter leaves, which may be more than the oracle used. */
    static OracleData read(OracleFile oracle, RowFilter filter) {
        Path path = oracle.dataPath();
        requireFingerprint(oracle);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path);
                Stream<NamedCsvRecord> records = reader.stream()) {
            List<NamedCsvRecord> rows = records.filter(row -> filter.accepts(column -> cell(row, column)))
                    .toList();
            return new OracleData(oracle, rows);
        } catch (IOException e) {
            throw new IllegalStateException("The data file " + path + " cannot be read.", e);
        }
    }

    /** The rows that pass a test. */
    OracleData where(IntPredicate passes) {
        return new OracleData(
                oracle,
                IntStream.range(0, rows.size())
                        .filter(passes)
                        .mapToObj(rows::get)
                        .toList());
    }

    int rowCount() {
        return rows.size();
    }

    /** The names of all columns. */
    List<String> columns() {
        return rows.isEmpty() ? List.of() : rows.get(0).getHeader();
    }

    /** The identity of a row: its {@code row_id} where the file has one, else its place from 1. */
    int rowId(int row) {
        return columns().contains("row_id") ? Integer.parseInt(rows.get(row).getField("row_id")) : row + 1;
    }

    /** A column's cells, empty where nothing was answered. */
    List<Optional<String>> column(String name) {
        return rows.stream().map(row -> cell(row, name)).toList();
    }

    /** The named columns as numbers, as the oracle's options say: some codes are missing answers, some items are reversed. */
    ItemMatrix matrix(List<String> items) {
        Set<Double> missing =
                oracle.list("na_codes").stream().map(code -> code.asDouble()).collect(Collectors.toSet());
        Double[][] answers = rows.stream()
                .map(row -> items.stream()
                        .map(item -> number(row, item)
                                .filter(answer -> !missing.contains(answer))
                                .orElse(null))
                        .toArray(Double[]::new))
                .toArray(Double[][]::new);
        ItemMatrix matrix = ItemMatrix.of(items, answers);
        String[] reversed = items.stream().filter(this::isReversed).toArray(String[]::new);
        return reversed.length == 0
                ? matrix
                : matrix.withReversed(bound("response_min"), bound("response_max"), reversed);
    }

    /** A column's numbers with the groups of another column; rows without a group are left out. */
    GroupedScores scores(String column, String groupColumn) {
        List<NamedCsvRecord> grouped =
                rows.stream().filter(row -> cell(row, groupColumn).isPresent()).toList();
        return GroupedScores.of(
                grouped.stream()
                        .map(row -> cell(row, groupColumn).orElseThrow())
                        .toList(),
                grouped.stream().map(row -> number(row, column).orElse(null)).toArray(Double[]::new));
    }

    boolean isReversed(String item) {
        return oracle.list("reversed_items").stream()
                .anyMatch(name -> name.asString().equals(item));
    }

    private double bound(String option) {
        return oracle.number(option)
                .orElseThrow(() -> new IllegalStateException(oracle + " reverses items, but has no " + option + "."));
    }

    private static Optional<Double> number(NamedCsvRecord row, String column) {
        return cell(row, column).map(Double::valueOf);
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column).strip()).filter(text -> !text.isEmpty() && !text.equals("NA"));
    }

    /** These rows, if they are as many as the oracle used. */
    OracleData requireRows() {
        oracle.rowsUsed().filter(used -> used != rows.size()).ifPresent(used -> {
            throw new IllegalStateException(oracle + " was computed from " + used + " rows, but the filter "
                    + oracle.filter().orElse("(none)") + " leaves " + rows.size() + ".");
        });
        return this;
    }

    private static void requireFingerprint(OracleFile oracle) {
        Path path = oracle.dataPath();
        if (oracle.sha256().isEmpty()) {
            return;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
            String found = HexFormat.of().formatHex(digest);
            if (!found.equals(oracle.sha256())) {
                throw new IllegalStateException(oracle + ": the data file " + path + " has the SHA-256 " + found
                        + ", but the numbers were computed from " + oracle.sha256() + ". Maybe it is another version.");
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The data file " + path + " cannot be read.", e);
        }
    }
}
