package org.akashi.indicator.pattern;

import java.util.List;
import java.util.Optional;

/** A language that indicators are written in: what an editor must know of it. Stateless, thread-safe, quick: no files, no processes. */
public interface IndicatorLanguage {

	/** The {@code pattern_type} (STIX 2.1, section 10.19). */
	String id();

	/** What people call it. */
	String label();

	/** The pieces of a text, in order; never throws, however wrong the text is. */
	List<TextToken> tokens(String text);

	/** What is wrong, in order of the text; empty when nothing is. */
	List<TextFinding> check(String text);

	/** The parts of a text, as far as they can be told. */
	List<OutlineNode> outline(String text);

	/**
	 * What may come at a place, best first.
	 *
	 * @param offset UTF-16 units
	 */
	List<Completion> complete(String text, int offset);

	/** The text laid out for reading, of the same meaning; empty when it cannot be laid out. */
	Optional<String> format(String text);
}
