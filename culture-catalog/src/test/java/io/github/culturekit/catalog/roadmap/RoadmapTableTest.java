package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoadmapTableTest {

    private final RoadmapTable table = RoadmapTable.of(SmallRoadmaps.complete());

    @Test
    void theTextShowsWhatIsDoneWhenAndWhyNot() {
        assertThat(table.toText()).isEqualTo("""
                        Roadmap north, 6 quarters from 2027-01-01

                                                                  Q1  Q2  Q3  Q4  Q5  Q6
                        Discover                                  ==
                        Design                                        ==
                        Deliver                                           ==  ==  ==  ==
                        2 Intervention listen                             ##  ##
                        3 Intervention walk                               ##  ..  ..  ..
                        1 Intervention talk                                       ##
                        Survey                                                     *

                        Not scheduled
                        - Intervention run: It comes after 'swim', which is neither chosen nor in place. Maybe choose that \
                        as well, or say that it is in place.
                        - Intervention wait: The catalogue does not say how long it takes. Maybe add its duration in a layer \
                        of your own.

                        What would show that it worked
                        - Intervention listen: own:trust, first in wave 2028, against wave 2026
                        - Intervention walk: own:trust, first in wave 2028, against wave 2026
                        - Intervention talk: own:trust, but no wave is planned on 2028-04-01 or later

                        No other sequence carries out the weightier interventions earlier on the whole.
                        """);
    }

    @Test
    void theCsvHasARowForEverything() {
        assertThat(table.toCsv()).isEqualTo("""
                        kind,id,label,priority,first_quarter,quarters,starts,ends,continuous,requires,staff_days,first_wave,note
                        phase,discover,Discover,,1,1,2027-01-01,2027-03-31,,,,,
                        phase,design,Design,,2,1,2027-04-01,2027-06-30,,,,,
                        phase,deliver,Deliver,,3,4,2027-07-01,2028-06-30,,,,,
                        step,listen,Intervention listen,2,3,2,2027-07-01,2027-12-31,false,,10,2028,own:trust
                        step,walk,Intervention walk,3,3,1,2027-07-01,2027-09-30,true,,12.5,2028,own:trust
                        step,talk,Intervention talk,1,5,1,2028-01-01,2028-03-31,false,listen,10,,own:trust
                        wave,2026,Survey 2026,,,,2026-09-15,2026-09-15,,,,,
                        wave,2028,Survey 2028,,,,2028-02-01,2028-02-01,,,,,
                        not-scheduled,run,Intervention run,,,,,,,,,,"It comes after 'swim', which is neither chosen nor in \
                        place. Maybe choose that as well, or say that it is in place."
                        not-scheduled,wait,Intervention wait,,,,,,,,,,The catalogue does not say how long it takes. Maybe \
                        add its duration in a layer of your own.
                        """.replace("\n", "\r\n"));
    }
}
