package io.github.culturekit.catalog.roadmap;

import java.util.List;

/**
 * What a schedule places.
 *
 * @param quarters how long it takes
 * @param weight what each quarter of waiting costs
 * @param days the staff time that it takes in a quarter; 0 where that is no limit
 * @param requires positions of the tasks that it comes after
 */
record Task(int quarters, double weight, double days, List<Integer> requires) {}
