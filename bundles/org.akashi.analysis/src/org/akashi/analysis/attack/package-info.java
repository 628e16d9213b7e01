/** Techniques by tactic, with the evidence behind each, and what of it other tools read. */
package org.akashi.analysis.attack;
