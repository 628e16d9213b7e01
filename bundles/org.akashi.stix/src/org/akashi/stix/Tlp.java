package org.akashi.stix;

import java.util.Locale;
import java.util.Optional;

import org.akashi.model.ExtensionDefinition;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.StixObject;

/**
 * The Traffic Light Protocol's marking definitions: version 1 as STIX 2.1 (section 7.2.1.4) fixes them, version 2.0 as the
 * OASIS CTI committee published them as an extension. From the most open to the strictest in each version.
 */
public enum Tlp {

	/** TLP 1, white. */
	WHITE(1, "TLP:WHITE", "613f2e26-407d-48c7-9eca-b8e91df99dc9"),
	/** TLP 1, green. */
	GREEN(1, "TLP:GREEN", "34098fce-860f-48ae-8e50-ebd3cc5e41da"),
	/** TLP 1, amber. */
	AMBER(1, "TLP:AMBER", "f88d31f6-486f-44da-b317-01333bde0b82"),
	/** TLP 1, red. */
	RED(1, "TLP:RED", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"),
	/** TLP 2.0, clear. */
	CLEAR_2(2, "TLP:CLEAR", "94868c89-83c2-464b-929b-a1a8aa3c8487"),
	/** TLP 2.0, green. */
	GREEN_2(2, "TLP:GREEN", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
	/** TLP 2.0, amber. */
	AMBER_2(2, "TLP:AMBER", "55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
	/** TLP 2.0, amber+strict. */
	AMBER_STRICT_2(2, "TLP:AMBER+STRICT", "939a9414-2ddd-4d32-a0cd-375ea402b003"),
	/** TLP 2.0, red. */
	RED_2(2, "TLP:RED", "e828b379-4e03-4974-9ac4-e53a884c97c1");

	/** Id of the extension that TLP 2.0 markings carry. */
	public static final String EXTENSION_2 = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

	private final int version;
	private final String label;
	private final String id;

	Tlp(int version, String label, String uuid) {
		this.version = version;
		this.label = label;
		id = "marking-definition--" + uuid;
	}

	/** The version of the protocol: 1 or 2. */
	public int version() {
		return version;
	}

	/** The label as printed on a document: {@code TLP:AMBER+STRICT}. */
	public String label() {
		return label;
	}

	/** The id of the marking definition, for {@code object_marking_refs}. */
	public String id() {
		return id;
	}

	/** A new object with the content that the standard fixes. */
	public MarkingDefinition definition() {
		String colour = label.substring("TLP:".length()).toLowerCase(Locale.ROOT);
		String common = "{\"type\":\"marking-definition\",\"spec_version\":\"2.1\",\"id\":\"" + id + "\",\"name\":\"" + label + "\",";
		StixObject object = StixReader.read(version == 1
				? common + "\"created\":\"2017-01-20T00:00:00.000Z\",\"definition_type\":\"tlp\",\"definition\":{\"tlp\":\"" + colour + "\"}}"
				: common + "\"created\":\"2022-10-01T00:00:00.000Z\",\"extensions\":{\"" + EXTENSION_2
						+ "\":{\"extension_type\":\"property-extension\",\"tlp_2_0\":\"" + colour + "\"}}}");
		return (MarkingDefinition) object;
	}

	/**
	 * The same marking in another version of the protocol. AMBER+STRICT has no counterpart in version 1: it becomes AMBER, of
	 * whose sharing with clients version 1 lets the source say less; see {@link #isExactIn}.
	 *
	 * @throws IllegalArgumentException if the version is neither 1 nor 2
	 */
	public Tlp in(int wanted) {
		if (wanted != 1 && wanted != 2) {
			throw new IllegalArgumentException("The protocol has the versions 1 and 2, not " + wanted);
		}
		if (wanted == version) {
			return this;
		}
		return switch (this) {
			case WHITE -> CLEAR_2;
			case GREEN -> GREEN_2;
			case AMBER -> AMBER_2;
			case RED -> RED_2;
			case CLEAR_2 -> WHITE;
			case GREEN_2 -> GREEN;
			case AMBER_2, AMBER_STRICT_2 -> AMBER;
			case RED_2 -> RED;
		};
	}

	/** Whether the marking means the same in another version of the protocol: all do, but AMBER+STRICT in version 1. */
	public boolean isExactIn(int wanted) {
		return this != AMBER_STRICT_2 || wanted == 2;
	}

	/**
	 * A new object that defines the extension of TLP 2.0's markings, with the content that the OASIS CTI committee published
	 * (cti-stix-common-objects).
	 */
	public static ExtensionDefinition extension() {
		return (ExtensionDefinition) StixReader.read("{\"type\":\"extension-definition\",\"spec_version\":\"2.1\",\"id\":\"" + EXTENSION_2
				+ "\",\"created_by_ref\":\"identity--b3bca3c2-1f3d-4b54-b44f-dac42c3a8f01\",\"created\":\"2022-10-01T00:00:00.000Z\","
				+ "\"modified\":\"2022-10-01T00:00:00.000Z\",\"name\":\"TLP 2.0\",\"description\":\"This defines TLP 2.0 as a STIX extension\","
				+ "\"schema\":\"https://github.com/oasis-open/cti-stix-common-objects/tree/master/extension-definition-specifications/tlp-2.0\","
				+ "\"version\":\"1.0.0\",\"extension_types\":[\"property-extension\"]}");
	}

	/** The marking that a label names, {@code TLP:AMBER+STRICT} or {@code amber+strict}, whatever its case. */
	public static Optional<Tlp> labelled(String label, int version) {
		String wanted = label.strip().toUpperCase(Locale.ROOT);
		for (Tlp tlp : values()) {
			if (tlp.version == version && (tlp.label.equals(wanted) || tlp.label.equals("TLP:" + wanted))) {
				return Optional.of(tlp);
			}
		}
		return Optional.empty();
	}

	/** The marking of an id, if it is one of these. */
	public static Optional<Tlp> of(String id) {
		for (Tlp tlp : values()) {
			if (tlp.id.equals(id)) {
				return Optional.of(tlp);
			}
		}
		return Optional.empty();
	}
}
