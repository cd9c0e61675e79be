package io.github.culturekit.examples.quickstart;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.construct.OtherConstruct;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names for constructs that an instrument measures and no standard framework has: those of its scales. */
public final class OwnConstructs {

    private OwnConstructs() {}

    /**
     * The standard frameworks and, beside them, one for each framework that the instrument speaks of alone.
     *
     * @param instrument an instrument
     * @return frameworks that name everything it measures
     */
    public static Frameworks besideTheStandard(Instrument instrument) {
        Frameworks standard = Frameworks.standard();
        Map<String, Framework.Builder> own = new LinkedHashMap<>();
        for (Scale scale : instrument.getScales()) {
            scale.getConstructs().stream()
                    .filter(id -> standard.findFramework(id.getFramework()).isEmpty())
                    .forEach(id -> own.computeIfAbsent(id.getFramework(), name -> framework(name, instrument))
                            .addConstruct(construct(id, scale)));
        }
        Frameworks all = standard;
        for (Framework.Builder framework : own.values()) {
            all = all.with(framework.build());
        }
        return all;
    }

    private static Framework.Builder framework(String id, Instrument instrument) {
        return Framework.builder()
                .id(id)
                .version(instrument.getVersion())
                .label(instrument.getLabel())
                .description("What the instrument '" + instrument.getId() + "' measures by itself.");
    }

    private static OtherConstruct construct(ConstructId id, Scale scale) {
        return OtherConstruct.builder()
                .id(id)
                .label(scale.getLabel())
                .definition("What the scale '" + scale.getLabel() + "' measures.")
                .build();
    }
}
