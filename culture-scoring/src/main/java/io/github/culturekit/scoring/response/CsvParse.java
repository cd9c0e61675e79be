package io.github.culturekit.scoring.response;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Reads a text from its header to its end, row after row. */
final class CsvParse {

    private static final int ROWS_A_BLOCK = 8_192;

    private final CsvSettings settings;
    private final CsvText text;
    private final LongSupplier bytes;
    private final OptionalLong totalBytes;
    private final RowAssembler assembler;
    private final RowAccount account = new RowAccount();

    CsvParse(CsvSettings settings, CsvText text, LongSupplier bytes, OptionalLong totalBytes) {
        this.settings = settings;
        this.text = text;
        this.bytes = bytes;
        this.totalBytes = totalBytes;
        this.assembler = settings.assembler(text.plan());
    }

    CsvRows read(BlockSink sink) {
        boolean oneColumn = text.plan().names().size() == 1;
        long rows = 0;
        for (Optional<CsvRecord> row = text.next(); row.isPresent(); row = text.next()) {
            List<String> cells = row.get().getFields();
            if (oneColumn || !ByteRows.isEmptyLine(cells)) {
                assembler.add(Math.toIntExact(row.get().getStartingLineNumber()), cells);
                rows++;
                if (rows % IntakeProgress.ROWS_BETWEEN_CALLS == 0) {
                    settings.progress().progressed(rows, bytes.getAsLong(), totalBytes);
                }
                if (rows % ROWS_A_BLOCK == 0) {
                    endBlock(sink, rows);
                }
            }
        }
        endBlock(sink, rows);
        settings.progress().progressed(rows, bytes.getAsLong(), totalBytes);
        return new CsvRows(text.plan(), text.ignoredColumns(), account);
    }

    private void endBlock(BlockSink sink, long number) {
        account.append(assembler.block().endAccount(), 0);
        Block block = assembler.block().endBlock();
        if (block.rows() > 0) {
            sink.take(number, block);
        }
    }
}
