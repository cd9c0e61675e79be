package io.github.culturekit.catalog.portfolio;

/**
 * The set that a search found.
 *
 * @param chosen by option
 * @param value its value in the problem's whole units
 * @param proven whether no other set is better
 * @param atMost no set is above this value; the value itself where that is proven
 * @param steps how many parts of the search were looked at
 */
record Selection(boolean[] chosen, long value, boolean proven, double atMost, long steps) {}
