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
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** One reading of one file: dialect, header, then row after row into the assembler. */
final class CsvParse {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvSettings settings;
    private final String source;
    private final BufferedReader text;
    private final LongSupplier bytes;
    private final OptionalLong totalBytes;

    CsvParse(CsvSettings settings, String source, BufferedReader text, LongSupplier bytes, OptionalLong totalBytes) {
        this.settings = settings;
        this.source = source;
        this.text = text;
        this.bytes = bytes;
        this.totalBytes = totalBytes;
    }

    Intake read() {
        try {
            skipByteOrderMark();
            char separator =
                    settings.separator().isPresent() ? settings.separator().get() : Separators.detect(text);
            return read(separator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            throw new IntakeException(
                    "Survey file '" + source + "' breaks the rules of CSV: " + e.getMessage()
                            + ". Maybe a quote in a cell is not doubled, or a closing quote is missing.",
                    e);
        }
    }

    private void skipByteOrderMark() throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    @SuppressWarnings("resource") // whoever opened the text closes it
    private Intake read(char separator) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
        CsvHeader header = new CsvHeader(source, firstRow(records), separator);
        ColumnPlan plan = header.plan(settings);
        RowAssembler assembler = new RowAssembler(
                settings.instrument(), plan, settings.missing(), settings.organisation(), settings.onlyWave());
        boolean oneColumn = plan.names().size() == 1;
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (oneColumn || !isEmptyLine(row)) {
                assembler.add(Math.toIntExact(row.getStartingLineNumber()), row.getFields());
                if (assembler.rowsRead() % IntakeProgress.ROWS_BETWEEN_CALLS == 0) {
                    settings.progress().progressed(assembler.rowsRead(), bytes.getAsLong(), totalBytes);
                }
            }
        }
        settings.progress().progressed(assembler.rowsRead(), bytes.getAsLong(), totalBytes);
        return assembler.finish("Survey file '" + source + "'", header.ignored(plan));
    }

    private List<String> firstRow(Iterator<CsvRecord> records) {
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (!isEmptyLine(row)) {
                return row.getFields();
            }
        }
        throw new IntakeException("Survey file '" + source
                + "' is empty; it needs a header line and a line for each respondent. Maybe the export failed.");
    }

    private static boolean isEmptyLine(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isBlank();
    }
}
