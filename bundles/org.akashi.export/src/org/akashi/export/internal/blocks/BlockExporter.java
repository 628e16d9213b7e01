package org.akashi.export.internal.blocks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An export that says of each indicator what to block or detect, alternative by alternative, and why it can't where it
 * can't. What of a pattern can be written stands in the file; the rest is named in the loss report.
 */
public abstract class BlockExporter implements Exporter {

	/** One export on its way. */
	public interface Writing {

		/**
		 * Writes one alternative of an indicator's pattern, if the format can.
		 *
		 * @param line        the indicator
		 * @param alternative what is asked for
		 * @param notes       take what is written otherwise than the pattern says, each in one sentence
		 * @return why it is not written, or {@code ""}
		 */
		String take(Line line, Alternative alternative, Consumer<String> notes) throws IOException;

		/**
		 * Writes a pattern of another language, if it is the format's own.
		 *
		 * @param line the indicator
		 * @return why it is not written, or {@code ""}
		 */
		default String verbatim(Line line, Consumer<String> notes) throws IOException {
			return "Its pattern is a rule in the language «" + OneLine.of(line.patternType(), 40) + "», which can't be said in this format.";
		}

		/** Whether the file says what this object, which is no indicator, says. */
		default boolean carries(Line line) {
			return false;
		}

		/** Called before the alternatives of each indicator. */
		default void begin(Line line) throws IOException {
		}

		/** Called behind the alternatives of each indicator. */
		default void endIndicator() throws IOException {
		}

		/** Ends the file. */
		default void end() throws IOException {
		}
	}

	private final Set<String> carried;
	private final long carriedKeys;
	private final String lost;

	/**
	 * @param carried names of the properties of indicators that the format carries
	 * @param lost    why all others are lost, in one sentence
	 */
	protected BlockExporter(Set<String> carried, String lost) {
		this.carried = Set.copyOf(carried);
		this.carriedKeys = Line.bits(this.carried);
		this.lost = lost;
	}

	/** Begins a file. */
	protected abstract Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException;

	/** The format's own options, before those that all have. */
	protected abstract List<Option> ownOptions();

	@Override
	public final List<Option> options() {
		List<Option> all = new ArrayList<>(ownOptions());
		all.add(BlockOptions.LEAST_CONFIDENCE);
		return all;
	}

	@Override
	public final LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		TextOut text = new TextOut(out);
		Losses losses = new Losses();
		Writing writing = begin(request, text, monitor);
		int least = Integer.parseInt(request.value(BlockOptions.LEAST_CONFIDENCE));
		Lines.each(request.knowledge(), monitor, line -> {
			if (line.type().equals("indicator")) {
				indicator(line, least, writing, losses);
			} else if (!writing.carries(line)) {
				losses.add(line.id(), line.label(), "", "The format holds indicators only.");
			}
		});
		writing.end();
		text.flush();
		return losses.report();
	}

	private void indicator(Line line, int least, Writing writing, Losses losses) throws IOException {
		String label = line.label();
		String id = line.id();
		if (line.isRevoked()) {
			losses.add(id, label, "", "It is revoked; the format can't say so and would be acted on.");
			return;
		}
		if (Math.max(0, line.confidence()) < least) {
			losses.add(id, label, "", "Its confidence is below " + least + " (option \"least-confidence\").");
			return;
		}
		Set<String> notes = new LinkedHashSet<>();
		Set<String> refused = new LinkedHashSet<>();
		writing.begin(line);
		boolean any = write(line, writing, notes, refused);
		writing.endIndicator();
		if (!any) {
			losses.add(id, label, "", refused.isEmpty() ? "Its pattern asks for nothing." : String.join(" ", refused));
			return;
		}
		losses.written();
		refused.forEach(reason -> losses.add(id, label, "pattern", "One of its alternatives is missing: " + reason));
		notes.forEach(note -> losses.add(id, label, "pattern", note));
		String properties = line.lost(carriedKeys, carried);
		if (!properties.isEmpty()) {
			losses.add(id, label, properties, lost);
		}
	}

	/** Whether anything of the indicator is in the file. */
	private static boolean write(Line line, Writing writing, Set<String> notes, Set<String> refused) throws IOException {
		if (!line.patternType().equals("stix")) {
			String reason = writing.verbatim(line, notes::add);
			if (!reason.isEmpty()) {
				refused.add(reason);
			}
			return reason.isEmpty();
		}
		Blocks blocks = PatternBlocks.of(line.pattern());
		boolean any = false;
		for (Alternative alternative : blocks.alternatives()) {
			String reason = writing.take(line, alternative, notes::add);
			any |= reason.isEmpty();
			if (!reason.isEmpty()) {
				refused.add(reason);
			}
		}
		refused.addAll(blocks.missing());
		return any;
	}
}
