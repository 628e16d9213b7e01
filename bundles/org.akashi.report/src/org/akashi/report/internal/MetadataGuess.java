package org.akashi.report.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.ReportMetadata;

/** Looks near the top of a text for what its format does not say: title, publisher, date, language. */
public final class MetadataGuess {

	private static final int TOP_LINES = 24;
	private static final int LONGEST_TITLE = 200;

	private static final Pattern LABELLED_PUBLISHER = Pattern
			.compile("^(?:publisher|published by|source|発行元?|発表元?|提供元?|配信元)\\s*[:：]\\s*(.{2,60})$",
					Pattern.CASE_INSENSITIVE);
	private static final Pattern COMPANY = Pattern.compile(
			"^(?:(?:株式|有限|合同)会社\\S{1,30}|\\S{1,30}(?:株式|有限|合同)会社|(?:[A-Z][\\w&.,-]*\\s+){1,5}(?:Inc|LLC|Ltd|Limited|Corporation|Corp|GmbH|S\\.A)\\.?)$");

	/** A first line that is a value, not a title: hash, address, host. Possessive, for a line may be the whole file. */
	private static final Pattern INDICATOR = Pattern.compile("[0-9a-fA-F]{16,}|\\S*(?:://|\\[[.:]\\])\\S*|[\\d.:/\\[\\]]+|[\\w-]++(?:\\.[\\w-]++)++");

	/** A line that says who may read the report (TLP 1 and 2.0); it stands above the title. */
	private static final Pattern MARKING = Pattern.compile("TLP\\s*:?\\s*(?:RED|AMBER(?:\\+STRICT)?|GREEN|CLEAR|WHITE)",
			Pattern.CASE_INSENSITIVE);

	private MetadataGuess() {
	}

	/** The metadata with its empty fields filled where the text says something. */
	public static ReportMetadata complete(ReportMetadata known, String text, List<Block> blocks) {
		List<String> top = topLines(text, blocks);
		String title = orElse(known.title(), () -> title(text, blocks));
		return new ReportMetadata(title, known.author(), orElse(known.publisher(), () -> publisher(top, title)),
				orElse(known.published(), () -> published(top)), orElse(known.language(), () -> Language.of(text)),
				known.mediaType(), known.charset());
	}

	private static String orElse(String known, java.util.function.Supplier<String> guess) {
		return known.isBlank() ? guess.get() : known.strip();
	}

	private static List<String> topLines(String text, List<Block> blocks) {
		return blocks.stream().filter(block -> !block.boilerplate() && block.kind() != Kind.TABLE_CELL).limit(TOP_LINES)
				.flatMap(block -> text.substring(block.start(), block.end()).lines()).map(String::strip)
				.filter(line -> !line.isEmpty()).limit(TOP_LINES).toList();
	}

	private static String title(String text, List<Block> blocks) {
		List<Block> candidates = blocks.stream()
				.filter(b -> !MARKING.matcher(text.substring(b.start(), b.end()).strip()).matches()).toList();
		Optional<Block> block = candidates.stream().filter(b -> b.kind() == Kind.TITLE).findFirst()
				.or(() -> candidates.stream().filter(b -> b.kind() == Kind.HEADING && !b.boilerplate()).findFirst())
				.or(() -> candidates.stream().filter(b -> b.kind() != Kind.HEADER && !b.boilerplate()).findFirst());
		return block.map(b -> text.substring(b.start(), b.end()).lines().map(String::strip)
				.filter(line -> !line.isEmpty()).findFirst().orElse("")).filter(line -> !INDICATOR.matcher(line).matches())
				.map(MetadataGuess::shorten).orElse("");
	}

	private static String shorten(String title) {
		int end = Math.min(title.length(), LONGEST_TITLE);
		return title.substring(0, end < title.length() && Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end);
	}

	private static String publisher(List<String> top, String title) {
		for (String line : top) {
			Matcher labelled = LABELLED_PUBLISHER.matcher(line);
			if (labelled.matches()) {
				return labelled.group(1).strip();
			}
			if (!line.equals(title) && line.length() <= 60 && COMPANY.matcher(line).matches()) {
				return line;
			}
		}
		return "";
	}

	private static String published(List<String> top) {
		return top.stream().map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC)).map(ReportDate::ofLine)
				.flatMap(Optional::stream).findFirst().orElse("");
	}

	/** A date written by a machine (HTML meta, PDF, mail) cut to ISO 8601 as precise as known, or {@code ""}. */
	public static String isoDate(String written) {
		Matcher iso = Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})").matcher(written);
		if (iso.find() && ReportDate.isDay(iso.group(1), iso.group(2), iso.group(3))) {
			return iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
		}
		String line = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
		return ReportDate.find(line.toLowerCase(Locale.ROOT).isEmpty() ? "" : line).map(ReportDate.Found::iso)
				.orElse("");
	}
}
