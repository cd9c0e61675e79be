package io.github.culturekit.examples.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.sql.SparkSession;

/** The header that all files of a survey must share: Spark hands their lines over without saying whose they are. */
final class CsvHeaders {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvHeaders() {}

    static String onlyOne(SparkSession spark, String... files) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Map<String, String> fileOfHeader = new ConcurrentSkipListMap<>();
        Arrays.stream(files).parallel().forEach(file -> {
            String header = headerOf(file, configuration);
            if (!header.isEmpty()) {
                fileOfHeader.merge(header, file, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        if (fileOfHeader.size() != 1) {
            throw new IllegalArgumentException("The survey's files have " + fileOfHeader.size()
                    + " different headers, those of " + fileOfHeader.values()
                    + "; they need the same. Maybe the folder holds another year's files too.");
        }
        return fileOfHeader.keySet().iterator().next();
    }

    private static String headerOf(String file, Configuration configuration) {
        Path path = new Path(URI.create(file));
        CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
        try (InputStream raw = path.getFileSystem(configuration).open(path);
                InputStream plain = codec == null ? raw : codec.createInputStream(raw);
                BufferedReader text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            String line = text.readLine();
            if (line == null) {
                return "";
            }
            return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        } catch (IOException e) {
            throw new UncheckedIOException("The survey's file " + file + " cannot be read.", e);
        }
    }
}
