package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.CaseBook;
import io.github.culturekit.model.intervention.EvidenceBase;
import io.github.culturekit.model.json.JsonFiles;
import java.util.Set;

/** The model's own data. */
final class ModelSource implements AtlasSource {

    private static final String FRAMEWORK = ".framework.json";
    private static final String CROSSWALK = ".crosswalk.json";
    private static final String EVIDENCE_BASE = ".evidence-base.json";
    private static final String CASE_BOOK = ".case-book.json";

    @Override
    public AtlasLayer getStandard() {
        Frameworks frameworks = Frameworks.standard();
        AtlasLayer.Builder layer = AtlasLayer.builder()
                .id("culture-model")
                .addAllFrameworks(frameworks.getFrameworks())
                .addAllCrosswalks(frameworks.getCrosswalks());
        add(EvidenceBase.standard(), layer);
        add(CaseBook.standard(), layer);
        return layer.build();
    }

    @Override
    public Set<String> getEndings() {
        return Set.of(FRAMEWORK, CROSSWALK, EVIDENCE_BASE, CASE_BOOK);
    }

    @Override
    public void read(JsonFiles files, AtlasLayer.Builder layer) {
        layer.addAllFrameworks(files.read(FRAMEWORK, Framework.class));
        layer.addAllCrosswalks(files.read(CROSSWALK, Crosswalk.class));
        files.read(EVIDENCE_BASE, EvidenceBase.class).forEach(base -> add(base, layer));
        files.read(CASE_BOOK, CaseBook.class).forEach(book -> add(book, layer));
    }

    private static void add(EvidenceBase base, AtlasLayer.Builder layer) {
        layer.addAllOutcomeLinks(base.getLinks()).addAllFacts(base.getFacts());
    }

    private static void add(CaseBook book, AtlasLayer.Builder layer) {
        layer.addAllCaseStudies(book.getCases());
    }
}
