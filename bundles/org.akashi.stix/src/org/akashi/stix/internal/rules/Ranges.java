package org.akashi.stix.internal.rules;

import java.util.Map;

import org.akashi.model.ModelPackage;
import org.akashi.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The numbers that a property may have. */
final class Ranges {

	/** Both included. */
	record Range(long from, long to) {
	}

	private static final Range ANY = new Range(Long.MIN_VALUE, Long.MAX_VALUE);
	private static final Range NATURAL = new Range(0, Long.MAX_VALUE);
	private static final Range PORT = new Range(0, 65535);

	private static final Map<EStructuralFeature, Range> RANGES = Map.ofEntries(
			Map.entry(Literals.CORE_OBJECT__CONFIDENCE, new Range(0, 100)), Map.entry(Literals.EVIDENCE__CONFIDENCE, new Range(0, 100)),
			Map.entry(Literals.OBSERVED_DATA__NUMBER_OBSERVED, new Range(1, 999_999_999)),
			Map.entry(Literals.SIGHTING__COUNT, new Range(0, 999_999_999)), Map.entry(Literals.NETWORK_TRAFFIC__SRC_PORT, PORT),
			Map.entry(Literals.NETWORK_TRAFFIC__DST_PORT, PORT), Map.entry(Literals.NETWORK_TRAFFIC__SRC_BYTE_COUNT, NATURAL),
			Map.entry(Literals.NETWORK_TRAFFIC__DST_BYTE_COUNT, NATURAL), Map.entry(Literals.NETWORK_TRAFFIC__SRC_PACKETS, NATURAL),
			Map.entry(Literals.NETWORK_TRAFFIC__DST_PACKETS, NATURAL), Map.entry(Literals.FILE__SIZE, NATURAL),
			Map.entry(Literals.ALTERNATE_DATA_STREAM__SIZE, NATURAL), Map.entry(Literals.WINDOWS_PE_SECTION__SIZE, NATURAL),
			Map.entry(Literals.WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS, NATURAL),
			Map.entry(Literals.WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS, NATURAL),
			Map.entry(Literals.WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER, NATURAL),
			Map.entry(Literals.SOCKET_EXT__SOCKET_DESCRIPTOR, NATURAL));

	private Ranges() {
	}

	/** The range of a feature. */
	static Range of(EStructuralFeature feature) {
		boolean size = feature.getEContainingClass() == ModelPackage.Literals.WINDOWS_PE_OPTIONAL_HEADER && feature.getName().startsWith("size");
		return size ? NATURAL : RANGES.getOrDefault(feature, ANY);
	}
}
