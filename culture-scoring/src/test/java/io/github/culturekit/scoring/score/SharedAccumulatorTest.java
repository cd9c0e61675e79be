package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedAccumulatorTest {

    private static final Scoring SCORING =
            Scoring.of(AnyResponses.INSTRUMENT).in(AnyResponses.TREE).withCuts("gender");

    @Test
    void threadsThatMeetAtTheSameGroupsLoseNobody() {
        List<Response> responses = AnyResponses.of(4000, false, new Random(1));
        SharedAccumulator shared = SCORING.sharedAccumulator();
        AnyResponses.blocks(responses, 400).parallelStream().forEach(shared::add);
        assertThat(reveal(shared.finish())).isEqualTo(reveal(SCORING.score(AnyResponses.block(responses))));
    }

    @Test
    void unitsSideBySideAreTheSameAsOfOneThread() {
        List<Response> responses = AnyResponses.of(600, false, new Random(4));
        Scoring sideBySide = Scoring.of(AnyResponses.INSTRUMENT).forAnalysis();
        SharedAccumulator shared = sideBySide.sharedAccumulator();
        AnyResponses.blocks(responses, 40).parallelStream().forEach(shared::add);
        ExactScores scores = shared.finish().reveal(AnalystAccess.because("test"));
        assertThat(scores.getUnits())
                .extracting(UnitId::toString)
                .containsExactly("everyone", "north", "south", "ward");
        assertThat(scores.getScores()).isEqualTo(reveal(sideBySide.score(AnyResponses.block(responses))));
    }

    @Test
    void whatIsPublishedIsTheSameAsOfOneThread() {
        List<Response> responses = AnyResponses.of(600, false, new Random(2));
        SharedAccumulator shared = SCORING.sharedAccumulator();
        AnyResponses.blocks(responses, 40).parallelStream().forEach(shared::add);
        assertThat(shared.finish().publish(DisclosurePolicy.standard()))
                .isEqualTo(SCORING.score(AnyResponses.block(responses)).publish(DisclosurePolicy.standard()));
    }

    @Test
    void groupsAreInMemoryOnceHoweverManyThreadsAdd() {
        Responses block = AnyResponses.block(AnyResponses.of(200, false, new Random(3)));
        SharedAccumulator one = SCORING.sharedAccumulator().add(block);
        SharedAccumulator many = SCORING.sharedAccumulator();
        IntStream.range(0, 40).parallel().forEach(time -> many.add(block));
        assertThat(one.sizeInBytes()).isPositive();
        // more people only move counts from their fields to totals, once a group
        assertThat(many.sizeInBytes()).isLessThan(20 * one.sizeInBytes());
    }

    @Test
    void threadsOneAfterTheOtherTakeNoMoreMemoryThanOne() throws InterruptedException {
        Responses block = AnyResponses.block(AnyResponses.of(200, false, new Random(3)));
        ScoreAccumulator one = SCORING.accumulator();
        SharedAccumulator many = SCORING.sharedAccumulator();
        for (int time = 0; time < 50; time++) {
            one.add(block);
            Thread thread = new Thread(() -> many.add(block));
            thread.start();
            thread.join();
        }
        assertThat(many.sizeInBytes()).isEqualTo(one.sizeInBytes());
        assertThat(reveal(many.finish())).isEqualTo(reveal(one.result()));
    }

    /** What adds to an accumulator holds its scoring, so that this goes when all of that has gone. */
    @Test
    void nothingIsHeldOfAnAccumulatorThatNobodyHoldsThoughItsThreadLivesOn() {
        WeakReference<Scoring> dropped = new WeakReference<>(addedToAndFinished());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (dropped.get() != null && System.nanoTime() < end) {
            System.gc();
        }
        assertThat(dropped.get()).isNull();
    }

    private static Scoring addedToAndFinished() {
        Scoring scoring = SCORING.withConfidenceLevel(0.9);
        SharedAccumulator shared = scoring.sharedAccumulator().add(ofWave("2024"));
        assertThat(reveal(shared.finish())).isNotEmpty();
        return scoring;
    }

    @Test
    void responsesOfAnotherWaveAreRefusedWhicheverThreadHasThem() throws InterruptedException {
        SharedAccumulator shared = SCORING.sharedAccumulator();
        Thread first = new Thread(() -> shared.add(ofWave("2024")));
        first.start();
        first.join();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shared.add(ofWave("2025")))
                .withMessageContaining("wave '2025'")
                .withMessageContaining("Maybe");
        assertThat(reveal(shared.finish())).isEqualTo(reveal(SCORING.score(ofWave("2024"))));
    }

    @Test
    void nothingIsAddedAfterTheEnd() {
        SharedAccumulator shared = SCORING.sharedAccumulator().add(ofWave("2024"));
        shared.finish();
        assertThatIllegalStateException().isThrownBy(() -> shared.add(ofWave("2024")));
        assertThatIllegalStateException().isThrownBy(shared::finish).withMessageContaining("Maybe");
    }

    @Test
    void nobodyHasScoresOfNobody() {
        assertThat(reveal(SCORING.sharedAccumulator().finish()))
                .isEqualTo(reveal(SCORING.accumulator().result()));
    }

    private static Responses ofWave(String wave) {
        return Responses.builder(AnyResponses.INSTRUMENT)
                .add(Response.builder()
                        .unit("ward")
                        .wave(wave)
                        .putCut("gender", "F")
                        .putAnswer("a1", 4)
                        .build())
                .build();
    }

    private static List<ExactScore> reveal(SurveyScores scores) {
        return scores.reveal(AnalystAccess.because("test")).getScores();
    }
}
