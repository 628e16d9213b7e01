package org.akashi.report;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.akashi.report.internal.HtmlReportReader;
import org.akashi.report.internal.SafeMarkup;
import org.akashi.report.internal.SafeMarkup.Piece;
import org.akashi.report.internal.TextAlignment;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.nodes.Document;

/**
 * A web page made harmless for showing: written anew without scripts, forms, frames, links and anything that would be loaded,
 * with a policy that forbids the same once more (Content Security Policy 3), and with the places of the report's text marked
 * in it. Immutable.
 */
public final class SafePage {

	/**
	 * A range of the text that is marked. Marks must not overlap.
	 *
	 * @param start first character, UTF-16 offset into the report's text
	 * @param end   one past the last
	 * @param key   what {@link #LINK} and {@link #anchor} know it by: digits and letters only
	 * @param look  name of its look, see {@link #html}: letters only
	 */
	public record Mark(int start, int end, String key, String look) {

		public Mark {
			if (!key.matches("[A-Za-z0-9]{1,80}") || !look.matches("[A-Za-z]{1,40}")) {
				throw new IllegalArgumentException("Keys and looks of marks are letters and digits: " + key + ", " + look);
			}
		}
	}

	/** A click on a mark goes to this address with the mark's key behind it; nothing else in the page leads anywhere. */
	public static final String LINK = "akashi:";

	private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
	private static final int ELEMENTS_A_DEPTH = 64;
	private static final int MOST_CHARACTERS = 12_000_000;

	private final ReportText text;
	private final List<Piece> pieces;
	private final String styles;
	private final String own;
	private final int shown;
	private final int[] places;

	private SafePage(ReportText text, List<Piece> pieces, String styles, String own, int shown, int[] places) {
		this.text = text;
		this.pieces = pieces;
		this.styles = styles;
		this.own = own;
		this.shown = shown;
		this.places = places;
	}

	/** Whether a report of this media type is a web page. */
	public static boolean isPage(String mediaType) {
		return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
	}

	/**
	 * Makes a page harmless.
	 *
	 * @param file   the original
	 * @param text   its text, as it was read
	 * @param limits bounds
	 * @throws CoreException with a code of {@link ReportStatus} when it goes over them
	 */
	public static SafePage of(ReportFile file, ReportText text, ReadLimits limits) throws CoreException {
		byte[] random = new byte[6];
		new SecureRandom().nextBytes(random);
		String own = "k" + HexFormat.of().formatHex(random) + "-";
		Document page = HtmlReportReader.parse(file, limits);
		List<Piece> pieces = SafeMarkup.of(page, own, limits.maxDepth() * ELEMENTS_A_DEPTH);
		long size = pieces.stream().mapToLong(piece -> piece.text() != null ? piece.text().length() : piece.markup().length()).sum();
		if (size > MOST_CHARACTERS) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, "The page has " + size / 1_000_000 + " million characters; the browser gets at most "
					+ MOST_CHARACTERS / 1_000_000 + " million. Read its text instead.");
		}
		StringBuilder shown = new StringBuilder();
		pieces.stream().filter(piece -> piece.text() != null).forEach(piece -> shown.append(piece.text()));
		return new SafePage(text, pieces, SafeMarkup.styles(page), own, shown.length(), TextAlignment.of(text.text(), shown));
	}

	/** The name of the place in the page where a mark begins, to be shown with {@code #} before it. */
	public String anchor(Mark mark) {
		return own + "m" + mark.key();
	}

	/** The name of the place in the page where the block around an offset begins; {@code ""} when there is none. */
	public String anchor(int offset) {
		int block = blockBefore(offset);
		while (block >= 0 && place(text.blocks().get(block)) < 0) {
			block--;
		}
		return block < 0 ? "" : own + "b" + block;
	}

	private int blockBefore(int offset) {
		int low = 0;
		int high = text.blocks().size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (text.blocks().get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}

	/** Where a block begins in the page, -1 when it isn't there. */
	private int place(Block block) {
		for (int offset = block.start(); offset < Math.min(block.end(), block.start() + 40); offset++) {
			if (places[offset] >= 0) {
				return places[offset];
			}
		}
		return -1;
	}

	/** Whether the page shows the text at an offset. */
	public boolean shows(int offset) {
		return offset >= 0 && offset < places.length && places[offset] >= 0;
	}

	/**
	 * The page, ready to be shown.
	 *
	 * @param marks what is marked; what the page doesn't show stays unmarked
	 * @param style rules of our own (CSS). {@code $} stands before the names of our classes: {@code $open} for marks with the
	 *              look {@code open}, {@code $link}, {@code $missing} for pictures that are not there, {@code $picture}
	 */
	public String html(List<Mark> marks, String style) {
		int[] marked = new int[shown];
		boolean[] begun = new boolean[marks.size()];
		for (int i = 0; i < marks.size(); i++) {
			mark(marked, marks.get(i), i + 1);
		}
		int[] blocks = new int[shown];
		for (int i = 0; i < text.blocks().size(); i++) {
			int place = place(text.blocks().get(i));
			if (place >= 0 && blocks[place] == 0) {
				blocks[place] = i + 1;
			}
		}
		StringBuilder out = new StringBuilder(2 * shown + 4096);
		out.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY)
				.append("\"><meta name=\"referrer\" content=\"no-referrer\"><meta http-equiv=\"x-dns-prefetch-control\" content=\"off\"><style>").append(styles)
				.append("</style><style>").append(style.replace("$", "." + own)).append("</style></head><body>");
		int at = 0;
		for (Piece piece : pieces) {
			if (piece.markup() != null) {
				out.append(piece.markup());
			} else {
				write(out, piece.text(), at, marked, blocks, marks, begun);
				at += piece.text().length();
			}
		}
		return out.append("</body></html>").toString();
	}

	private void mark(int[] marked, Mark mark, int number) {
		int last = -1;
		for (int offset = Math.max(0, mark.start()); offset < Math.min(mark.end(), places.length); offset++) {
			int place = places[offset];
			if (place >= 0) {
				for (int between = last + 1; last >= 0 && between < place && place - last < 8; between++) {
					marked[between] = number; // the blank between two words
				}
				marked[place] = number;
				last = place;
			}
		}
	}

	private void write(StringBuilder out, String piece, int at, int[] marked, int[] blocks, List<Mark> marks, boolean[] begun) {
		int from = 0;
		while (from < piece.length()) {
			int number = marked[at + from];
			if (blocks[at + from] > 0) {
				out.append("<span id=\"").append(own).append('b').append(blocks[at + from] - 1).append("\"></span>");
			}
			int to = from + 1;
			while (to < piece.length() && marked[at + to] == number && blocks[at + to] == 0) {
				to++;
			}
			String run = SafeMarkup.escape(piece.substring(from, to));
			if (number == 0) {
				out.append(run);
			} else {
				Mark mark = marks.get(number - 1);
				out.append("<a href=\"").append(LINK).append(mark.key()).append("\" class=\"").append(own).append("mark ").append(own).append(mark.look()).append('"');
				if (!begun[number - 1]) {
					begun[number - 1] = true;
					out.append(" id=\"").append(anchor(mark)).append('"');
				}
				out.append('>').append(run).append("</a>");
			}
			from = to;
		}
	}

	/** The marks that the page shows at least in part. */
	public List<Mark> shown(List<Mark> marks) {
		List<Mark> list = new ArrayList<>();
		for (Mark mark : marks) {
			for (int offset = mark.start(); offset < mark.end(); offset++) {
				if (shows(offset)) {
					list.add(mark);
					break;
				}
			}
		}
		return list;
	}
}
