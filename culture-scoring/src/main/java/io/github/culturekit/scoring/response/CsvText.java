package io.github.culturekit.scoring.response;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A survey file's text, whose header was read and whose rows follow, as FastCSV reads them. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String source;
    private final char separator;
    private final Iterator<CsvRecord> records;
    private final ColumnPlan plan;
    private final List<String> ignoredColumns;
    private Optional<CsvRecord> peeked = Optional.empty();

    private CsvText(CsvSettings settings, String source, BufferedReader text) throws IOException {
        Optional<Character> stated = Separators.stated(text);
        Optional<Character> known = settings.separator().or(() -> stated);
        this.source = source;
        this.separator = known.isPresent() ? known.get() : Separators.detect(text);
        this.records = records(text, separator);
        stated.ifPresent(statement -> next());
        CsvHeader header = new CsvHeader(source, firstRow().getFields(), separator);
        this.plan = header.plan(settings);
        this.ignoredColumns = header.ignored(plan);
    }

    /** Reads the header. */
    static CsvText open(CsvSettings settings, String source, BufferedReader text) {
        try {
            skipByteOrderMark(text);
            return new CsvText(settings, source, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    @SuppressWarnings("resource") // whoever opened the text closes it
    private static Iterator<CsvRecord> records(BufferedReader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
    }

    private CsvRecord firstRow() {
        Optional<CsvRecord> row = next();
        while (row.isPresent() && ByteRows.isEmptyLine(row.get().getFields())) {
            row = next();
        }
        return row.orElseThrow(() -> new IntakeException("Survey file '" + source
                + "' is empty; it needs a header line and a line for each respondent. Maybe the export failed."));
    }

    /** The line of the next row, if there is one; a row that is empty counts. */
    OptionalInt peekLine() {
        if (peeked.isEmpty()) {
            peeked = next();
        }
        return peeked.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(peeked.get().getStartingLineNumber()));
    }

    /** The next row or empty line, if there is one. */
    Optional<CsvRecord> next() {
        if (peeked.isPresent()) {
            Optional<CsvRecord> row = peeked;
            peeked = Optional.empty();
            return row;
        }
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new IntakeException(
                    "Survey file '" + source + "' breaks the rules of CSV: " + e.getMessage()
                            + ". Maybe a quote in a cell is not doubled, or a closing quote is missing.",
                    e);
        }
    }

    char separator() {
        return separator;
    }

    ColumnPlan plan() {
        return plan;
    }

    List<String> ignoredColumns() {
        return ignoredColumns;
    }
}
