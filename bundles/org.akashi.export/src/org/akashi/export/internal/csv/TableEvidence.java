package org.akashi.export.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.export.Knowledge;
import org.akashi.export.internal.blocks.JsonObject;
import org.akashi.export.internal.blocks.Line;
import org.akashi.stix.StixTypes;

/**
 * The evidence of one indicator: the first piece for the indicator itself stands in the cells for one, all in those for all.
 * Read once for each indicator.
 */
final class TableEvidence {

	private static final byte[] REPORT_REF = name("report_ref");
	private static final byte[] SHA256 = name("sha256");
	private static final byte[] START = name("start");
	private static final byte[] END = name("end");
	private static final byte[] PAGE = name("page");
	private static final byte[] QUOTE = name("quote");
	private static final byte[] PROPERTY = name("property");
	private static final byte[] EXTRACTOR = name("extractor");
	private static final byte[] DECIDED_BY = name("decided_by");
	private static final byte[] DECIDED_AT = name("decided_at");

	/** One piece. */
	private record Piece(String report, String sha256, String start, String end, String page, String quote, String property, String extractor,
			String decidedBy, String decidedAt) {
	}

	private static final Piece NONE = new Piece("", "", "", "", "", "", "", "", "", "");

	private final Knowledge knowledge;
	private final Map<String, String> titles = new HashMap<>();
	private final List<Piece> pieces = new ArrayList<>();
	private Piece first = NONE;

	TableEvidence(Knowledge knowledge) {
		this.knowledge = knowledge;
	}

	private static byte[] name(String name) {
		return name.getBytes(StandardCharsets.US_ASCII);
	}

	/** Looks at the next indicator. */
	void read(Line line) {
		pieces.clear();
		line.evidence(evidence -> pieces.add(new Piece(text(evidence, REPORT_REF), text(evidence, SHA256), number(evidence, START),
				number(evidence, END), page(evidence), text(evidence, QUOTE), text(evidence, PROPERTY), text(evidence, EXTRACTOR),
				text(evidence, DECIDED_BY), text(evidence, DECIDED_AT))));
		first = pieces.stream().filter(piece -> piece.property().isEmpty()).findFirst()
				.orElseGet(() -> pieces.isEmpty() ? NONE : pieces.getFirst());
	}

	private static String text(JsonObject evidence, byte[] name) {
		return evidence.text(evidence.find(name));
	}

	private static String number(JsonObject evidence, byte[] name) {
		int member = evidence.find(name);
		return member < 0 ? "" : evidence.raw(member);
	}

	private static String page(JsonObject evidence) {
		String page = number(evidence, PAGE);
		return page.equals("0") || page.startsWith("-") ? "" : page;
	}

	int count() {
		return pieces.size();
	}

	String report() {
		return title(first);
	}

	private String title(Piece piece) {
		return piece == NONE ? "" : titles.computeIfAbsent(piece.sha256() + " " + piece.report(), key -> {
			String title = knowledge.reportTitle(piece.sha256());
			return !title.isEmpty() || piece.report().isEmpty() ? title : knowledge.object(piece.report()).map(StixTypes::name).orElse("");
		});
	}

	String page() {
		return first.page();
	}

	String quote() {
		return first.quote();
	}

	String start() {
		return first.start();
	}

	String end() {
		return first.end();
	}

	String sha256() {
		return first.sha256();
	}

	String extractor() {
		return first.extractor();
	}

	String decidedBy() {
		return first.decidedBy();
	}

	String decidedAt() {
		return first.decidedAt();
	}

	/** All quotes, one beside the other. */
	String quotes() {
		return String.join(" | ", pieces.stream().map(Piece::quote).filter(quote -> !quote.isEmpty()).toList());
	}

	/** All reports, each once. */
	String reports() {
		return String.join(" | ", pieces.stream().map(this::title).filter(title -> !title.isEmpty()).distinct().toList());
	}
}
