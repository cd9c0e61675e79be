/**
 * Leadership: how it comes about in an organisation, who leads and who might, and the strategy for both.
 *
 * <p><b>Was this appraisal well structured?</b> Today's survey offers three answers, so the reading is chosen by name.
 *
 * <pre>{@code
 * Appraisal appraisal = AppraisalItems.staffSurvey(2025).read(Map.of("q23a", 1, "q23b", 2, "q23c", 1, "q23d", 1));
 * AppraisalRule.definitelyOnly().judge(appraisal).getQuality(); // POORLY_STRUCTURED
 * AppraisalRule.toSomeExtent().judge(appraisal).getQuality();   // WELL_STRUCTURED
 * }</pre>
 *
 * <p><b>Who is ready for more?</b> The nine boxes of performance by potential, and the posts that they cover.
 *
 * <pre>{@code
 * NineBoxPlacement placement = NineBoxGrid.threePoints()
 *         .place(NineBoxRating.builder().person("p1").performance(3.0).potential(2.0).build());
 * placement.getBox(); // HIGH_PERFORMANCE_MEDIUM_POTENTIAL
 * KeyPost chiefNurse = KeyPost.builder().post("chief nurse").addCandidate("p1").build();
 * SuccessionCover cover = SuccessionRule.standard().cover(List.of(chiefNurse), List.of(placement));
 * cover.getUncovered(); // none
 * }</pre>
 *
 * <p><b>At which stage is our leadership culture?</b> Statements speak for a stage, each with its weight; a tie is a reason, not
 * a stage.
 *
 * <pre>{@code
 * LeadershipStageResult result = LeadershipStageRule.threeLogics().judge(statements);
 * result.getStage();     // leadership-culture-stages-2014:interdependent
 * result.getUndecided(); // or why none can be named
 * }</pre>
 *
 * <p><b>Do our leaders only set the pace?</b>
 *
 * <pre>{@code
 * StyleRepertoire repertoire = StyleRepertoireRule.sixStyles().judge(ratings);
 * repertoire.getBreadth();     // NARROW
 * repertoire.getPaceSetting(); // DOMINANT
 * }</pre>
 *
 * <p><b>Do our leaders reflect our staff?</b> Each group's share among leaders over its share among staff, with an exact interval
 * and test. Small groups are withheld, and so is what would tell them.
 *
 * <pre>{@code
 * Cut women = Cut.of("gender", "F");
 * RepresentationReport report = RepresentationRule.standard().compare(leaders, staff);
 * report.findShown(women).map(ShownGroup::getRatio); // 0.43
 * }</pre>
 *
 * <p><b>How many leaders shall we lack?</b> The strategy says what is needed; the forecast sets beside it what there will be.
 *
 * <pre>{@code
 * strategy.getUnanswered(); // which of the five questions are still open
 * LeadershipForecast forecast = LeadershipForecast.of(strategy, List.of(wardManagers));
 * forecast.find("ward manager", 2028).flatMap(ForecastYear::getGap); // needed less expected
 * }</pre>
 *
 * <p>Rules are values: they have named presets with citations, can be changed by {@code with...} or their builder, and be
 * kept as JSON. A {@link io.github.culturekit.model.leadership.LeadershipStrategy} is what an organisation would keep in a file of
 * its own.
 */
package io.github.culturekit.model.leadership;
