package org.akashi.observable.internal;

/** Keccak-256 with the original padding, as Ethereum and Monero use it (SHA-3 pads otherwise). */
final class Keccak {

	private static final int RATE = 136;
	private static final long[] ROUNDS = { 0x1L, 0x8082L, 0x800000000000808aL, 0x8000000080008000L, 0x808bL, 0x80000001L,
			0x8000000080008081L, 0x8000000000008009L, 0x8aL, 0x88L, 0x80008009L, 0x8000000aL, 0x8000808bL,
			0x800000000000008bL, 0x8000000000008089L, 0x8000000000008003L, 0x8000000000008002L, 0x8000000000000080L,
			0x800aL, 0x800000008000000aL, 0x8000000080008081L, 0x8000000000008080L, 0x80000001L, 0x8000000080008008L };
	private static final int[] ROTATIONS = { 1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61,
			20, 44 };
	private static final int[] LANES = { 10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6,
			1 };

	private Keccak() {
	}

	/** The 32 bytes of the hash. */
	static byte[] hash(byte[] data) {
		long[] state = new long[25];
		byte[] padded = new byte[(data.length / RATE + 1) * RATE];
		System.arraycopy(data, 0, padded, 0, data.length);
		padded[data.length] = 1;
		padded[padded.length - 1] |= (byte) 0x80;
		for (int block = 0; block < padded.length; block += RATE) {
			for (int i = 0; i < RATE; i++) {
				state[i / 8] ^= (padded[block + i] & 0xFFL) << 8 * (i % 8);
			}
			permute(state);
		}
		byte[] out = new byte[32];
		for (int i = 0; i < out.length; i++) {
			out[i] = (byte) (state[i / 8] >>> 8 * (i % 8));
		}
		return out;
	}

	private static void permute(long[] a) {
		long[] c = new long[5];
		for (long round : ROUNDS) {
			for (int x = 0; x < 5; x++) {
				c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
			}
			for (int x = 0; x < 5; x++) {
				long d = c[(x + 4) % 5] ^ Long.rotateLeft(c[(x + 1) % 5], 1);
				for (int y = 0; y < 25; y += 5) {
					a[x + y] ^= d;
				}
			}
			long moved = a[1];
			for (int i = 0; i < 24; i++) {
				long next = a[LANES[i]];
				a[LANES[i]] = Long.rotateLeft(moved, ROTATIONS[i]);
				moved = next;
			}
			for (int y = 0; y < 25; y += 5) {
				System.arraycopy(a, y, c, 0, 5);
				for (int x = 0; x < 5; x++) {
					a[x + y] = c[x] ^ ~c[(x + 1) % 5] & c[(x + 2) % 5];
				}
			}
			a[0] ^= round;
		}
	}
}
