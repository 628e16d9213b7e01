package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would harm those who block it is refused by every format, with a reason. */
class DangersTest {

	static final java.util.List<String> FORMATS = Exported.BLOCKING;

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0/0", "::/0", "0.0.0.0", "127.0.0.1", "::1", "224.0.0.5", "255.255.255.255", "10.1.2.3", "192.168.0.0/16",
			"fe80::1", "fd00::1", "128.0.0.0/1", "64.0.0.0/7", "2000::/3" })
	void addresses(String address) {
		assertFalse(Dangers.address(AddressRange.parse(address).orElseThrow(), false).isEmpty(), address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "203.0.113.7", "198.51.100.0/24", "8.8.8.8", "2001:db8::1", "2001:db8::/32" })
	void addressesThatMayBeBlocked(String address) {
		assertEquals("", Dangers.address(AddressRange.parse(address).orElseThrow(), false));
	}

	@Test
	void privateAddressesWhereTheyAreMeant() {
		assertEquals("", Dangers.address(AddressRange.parse("10.1.2.3").orElseThrow(), true));
		assertFalse(Dangers.address(AddressRange.parse("127.0.0.1").orElseThrow(), true).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost", "com", "co.uk", "github.io", "1.0.0.127.in-addr.arpa", "printer.local", "a..b", ".a.example", "-a.example",
			"a b.example", "a\nb.example", "*.example.com", "203.0.113.7", "a/b.example", "a;b.example", "a.example\u202e" })
	void names(String name) {
		assertFalse(Dangers.domain(name).isEmpty(), name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "me.github.io", "a.b.co.uk", "_dmarc.evil.example", "xn--wgv71a119e.jp", "2qvmrxtzhsnlqz4x.onion" })
	void namesThatMayBeBlocked(String name) {
		assertEquals("", Dangers.domain(name));
	}

	@Test
	void hashesOfNothing() {
		assertFalse(Dangers.hash("d41d8cd98f00b204e9800998ecf8427e", 32).isEmpty());
		assertFalse(Dangers.hash("ab", 32).isEmpty());
		assertFalse(Dangers.hash("g".repeat(32), 32).isEmpty());
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void noFormatWritesThem(String format) {
		Exported exported = Exported.of(format, Map.of(), "[ipv4-addr:value = '0.0.0.0/0']", "[domain-name:value = 'co.uk']",
				"[domain-name:value = 'localhost']", "[ipv6-addr:value = '::/0']", "[domain-name:value LIKE '%.com']", "[url:value = 'http://localhost/']",
				"[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e']", "[ipv4-addr:value = '127.0.0.1']");
		String text = String.join("\n", exported.lines());
		for (String never : new String[] { "0.0.0.0/0", "co.uk", "::/0", "d41d8cd98f00b204", "127.0.0.1", ".com" }) {
			assertFalse(text.contains(never), () -> never + " in " + text);
		}
		for (int i = 0; i < 8; i++) {
			int n = i;
			assertTrue(!exported.refused(i).isEmpty() || format.equals("sigma") && (n == 4 || n == 5 || n == 6) || format.equals("yara"),
					() -> n + " of " + format + ": " + exported.report());
		}
	}
}
