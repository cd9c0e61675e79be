package io.github.culturekit.model.json;

import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.intervention.CaseBook;
import io.github.culturekit.model.intervention.CaseStudies;
import io.github.culturekit.model.intervention.EvidenceBase;
import io.github.culturekit.model.intervention.OutcomeLinks;
import io.github.culturekit.model.leadership.LeadershipStrategies;
import io.github.culturekit.model.leadership.LeadershipStrategy;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.team.Team;
import io.github.culturekit.model.team.Teams;
import java.util.List;
import java.util.Map;

class ModelSchemasTest extends RootTypesContract {

    @Override
    protected List<RootType> roots() {
        return List.of(
                new RootType(Framework.class, "framework"),
                new RootType(Crosswalk.class, "crosswalk"),
                new RootType(EvidenceBase.class, "evidence-base"),
                new RootType(CaseBook.class, "case-book"),
                new RootType(Organisation.class, "organisation"),
                new RootType(CultureProfile.class, "culture-profile"),
                new RootType(Team.class, "team"),
                new RootType(LeadershipStrategy.class, "leadership-strategy"));
    }

    @Override
    protected List<Object> samples() {
        return List.of(
                Samples.organisation(),
                Samples.profile(),
                OutcomeLinks.base().build(),
                CaseStudies.book().build(),
                Teams.ward(),
                LeadershipStrategies.fiveYears());
    }

    @Override
    protected Map<Class<?>, Map<String, Object>> ownForms() {
        Map<String, Object> undefined = Keywords.of(
                "type", "object", "properties", Map.of("undefined", Map.of("enum", UndefinedReason.values())));
        undefined.put("required", List.of("undefined"));
        undefined.put("additionalProperties", false);
        return Map.of(Statistic.class, Map.of("oneOf", List.of(Map.of("type", "number"), undefined)));
    }
}
