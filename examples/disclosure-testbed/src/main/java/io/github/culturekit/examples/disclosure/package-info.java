/** Random organisations, masked by each rule and attacked. */
package io.github.culturekit.examples.disclosure;
