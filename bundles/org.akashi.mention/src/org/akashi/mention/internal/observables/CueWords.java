package org.akashi.mention.internal.observables;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells in one quick pass which patterns of {@link Surroundings} can match at all: each has words of which at least one
 * begins like one of its stems, or holds one of its characters beyond ASCII.
 */
final class CueWords {

	/** What a pattern tells. */
	enum Family {
		READ_MORE("avai publ post desc deta docu summ rele full orig comp whol blog whit acco repo sour more lear writ see read refe visi chec sieh weit beri voir rapp info ver rela vedi",
				"詳参公ブ報レ記に参详博자참보블véпо"),
		IMITATED("impe spoo imit mimi masq pose posi disg pret look typo clon fake legi offi genu beni vict owne", "正本公被装偽模"),
		ANNOUNCED("c2 c call comm beac exfi mali atta down conn", "通接ダ送攻不回유명"),
		CERTIFICATE("ca ocsp cps crl uri full", ""),
		REGISTRATION("name regi in whoi", "");

		private final String stems;
		private final String others;

		Family(String stems, String others) {
			this.stems = stems;
			this.others = others;
		}

		/** Its bit in {@link CueWords#families}. */
		int bit() {
			return 1 << ordinal();
		}
	}

	/** Letters of a stem at most. */
	private static final int LONGEST = 4;
	private static final Map<Integer, Integer> STEMS = new HashMap<>();
	private static final byte[] OTHERS = new byte[1 << Character.SIZE];

	static {
		for (Family family : Family.values()) {
			for (String stem : family.stems.split(" ")) {
				int key = 0;
				for (int i = 0; i < stem.length(); i++) {
					key = key << 8 | stem.charAt(i);
				}
				STEMS.merge(key, family.bit(), (a, b) -> a | b);
			}
			family.others.chars().filter(c -> c >= 0x80).forEach(c -> OTHERS[c] |= (byte) family.bit());
		}
	}

	private CueWords() {
	}

	/** The bits of the families of which a word may stand between the two places. */
	static int families(String text, int start, int end) {
		int found = 0;
		int key = 0;
		int length = 0;
		for (int i = start; i <= end; i++) {
			char c = i < end ? text.charAt(i) : ' ';
			if (c >= 0x80) {
				found |= OTHERS[c];
			}
			int folded = c | 0x20;
			if (folded >= 'a' && folded <= 'z' || c >= '0' && c <= '9') {
				key = length < LONGEST ? key << 8 | (c <= '9' ? c : folded) : key;
				length++;
			} else if (length > 0) {
				found |= STEMS.getOrDefault(key, 0);
				key = 0;
				length = 0;
			}
		}
		return found;
	}
}
