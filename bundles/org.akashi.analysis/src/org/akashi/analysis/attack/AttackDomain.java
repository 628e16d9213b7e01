package org.akashi.analysis.attack;

import java.util.Arrays;
import java.util.Optional;

/** The matrices of ATT&CK. */
public enum AttackDomain {
	/** Windows, Linux, macOS, networks, clouds. */
	ENTERPRISE("enterprise", "mitre-attack"),
	/** Android and iOS. */
	MOBILE("mobile", "mitre-mobile-attack"),
	/** Industrial control systems. */
	ICS("ics", "mitre-ics-attack");

	private final String id;
	private final String source;

	AttackDomain(String id, String source) {
		this.id = id;
		this.source = source;
	}

	/** As the index and our options call it: {@code enterprise}. */
	public String id() {
		return id;
	}

	/** As Navigator layers call it: {@code enterprise-attack}. */
	public String layer() {
		return id + "-attack";
	}

	/** The {@code source_name} of external references to its techniques, as ATT&CK writes it. */
	public String source() {
		return source;
	}

	/** The domain with this {@link #id}. */
	public static Optional<AttackDomain> of(String id) {
		return Arrays.stream(values()).filter(domain -> domain.id.equals(id)).findFirst();
	}

	/** The domain whose references have this source name. */
	public static Optional<AttackDomain> ofSource(String source) {
		return Arrays.stream(values()).filter(domain -> domain.source.equals(source)).findFirst();
	}
}
