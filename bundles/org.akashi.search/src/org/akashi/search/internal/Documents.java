package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.ReportText;
import org.akashi.search.Matched;
import org.akashi.store.StoredReport;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene's documents of objects and reports. */
final class Documents {

	/** Longer names are no names: nobody types them whole. */
	private static final int LONGEST_WHOLE = 300;
	private static final Pattern LITERAL = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'");

	private Documents() {
	}

	/** The document of an object. */
	static Document object(String id, String type, ObjectTexts texts, long stamp) {
		Document document = new Document();
		identify(document, Fields.objectKey(id), stamp);
		boolean link = type.equals("relationship") || type.equals("sighting");
		boolean value = TypeNames.isValue(type);
		document.add(new StringField(Fields.SORT, link ? Fields.LINK : value ? Fields.VALUE : Fields.OBJECT, Field.Store.NO));
		document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
		texts.reports().forEach(sha -> document.add(new StringField(Fields.SHA, sha, Field.Store.NO)));
		words(document, texts.pieces());
		for (Piece piece : texts.pieces()) {
			switch (piece.matched()) {
				case NAME -> whole(document, Fields.WHOLE_NAME, piece.text());
				case VALUE -> values(document, piece.text());
				case ALIAS, EXTERNAL_ID -> whole(document, Fields.WHOLE_OTHER, piece.text());
				default -> {
					// sentences aren't typed whole
				}
			}
		}
		return document;
	}

	/** The documents of a report: itself, then its passages. */
	static List<Document> report(StoredReport report, ReportText text, long stamp) {
		List<Document> documents = new ArrayList<>();
		Document head = new Document();
		identify(head, Fields.reportKey(report.sha256()), stamp);
		head.add(new StringField(Fields.SORT, Fields.REPORT, Field.Store.NO));
		head.add(new StringField(Fields.TYPE, "report", Field.Store.NO));
		head.add(new StringField(Fields.SHA, report.sha256(), Field.Store.NO));
		words(head, reportPieces(report));
		whole(head, Fields.WHOLE_NAME, report.label());
		if (text != null) {
			head.add(new Field(Fields.ALL, new Words(List.of(text.text())), Fields.WORDS_ONLY));
		}
		documents.add(head);
		if (text != null) {
			for (Passages.Passage passage : Passages.of(text)) {
				documents.add(passage(report.sha256(), text, passage));
			}
		}
		return documents;
	}

	/** What is found of a report besides its text. */
	static List<Piece> reportPieces(StoredReport report) {
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Piece(Matched.NAME, report.label()));
		piece(pieces, Matched.ALIAS, report.name());
		piece(pieces, Matched.LABEL, report.publisher());
		piece(pieces, Matched.TEXT, report.source());
		piece(pieces, Matched.EXTERNAL_ID, report.sha256());
		return pieces;
	}

	private static void piece(List<Piece> pieces, Matched matched, String text) {
		if (!text.isBlank()) {
			pieces.add(new Piece(matched, text));
		}
	}

	private static Document passage(String sha256, ReportText text, Passages.Passage passage) {
		Document document = new Document();
		document.add(new StringField(Fields.KEY, Fields.passageKey(sha256), Field.Store.NO));
		document.add(new StringField(Fields.SORT, Fields.PASSAGE, Field.Store.NO));
		document.add(new StringField(Fields.TYPE, "report", Field.Store.NO));
		document.add(new StringField(Fields.SHA, sha256, Field.Store.NO));
		String words = text.text().substring(passage.start(), passage.end());
		document.add(new Field(Fields.of(Matched.BODY), new Words(List.of(words)), Fields.WORDS));
		document.add(new StoredField(Fields.TEXT, words));
		document.add(new StoredField(Fields.PLACE, sha256 + " " + passage.start() + " " + passage.page()));
		return document;
	}

	private static void identify(Document document, String key, long stamp) {
		document.add(new StringField(Fields.KEY, key, Field.Store.NO));
		document.add(new BinaryDocValuesField(Fields.KEPT_KEY, new BytesRef(key)));
		document.add(new NumericDocValuesField(Fields.STAMP, stamp));
	}

	private static void words(Document document, List<Piece> pieces) {
		Map<Matched, List<String>> byField = new EnumMap<>(Matched.class);
		for (Piece piece : pieces) {
			byField.computeIfAbsent(piece.matched(), matched -> new ArrayList<>()).add(piece.text());
		}
		byField.forEach((matched, texts) -> document.add(new Field(Fields.of(matched), new Words(texts), Fields.WORDS)));
	}

	private static void values(Document document, String text) {
		whole(document, Fields.WHOLE_OTHER, text);
		if (text.startsWith("[")) {
			Matcher literals = LITERAL.matcher(text);
			for (int i = 0; i < 100 && literals.find(); i++) {
				whole(document, Fields.WHOLE_OTHER, literals.group(1));
			}
		}
	}

	private static void whole(Document document, String field, String text) {
		if (text.length() <= LONGEST_WHOLE) {
			String squeezed = Folding.squeeze(text);
			if (!squeezed.isEmpty()) {
				document.add(new StringField(field, squeezed, Field.Store.NO));
			}
		}
	}
}
