package org.akashi.search.internal;

import org.akashi.search.Matched;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of Lucene's documents: one document an object, one a report, one a passage of a report. */
final class Fields {

	/** Of all documents: "o " + STIX id, "r " + SHA-256, "p " + SHA-256. */
	static final String KEY = "key";
	/** Of objects and reports: {@link #KEY} to be read, and the stamp of what was read. */
	static final String KEPT_KEY = "kept-key";
	static final String STAMP = "stamp";
	/** What sort of document it is: one of the following. */
	static final String SORT = "sort";
	static final String OBJECT = "object";
	static final String VALUE = "value";
	/** Relationships and sightings: found by their sentences, not by a name. */
	static final String LINK = "link";
	static final String REPORT = "report";
	static final String PASSAGE = "passage";
	/** STIX type. */
	static final String TYPE = "type";
	/** SHA-256 of the reports that it stands in. */
	static final String SHA = "sha";
	/** Squeezed whole names; values. */
	static final String WHOLE_NAME = "whole-name";
	static final String WHOLE_OTHER = "whole-other";
	/** Of passages: the text, and where it stands. */
	static final String TEXT = "passage-text";
	static final String PLACE = "place";

	/** Words of a whole report, without places. */
	static final String ALL = "all";

	static final FieldType WORDS = new FieldType();
	static final FieldType WORDS_ONLY = new FieldType();

	static {
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		WORDS.setOmitNorms(true);
		WORDS.freeze();
		WORDS_ONLY.setIndexOptions(IndexOptions.DOCS);
		WORDS_ONLY.setOmitNorms(true);
		WORDS_ONLY.freeze();
	}

	private Fields() {
	}

	/** The field of words of this sort. */
	static String of(Matched matched) {
		return switch (matched) {
			case NAME -> "name";
			case ALIAS -> "alias";
			case EXTERNAL_ID -> "external";
			case VALUE -> "valued";
			case LABEL -> "label";
			case TEXT -> "text";
			case QUOTE -> "quote";
			case BODY -> "body";
		};
	}

	static String objectKey(String id) {
		return "o " + id;
	}

	static String reportKey(String sha256) {
		return "r " + sha256;
	}

	static String passageKey(String sha256) {
		return "p " + sha256;
	}
}
