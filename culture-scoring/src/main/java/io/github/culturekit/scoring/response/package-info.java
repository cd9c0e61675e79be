/**
 * What people answered: the columnar store of responses, the reader of survey files, and the report that accounts for
 * every row and cell.
 */
package io.github.culturekit.scoring.response;
