package org.akashi.observable.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checksums against the vectors of their specifications. */
class ChecksumsTest {

	@ParameterizedTest
	@CsvSource({ "'', c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
			"abc, 4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45" })
	void hashesAsKeccakWithItsOldPadding(String text, String hash) {
		assertEquals(hash, HexFormat.of().formatHex(Keccak.hash(text.getBytes(StandardCharsets.US_ASCII))));
	}

	@Test
	void hashesMoreThanOneBlock() {
		String once = HexFormat.of().formatHex(Keccak.hash("a".repeat(136).getBytes(StandardCharsets.US_ASCII)));
		String more = HexFormat.of().formatHex(Keccak.hash("a".repeat(137).getBytes(StandardCharsets.US_ASCII)));
		assertEquals(64, once.length());
		assertFalse(once.equals(more));
	}

	/** Vectors of BIP 173 and BIP 350. */
	@ParameterizedTest
	@ValueSource(strings = { "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
			"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
			"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy" })
	void knowsBitcoinAddresses(String address) {
		assertTrue(Wallets.isBitcoin(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
			"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
			"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn" })
	void refusesBrokenOrForeignBitcoinAddresses(String address) {
		assertFalse(Wallets.isBitcoin(address));
	}

	/** Vectors of EIP-55. */
	@ParameterizedTest
	@ValueSource(strings = { "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
			"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", "0x52908400098527886E0F7030069857D2E4169EE7",
			"0xde709f2102306220921060314715629080e2fb77" })
	void knowsEthereumAddresses(String address) {
		assertEquals(address.toLowerCase(java.util.Locale.ROOT), Wallets.ethereum(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", "1x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed" })
	void refusesEthereumAddressesWithWrongCapitals(String address) {
		assertNull(Wallets.ethereum(address));
	}

	@Test
	void knowsMoneroAddresses() {
		String address = "46bxDoy3pszR42Ds5FeygfWdbMfH7qB5hZHqEPnX6EgVhksrbzJtQYQeETZtniMfWk4Bt7TXmgybpZYRu2fTdppoAf9x7Yd";
		assertTrue(Wallets.isMonero(address));
		assertFalse(Wallets.isMonero(address.replace('Y', 'Z')));
		assertFalse(Wallets.isMonero("4".repeat(95)));
		assertFalse(Wallets.isMonero(address.substring(1)));
	}

	@ParameterizedTest
	@CsvSource({ "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8", "::, ::", "1::, 1::", "0:0:1:0:0:0:1:0, 0:0:1::1:0", "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
			"::ffff:1.2.3.4, ::ffff:102:304" })
	void writesIpv6AsRfc5952(String text, String canonical) {
		assertEquals(canonical, IpAddresses.canonicalV6(text));
	}

	@ParameterizedTest
	@CsvSource({ "a.b.co.jp, b.co.jp", "x.duckdns.org, duckdns.org", "example.com, example.com", "a.denel.co.za, denel.co.za" })
	void knowsWhatWasRegistered(String name, String registered) {
		assertEquals(registered, DomainNames.registered(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "com", "jp", "za", "np", "xn--p1ai", "рф", "中国", "COM" })
	void knowsTopLevels(String label) {
		assertTrue(DomainNames.isTopLevel(label));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope", "exe", "c", "123", "", "local" })
	void knowsWhatIsNoTopLevel(String label) {
		assertFalse(DomainNames.isTopLevel(label));
	}
}
