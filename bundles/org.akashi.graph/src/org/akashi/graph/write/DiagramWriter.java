package org.akashi.graph.write;

import java.io.IOException;
import java.util.List;

/** Writes a diagram in the format of another program. Without state. */
public interface DiagramWriter {

	/** Its id: {@code svg}, {@code graphml}, {@code gexf}, {@code dot}, {@code mermaid}. */
	String id();

	/** Extension of its files, without dot. */
	String extension();

	/** Media type of its files. */
	String mediaType();

	/**
	 * Writes. Equal diagrams give equal text; write it as UTF-8.
	 *
	 * @param file what
	 * @param out  where to; not closed
	 * @throws IOException from {@code out}
	 */
	void write(DiagramFile file, Appendable out) throws IOException;

	/** Writes into a text. */
	default String text(DiagramFile file) {
		StringBuilder text = new StringBuilder();
		try {
			write(file, text);
		} catch (IOException e) {
			throw new IllegalStateException("Text in memory can always be written", e);
		}
		return text.toString();
	}

	/** All there are: SVG, GraphML, GEXF, DOT, Mermaid. */
	static List<DiagramWriter> all() {
		return List.of(new SvgWriter(), new GraphmlWriter(), new GexfWriter(), new DotWriter(), new MermaidWriter());
	}

	/**
	 * The writer of a format.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	static DiagramWriter of(String id) {
		return all().stream().filter(writer -> writer.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No writer of " + id));
	}
}
