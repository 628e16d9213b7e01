package org.akashi.observable.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Addresses of the lesser crypto currencies. All but Solana's hold a checksum; Solana's is any 32 bytes in base 58, so
 * whoever asks must have other reasons.
 */
final class Coins {

	private static final Set<String> TEZOS = Set.of("06a19f", "06a1a1", "06a1a4", "06a1a6", "025a79");

	private Coins() {
	}

	/** Litecoin: Base58Check with version 0x30 or 0x32, or Bech32(m) with the prefix {@code ltc}. */
	static String litecoin(String text) {
		if (text.regionMatches(true, 0, "ltc1", 0, 4)) {
			return Bech32.isWitnessAddress(text, "ltc") ? text.toLowerCase(Locale.ROOT) : null;
		}
		return versioned(text, 0x30, 0x32);
	}

	/** Dogecoin: Base58Check with version 0x1e or 0x16. */
	static String dogecoin(String text) {
		return versioned(text, 0x1e, 0x16);
	}

	/** Dash: Base58Check with version 0x4c or 0x10. */
	static String dash(String text) {
		return versioned(text, 0x4c, 0x10);
	}

	/** Tron: Base58Check with version 0x41. */
	static String tron(String text) {
		return versioned(text, 0x41, 0x41);
	}

	/** Zcash: transparent (Base58Check, two version bytes), Sapling (Bech32) or unified (Bech32m). */
	static String zcash(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.startsWith("zs1")) {
			return text.length() == 78 && Bech32.constant(text, "zs") == Bech32.BECH32 ? lower : null;
		}
		if (lower.startsWith("u1")) {
			return text.length() > 60 && Bech32.constant(text, "u") == Bech32.BECH32M ? lower : null;
		}
		byte[] payload = text.length() == 35 ? Base58.checked(text) : null;
		boolean right = payload != null && payload.length == 22 && payload[0] == 0x1c
				&& (payload[1] == (byte) 0xb8 || payload[1] == (byte) 0xbd);
		return right ? text : null;
	}

	/** Bitcoin Cash in its own form; the old form is Bitcoin's. */
	static String bitcoinCash(String text) {
		return CashAddress.canonical(text);
	}

	/** Cardano: Shelley (Bech32, {@code addr1}, {@code stake1}) or Byron (base 58 of CBOR with a CRC-32). */
	static String cardano(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.startsWith("addr1") || lower.startsWith("stake1")) {
			String prefix = lower.startsWith("a") ? "addr" : "stake";
			boolean length = text.length() >= 50 && text.length() <= 130;
			return length && Bech32.constant(text, prefix) == Bech32.BECH32 ? lower : null;
		}
		return text.length() >= 50 && text.length() <= 120 && isByron(Base58.BITCOIN.decode(text)) ? text : null;
	}

	/** CBOR: array of two, tag 24, byte string; then its CRC-32 as an unsigned integer. */
	private static boolean isByron(byte[] bytes) {
		if (bytes == null || bytes.length < 12 || (bytes[0] & 0xFF) != 0x82 || (bytes[1] & 0xFF) != 0xd8 || bytes[2] != 0x18) {
			return false;
		}
		int head = bytes[3] & 0xFF;
		int start = head == 0x58 ? 5 : 4;
		int length = head == 0x58 ? bytes[4] & 0xFF : head >= 0x40 && head < 0x58 ? head - 0x40 : -1;
		if (length < 0 || bytes.length != start + length + 5 || bytes[start + length] != 0x1a) {
			return false;
		}
		CRC32 sum = new CRC32();
		sum.update(bytes, start, length);
		long written = 0;
		for (int i = start + length + 1; i < bytes.length; i++) {
			written = written << 8 | bytes[i] & 0xFF;
		}
		return written == sum.getValue();
	}

	/** XRP Ledger: Base58Check in its own alphabet with version 0. */
	static String ripple(String text) {
		boolean form = text.length() >= 25 && text.length() <= 35 && text.charAt(0) == 'r';
		byte[] payload = form ? Base58.RIPPLE.payload(text) : null;
		return payload != null && payload.length == 21 && payload[0] == 0 ? text : null;
	}

	/** Tezos: Base58Check with the three-byte prefixes of tz1 to tz4 and KT1. */
	static String tezos(String text) {
		byte[] payload = text.length() == 36 ? Base58.checked(text) : null;
		if (payload == null || payload.length != 23) {
			return null;
		}
		String prefix = java.util.HexFormat.of().formatHex(Arrays.copyOf(payload, 3));
		return TEZOS.contains(prefix) ? text : null;
	}

	/** Solana: 32 bytes in base 58, with digits and letters of both cases as a random key has. */
	static String solana(String text) {
		if (text.length() < 32 || text.length() > 44) {
			return null;
		}
		int digits = 0;
		int upper = 0;
		int lower = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			digits += Chars.isDigit(c) ? 1 : 0;
			upper += Chars.is(c, Chars.UPPER) ? 1 : 0;
			lower += c >= 'a' && c <= 'z' ? 1 : 0;
		}
		byte[] bytes = digits >= 1 && upper >= 5 && lower >= 5 ? Base58.BITCOIN.decode(text) : null;
		return bytes != null && bytes.length == 32 ? text : null;
	}

	private static String versioned(String text, int one, int other) {
		byte[] payload = text.length() >= 26 && text.length() <= 35 ? Base58.checked(text) : null;
		boolean right = payload != null && payload.length == 21 && (payload[0] == one || payload[0] == other);
		return right ? text : null;
	}
}
