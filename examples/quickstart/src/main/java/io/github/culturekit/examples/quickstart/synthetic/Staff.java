package io.github.culturekit.examples.quickstart.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody in the organisation at one wave, by team. */
final class Staff {

    private static final int SMALLEST = 8;
    private static final int LARGEST = 60;

    private final Map<String, List<Person>> teams;

    private Staff(Map<String, List<Person>> teams) {
        this.teams = teams;
    }

    static Staff drawn(Draws draws, Wave wave, List<Blueprint.Division> divisions, Map<String, Integer> usualSizes) {
        Map<String, List<Person>> teams = new LinkedHashMap<>();
        for (Blueprint.Division division : divisions) {
            for (Blueprint.Team team : division.teams()) {
                int size = size(draws, usualSizes.get(team.code()));
                if (!exists(team, wave)) {
                    continue;
                }
                List<Person> people = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    people.add(Person.drawn(draws, division.code()));
                }
                teams.put(team.code(), people);
            }
        }
        return new Staff(teams);
    }

    /** The size that each team has but for comings and goings. */
    static Map<String, Integer> usualSizes(Draws draws, List<Blueprint.Division> divisions) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Blueprint.Division division : divisions) {
            division.teams().forEach(team -> sizes.put(team.code(), draws.between(SMALLEST, LARGEST)));
        }
        return sizes;
    }

    private static int size(Draws draws, int usual) {
        int tenth = Math.max(1, usual / 10);
        return Math.min(LARGEST, Math.max(SMALLEST, usual + draws.between(-tenth, tenth)));
    }

    private static boolean exists(Blueprint.Team team, Wave wave) {
        return wave != Wave.FIRST || !team.code().equals(Blueprint.NEW_TEAM);
    }

    /** The people of a team, none if the team does not exist in the wave. */
    List<Person> of(Blueprint.Team team) {
        return teams.getOrDefault(team.code(), List.of());
    }

    /** The people of a division. */
    List<Person> of(Blueprint.Division division) {
        return division.teams().stream().flatMap(team -> of(team).stream()).toList();
    }

    /** Everybody. */
    List<Person> everyone() {
        return teams.values().stream().flatMap(List::stream).toList();
    }
}
