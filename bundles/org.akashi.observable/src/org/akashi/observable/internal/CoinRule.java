package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** Wallets beside Bitcoin, Ethereum and Monero: the first letters and the length choose the currency, its checksum decides. */
final class CoinRule {

	private static final String[] SOLANA = { "solana", "wallet", "phantom", "ソラナ", "ウォレット" };
	private static final int NEAR = 80;

	private final Scan scan;
	private final FoldedText t;

	CoinRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the address that is this word, or the same position. */
	int at(int from, int to, int bits) {
		int length = to - from;
		if (length < 25 || length > 230 || (bits & Chars.NOT_HEX) == 0) {
			return from;
		}
		int next = switch (t.at(from)) {
			case 'L', 'M' -> length == 34 ? take(ObservableType.LITECOIN, "Litecoin", from, to) : from;
			case 'l' -> t.matches(from, "ltc1") ? take(ObservableType.LITECOIN, "Litecoin", from, to) : from;
			case 'D', '9' -> length == 34 ? take(ObservableType.DOGECOIN, "Dogecoin", from, to) : byron(from, to);
			case 'A' -> length == 34 ? take(ObservableType.DOGECOIN, "Dogecoin", from, to) : byron(from, to);
			case 'X', '7' -> length == 34 ? take(ObservableType.DASH, "Dash", from, to) : from;
			case 'T' -> length == 34 ? take(ObservableType.TRON, "Tron", from, to) : from;
			case 't' -> length == 36 ? take(ObservableType.TEZOS, "Tezos", from, to)
					: length == 35 ? take(ObservableType.ZCASH, "Zcash", from, to) : from;
			case 'K' -> length == 36 ? take(ObservableType.TEZOS, "Tezos", from, to) : from;
			case 'z', 'u' -> length == 78 && t.matches(from, "zs1") || length > 100 && t.matches(from, "u1")
					? take(ObservableType.ZCASH, "Zcash", from, to)
					: from;
			case 'q', 'p', 'Q', 'P' -> length == 42 ? take(ObservableType.BITCOIN_CASH, "Bitcoin Cash", from, to) : from;
			case 'a' -> t.matches(from, "addr1") ? take(ObservableType.CARDANO, "Cardano", from, to) : from;
			case 's' -> t.matches(from, "stake1") ? take(ObservableType.CARDANO, "Cardano", from, to) : from;
			case 'r' -> length <= 35 ? take(ObservableType.RIPPLE, "XRP Ledger", from, to) : from;
			default -> from;
		};
		return next > from || length > 44 ? next : solana(from, to);
	}

	/** {@code bitcoincash:q…}: the word is the prefix. */
	int prefixed(int from, int to) {
		boolean prefix = to - from == 11 && t.at(to) == ':' && t.matches(from, "bitcoincash");
		int end = to + 1;
		while (prefix && end - to < 60 && Chars.is(t.at(end), Chars.WORD)) {
			end++;
		}
		return prefix ? take(ObservableType.BITCOIN_CASH, "Bitcoin Cash", from, end) : from;
	}

	private int byron(int from, int to) {
		boolean head = t.at(from) == 'A' && t.at(from + 1) == 'e' && t.at(from + 2) == '2' || t.at(from + 1) == 'd' && t.at(from + 2) == 'z';
		return head && to - from > 50 ? take(ObservableType.CARDANO, "Cardano (Byron)", from, to) : from;
	}

	private int take(ObservableType type, String currency, int from, int to) {
		String value = CanonicalIds.of(type, t.slice(from, to));
		return value == null ? from
				: scan.hit(type, from, to, value, 97, currency + " address with a right checksum");
	}

	private int solana(int from, int to) {
		int length = to - from;
		char after = t.at(to);
		char before = t.at(from - 1);
		if (length < 40 || after == '=' || after == '+' || after == '/' || after == '-' || before == '/' || before == '+' || before == '='
				|| before == '-' || before == '.') {
			return from;
		}
		boolean said = isSaid(from);
		boolean alone = !said && t.standsAlone(from, to);
		String value = said || alone ? Coins.solana(t.slice(from, to)) : null;
		return value == null ? from
				: scan.hit(ObservableType.SOLANA, from, to, value, said ? 85 : 60,
						"32 bytes in base 58, as Solana addresses are; such hold no checksum; " + (said ? "the words before speak of a wallet" : "stands alone"));
	}

	private boolean isSaid(int from) {
		int start = from;
		while (start > 0 && from - start < NEAR && t.at(start - 1) != '\n') {
			start--;
		}
		String before = t.slice(start, from).toLowerCase(Locale.ROOT);
		for (String word : SOLANA) {
			if (before.contains(word)) {
				return true;
			}
		}
		return before.endsWith("sol: ") || before.endsWith("sol ") || before.endsWith("address: ");
	}
}
