package org.akashi.stix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.akashi.model.CyberObservable;
import org.akashi.model.StixObject;
import org.akashi.stix.internal.CanonicalJson;
import org.akashi.stix.internal.ElementWriter;
import org.akashi.stix.internal.Property;
import org.akashi.stix.internal.ClassTable;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** STIX identifiers: random ones, deterministic ones of observables, and Akashi's own named ones. Thread-safe. */
public final class StixIds {

	/** Name space of the deterministic ids of observables (STIX 2.1, section 2.9). */
	public static final UUID OBSERVABLES = UUID.fromString("00abedb4-aa42-466c-9c01-fed23315a9b7");

	/** Akashi's own name space, for objects that get the same id each time. */
	public static final UUID AKASHI = UUID.fromString("6f0c7b5e-3d1a-4c58-9b8e-2f5a1d7c9e40");

	private static final int UUID_LENGTH = 36;
	private static final List<String> PREFERRED_HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");
	private static final JsonMapper MAPPER = JsonMapper.shared();

	private StixIds() {
	}

	/** A new random id (UUIDv4) of that type. */
	public static String random(String type) {
		return type + "--" + UUID.randomUUID();
	}

	/**
	 * The deterministic id of an observable: a UUIDv5 of its id-contributing properties in canonical JSON (STIX 2.1,
	 * sections 2.9 and 3.4; RFC 8785). Of hashes one contributes: MD5, SHA-1, SHA-256, SHA-512, else the first by name.
	 * Akashi's evidence does not contribute.
	 *
	 * @return the id; a new random one where the type or the object has no contributing property (process always)
	 */
	public static String deterministic(CyberObservable observable) {
		String type = StixTypes.type(observable);
		ObjectNode contributing = contributing(observable);
		return contributing.isEmpty() ? random(type) : type + "--" + version5(OBSERVABLES, CanonicalJson.of(contributing));
	}

	/** Whether the deterministic id of an observable has a base: at least one contributing property is there. */
	public static boolean isDeterministic(CyberObservable observable) {
		return !contributing(observable).isEmpty();
	}

	/** The id that Akashi gives to an object known by a key: always the same for the same type and key. */
	public static String named(String type, String key) {
		return type + "--" + version5(AKASHI, type + ":" + key);
	}

	/** The type that an id names: {@code malware} of {@code malware--…}; empty when the text is no STIX id. */
	public static Optional<String> type(String id) {
		int end = id == null ? -1 : id.indexOf("--");
		return end > 0 && isId(id) ? Optional.of(id.substring(0, end)) : Optional.empty();
	}

	/** Whether a text has the form of a STIX id: type, {@code --}, UUID (of any version). */
	public static boolean isId(String text) {
		int end = text == null ? -1 : text.indexOf("--");
		return end > 1 && text.length() == end + 2 + UUID_LENGTH && isType(text, end) && isUuid(text, end + 2);
	}

	private static boolean isType(String text, int end) {
		for (int i = 0; i < end; i++) {
			char c = text.charAt(i);
			if (!(c >= 'a' && c <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '-'))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUuid(String text, int start) {
		for (int i = 0; i < UUID_LENGTH; i++) {
			char c = text.charAt(start + i);
			boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
			if (hyphen ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
				return false;
			}
		}
		return true;
	}

	/** UUIDv5 (RFC 9562, section 5.5) of a name in UTF-8. */
	static UUID version5(UUID space, String name) {
		try {
			MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
			sha1.update(bytes(space.getMostSignificantBits()));
			sha1.update(bytes(space.getLeastSignificantBits()));
			return uuid(sha1.digest(name.getBytes(StandardCharsets.UTF_8)), 5);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-1", e);
		}
	}

	/** The first 16 bytes as a UUID of a version. */
	static UUID uuid(byte[] bytes, int version) {
		long high = number(bytes, 0) & 0xffff_ffff_ffff_0fffL | (long) version << 12;
		long low = number(bytes, 8) & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

	private static byte[] bytes(long number) {
		byte[] bytes = new byte[8];
		for (int i = 0; i < 8; i++) {
			bytes[i] = (byte) (number >>> 56 - 8 * i);
		}
		return bytes;
	}

	private static long number(byte[] bytes, int offset) {
		long number = 0;
		for (int i = offset; i < offset + 8; i++) {
			number = number << 8 | bytes[i] & 0xff;
		}
		return number;
	}

	private static ObjectNode contributing(CyberObservable observable) {
		Objects.requireNonNull(observable, "observable");
		ObjectNode all = withoutEvidence(observable);
		ObjectNode some = MAPPER.createObjectNode();
		ClassTable table = ClassTable.of(observable.eClass());
		boolean extensions = table.extensions().values().stream().anyMatch(StixIds::contributes);
		for (Map.Entry<String, JsonNode> member : all.properties()) {
			Property property = table.property(member.getKey());
			if (property != null && contributes(property)) {
				boolean hashes = "hashes".equals(format(property.feature()));
				if (!hashes || member.getValue().isObject() && !member.getValue().isEmpty()) { // hashes that are none, as read from a faulty text, contribute nothing
					some.set(member.getKey(), hashes ? oneHash(member.getValue()) : member.getValue());
				}
			} else if (extensions && member.getKey().equals("extensions")) {
				some.set("extensions", member.getValue());
			}
		}
		return some;
	}

	private static ObjectNode withoutEvidence(CyberObservable observable) {
		ObjectNode json = (ObjectNode) MAPPER.readTree(ElementWriter.text(observable));
		if (EvidenceExtension.isIn(observable) && json.get("extensions") instanceof ObjectNode extensions) {
			extensions.remove(EvidenceExtension.ID);
			if (extensions.isEmpty()) {
				json.remove("extensions");
			}
		}
		return json;
	}

	private static boolean contributes(Property property) {
		return Property.annotation(property.feature(), "contributes") != null;
	}

	private static String format(EStructuralFeature feature) {
		return EcoreUtil.getAnnotation(feature, Property.ANNOTATION, "format");
	}

	private static JsonNode oneHash(JsonNode hashes) {
		String name = PREFERRED_HASHES.stream().filter(hashes::has).findFirst()
				.orElseGet(() -> hashes.propertyNames().stream().sorted().findFirst().orElseThrow());
		return MAPPER.createObjectNode().set(name, hashes.get(name));
	}

	/** The id of an object, or its type when it has none: for messages. */
	static String label(StixObject object) {
		return object.getId() != null ? object.getId() : String.valueOf(StixTypes.type(object));
	}
}
