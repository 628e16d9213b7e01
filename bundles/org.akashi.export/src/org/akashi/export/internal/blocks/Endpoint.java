package org.akashi.export.internal.blocks;

import java.util.List;
import java.util.Optional;

/**
 * An address with a port that traffic goes to.
 *
 * @param address   one address or network
 * @param port      1 to 65535
 * @param protocols {@code tcp}, {@code udp} or both
 */
public record Endpoint(AddressRange address, int port, List<String> protocols) {

	/** The endpoint that an alternative asks for; empty when it asks for anything else or more. */
	public static Optional<Endpoint> of(Alternative alternative) {
		Optional<Condition> host = alternative.find(Field.DESTINATION);
		Optional<Condition> port = alternative.find(Field.DESTINATION_PORT);
		Optional<Condition> protocol = alternative.find(Field.PROTOCOL);
		int known = protocol.isPresent() ? 3 : 2;
		if (host.isEmpty() || port.isEmpty() || alternative.conditions().size() != known
				|| !alternative.conditions().stream().allMatch(condition -> condition.test() == Condition.Test.EQUAL)) {
			return Optional.empty();
		}
		Optional<AddressRange> range = AddressRange.parse(host.get().value());
		int number = port.get().value().matches("[1-9][0-9]{0,4}") ? Integer.parseInt(port.get().value()) : 0;
		List<String> protocols = protocol.map(condition -> List.of(condition.value().toLowerCase(java.util.Locale.ROOT)))
				.orElse(List.of("tcp", "udp"));
		boolean transport = protocols.stream().allMatch(name -> name.equals("tcp") || name.equals("udp"));
		return range.isEmpty() || number < 1 || number > 65535 || !transport ? Optional.empty()
				: Optional.of(new Endpoint(range.get(), number, protocols));
	}
}
