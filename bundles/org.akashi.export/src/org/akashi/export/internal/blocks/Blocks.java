package org.akashi.export.internal.blocks;

import java.util.List;

/**
 * What a pattern asks for, as alternatives of which any is enough.
 *
 * @param alternatives none when nothing of it can be said
 * @param missing      why parts of it are not among the alternatives, each in one sentence
 */
public record Blocks(List<Alternative> alternatives, List<String> missing) {

	public Blocks {
		alternatives = List.copyOf(alternatives);
		missing = List.copyOf(missing);
	}
}
