package io.github.culturekit.scoring.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.culturekit.scoring.comparison.PeerGroup;
import io.github.culturekit.scoring.comparison.PeerPoint;
import io.github.culturekit.scoring.comparison.PeerStanding;
import io.github.culturekit.scoring.comparison.QuantileRule;
import io.github.culturekit.scoring.comparison.StandingResult;
import io.github.culturekit.scoring.comparison.TieRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Organisations among their peers, measure by measure; the data have a row for each organisation and measure. */
final class BenchmarkHandler implements FamilyHandler {

    private static final Pattern QUANTILES = Pattern.compile("quantiles_type(\\d)");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("benchmark"));
        OracleData data = file.data();
        for (String measure : expected.keys()) {
            PeerGroup peers = PeerGroup.of(scores(file, data, measure));
            compareGroup(expected.at(measure), peers);
            label(file, measure)
                    .ifPresent(label -> expected.at(measure).at("label").compareExactly(label));
            for (Expected organisation : expected.at(measure).at("orgs").elements()) {
                compareMember(organisation, peers);
            }
        }
    }

    private static void compareGroup(Expected expected, PeerGroup peers) {
        expected.at("n_orgs").compareExactly(peers.getMembers().size());
        expected.at("mean").compare(peers.getMean());
        expected.at("sd").compare(peers.getStandardDeviation());
        expected.at("median").compare(peers.get(PeerPoint.MEDIAN));
        expected.at("mad_raw").compare(peers.getMedianAbsoluteDeviation());
        for (String key : expected.keys()) {
            Matcher quantiles = QUANTILES.matcher(key);
            if (quantiles.matches()) {
                QuantileRule rule = QuantileRule.valueOf("TYPE_" + quantiles.group(1));
                for (String percent : expected.at(key).keys()) {
                    double share = Double.parseDouble(percent.replace("%", "")) / 100;
                    expected.at(key).at(percent).compare(peers.getQuantile(share, rule));
                }
            }
        }
    }

    private static void compareMember(Expected expected, PeerGroup peers) {
        String name = expected.at("org").text();
        PeerStanding standing = PeerStanding.withDefaults();
        StandingResult actual = standing.of(name, peers);
        expected.at("org").compareExactly(peers.getMembers().containsKey(name) ? name : "no such peer");
        expected.at("score").compare(actual.getScore());
        expected.at("percentile_rank_mean_incl_self").compare(actual.getPercentileRank());
        expected.at("percentile_rank_weak_incl_self")
                .compare(standing.withTies(TieRule.AT_OR_BELOW).of(name, peers).getPercentileRank());
        expected.at("percentile_rank_strict_incl_self")
                .compare(standing.withTies(TieRule.BELOW).of(name, peers).getPercentileRank());
        expected.at("percentile_rank_mean_excl_self")
                .compare(standing.withoutSelf().of(name, peers).getPercentileRank());
        expected.at("z").compare(actual.getZ());
        expected.at("rank_desc_min").compareExactly(actual.getRank());
        expected.at("difference_from_median").compare(actual.getDifferenceFromMedian());
    }

    /** The columns are the organisation, the measure and the value, in this order. */
    private static Map<String, Double> scores(OracleFile file, OracleData data, String measure) {
        List<Optional<String>> organisations = data.column(file.columns().get(0));
        List<Optional<String>> measures = data.column(file.columns().get(1));
        List<Optional<String>> values = data.column(file.columns().get(2));
        List<String> excluded =
                file.list("exclude").stream().map(JsonNode::asString).toList();
        Map<String, Double> scores = new TreeMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            String organisation = organisations.get(row).orElse("");
            if (measures.get(row).equals(Optional.of(measure)) && !excluded.contains(organisation)) {
                values.get(row).ifPresent(value -> scores.put(organisation, Double.valueOf(value)));
            }
        }
        return scores;
    }

    /** What another file of the data set, named alike, calls a measure. */
    private static Optional<String> label(OracleFile file, String measure) {
        String column = file.columns().get(1);
        String name = file.dataPath().getFileName().toString();
        String prefix = name.substring(0, name.indexOf('_') + 1);
        try (Stream<Path> files = Files.list(file.dataPath().getParent())) {
            return files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .flatMap(path -> rows(path).stream())
                    .filter(row -> row.getHeader().containsAll(List.of(column, "label")))
                    .filter(row -> row.getField(column).equals(measure))
                    .map(row -> row.getField("label"))
                    .findFirst();
        } catch (IOException e) {
            throw new IllegalStateException("The folder of " + file.dataPath() + " cannot be listed.", e);
        }
    }

    private static List<NamedCsvRecord> rows(Path path) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException("The file " + path + " cannot be read.", e);
        }
    }
}
