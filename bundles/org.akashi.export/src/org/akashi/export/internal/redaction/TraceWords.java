package org.akashi.export.internal.redaction;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.ModelPackage;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.warninglist.WarningLists;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of an object by which it is known: names, values, sentences. */
final class TraceWords {

	/** Takes words. */
	interface Taker {

		/** What something is called. */
		void name(String name);

		/** An address, hash, path or the like. */
		void value(String value);

		/** Sentences. */
		void text(String text);
	}

	/** Known to all the world: that they are in a case says nothing, unless somebody marked them. */
	private static final Set<String> PUBLIC = Set.of("location", "attack-pattern", "course-of-action", "vulnerability", "marking-definition",
			"extension-definition");
	private static final Set<String> PASSED = Set.of("type", "id", "spec_version", "created", "modified", "labels", "lang", "relationship_type", "pattern_type",
			"pattern_version", "object_marking_refs", "granular_markings", "kill_chain_phases", "mime_type", "protocols", "country", "region", "source_name",
			"definition_type", "extension_type", "opinion", "context", "identity_class", "sectors", "roles", "sophistication", "resource_level",
			"primary_motivation", "secondary_motivations", "personal_motivations", "content_type", "encoding", "data_type", "extractor", "mention", "sha256",
			"decided_by", "merged_by", "pattern_hash", "signature_algorithm", "account_type", "is_multipart", "languages", "architecture_execution_envs",
			"implementation_languages", "capabilities", "version", "vendor", "definition");
	private static final Set<String> NAMES = Set.of("name", "aliases", "x_mitre_aliases", "result_name", "product");
	private static final Set<String> IDENTIFYING = Set.of("value", "name", "path", "key", "display_name", "account_login", "user_id", "subject");
	private static final Set<String> PUBLIC_SOURCES = Set.of("mitre-attack", "mitre-mobile-attack", "mitre-ics-attack", "cve", "capec", "cwe");
	private static final Pattern HOST = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:[^/@\\s]*@)?([^/:?#\\s\\[\\]]+)");
	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
	private static final Pattern LITERAL = Pattern.compile("(\\.?)(?:'((?:[^'\\\\]|\\\\.){3,})'|\"((?:[^\"\\\\]|\\\\.){4,})\")");
	private static final Pattern RULE = Pattern.compile("\\brule\\s+([A-Za-z_]\\w{3,})|\\btitle:\\s*(\\S.{3,})");

	private TraceWords() {
	}

	/**
	 * All words of an object.
	 *
	 * @param marked whether somebody marked the object itself; of what is known to all the world nothing is taken otherwise
	 * @param rules  says which evidence is from reports that are left out: its quotes are taken
	 */
	static void of(ObjectNode tree, boolean marked, CutRules rules, Taker taker) {
		String type = tree.path("type").asString("");
		boolean known = PUBLIC.contains(type) || type.equals("identity") && tree.path("identity_class").asString("").equals("class");
		if (!marked && known) {
			return;
		}
		boolean observable = ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(StixTypes.eClass(type));
		for (String property : tree.propertyNames()) {
			if (property.equals("pattern")) {
				pattern(tree, taker);
			} else if (property.equals("extensions")) {
				for (String key : tree.get("extensions").propertyNames()) {
					JsonNode extension = tree.get("extensions").get(key);
					if (key.equals(EvidenceExtension.ID)) {
						evidence(extension, rules, taker);
					} else {
						of(key, extension, observable, taker);
					}
				}
			} else {
				of(property, tree.get(property), observable, taker);
			}
		}
		if (type.equals("marking-definition")) {
			taker.text(tree.path("definition").path("statement").asString(""));
		}
	}

	/** All words of a property. */
	static void of(String property, JsonNode value, boolean observable, Taker taker) {
		if (PASSED.contains(property) || property.endsWith("_ref") || property.endsWith("_refs") || property.endsWith("_types")) {
			return;
		}
		if (value.isString()) {
			word(property, value.stringValue(), observable, taker);
		} else if (value.isArray()) {
			value.forEach(element -> of(property, element, observable, taker));
		} else if (value.isObject()) {
			boolean open = PUBLIC_SOURCES.contains(value.path("source_name").asString(""));
			for (String key : value.propertyNames()) {
				if (!(open && (key.equals("external_id") || key.equals("url")))) {
					of(property.equals("hashes") ? "hash" : key, value.get(key), observable || property.equals("hashes"), taker);
				}
			}
		}
	}

	private static void word(String property, String word, boolean observable, Taker taker) {
		if (word.length() < 2 || TIME.matcher(word).matches() || StixIds.isId(word)) {
			return;
		}
		if (property.equals("url") || property.equals("external_id") || observable) {
			if (IDENTIFYING.contains(property) || isDistinct(word)) {
				value(word, taker);
				if (observable) {
					host(word, taker);
				}
			}
			if (word.length() > 60 && word.indexOf(' ') > 0) {
				taker.text(word);
			}
			if (property.equals("payload_bin")) {
				Encoded.in(word).forEach(part -> taker.text(part.text()));
			}
		} else if (NAMES.contains(property)) {
			taker.name(word);
			taker.text(word);
		} else {
			taker.text(word);
		}
	}

	/** A value in the forms that are not folded alike: without its scheme, in both forms of its name or address. */
	private static void value(String value, Taker taker) {
		if (value.length() < 3 || value.length() < 6 && value.chars().allMatch(Character::isDigit)) {
			return;
		}
		String bare = value.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").replaceFirst("/$", "");
		taker.value(bare);
		try {
			if (bare.indexOf(':') >= 0 && bare.matches("[0-9A-Fa-f:.]{3,45}")) {
				addressForms(bare, taker);
			} else if (bare.matches("[\\p{L}\\p{N}.-]{4,253}") && bare.indexOf('.') > 0) {
				taker.value(IDN.toASCII(bare));
				taker.value(IDN.toUnicode(bare));
			}
		} catch (IllegalArgumentException | UnknownHostException e) {
			return; // no name or address after all: it is found as it stands
		}
	}

	/** The host of an address on the web, unless many who do no harm are there, too. */
	private static void host(String url, Taker taker) {
		Matcher host = HOST.matcher(url);
		if (host.lookingAt()) {
			ObservableType type = host.group(1).matches("[\\d.]+") ? ObservableType.IPV4 : ObservableType.DOMAIN;
			if (WarningLists.builtIn().hits(type, host.group(1).toLowerCase(Locale.ROOT)).isEmpty()) {
				value(host.group(1), taker);
			}
		}
	}

	private static void addressForms(String address, Taker taker) throws UnknownHostException {
		byte[] bytes = InetAddress.getByName(address).getAddress();
		StringBuilder full = new StringBuilder();
		StringBuilder shortened = new StringBuilder();
		for (int i = 0; i + 1 < bytes.length; i += 2) {
			int group = (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff;
			full.append(i == 0 ? "" : ":").append(String.format("%04x", group));
			shortened.append(i == 0 ? "" : ":").append(Integer.toHexString(group));
		}
		taker.value(full.toString());
		taker.value(shortened.toString());
		Matcher zeros = Pattern.compile("(?:^|:)0(?::0)+(?::|$)").matcher(shortened);
		if (zeros.find()) {
			taker.value(new StringBuilder(shortened).replace(zeros.start(), zeros.end(), "::").toString());
		}
	}

	private static void pattern(ObjectNode tree, Taker taker) {
		String pattern = tree.path("pattern").asString("");
		boolean stix = tree.path("pattern_type").asString("").equals("stix");
		if (stix) {
			try {
				for (Observable observable : ObservablePatterns.observables(pattern)) {
					value(observable.value(), taker);
					host(observable.value(), taker);
				}
			} catch (IllegalArgumentException e) {
				taker.text(pattern); // no pattern that can be read: its literals are taken below
			}
		} else {
			pattern.lines().map(String::strip).filter(line -> line.length() > 30).forEach(taker::text);
			for (Matcher rule = RULE.matcher(pattern); rule.find();) {
				taker.name(rule.group(1) == null ? rule.group(2) : rule.group(1));
			}
		}
		for (Matcher literal = LITERAL.matcher(pattern); literal.find();) {
			String said = literal.group(2) == null ? literal.group(3) : literal.group(2);
			if (literal.group(1).isEmpty() && isDistinct(said)) { // after a dot it is a part of a path
				value(said.replaceAll("\\\\(.)", "$1"), taker);
			}
		}
	}

	/** Whether a word is no mere word such as {@code https}. */
	private static boolean isDistinct(String word) {
		return word.length() >= 8 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
	}

	private static void evidence(JsonNode extension, CutRules rules, Taker taker) {
		for (JsonNode one : extension.path("evidence")) {
			taker.text(one.path("why").asString(""));
			if (rules.isFromLeftOut(one.path("report_ref").asString(""), one.path("sha256").asString(""))) {
				taker.text(one.path("quote").asString(""));
			}
		}
		for (JsonNode decision : extension.path("life")) {
			taker.text(decision.path("why").asString(""));
		}
		for (JsonNode name : extension.path("names")) {
			taker.name(name.path("name").asString(""));
		}
	}
}
