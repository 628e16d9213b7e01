package org.akashi.stix;

import java.util.Arrays;
import java.util.Optional;

/** The versions of STIX 2 whose rules are known. */
public enum StixVersion {
	/** STIX 2.0, OASIS Committee Specification 01 (2017-07-19). */
	V20("2.0"),
	/** STIX 2.1, OASIS Standard (2021-06-10) with Errata 01. */
	V21("2.1");

	private final String number;

	StixVersion(String number) {
		this.number = number;
	}

	/** {@code 2.0} or {@code 2.1}. */
	public String number() {
		return number;
	}

	/** The version written so: {@code 2.1}, {@code v21} or {@code 21}. */
	public static Optional<StixVersion> of(String text) {
		String digits = text.replace("v", "").replace("V", "").replace(".", "").strip();
		return Arrays.stream(values()).filter(v -> v.number.replace(".", "").equals(digits)).findFirst();
	}
}
