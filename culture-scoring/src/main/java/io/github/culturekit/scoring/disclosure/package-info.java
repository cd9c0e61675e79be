/**
 * Who may see which number: what is published of a wave, and the proof that nobody's answers follow from it.
 *
 * <p>Readers see a {@link io.github.culturekit.model.profile.CultureProfile}, which has passed a {@link
 * io.github.culturekit.scoring.disclosure.DisclosurePolicy}. Whoever must see the exact numbers says so, and why, with an
 * {@link io.github.culturekit.scoring.disclosure.AnalystAccess}; what they get is of another type.
 *
 * <h2>What may readers see?</h2>
 *
 * <p>Not the score of fewer than ten people, nor numbers from which it follows by adding and subtracting: a team that is its
 * parent without the other teams, a manager's direct reports, a cut of a cut. The profile says what was proved:
 *
 * <pre>{@code
 * CultureProfile profile = scores.publish(DisclosurePolicy.standard());
 * Certificate certificate = profile.getDisclosure().getCertificates().get(0).getCertificate();
 * boolean proved = certificate.holds();
 * String because = Explain.of(profile).of(profile.getScores().get(0));
 * }</pre>
 *
 * <p>The proof is against a reader who knows who is in which group and sees all numbers exactly. A reader who is one of a group
 * can take their own answer off, so ask for one more than is to be safe. Whoever knows some colleagues' answers is not thought
 * of. Of a large organisation (above 20,000 groups of people whom no cut tells apart) the certificate says that it proves less.
 *
 * <h2>May there be other units, or rounder numbers?</h2>
 *
 * <p>Small teams side by side can be brought together, so that their people still count. Rounding keeps a unanimous group from
 * giving every answer away. A manager's view is cut from the one profile, so that all views together show no more than it:
 *
 * <pre>{@code
 * DisclosurePolicy policy = DisclosurePolicy.standard()
 *         .withMinimumRespondents(11)
 *         .withOtherUnits("Other units")
 *         .withCoarsening(Coarsening.standard());
 * CultureProfile ofNorth = UnitView.of(UnitId.of("north")).of(scores.publish(policy));
 * }</pre>
 *
 * <h2>What if more of a wave is published later?</h2>
 *
 * <p>Readers remember. Keep a ledger, and name the cuts that may be asked for later when scoring begins, with {@code
 * withRequestableCuts}; the next release is masked against all before it:
 *
 * <pre>{@code
 * Publication board = scores.publish(policy, ReleaseLedger.of("2025"), "board");
 * byte[] kept = board.getLedger().toBytes();
 * Publication staff = byGender.publish(policy, ReleaseLedger.read(kept, "2025"), "all staff");
 * }</pre>
 *
 * <p>A ledger is also to be read, as JSON. Whatever is changed in it, it is no ledger any more:
 *
 * <pre>{@code
 * String text = CultureJson.writePretty(staff.getLedger().toDocument());
 * ReleaseLedger again = ReleaseLedger.read(CultureJson.read(text, LedgerDocument.class), "2025");
 * }</pre>
 *
 * <h2>What if staff have moved since?</h2>
 *
 * <p>The difference of a team before and after a re-organisation is the few who moved. Read the column of people's former units
 * as a cut ({@code CsvIntake.withCutColumns}), and say of which release it is. It is empty for whoever was not in that release,
 * such as one who answered late; who is not in the responses any more, such as one who asked for erasure, is known from the
 * ledger:
 *
 * <pre>{@code
 * Scoring scoring = Scoring.of(instrument).in(newTree).withRequestableCuts("gender");
 * SurveyScores moved = scoring.withFormerUnits("board", "OLD_TEAM").score(responsesWithOldTeam);
 * Publication again = moved.publish(policy, board.getLedger(), "new teams");
 * }</pre>
 *
 * <p>Answers are taken to have stayed as they were. A value that was corrected has its column by {@code withFormerCut}. After a
 * second re-organisation, name a column for each of the releases before. Without a column people are thought to be where they
 * were: that a team has lost people is noticed, and refused; that two changed places is not. Where there is no column, publish by
 * the former units once more; or an analyst who knows how many went where masks with a {@link
 * io.github.culturekit.scoring.disclosure.Transition} of their own, by {@link
 * io.github.culturekit.scoring.disclosure.ReleaseDraft}. A new wave has new answers, and so begins a ledger of its own.
 *
 * <h2>What would the rule that we are bound to give away?</h2>
 *
 * <p>The rules of others are there by name, and the audit finds what follows from them:
 *
 * <pre>{@code
 * CultureProfile weak = scores.publish(policy.withRule(MaskingRule.MINIMUM_ALONE));
 * OptionalInt exposed = weak.getDisclosure().getCertificates().get(0).getCertificate().getSmallestGroup();
 * }</pre>
 *
 * <h2>How do I check a release that is not from here?</h2>
 *
 * <p>An audit needs the published cells and how many people are where, and no answers. How closely a group's mean can be
 * bracketed does depend on the answers, so it is for those who publish and not for readers:
 *
 * <pre>{@code
 * Certificate again = DisclosureAudit.of(structure, List.of(List.of("north", "south")), 10).certify();
 * DisclosureMask mask = DisclosureMasking.ofMinimum(10).of(structure);
 * List<IntervalAudit.Bracket> brackets = IntervalAudit.ofRange(0, 10).withRounding(0.1).of(mask, totals);
 * }</pre>
 */
package io.github.culturekit.scoring.disclosure;
