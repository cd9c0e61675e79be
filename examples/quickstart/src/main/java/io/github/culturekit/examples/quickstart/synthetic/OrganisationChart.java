package io.github.culturekit.examples.quickstart.synthetic;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import java.util.function.Function;

/** Draws the organisation as the model's tree, with its head counts. */
final class OrganisationChart {

    private static final UnitId ROOT = UnitId.of(Blueprint.ROOT);

    private OrganisationChart() {}

    static Organisation of(List<Blueprint.Division> divisions, Staff staff) {
        Organisation.Builder organisation = Organisation.builder()
                .label(Blueprint.ORGANISATION)
                .addUnit(Unit.builder()
                        .id(ROOT)
                        .label(Blueprint.ORGANISATION)
                        .level("organisation")
                        .population(counted(staff.everyone()))
                        .build());
        for (Blueprint.Division division : divisions) {
            UnitId id = UnitId.of(division.code());
            organisation.addUnit(Unit.builder()
                    .id(id)
                    .label(division.label())
                    .level("division")
                    .parent(ROOT)
                    .population(counted(staff.of(division)))
                    .build());
            division.teams().stream()
                    .filter(team -> !staff.of(team).isEmpty())
                    .map(team -> unit(id, team, staff))
                    .forEach(organisation::addUnit);
        }
        return organisation.build();
    }

    private static Unit unit(UnitId division, Blueprint.Team team, Staff staff) {
        return Unit.builder()
                .id(UnitId.of(team.code()))
                .label(team.label())
                .level("team")
                .parent(division)
                .population(Population.of(staff.of(team).size()))
                .build();
    }

    private static Population counted(List<Person> people) {
        Population.Builder population = Population.builder().people(people.size());
        count(population, people, "gender", Person.GENDERS, Person::gender);
        count(population, people, "tenure", Person.TENURES, Person::tenure);
        count(population, people, "occupation", Person.OCCUPATIONS, Person::occupation);
        return population.build();
    }

    private static void count(
            Population.Builder population,
            List<Person> people,
            String attribute,
            List<String> values,
            Function<Person, String> of) {
        for (String value : values) {
            long number = people.stream().map(of).filter(value::equals).count();
            population.addHeadCount(HeadCount.builder()
                    .cut(Cut.of(attribute, value))
                    .people((int) number)
                    .build());
        }
    }
}
