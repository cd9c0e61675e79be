package io.github.culturekit.catalog.recommend;

/** How needs are told from a profile: against what, how much each construct matters, and whether means are shrunk. */
record NeedSettings(Targets targets, Priorities priorities, boolean shrunk) {

    static NeedSettings standard() {
        return new NeedSettings(Targets.none(), Priorities.open(), true);
    }

    NeedSettings with(Targets newTargets) {
        return new NeedSettings(newTargets, priorities, shrunk);
    }

    NeedSettings with(Priorities newPriorities) {
        return new NeedSettings(targets, newPriorities, shrunk);
    }

    NeedSettings withoutShrinkage() {
        return new NeedSettings(targets, priorities, false);
    }
}
