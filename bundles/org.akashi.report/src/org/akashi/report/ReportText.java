package org.akashi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;

/**
 * The text of a report as it is shown, with a way back from every character to the original. Immutable. Offsets are
 * UTF-16 units into {@link #text()}. The text is shown as written (no Unicode normalisation); line breaks are
 * {@code \n}.
 *
 * @param text            the whole text
 * @param blocks          paragraphs, headings and cells in text order, not overlapping
 * @param links           links behind the text, in text order
 * @param metadata        what the report says about itself
 * @param originalOffsets for formats that are text themselves: pairs (offset here, byte offset in the original) in
 *                        rising order, each the start of a run in which both advance by characters; empty where the
 *                        notion makes no sense (PDF, Office)
 * @param attachments     reports inside this one (mail attachments), to be read as reports of their own
 * @param problems        what could not be read or was left out on purpose
 * @param joints          offsets, rising, before which the original breaks a line, column or page while the text goes on
 *                        without a blank: a hash or an address that did not fit into its line, a divided word
 */
public record ReportText(String text, List<Block> blocks, List<Link> links, ReportMetadata metadata,
		List<OffsetPair> originalOffsets, List<ReportFile> attachments, List<IStatus> problems, List<Integer> joints) {

	/**
	 * One fixed point between this text and the original.
	 *
	 * @param text     offset into the text, UTF-16 units
	 * @param original offset into the original, bytes
	 */
	public record OffsetPair(int text, long original) {
	}

	public ReportText {
		Objects.requireNonNull(text, "text");
		blocks = List.copyOf(blocks);
		links = List.copyOf(links);
		Objects.requireNonNull(metadata, "metadata");
		originalOffsets = List.copyOf(originalOffsets);
		attachments = List.copyOf(attachments);
		problems = List.copyOf(problems);
		joints = List.copyOf(joints);
	}

	/** A text that shows every line break of the original, or that has none. */
	public ReportText(String text, List<Block> blocks, List<Link> links, ReportMetadata metadata, List<OffsetPair> originalOffsets,
			List<ReportFile> attachments, List<IStatus> problems) {
		this(text, blocks, links, metadata, originalOffsets, attachments, problems, List.of());
	}

	/** The same text that says something else about itself. */
	public ReportText with(ReportMetadata other) {
		return new ReportText(text, blocks, links, other, originalOffsets, attachments, problems, joints);
	}

	/** The same text with other problems. */
	public ReportText with(List<IStatus> others) {
		return new ReportText(text, blocks, links, metadata, originalOffsets, attachments, others, joints);
	}

	/** The block that holds the offset, or empty between blocks. Takes logarithmic time. */
	public Optional<Block> blockAt(int offset) {
		int low = 0;
		int high = blocks.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Block block = blocks.get(middle);
			if (offset < block.start()) {
				high = middle - 1;
			} else if (offset >= block.end()) {
				low = middle + 1;
			} else {
				return Optional.of(block);
			}
		}
		return Optional.empty();
	}

	/** The page that holds the offset, from 1; 0 where the format has no pages. */
	public int pageAt(int offset) {
		return blockAt(offset).map(block -> block.place().page()).orElse(0);
	}
}
