package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TlpTest {

	@ParameterizedTest
	@EnumSource
	void everyDefinitionIsValid(Tlp tlp) {
		assertEquals(List.of(), StixRules.check(tlp.definition()));
		assertEquals(tlp.id(), tlp.definition().getId());
		assertEquals(Optional.of(tlp), Tlp.of(tlp.id()));
	}

	@Test
	void version1HasItsFixedContent() {
		assertEquals("{\"type\":\"marking-definition\",\"spec_version\":\"2.1\",\"id\":\"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82\","
				+ "\"created\":\"2017-01-20T00:00:00.000Z\",\"name\":\"TLP:AMBER\",\"definition_type\":\"tlp\",\"definition\":{\"tlp\":\"amber\"}}",
				StixWriter.line(Tlp.AMBER.definition()));
	}

	@Test
	void version2IsAnExtension() {
		assertEquals("{\"extension_type\":\"property-extension\",\"tlp_2_0\":\"amber+strict\"}",
				Tlp.AMBER_STRICT_2.definition().getExtensions().get(Tlp.EXTENSION_2));
		assertEquals("TLP:AMBER+STRICT", Tlp.AMBER_STRICT_2.label());
		assertEquals(2, Tlp.AMBER_STRICT_2.version());
	}

	@Test
	void othersAreNone() {
		assertTrue(Tlp.of("marking-definition--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061").isEmpty());
		assertTrue(Tlp.of(null).isEmpty());
	}

	@Test
	void everyMarkingHasACounterpartInTheOtherVersion() {
		for (Tlp tlp : Tlp.values()) {
			Tlp other = tlp.in(3 - tlp.version());
			assertEquals(3 - tlp.version(), other.version());
			assertEquals(tlp, tlp.in(tlp.version()));
			if (tlp.isExactIn(other.version())) {
				assertEquals(tlp, other.in(tlp.version()));
			}
		}
		assertEquals(Tlp.CLEAR_2, Tlp.WHITE.in(2));
		assertEquals(Tlp.AMBER, Tlp.AMBER_STRICT_2.in(1));
		assertTrue(!Tlp.AMBER_STRICT_2.isExactIn(1) && Tlp.AMBER_STRICT_2.isExactIn(2));
	}

	@Test
	void labelsInAnyCase() {
		assertEquals(Optional.of(Tlp.AMBER_STRICT_2), Tlp.labelled("amber+strict", 2));
		assertEquals(Optional.of(Tlp.RED), Tlp.labelled(" tlp:red", 1));
		assertTrue(Tlp.labelled("white", 2).isEmpty());
	}

	@Test
	void extensionOfVersion2IsDefined() {
		assertEquals(Tlp.EXTENSION_2, Tlp.extension().getId());
		assertTrue(StixRules.check(Tlp.extension()).stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR));
	}
}
