package org.akashi.export.internal.redaction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.akashi.export.MemoryKnowledge;
import org.akashi.model.CyberObservable;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixReader;
import org.akashi.stix.Tlp;

/** A case by chance: things for everybody and secret ones, which the open ones speak of in every way that people write. */
final class SecretCase {

	private static final String TIMES = "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\"";
	private static final String RED_REPORT = "report--00000000-0000-4000-8000-00000000000a";
	private static final String GREEN_REPORT = "report--00000000-0000-4000-8000-00000000000b";

	private final Random random;
	private final List<StixObject> objects = new ArrayList<>();
	private final List<String> secrets = new ArrayList<>();
	private final List<String> secretIds = new ArrayList<>();
	private final List<String> openIds = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private final List<String> values = new ArrayList<>();
	private final String redHash;
	private final String greenHash;
	private final StringBuilder redText = new StringBuilder();
	private final StringBuilder greenText = new StringBuilder("Open words of the open report. ");
	private final Tlp red;
	private final Tlp green;

	SecretCase(long seed) {
		random = new Random(seed);
		red = random.nextBoolean() ? Tlp.RED : Tlp.RED_2;
		green = random.nextBoolean() ? Tlp.GREEN : random.nextBoolean() ? Tlp.GREEN_2 : Tlp.CLEAR_2;
		redHash = secret(hash());
		greenHash = hash();
		objects.add(red.definition());
		objects.add(green.definition());
		secretThings();
		reports();
		openThings();
		between();
	}

	/** The case. */
	MemoryKnowledge knowledge() {
		return new MemoryKnowledge("Case " + said(names), objects).with(redHash, secret(word() + " " + word()), redText.toString())
				.with(greenHash, "An open report of " + said(names), greenText.toString());
	}

	/** Texts that must stand nowhere. */
	List<String> secrets() {
		return secrets;
	}

	/** Ids of objects that are for everybody. */
	List<String> openIds() {
		return openIds;
	}

	private void secretThings() {
		for (int i = 0; i < 3; i++) {
			String name = name();
			String alias = name();
			String sentence = secret(sentence());
			redText.append(sentence).append(' ').append(name).append(" did it. ");
			secretObject(random.nextBoolean() ? "malware" : "intrusion-set",
					"\"name\":" + q(name) + ",\"is_family\":true,\"aliases\":[" + q(alias) + "],\"description\":" + q(sentence)
							+ ",\"labels\":[\"c2\"],\"external_references\":[{\"source_name\":\"x\",\"url\":" + q("https://blog.example.org/" + secret(word())) + "}]");
		}
		for (int i = 0; i < 2; i++) {
			String value = value();
			secretObject("indicator", "\"name\":" + q("At " + value) + ",\"pattern\":"
					+ q(random.nextBoolean() ? "[domain-name:value = '" + value + "']" : "[url:value = 'http://" + value + "/gate']")
					+ ",\"pattern_type\":\"stix\",\"valid_from\":\"2020-01-01T00:00:00Z\"");
			observable("{\"type\":\"domain-name\",\"spec_version\":\"2.1\",\"value\":" + q(value) + "}");
			observable("{\"type\":\"url\",\"spec_version\":\"2.1\",\"value\":" + q("http://" + value.toUpperCase(Locale.ROOT) + "/x") + "}");
		}
		String inherited = name();
		add("malware", id("malware"), "\"name\":" + q(inherited) + ",\"is_family\":true" + evidence(redHash, RED_REPORT, inherited, "")); // nothing marks it itself
		secretIds.add(objects.getLast().getId());
		String file = secret(word() + ".exe");
		values.add(file);
		observable("{\"type\":\"file\",\"spec_version\":\"2.1\",\"name\":" + q(file) + ",\"object_marking_refs\":[\"" + red.id() + "\"]}");
	}

	private void reports() {
		String title = secret("Report on " + word());
		add("report", RED_REPORT, "\"name\":" + q(title) + ",\"published\":\"2020-01-01T00:00:00Z\",\"object_refs\":[\"" + secretIds.getFirst() + "\"],"
				+ "\"object_marking_refs\":[\"" + red.id() + "\"],\"external_references\":[{\"source_name\":\"x\",\"url\":"
				+ q("https://example.org/" + secret(word())) + "}]");
		secretIds.add(RED_REPORT);
		greenText.append("We heard of ").append(said(names)).append(" there. ").append(said(values)).append(" too.");
	}

	private void openThings() {
		for (int i = 0; i < 8; i++) {
			String type = List.of("campaign", "tool", "malware", "intrusion-set", "infrastructure").get(random.nextInt(5));
			String own = "Open " + open();
			String marks = random.nextInt(3) == 0 ? "" : ",\"object_marking_refs\":[\"" + green.id() + "\"]";
			StringBuilder parts = new StringBuilder("\"name\":" + q(own) + ",\"is_family\":true,\"description\":" + q(speaks()) + marks);
			parts.append(",\"labels\":[").append(q("c2")).append(',').append(q(said(names))).append(']');
			parts.append(",\"external_references\":[{\"source_name\":\"blog\",\"url\":").append(q("https://example.org/?q=" + said(names)))
					.append("},{\"source_name\":\"open\",\"description\":").append(q(speaks())).append("}]");
			parts.append(",\"x_note\":{\"deep\":[").append(q(speaks())).append(",{\"").append(word(said(names))).append("\":1}]}");
			granular(parts, marks.isEmpty());
			parts.append(evidence(greenHash, GREEN_REPORT, said(names), "because of " + said(values)));
			add(type, id(type), parts.toString());
			openIds.add(objects.getLast().getId());
		}
		add("report", GREEN_REPORT, "\"name\":" + q("Open report, " + said(names)) + ",\"published\":\"2020-01-01T00:00:00Z\",\"object_refs\":[\""
				+ secretIds.getFirst() + "\",\"" + openIds.getFirst() + "\"],\"object_marking_refs\":[\"" + green.id() + "\"]");
		openIds.add(GREEN_REPORT);
		String open = "open" + open() + ".example.net";
		add("indicator", id("indicator"), "\"name\":" + q(open) + ",\"pattern\":" + q("[domain-name:value = '" + open + "' OR file:name = '" + said(values) + "']")
				+ ",\"pattern_type\":\"stix\",\"valid_from\":\"2020-01-01T00:00:00Z\"");
		add("indicator", id("indicator"), "\"name\":" + q(open) + ",\"pattern\":" + q("[domain-name:value = '" + open + "']")
				+ ",\"pattern_type\":\"stix\",\"valid_from\":\"2020-01-01T00:00:00Z\",\"description\":" + q(speaks()));
		openIds.add(objects.getLast().getId());
		add("indicator", id("indicator"), "\"name\":\"rule\",\"pattern\":" + q("rule Found { strings: $a = \"" + said(names) + "\" condition: $a }")
				+ ",\"pattern_type\":\"yara\",\"valid_from\":\"2020-01-01T00:00:00Z\"");
	}

	/** Parts that are marked themselves, and their translation. */
	private void granular(StringBuilder parts, boolean withTranslation) {
		String hidden = secret("Hidden " + word());
		parts.append(",\"x_hidden\":").append(q(hidden)).append(",\"aliases\":[\"Fine\",").append(q(name()))
				.append("],\"granular_markings\":[{\"marking_ref\":\"").append(red.id()).append("\",\"selectors\":[\"x_hidden\",\"aliases.[1]\"]}]");
		if (withTranslation && !openIds.isEmpty()) {
			add("language-content", id("language-content"), "\"object_ref\":\"" + openIds.getLast()
					+ "\",\"contents\":{\"de\":{\"x_hidden\":" + q(secret("Verstecktes " + word())) + ",\"name\":\"Offen\"}}");
		}
	}

	private void between() {
		for (int i = 0; i < 6; i++) {
			String secret = secretIds.get(random.nextInt(secretIds.size()));
			String open = openIds.get(random.nextInt(openIds.size()));
			add("relationship", id("relationship"), "\"relationship_type\":\"related-to\",\"source_ref\":\"" + secret + "\",\"target_ref\":\"" + open
					+ "\",\"description\":" + q(speaks()) + ",\"object_marking_refs\":[\"" + green.id() + "\"]");
			add("note", id("note"), "\"content\":" + q(speaks()) + ",\"object_refs\":[\"" + secret + "\",\"" + open + "\"],\"abstract\":" + q(speaks()));
			add("grouping", id("grouping"), "\"context\":\"unspecified\",\"name\":" + q(speaks()) + ",\"object_refs\":[\"" + open + "\",\"" + secret + "\"]");
			add("relationship", id("relationship"), "\"relationship_type\":\"related-to\",\"source_ref\":\"" + openIds.getFirst() + "\",\"target_ref\":\""
					+ open + "\",\"description\":" + q(speaks() + " See " + secret + "."));
		}
		String former = secret("Former " + word());
		StixObject merged = StixReader.read("{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"" + id("tool") + "\"," + TIMES
				+ ",\"name\":\"Open survivor\",\"extensions\":{\"" + EvidenceExtension.ID + "\":{\"extension_type\":\"property-extension\",\"merged\":[{\"merged_id\":\""
				+ id("tool") + "\",\"into\":\"" + id("tool") + "\",\"former\":{\"type\":\"tool\",\"name\":" + q(former) + "}}]}}}");
		objects.add(merged);
	}

	private String evidence(String sha256, String report, String quote, String why) {
		return ",\"extensions\":{\"" + EvidenceExtension.ID + "\":{\"extension_type\":\"property-extension\",\"evidence\":[" + piece(sha256, report, quote, why)
				+ "," + piece(redHash, RED_REPORT, secret(sentence()), secret(sentence())) + "],\"life\":[{\"decision\":\"extend\",\"at\":\"2024-01-02T00:00:00Z\",\"by\":\"mika\",\"why\":"
				+ q("seen again: " + why) + "}]}}";
	}

	private static String piece(String sha256, String report, String quote, String why) {
		return "{\"report_ref\":\"" + report + "\",\"sha256\":\"" + sha256 + "\",\"start\":3,\"end\":9,\"quote\":" + q(quote) + ",\"why\":" + q(why)
				+ ",\"decided_by\":\"mika\"}";
	}

	private void secretObject(String type, String properties) {
		add(type, id(type), properties + ",\"object_marking_refs\":[\"" + red.id() + "\"]");
		secretIds.add(objects.getLast().getId());
		secrets.add(objects.getLast().getId());
	}

	private void add(String type, String id, String properties) {
		objects.add(StixReader.read("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id + "\"," + TIMES + "," + properties + "}"));
	}

	private void observable(String json) {
		CyberObservable observable = (CyberObservable) StixReader.read(json);
		observable.setId(StixIds.deterministic(observable));
		objects.add(observable);
		secrets.add(observable.getId());
	}

	private String speaks() {
		return switch (random.nextInt(5)) {
			case 3 -> said(random.nextBoolean() ? names : values);
			case 0 -> "Open words. " + said(names) + " was there, and " + said(values) + ".";
			case 1 -> "See " + said(values);
			case 2 -> "It is like " + said(names) + ", they say. And more open words.";
			default -> "Open words only, of no harm.";
		};
	}

	/** A secret in one of the ways to write it. */
	private String said(List<String> from) {
		if (from.isEmpty()) {
			return "open";
		}
		String plain = from.get(random.nextInt(from.size()));
		return switch (random.nextInt(14)) {
			case 0 -> plain.toUpperCase(Locale.ROOT);
			case 1 -> plain.toLowerCase(Locale.ROOT);
			case 2 -> wide(plain);
			case 3 -> plain.replace(' ', '-');
			case 4 -> plain.replace(' ', '_');
			case 5 -> plain.replace(" ", "");
			case 6 -> plain.substring(0, 4) + "\u200b" + plain.substring(4);
			case 7 -> URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
			case 8 -> each(plain, c -> String.format("%%%02X", c));
			case 9 -> each(plain, c -> "&#" + c + ";");
			case 10 -> each(plain, c -> String.format("\\u%04x", c));
			case 11 -> Base64.getEncoder().encodeToString(("It is " + plain + ", of course.").getBytes(StandardCharsets.UTF_8));
			case 12 -> HexFormat.of().formatHex(plain.getBytes(StandardCharsets.UTF_8));
			default -> plain.replace(".", "[.]");
		};
	}

	private interface Letter {
		String of(int c);
	}

	private static String each(String text, Letter letter) {
		StringBuilder out = new StringBuilder();
		text.chars().forEach(c -> out.append(letter.of(c)));
		return out.toString();
	}

	private static String wide(String text) {
		return each(text, c -> String.valueOf((char) (c == ' ' ? '\u3000' : c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
	}

	private String name() {
		String name = secret(capital(word()) + " " + capital(word()));
		names.add(name);
		return name;
	}

	private String value() {
		String value = secret(word() + ".example.com");
		values.add(value);
		return value;
	}

	private String sentence() {
		return "They took the " + word() + " with a " + word() + " and gave the " + word() + " to nobody";
	}

	/** A word that nobody writes by chance. */
	private String word() {
		StringBuilder word = new StringBuilder("z");
		for (int i = 0; i < 5; i++) {
			word.append("bcdfghjklmnpqrstvwxz".charAt(random.nextInt(20))).append("aeiou".charAt(random.nextInt(5)));
		}
		return word.toString();
	}

	private String open() {
		return word().substring(1);
	}

	/** As the key of a property in JSON. */
	private static String word(String text) {
		return text.replace("\\", "\\\\").replace("\"", "");
	}

	private String secret(String text) {
		secrets.add(text);
		return text;
	}

	private String hash() {
		return each("0123456789abcdef0123456789abcdef", c -> String.format("%02x", random.nextInt(256)));
	}

	private String id(String type) {
		return type + "--" + new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000, random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private static String q(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}
}
