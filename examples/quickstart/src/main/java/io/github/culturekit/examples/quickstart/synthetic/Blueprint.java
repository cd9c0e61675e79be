package io.github.culturekit.examples.quickstart.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of the invented organisation, a provider of community health care: six divisions and their teams. */
final class Blueprint {

    static final String ORGANISATION = "Alder Vale Community Care";
    static final String ROOT = "ALDER";

    /** The team that exists from the second wave on. */
    static final String NEW_TEAM = "DIG-06";

    private static final String PARTS = """
            NUR Community nursing
              District nursing north, District nursing south, District nursing east, District nursing west
              Evening and night nursing, Wound care, Continence service, Diabetes nursing, Heart failure nursing
              Respiratory nursing, Palliative care at home, Practice nursing support
            URG Urgent and intermediate care
              Urgent response north, Urgent response south, Minor injuries unit, Walk-in centre, Step-up beds
              Step-down beds, Virtual ward, Falls service, Discharge coordination, Clinical advice line
            MEN Mental health
              Adult community team east, Adult community team west, Crisis and home treatment, Early intervention
              Talking therapies, Older adults team, Memory service, Eating disorders service, Inpatient ward Rowan
              Inpatient ward Hazel, Recovery college
            CHI Children and families
              Health visiting north, Health visiting south, School nursing, Speech and language therapy, Child development
              Children's community nursing, Young people's mental health, Infant feeding, Immunisation service
            THE Therapies and diagnostics
              Physiotherapy, Occupational therapy, Podiatry, Dietetics, Musculoskeletal clinic, Radiography
              Blood clinic, Equipment service, Stroke rehabilitation, Community neurology
            DIG Corporate and digital services
              Finance, People services, Digital and data, Estates and facilities, Governance and quality
              Service improvement, Communications, Procurement
            """;

    private Blueprint() {}

    static List<Division> divisions() {
        List<Division> divisions = new ArrayList<>();
        for (String line : PARTS.lines().toList()) {
            if (line.startsWith(" ")) {
                Division division = divisions.get(divisions.size() - 1);
                for (String team : line.strip().split(", ")) {
                    division.teams()
                            .add(new Team(division.code(), division.teams().size() + 1, team));
                }
            } else {
                divisions.add(new Division(line.substring(0, 3), line.substring(4), new ArrayList<>()));
            }
        }
        return divisions;
    }

    /** A division of the organisation. */
    record Division(String code, String label, List<Team> teams) {}

    /** A team of a division; its code is the division's with a number. */
    record Team(String division, int number, String label) {
        String code() {
            return String.format(Locale.ROOT, "%s-%02d", division, number);
        }
    }
}
