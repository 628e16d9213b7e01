package org.akashi.export.internal.blocks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;

/**
 * One STIX object as the line that it is kept as. It stands for the object as long as the exporter looks at it and is
 * reused for the next one: keep the texts, not the line. For one thread.
 */
public final class Line {

	/** Properties that are read often; all others are known by their names only. */
	enum Key {
		TYPE, ID, SPEC_VERSION, CREATED_BY_REF, CREATED, MODIFIED, REVOKED, LABELS, CONFIDENCE, LANG, EXTERNAL_REFERENCES,
		OBJECT_MARKING_REFS, NAME, DESCRIPTION, INDICATOR_TYPES, PATTERN, PATTERN_TYPE, PATTERN_VERSION, VALID_FROM,
		VALID_UNTIL, KILL_CHAIN_PHASES, EXTENSIONS, RELATIONSHIP_TYPE, SOURCE_REF, TARGET_REF, VALUE;

		final byte[] bytes = name().toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
		final String property = name().toLowerCase(java.util.Locale.ROOT);
	}

	private static final Key[] KEYS = Key.values();
	private static final Key[] BY_HASH = new Key[2048];
	private static final Set<Key> BOOKKEEPING = Set.of(Key.TYPE, Key.ID, Key.SPEC_VERSION, Key.CREATED, Key.MODIFIED);
	private static final byte[] EVIDENCE_ID = EvidenceExtension.ID.getBytes(StandardCharsets.US_ASCII);
	private static final byte[] EVIDENCE = "evidence".getBytes(StandardCharsets.US_ASCII);
	/** Types whose name for people is simply one property. */
	private static final Set<String> NAMED = Set.of("attack-pattern", "campaign", "course-of-action", "identity", "infrastructure",
			"intrusion-set", "malware", "report", "threat-actor", "tool", "vulnerability");
	private static final Set<String> VALUED = Set.of("domain-name", "ipv4-addr", "ipv6-addr", "url", "email-addr", "mac-addr");

	static {
		for (Key key : KEYS) {
			int hash = hash(key.bytes);
			while (BY_HASH[hash] != null) {
				hash = hash + 1 & BY_HASH.length - 1;
			}
			BY_HASH[hash] = key;
		}
	}

	private static final byte[] INDICATOR = "{\"type\":\"indicator\"".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] NOWHERE = {};

	private final JsonObject object = new JsonObject();
	private final JsonObject extensions = new JsonObject();
	private final JsonObject part = new JsonObject();
	private final int[] members = new int[KEYS.length];
	private final Map<Long, String> lostNames = new HashMap<>();
	private byte[] bytes;
	private int start;
	private int end;
	private long present;
	private boolean unknown;

	private static int hash(byte[] name) {
		return name.length * 31 + name[0] * 7 + name[name.length - 1] & 2047;
	}

	/** Looks at the next object; false when the bytes are none. */
	boolean read(byte[] from, int offset, int length) {
		return read(from, offset, length, NOWHERE);
	}

	/**
	 * Looks at the next object, but of an indicator in the form that we write no further than its pattern's type: enough to see
	 * what is not of interest.
	 */
	boolean glance(byte[] from, int offset, int length) {
		boolean indicator = length > INDICATOR.length
				&& Arrays.equals(from, offset, offset + INDICATOR.length, INDICATOR, 0, INDICATOR.length);
		return read(from, offset, length, indicator ? Key.PATTERN_TYPE.bytes : NOWHERE);
	}

	private boolean read(byte[] from, int offset, int length, byte[] last) {
		bytes = from;
		start = offset;
		end = offset + length;
		present = 0;
		unknown = false;
		if (object.read(from, offset, end, last) < 0) {
			return false;
		}
		for (int i = 0; i < object.size(); i++) {
			Key key = key(i);
			if (key == null) {
				unknown = true;
			} else {
				members[key.ordinal()] = i;
				present |= 1L << key.ordinal();
			}
		}
		return true;
	}

	private Key key(int member) {
		int hash = object.nameHash(member) & BY_HASH.length - 1;
		for (Key key = BY_HASH[hash]; key != null; key = BY_HASH[hash]) {
			if (object.isNamed(member, key.bytes)) {
				return key;
			}
			hash = hash + 1 & BY_HASH.length - 1;
		}
		return null;
	}

	boolean has(Key key) {
		return (present & 1L << key.ordinal()) != 0;
	}

	String text(Key key) {
		return has(key) ? object.text(members[key.ordinal()]) : "";
	}

	/** Texts of an array. */
	List<String> texts(Key key) {
		List<String> texts = new ArrayList<>();
		each(key, at -> {
			if (bytes[at] == '"') {
				texts.add(object.decoded(at + 1, object.skip(at, end) - 1));
			}
		});
		return texts;
	}

	/** STIX id. */
	public String id() {
		return text(Key.ID);
	}

	/** STIX type. */
	public String type() {
		return isIndicator() ? "indicator" : text(Key.TYPE);
	}

	private boolean isIndicator() {
		int member = members[Key.TYPE.ordinal()];
		return has(Key.TYPE) && Arrays.equals(bytes, object.valueStart(member), object.valueEnd(member), INDICATOR, 8, INDICATOR.length);
	}

	/** The property {@code name}, or {@code ""}. */
	public String name() {
		return text(Key.NAME);
	}

	/** The name for people, as {@link StixTypes#name} says it. */
	public String label() {
		String type = type();
		String plain = type.equals("indicator") ? has(Key.NAME) ? name() : pattern()
				: NAMED.contains(type) ? name()
				: VALUED.contains(type) ? text(Key.VALUE) : type.equals("relationship") ? text(Key.RELATIONSHIP_TYPE) : "";
		return plain.isEmpty() || plain.length() > 100 || !isPlain(plain) ? StixTypes.name(StixReader.read(json())) : plain;
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > 126 || c == ' ' && (i == 0 || i + 1 == text.length() || text.charAt(i - 1) == ' ')) {
				return false;
			}
		}
		return true;
	}

	/** The whole line. */
	public String json() {
		return new String(bytes, start, end - start, StandardCharsets.UTF_8);
	}

	/** The pattern, or {@code ""}. */
	public String pattern() {
		return text(Key.PATTERN);
	}

	/** The language of the pattern, {@code stix}, {@code yara}, … */
	public String patternType() {
		return text(Key.PATTERN_TYPE);
	}

	/** Confidence from 0 to 100, or -1 when it says none. */
	public int confidence() {
		return number(Key.CONFIDENCE);
	}

	private int number(Key key) {
		if (!has(key)) {
			return -1;
		}
		int value = 0;
		int member = members[key.ordinal()];
		for (int i = object.valueStart(member); i < object.valueEnd(member); i++) {
			if (bytes[i] < '0' || bytes[i] > '9' || value > 1_000_000) {
				return -1;
			}
			value = value * 10 + bytes[i] - '0';
		}
		return value;
	}

	/** Whether it is revoked. */
	public boolean isRevoked() {
		return has(Key.REVOKED) && object.begins(members[Key.REVOKED.ordinal()], 't');
	}

	/** Time of creation as written, or {@code ""}. */
	public String created() {
		return text(Key.CREATED);
	}

	/** Time of the last change as written, or {@code ""}. */
	public String modified() {
		return text(Key.MODIFIED);
	}

	/** From when on it holds, as written, or {@code ""}. */
	public String validFrom() {
		return text(Key.VALID_FROM);
	}

	/** Until when it holds, as written, or {@code ""}. */
	public String validUntil() {
		return text(Key.VALID_UNTIL);
	}

	/** The description, or {@code ""}. */
	public String description() {
		return text(Key.DESCRIPTION);
	}

	/** Labels in their order. */
	public List<String> labels() {
		return texts(Key.LABELS);
	}

	/** Ids of marking definitions. */
	public List<String> markings() {
		return texts(Key.OBJECT_MARKING_REFS);
	}

	/** Any property as text: strings as they are, lists of strings joined by {@code |}, all else as JSON. */
	public String property(String name) {
		int member = object.find(name.getBytes(StandardCharsets.UTF_8));
		if (member < 0) {
			return "";
		}
		if (object.begins(member, '"')) {
			return object.text(member);
		}
		if (!object.begins(member, '[')) {
			return object.raw(member);
		}
		List<String> texts = new ArrayList<>();
		boolean[] plain = { true };
		elements(object.valueStart(member), object.valueEnd(member), at -> {
			plain[0] &= bytes[at] == '"';
			texts.add(plain[0] ? object.decoded(at + 1, object.skip(at, end) - 1) : "");
		});
		return plain[0] ? String.join("|", texts) : object.raw(member);
	}

	/** Phases as {@code chain:phase}. */
	public List<String> killChainPhases() {
		List<String> phases = new ArrayList<>();
		parts(Key.KILL_CHAIN_PHASES, phase -> phases.add(phase.text(phase.find("kill_chain_name".getBytes(StandardCharsets.US_ASCII)))
				+ ":" + phase.text(phase.find("phase_name".getBytes(StandardCharsets.US_ASCII)))));
		return phases;
	}

	/**
	 * Takes each external reference.
	 *
	 * @param taker gets it; valid until it returns
	 */
	void references(Consumer<JsonObject> taker) {
		parts(Key.EXTERNAL_REFERENCES, taker);
	}

	/**
	 * Takes each piece of evidence in its order.
	 *
	 * @param taker gets it; valid until it returns
	 */
	public void evidence(Consumer<JsonObject> taker) {
		if (!has(Key.EXTENSIONS)) {
			return;
		}
		int member = members[Key.EXTENSIONS.ordinal()];
		extensions.read(bytes, object.valueStart(member), object.valueEnd(member));
		int own = extensions.find(EVIDENCE_ID);
		if (own < 0 || part.read(bytes, extensions.valueStart(own), extensions.valueEnd(own)) < 0) {
			return;
		}
		int list = part.find(EVIDENCE);
		if (list >= 0 && part.begins(list, '[')) {
			JsonObject one = new JsonObject();
			elements(part.valueStart(list), part.valueEnd(list), at -> {
				if (one.read(bytes, at, end) >= 0) {
					taker.accept(one);
				}
			});
		}
	}

	private void parts(Key key, Consumer<JsonObject> taker) {
		each(key, at -> {
			if (part.read(bytes, at, end) >= 0) {
				taker.accept(part);
			}
		});
	}

	private void each(Key key, java.util.function.IntConsumer taker) {
		if (has(key)) {
			int member = members[key.ordinal()];
			elements(object.valueStart(member), object.valueEnd(member), taker);
		}
	}

	private void elements(int from, int to, java.util.function.IntConsumer taker) {
		if (bytes[from] != '[') {
			return;
		}
		for (int at = object.element(from, to); at >= 0;) {
			taker.accept(at);
			int after = object.blank(object.skip(at, to), to);
			at = after < to && bytes[after] == ',' ? object.element(after, to) : -1;
		}
	}

	/**
	 * The properties that have a value and are not carried, by name, joined by commas; {@code ""} when there are none.
	 * Identity and bookkeeping are never among them.
	 *
	 * @param carried keys that the file holds, as bits
	 * @param names   names that the file holds; the same ones in all calls
	 */
	public String lost(long carried, Set<String> names) {
		long lost = present & ~carried;
		boolean plain = !unknown && (lost & 1L << Key.EXTENSIONS.ordinal()) == 0;
		return plain ? lostNames.computeIfAbsent(lost, mask -> lostNames(mask, names)) : lostNames(lost, names);
	}

	private String lostNames(long lost, Set<String> names) {
		Set<String> properties = new TreeSet<>();
		for (Key key : KEYS) {
			if ((lost & 1L << key.ordinal()) != 0 && !BOOKKEEPING.contains(key) && key != Key.EXTENSIONS && !names.contains(key.property)) {
				properties.add(key.property);
			}
		}
		if ((lost & 1L << Key.EXTENSIONS.ordinal()) != 0) {
			extensions(names, properties);
		}
		for (int i = 0; unknown && i < object.size(); i++) {
			if (key(i) == null && !names.contains(object.name(i))) {
				properties.add(object.name(i));
			}
		}
		return String.join(", ", properties);
	}

	private void extensions(Set<String> names, Set<String> properties) {
		int member = members[Key.EXTENSIONS.ordinal()];
		extensions.read(bytes, object.valueStart(member), object.valueEnd(member));
		for (int i = 0; i < extensions.size(); i++) {
			String property = extensions.isNamed(i, EVIDENCE_ID) ? "evidence" : "extensions";
			if (!names.contains(property)) {
				properties.add(property);
			}
		}
	}

	/** The keys of these names as bits. */
	static long bits(Set<String> names) {
		return Arrays.stream(KEYS).filter(key -> names.contains(key.property)).mapToLong(key -> 1L << key.ordinal()).reduce(0, (a, b) -> a | b);
	}
}
