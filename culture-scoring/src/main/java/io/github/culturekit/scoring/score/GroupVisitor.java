package io.github.culturekit.scoring.score;

/** Looks at groups one by one. */
@FunctionalInterface
interface GroupVisitor {

    void visit(Group group, GroupCells cells);
}
