package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.atlas.Atlas;
import io.github.culturekit.model.atlas.AtlasEntry;
import io.github.culturekit.model.atlas.AtlasLayer;
import io.github.culturekit.model.atlas.AtlasQuery;
import io.github.culturekit.model.atlas.Bearings;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.CaseBook;
import io.github.culturekit.model.intervention.EvidenceBase;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.json.JsonFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading everything that comes with the library, and asking it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class AtlasBenchmark {

    private static final ConstructId TEAM_WORK = ConstructId.parse("clp-2016:team-work");

    private Atlas atlas;

    /** Reads it once, and makes its indexes. */
    @Setup
    public void read() {
        atlas = Atlas.standard();
        atlas.search(AtlasQuery.of("trust"));
        atlas.bearingOn(TEAM_WORK);
    }

    /** All data files of the standard atlas, read, validated and laid over one another anew. */
    @Benchmark
    public Atlas load() throws IOException {
        EvidenceBase base = read(EvidenceBase.class, "standard.evidence-base.json");
        InterventionCatalog catalog = read(InterventionCatalog.class, "standard.catalogue.json");
        AtlasLayer more = AtlasLayer.builder()
                .id("more")
                .addAllOutcomeLinks(base.getLinks())
                .addAllFacts(base.getFacts())
                .addAllCaseStudies(
                        read(CaseBook.class, "standard.case-book.json").getCases())
                .addAllInterventions(catalog.getInterventions())
                .addAllEvidence(catalog.getEvidence())
                .build();
        JsonFiles frameworks = JsonFiles.listedBeside(Frameworks.class, "files.index");
        return Atlas.empty().with(AtlasLayer.read("frameworks", frameworks)).with(more);
    }

    /** Three words among everything. */
    @Benchmark
    public List<AtlasEntry<?>> search() {
        return atlas.search(AtlasQuery.of("compassionate leaders listen"));
    }

    /** One construct, with its counterparts. */
    @Benchmark
    public Bearings bearingOn() {
        return atlas.bearingOn(TEAM_WORK);
    }

    private static <T> T read(Class<T> type, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return CultureJson.read(in, file, type);
        }
    }
}
