/** Whether groups and waves differ, by how much, and how certain that is. */
package io.github.culturekit.scoring.comparison;
