/**
 * What to do in which quarter.
 *
 * <p>Chosen interventions, the most urgent first, become a sequence that an organisation can carry: after discovery and design,
 * each after what it requires, no more at once than there is capacity for. What has no place says why, and each step says which
 * wave of the survey can first show whether it worked. It goes out as a table, as CSV, as JSON, and into people's calendars. What a
 * {@link io.github.culturekit.catalog.portfolio.Portfolio} chose is planned with {@code planner.plan(portfolio, recommendations)}.
 *
 * <pre>{@code
 * InterventionCatalog catalog = InterventionCatalog.standard();
 * List<Intervention> chosen = Stream.of("team-based-appraisals", "team-goals", "after-action-reviews", "action-learning")
 *         .map(id -> catalog.find(id).orElseThrow())
 *         .toList();
 * Roadmap roadmap = RoadmapPlanner.startingOn(LocalDate.of(2027, 1, 1))
 *         .withId("north-2027")
 *         .withCapacity(RoadmapCapacity.atOnce(2))
 *         .withWaves(
 *                 PlannedWave.of("2026", LocalDate.of(2026, 10, 1)),
 *                 PlannedWave.of("2027", LocalDate.of(2027, 10, 1)),
 *                 PlannedWave.of("2028", LocalDate.of(2028, 10, 1)))
 *         .plan(chosen);
 * roadmap.find("team-goals").map(RoadmapStep::getFirstQuarter);            // 2: quarter 1 is for design
 * roadmap.find("team-based-appraisals").map(RoadmapStep::getFirstQuarter); // 3: after team goals
 * roadmap.measuresOf("team-goals").get(0).getFirstWave();                  // 2027
 * String table = RoadmapTable.of(roadmap).toText();
 * String calendar = RoadmapCalendar.stampedAt(Instant.parse("2026-11-30T09:00:00Z")).write(roadmap);
 * }</pre>
 */
package io.github.culturekit.catalog.roadmap;
