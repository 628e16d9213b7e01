package org.akashi.export.internal.blocks;

import java.util.Optional;
import java.util.function.Consumer;

/** Addresses and networks for formats that hold these. */
public final class Addresses {

	/** A range, or why there is none. */
	public record Found(Optional<AddressRange> range, String reason) {
	}

	private Addresses() {
	}

	/**
	 * The range that an alternative asks for.
	 *
	 * @param urlHosts whether the host of a URL may stand for it
	 * @param privates whether private addresses are taken
	 * @param notes    take what is said otherwise
	 */
	public static Found of(Alternative alternative, boolean urlHosts, boolean privates, Consumer<String> notes) {
		Optional<Condition> single = alternative.single();
		if (single.isEmpty()) {
			return new Found(Optional.empty(), alternative.needsAll());
		}
		Condition condition = single.get();
		if (condition.is(Field.URL)) {
			return url(condition, urlHosts, privates, notes);
		}
		if (condition.test() != Condition.Test.EQUAL
				|| condition.field() != Field.ADDRESS && condition.field() != Field.DESTINATION && condition.field() != Field.SOURCE) {
			return new Found(Optional.empty(), Single.refused(condition));
		}
		Found found = of(condition.value(), privates);
		if (found.range().isPresent() && condition.field() != Field.ADDRESS) {
			notes.accept("The list doesn't say that it is " + condition.field().words() + " of the traffic.");
		}
		return found;
	}

	/** The range of a text. */
	public static Found of(String text, boolean privates) {
		Optional<AddressRange> range = AddressRange.parse(text);
		if (range.isEmpty()) {
			return new Found(range, "«" + Dangers.shown(text) + "» is no address.");
		}
		String danger = Dangers.address(range.get(), privates);
		return danger.isEmpty() ? new Found(range, "") : new Found(Optional.empty(), danger);
	}

	private static Found url(Condition condition, boolean urlHosts, boolean privates, Consumer<String> notes) {
		Optional<AddressRange> host = WebAddress.parse(condition.value()).flatMap(WebAddress::address);
		if (host.isEmpty()) {
			return new Found(Optional.empty(), Single.refused(condition));
		}
		if (!urlHosts) {
			return new Found(Optional.empty(), "The format holds addresses; the host of the URL would catch more than the URL (option \"url-hosts\").");
		}
		String danger = Dangers.address(host.get(), privates);
		if (!danger.isEmpty()) {
			return new Found(Optional.empty(), danger);
		}
		notes.accept("The host of the URL stands for it, which catches more (option \"url-hosts\").");
		return new Found(host, "");
	}
}
