package org.akashi.observable;

import java.util.Optional;

import org.akashi.observable.internal.CanonicalValues;
import org.akashi.observable.internal.Refanging;

/**
 * Recognises one whole value, as a person types it or a file gives it: the whole text must be the value, white space
 * around it aside. Defanged forms are accepted.
 */
public final class ObservableParser {

	private static final ObservableScanner SCANNER = new ObservableScanner();

	private ObservableParser() {
	}

	/**
	 * The observable that the text is, of the type that fits best.
	 *
	 * @return empty when the text is no observable as a whole
	 */
	public static Optional<Observable> parse(String text) {
		String value = text.strip();
		int end = value.endsWith(".") ? value.length() - 1 : value.length();
		for (ObservableHit hit : SCANNER.scan(value)) {
			if (hit.start() == 0 && (hit.end() == value.length() || hit.end() == end && hit.type() == ObservableType.DOMAIN)) {
				return Optional.of(hit.observable());
			}
		}
		return Optional.empty();
	}

	/**
	 * The text as an observable of the given type, validated and in canonical form. More tolerant than
	 * {@link #parse(String)}: types that are only known by their label (mutex, file name, user agent, YARA rule,
	 * imphash) accept every value that their form allows.
	 *
	 * @return empty when the text is no valid value of that type
	 */
	public static Optional<Observable> parse(ObservableType type, String text) {
		String value = text.strip();
		if (isAddress(type)) {
			value = Refanging.refang(value, true);
		}
		return Optional.ofNullable(CanonicalValues.of(type, value)).map(canonical -> new Observable(type, canonical));
	}

	/** Types that people defang; in others, brackets and the like belong to the value. */
	private static boolean isAddress(ObservableType type) {
		return switch (type) {
			case IPV4, IPV6, CIDR, DOMAIN, URL, EMAIL, IPV4_PORT, IPV6_PORT -> true;
			default -> false;
		};
	}
}
