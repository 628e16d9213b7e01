package org.akashi.export.internal.rpz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Addresses;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Dangers;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.Name;
import org.akashi.export.internal.blocks.Now;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A response policy zone (draft-vixie-dnsop-dns-rpz-00) as a zone file (RFC 1035): names as QNAME triggers, addresses as
 * {@code rpz-ip} triggers. Owner names are relative, so that the zone may have any name of up to 40 characters.
 */
public final class RpzExporter extends BlockExporter {

	/** {@code --format rpz}. */
	public static final String ID = "rpz";

	static final Option ACTION = Option.choice("action", "Action",
			"What the resolver answers: no such name, no data, as without the zone, nothing at all, by TCP only, or the option \"target\".",
			List.of("nxdomain", "nodata", "passthru", "drop", "tcp-only", "local"), "nxdomain");
	static final Option TARGET = Option.text("target", "Target", "With the action local: the name or addresses that are answered.", "");
	static final Option SUBDOMAINS = Option.flag("subdomains", "Subdomains too", "Cover for each name the names below it as well.", true);
	static final Option ADDRESSES = Option.flag("addresses", "Addresses",
			"Act on answers that hold an address of an indicator, too.", true);
	static final Option TTL = new Option("ttl", "Time to live", "Seconds that answers are kept.", Option.Kind.NUMBER, List.of(), "300");

	private static final int LONGEST = 253 - 41;

	public RpzExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "A zone holds names and addresses only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(ACTION, TARGET, SUBDOMAINS, ADDRESSES, TTL, BlockOptions.URL_HOSTS, BlockOptions.PRIVATE, BlockOptions.HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		List<String> records = records(request.value(ACTION), request.value(TARGET));
		int ttl = Integer.parseInt(request.value(TTL));
		if (ttl < 0) {
			throw new BadOptionException(TTL, "a number of seconds", request.value(TTL));
		}
		if (request.isSet(BlockOptions.HEADER)) {
			out.line("; Response policy zone of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		long serial = Now.of(request, monitor).getEpochSecond() & 0xffff_ffffL;
		out.line("$TTL " + ttl);
		out.line("@ IN SOA localhost. hostmaster.localhost. " + serial + " 3600 900 2592000 " + ttl);
		out.line("@ IN NS localhost.");
		return new ZoneWriting(request, out, records);
	}

	private static List<String> records(String action, String target) {
		return switch (action) {
			case "nodata" -> List.of("CNAME *.");
			case "passthru" -> List.of("CNAME rpz-passthru.");
			case "drop" -> List.of("CNAME rpz-drop.");
			case "tcp-only" -> List.of("CNAME rpz-tcp-only.");
			case "local" -> local(target);
			default -> List.of("CNAME .");
		};
	}

	private static List<String> local(String target) {
		List<String> parts = List.of(target.strip().split("[,\\s]+"));
		if (parts.stream().allMatch(part -> AddressRange.parse(part).filter(AddressRange::isSingle).isPresent())) {
			return parts.stream().map(part -> (part.indexOf(':') < 0 ? "A " : "AAAA ") + part).toList();
		}
		String name = target.strip().toLowerCase(java.util.Locale.ROOT);
		if (!Dangers.domain(name).isEmpty()) {
			throw new BadOptionException(TARGET, "a name or addresses when the action is local", target);
		}
		return List.of("CNAME " + name + ".");
	}

	private static final class ZoneWriting implements Writing {

		private final TextOut out;
		private final List<String> records;
		private final boolean subdomains;
		private final boolean addresses;
		private final boolean urlHosts;
		private final boolean privates;
		private final Set<String> owners = new HashSet<>();

		ZoneWriting(ExportRequest request, TextOut out, List<String> records) {
			this.out = out;
			this.records = records;
			subdomains = request.isSet(SUBDOMAINS);
			addresses = request.isSet(ADDRESSES);
			urlHosts = request.isSet(BlockOptions.URL_HOSTS);
			privates = request.isSet(BlockOptions.PRIVATE);
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) throws IOException {
			boolean address = alternative.single().filter(condition -> condition.field() == Field.ADDRESS
					|| AddressRange.parse(condition.value()).isPresent()).isPresent();
			return address ? address(alternative, notes) : name(alternative, notes);
		}

		private String name(Alternative alternative, Consumer<String> notes) throws IOException {
			Name.Found found = Name.of(alternative, urlHosts, notes);
			if (found.name().isEmpty()) {
				return found.reason();
			}
			Name name = found.name().get();
			if (name.name().length() > LONGEST) {
				return "The name is too long to stand in front of a zone's name: " + name.name() + ".";
			}
			if (name.self()) {
				owner(name.name());
			}
			if (name.self() && subdomains) {
				notes.accept("The names below it are covered as well (option \"subdomains\").");
			}
			if (name.below() || subdomains) {
				owner("*." + name.name());
			}
			return "";
		}

		private String address(Alternative alternative, Consumer<String> notes) throws IOException {
			if (!addresses) {
				return "The option \"addresses\" is off.";
			}
			Addresses.Found found = Addresses.of(alternative, urlHosts, privates, notes);
			if (found.range().isEmpty()) {
				return found.reason();
			}
			owner(trigger(found.range().get()));
			return "";
		}

		private void owner(String owner) throws IOException {
			if (owners.add(owner)) {
				for (String record : records) {
					out.add(owner).add(' ').line(record);
				}
			}
		}
	}

	/** {@code 24.0.113.0.203.rpz-ip}; IPv6 with {@code zz} for the longest run of zeros. */
	static String trigger(AddressRange network) {
		List<String> parts = new ArrayList<>();
		if (network.six()) {
			String text = network.first();
			int gap = text.indexOf("::");
			List<String> left = groups(gap < 0 ? text : text.substring(0, gap));
			List<String> right = gap < 0 ? List.of() : groups(text.substring(gap + 2));
			parts.addAll(left);
			if (gap >= 0) {
				parts.add("zz");
			}
			parts.addAll(right);
		} else {
			Arrays.stream(network.parts()).forEach(octet -> parts.add(String.valueOf(octet)));
		}
		Collections.reverse(parts);
		return network.prefix() + "." + String.join(".", parts) + ".rpz-ip";
	}

	private static List<String> groups(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(":"));
	}
}
