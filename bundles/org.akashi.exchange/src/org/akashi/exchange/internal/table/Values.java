package org.akashi.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.exchange.ColumnRole;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;

/** From the cells of a table to observables. */
final class Values {

	/** A host name whose last label is no public one, as lists for tests and for inner networks have them. */
	private static final Pattern HOST = Pattern.compile("(?i)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+(example|test|invalid|local|lan|internal|corp|home|onion|bit)");
	private static final Pattern DOTS = Pattern.compile("\\s*(\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|\\[dot\\]|\\(dot\\))\\s*", Pattern.CASE_INSENSITIVE);
	private static final Pattern BETWEEN = Pattern.compile("\\s*[;,|\\n]\\s*|\\s+");

	/** Words for types that neither are column names nor Akashi's own, of MISP, OTX and others. */
	private static final Map<String, ObservableType> WORDS = Map.ofEntries(Map.entry("ipsrc", ObservableType.IPV4),
			Map.entry("ipdst", ObservableType.IPV4), Map.entry("hostname", ObservableType.DOMAIN), Map.entry("host", ObservableType.DOMAIN),
			Map.entry("filehashmd5", ObservableType.MD5), Map.entry("filehashsha1", ObservableType.SHA1),
			Map.entry("filehashsha256", ObservableType.SHA256), Map.entry("filehashsha512", ObservableType.SHA512),
			Map.entry("filehashimphash", ObservableType.IMPHASH), Map.entry("emailsrc", ObservableType.EMAIL),
			Map.entry("emaildst", ObservableType.EMAIL), Map.entry("link", ObservableType.URL), Map.entry("uri", ObservableType.URL),
			Map.entry("as", ObservableType.ASN), Map.entry("vulnerability", ObservableType.CVE), Map.entry("btc", ObservableType.BITCOIN),
			Map.entry("x509fingerprintsha1", ObservableType.CERTIFICATE_THUMBPRINT),
			Map.entry("ja3fingerprintmd5", ObservableType.JA3), Map.entry("namedpipe", ObservableType.PIPE));

	private Values() {
	}

	/** The observable that the text is, defanged or not; of any type. */
	static Optional<Observable> any(String text) {
		Optional<Observable> found = ObservableParser.parse(text);
		if (found.isEmpty()) {
			String plain = DOTS.matcher(text.strip()).replaceAll(".");
			return HOST.matcher(plain).matches() ? ObservableParser.parse(ObservableType.DOMAIN, plain) : Optional.empty();
		}
		return found;
	}

	/** The observable of one type; of addresses, its other form where the text has that. */
	static Optional<Observable> of(ObservableType type, String text) {
		Optional<Observable> recognised = any(text);
		return switch (type) {
			case IPV4, IPV6, CIDR -> recognised.filter(value -> isAddress(value.type())).or(() -> ObservableParser.parse(type, text));
			case DOMAIN, URL -> recognised.filter(value -> isAddress(value.type()) || value.type() == ObservableType.DOMAIN
					|| value.type() == ObservableType.URL).or(() -> ObservableParser.parse(type, text));
			case FILE_NAME -> recognised.filter(value -> value.type() == ObservableType.FILE_PATH)
					.or(() -> ObservableParser.parse(type, text));
			case FILE_SIZE -> text.strip().matches("[0-9]{1,18}") ? Optional.of(new Observable(type, text.strip() + " bytes"))
					: ObservableParser.parse(type, text);
			default -> ObservableParser.parse(type, text);
		};
	}

	private static boolean isAddress(ObservableType type) {
		return switch (type) {
			case IPV4, IPV6, CIDR, IPV4_PORT, IPV6_PORT -> true;
			default -> false;
		};
	}

	/**
	 * The observables of a cell: one, or several between commas, semicolons, bars or white space, each of which must be one.
	 *
	 * @param type of the values, or null for any
	 * @return an empty list when the cell holds something else
	 */
	static List<Observable> all(ObservableType type, String cell) {
		Optional<Observable> one = type == null ? any(cell) : of(type, cell);
		boolean several = BETWEEN.matcher(cell.strip()).find() && !tolerant(type);
		if (one.isPresent() && (!several || type == null)) {
			return List.of(one.get());
		}
		List<Observable> found = new ArrayList<>();
		for (String part : BETWEEN.split(cell.strip())) {
			Optional<Observable> value = part.isEmpty() ? Optional.empty() : type == null ? any(part) : of(type, part);
			if (value.isEmpty()) {
				return List.of();
			}
			found.add(value.get());
		}
		return found;
	}

	/** Types that any text may be a value of. */
	private static boolean tolerant(ObservableType type) {
		return type != null && switch (type) {
			case FILE_NAME, FILE_PATH, MUTEX, USER_AGENT, REGISTRY_KEY, SERVICE, TASK, PIPE, PDB_PATH, FILE_SIZE, DETECTION, YARA_RULE -> true;
			default -> false;
		};
	}

	/** Whether a type is told by the value alone, so that it can't be a word of a header or of prose. */
	static boolean strong(ObservableType type) {
		return switch (type) {
			case IPV4, IPV6, CIDR, URL, EMAIL, MD5, SHA1, SHA256, SHA512, IPV4_PORT, IPV6_PORT, CVE, DOMAIN, SSDEEP, TLSH, FILE_PATH,
					REGISTRY_KEY -> true;
			default -> false;
		};
	}

	/** The type that a word names: {@code ip-dst}, {@code FileHash-MD5}, {@code ドメイン}; empty when it names none or any. */
	static Optional<ObservableType> type(String word) {
		Optional<ObservableType> own = ObservableType.of(word.strip().toLowerCase(Locale.ROOT));
		if (own.isPresent()) {
			return own;
		}
		String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
		return Optional.ofNullable(WORDS.get(plain))
				.or(() -> ColumnNames.role(word).map(ColumnRole::observable));
	}
}
