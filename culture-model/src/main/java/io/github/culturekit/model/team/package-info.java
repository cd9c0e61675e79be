/**
 * Teams: who works together and what for, and what may be said of how they do it.
 *
 * <p><b>Is this a real team?</b> A rule judges what is known of its criteria and gives its reasons. Definitions differ, so the
 * rule is named: {@link io.github.culturekit.model.team.RealTeamRule#definition()} asks for four criteria and at most twelve
 * people, the survey's proxies for three criteria and no size.
 *
 * <pre>{@code
 * RealTeamCriteria ward = RealTeamCriteria.builder()
 *         .size(14)
 *         .putCriterion(RealTeamCriteria.SHARED_OBJECTIVES, true)
 *         .putCriterion(RealTeamCriteria.INTERDEPENDENCE, true)
 *         .putCriterion(RealTeamCriteria.DEFINED_ROLES, true)
 *         .putCriterion(RealTeamCriteria.REGULAR_REVIEW, true)
 *         .build();
 * RealTeamVerdict verdict = RealTeamRule.definition().judge(ward);
 * verdict.getKind();    // PSEUDO
 * verdict.getReasons(); // They are 14 people; a team has at most 12. Maybe form teams around parts of the task.
 * }</pre>
 *
 * <p><b>How many of our staff work in real teams?</b> Read each respondent's answers, judge them by the survey's rule, and
 * count. Who left an item out is undecided, not in a pseudo team.
 *
 * <pre>{@code
 * RealTeamItems items = RealTeamItems.staffSurvey();
 * List<RealTeamVerdict> verdicts = answers.stream()
 *         .map(answer -> RealTeamRule.staffSurvey().judge(items.read(answer)))
 *         .toList();
 * Statistic real = TeamKindCounts.of(verdicts).getPercent(TeamKind.REAL);
 * }</pre>
 *
 * <p><b>Are the team's objectives good ones?</b> The report says what is covered, and for each finding what to do.
 *
 * <pre>{@code
 * ObjectivesReport report = TeamObjectivesRule.standard().check(team.getObjectives());
 * report.getMissing();  // the areas that no objective serves
 * report.getFindings(); // what is wanting: number, areas, clarity, agreement, challenge, alignment, feedback
 * }</pre>
 *
 * <p><b>Does the team learn from its work?</b> Its reviews tell.
 *
 * <pre>{@code
 * ReflexivityResult reflexivity = ReflexivityRule.standard().judge(reviews, from, to);
 * reflexivity.getLevel(); // NONE, REFLECTS or REFLEXIVE
 * }</pre>
 *
 * <p><b>How long since the last fall?</b> Safety huddles celebrate 10, 20 and 30 days.
 *
 * <pre>{@code
 * HarmRecord falls = HarmRecord.of("falls", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28), List.of(LocalDate.of(2026, 2, 4)));
 * MilestoneProgress progress = MilestoneLadder.safetyHuddles().track(falls);
 * progress.getDaysFree(); // 24
 * progress.getReached();  // Silver
 * }</pre>
 *
 * <p>Rules are values: they have named presets with citations, can be changed by {@code with...} or their builder, and be
 * kept as JSON. A {@link io.github.culturekit.model.team.Team} is what an organisation would keep in a file of its own.
 */
package io.github.culturekit.model.team;
