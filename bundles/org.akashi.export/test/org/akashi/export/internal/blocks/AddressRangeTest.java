package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,203.0.113.7", "203.0.113.7/24,203.0.113.0/24", "203.0.113.7/32,203.0.113.7", "0.0.0.0/0,0.0.0.0/0",
			"2001:DB8:0:0:0:0:0:1,2001:db8::1", "2001:db8::/32,2001:db8::/32", "::/0,::/0", "::1,::1", "2001:db8:0:1:1:1:1:1,2001:db8:0:1:1:1:1:1",
			"fe80::1:0:0:2,fe80::1:0:0:2", "1::,1::", "2001:db8::ff/120,2001:db8::/120" })
	void hasOneForm(String text, String canonical) {
		assertEquals(canonical, AddressRange.parse(text).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/", "a.b.c.d", "1.2.3.4 ", "::g",
			"1::2::3", "fe80::1%eth0", "::ffff:1.2.3.4", "2001:db8::/129", "١.٢.٣.٤", "1.2.3.4\n" })
	void refusesWhatIsNoAddress(String text) {
		assertTrue(AddressRange.parse(text).isEmpty(), text);
	}

	@Test
	void mergesWhatOverlapsOrTouches() {
		assertEquals(List.of("203.0.113.0/24", "2001:db8::/32"),
				merged("203.0.113.128/25", "203.0.113.0/25", "203.0.113.9", "2001:db8::1", "2001:db8::/32"));
		assertEquals(List.of("203.0.113.1-203.0.113.3"), merged("203.0.113.1", "203.0.113.3", "203.0.113.2"));
		assertEquals(List.of("255.255.255.255", "::"), merged("255.255.255.255", "::"), "the families don't touch");
	}

	@Test
	void theWholeSpaceIsOneNetwork() {
		assertEquals(List.of("::/0"), AddressRange.merged(List.of(range("::/1"), range("8000::/1"))).stream().map(AddressRange::toString).toList());
	}

	@Test
	void networksAreTogetherTheRange() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			int first = random.nextInt(256);
			int last = first + random.nextInt(256 - first);
			List<AddressRange> singles = new ArrayList<>();
			for (int i = first; i <= last; i++) {
				singles.add(range("198.51.100." + i));
			}
			AddressRange merged = AddressRange.merged(singles).getFirst();
			List<AddressRange> networks = merged.networks();
			int covered = 0;
			for (AddressRange network : networks) {
				assertTrue(network.isIn(merged), network + " in " + merged);
				covered += 1 << 32 - network.prefix();
			}
			assertEquals(last - first + 1, covered);
			assertEquals(merged, AddressRange.merged(networks).getFirst());
		}
	}

	@Test
	void networksOfLargeRangesOfIpv6() {
		AddressRange range = AddressRange.merged(List.of(range("2001:db8::/64"), range("2001:db8:0:1::/64"), range("2001:db8:0:2::1"))).getFirst();
		assertEquals("2001:db8::/63", range.toString());
	}

	private static AddressRange range(String text) {
		return AddressRange.parse(text).orElseThrow();
	}

	private static List<String> merged(String... texts) {
		return AddressRange.merged(List.of(texts).stream().map(AddressRangeTest::range).toList()).stream().map(AddressRange::toString).toList();
	}
}
