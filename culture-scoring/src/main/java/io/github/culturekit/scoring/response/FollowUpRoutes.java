package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.FollowUp;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds blanks that nobody left: an item is not asked where the answer to its filter question led past it. */
final class FollowUpRoutes {

    private final Route[] routes;

    /** An item that is asked only after another, and by that one's options whether they lead past it. */
    private record Route(int item, int filter, boolean[] past) {}

    FollowUpRoutes(Instrument instrument, ColumnPlan plan) {
        List<Route> found = new ArrayList<>();
        List<Item> items = instrument.getItems();
        for (int item = 0; item < items.size(); item++) {
            Optional<FollowUp> followUp = items.get(item).getFollowUp();
            if (followUp.isPresent()) {
                int filter = instrument.indexOf(followUp.get().getItem()).orElseThrow();
                if (plan.isAsked(item) && plan.isAsked(filter)) {
                    found.add(new Route(item, filter, past(instrument, filter, followUp.get())));
                }
            }
        }
        this.routes = found.toArray(Route[]::new);
    }

    private static boolean[] past(Instrument instrument, int filter, FollowUp followUp) {
        ResponseScale scale = instrument.responseScaleOf(instrument.getItems().get(filter));
        boolean[] past = new boolean[scale.getOptionCount()];
        followUp.getScores().keySet().forEach(code -> past[scale.optionOf(code).orElseThrow()] = true);
        return past;
    }

    /** Turns blanks of a row into "not asked". */
    void apply(byte[][] answers, int row) {
        for (Route route : routes) {
            byte filter = answers[route.filter][row];
            if (answers[route.item][row] == AnswerState.NOT_ANSWERED.getByte()
                    && AnswerState.isAnswered(filter)
                    && route.past[filter & 0xff]) {
                answers[route.item][row] = AnswerState.NOT_ASKED.getByte();
            }
        }
    }
}
