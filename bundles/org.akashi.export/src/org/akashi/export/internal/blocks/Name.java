package org.akashi.export.internal.blocks;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A name in the DNS that is to be blocked.
 *
 * @param name  in ASCII
 * @param self  whether the name itself is meant
 * @param below whether the names below it are meant
 */
public record Name(String name, boolean self, boolean below) {

	/** A name, or why there is none. */
	public record Found(Optional<Name> name, String reason) {
	}

	/**
	 * The name that an alternative asks for.
	 *
	 * @param urlHosts whether the host of a URL may stand for it
	 * @param notes    take what is said otherwise
	 */
	public static Found of(Alternative alternative, boolean urlHosts, Consumer<String> notes) {
		Optional<Condition> single = alternative.single();
		if (single.isEmpty()) {
			return new Found(Optional.empty(), alternative.needsAll());
		}
		Condition condition = single.get();
		if (condition.field() == Field.URL && condition.test() == Condition.Test.EQUAL) {
			return url(condition, urlHosts, notes);
		}
		boolean named = condition.field() == Field.DOMAIN
				|| condition.field() == Field.DESTINATION && AddressRange.parse(condition.value()).isEmpty();
		if (!named || condition.test() == Condition.Test.MATCHES || condition.test() == Condition.Test.OTHER) {
			return new Found(Optional.empty(), Single.refused(condition));
		}
		boolean below = condition.test() == Condition.Test.LIKE;
		String name = below ? below(condition.value()) : condition.value();
		if (name == null) {
			return new Found(Optional.empty(), Single.refused(condition));
		}
		String danger = Dangers.domain(name);
		return danger.isEmpty() ? new Found(Optional.of(new Name(name, !below, below)), "") : new Found(Optional.empty(), danger);
	}

	/** The name of {@code %.name}; null when the wildcards stand otherwise. */
	public static String below(String like) {
		if (!like.startsWith("%.") || like.indexOf('%', 1) >= 0) {
			return null;
		}
		String name = Conditions.domain(like.substring(2));
		return name.indexOf('_') >= 0 ? null : name; // an underscore is a wildcard here
	}

	private static Found url(Condition condition, boolean urlHosts, Consumer<String> notes) {
		Optional<WebAddress> url = WebAddress.parse(condition.value());
		if (url.isEmpty()) {
			return new Found(Optional.empty(), "«" + Dangers.shown(condition.value()) + "» is no URL of a web server.");
		}
		if (url.get().address().isPresent()) {
			return new Found(Optional.empty(), "The host of the URL is an address, not a name.");
		}
		if (!urlHosts) {
			return new Found(Optional.empty(), "The format holds names; the host of the URL would catch more than the URL (option \"url-hosts\").");
		}
		notes.accept("The host of the URL stands for it, which catches more (option \"url-hosts\").");
		return new Found(Optional.of(new Name(url.get().host(), true, false)), "");
	}
}
