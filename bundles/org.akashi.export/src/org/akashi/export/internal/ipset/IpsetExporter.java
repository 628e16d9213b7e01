package org.akashi.export.internal.ipset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.akashi.export.internal.blocks.Endpoint;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Input of {@code ipset restore} (ipset(8)): a set of networks for each family ({@code hash:net}) and one of addresses
 * with ports ({@code hash:net,port}). Restoring it again replaces what the sets held.
 */
public final class IpsetExporter extends BlockExporter {

	/** {@code --format ipset}. */
	public static final String ID = "ipset";

	static final Option NAME = Option.text("name", "Name", "What the names of the sets begin with; 4, 6, 4port and 6port follow.", "akashi");

	private static final int LEAST_ROOM = 65_536;

	public IpsetExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "A set holds addresses only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(NAME, BlockOptions.URL_HOSTS, BlockOptions.PRIVATE);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		String name = request.value(NAME);
		if (!name.matches("[A-Za-z_][A-Za-z0-9_-]{0,24}")) {
			throw new BadOptionException(NAME, "a name of up to 25 letters, digits, hyphens and underscores", name);
		}
		return new SetWriting(request, out, name);
	}

	private static final class SetWriting implements Writing {

		private final TextOut out;
		private final String name;
		private final boolean urlHosts;
		private final boolean privates;
		private final List<AddressRange> ranges = new ArrayList<>();
		private final Set<String> ports4 = new TreeSet<>();
		private final Set<String> ports6 = new TreeSet<>();

		SetWriting(ExportRequest request, TextOut out, String name) {
			this.out = out;
			this.name = name;
			urlHosts = request.isSet(BlockOptions.URL_HOSTS);
			privates = request.isSet(BlockOptions.PRIVATE);
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) {
			Optional<Endpoint> endpoint = Endpoint.of(alternative);
			if (endpoint.isPresent()) {
				return endpoint(endpoint.get());
			}
			Addresses.Found found = Addresses.of(alternative, urlHosts, privates, notes);
			found.range().ifPresent(ranges::add);
			return found.reason();
		}

		private String endpoint(Endpoint endpoint) {
			String danger = Dangers.address(endpoint.address(), privates);
			if (danger.isEmpty()) {
				endpoint.protocols().forEach(protocol -> (endpoint.address().six() ? ports6 : ports4)
						.add(endpoint.address() + "," + protocol + ":" + endpoint.port()));
			}
			return danger;
		}

		@Override
		public void end() throws IOException {
			List<AddressRange> networks = AddressRange.merged(ranges).stream().flatMap(range -> range.networks().stream()).toList();
			set("4", "hash:net family inet", networks.stream().filter(network -> !network.six()).map(AddressRange::toString).toList());
			set("6", "hash:net family inet6", networks.stream().filter(AddressRange::six).map(AddressRange::toString).toList());
			set("4port", "hash:net,port family inet", List.copyOf(ports4));
			set("6port", "hash:net,port family inet6", List.copyOf(ports6));
		}

		private void set(String suffix, String form, List<String> elements) throws IOException {
			String set = name + suffix;
			int room = Math.max(LEAST_ROOM, Integer.highestOneBit(Math.max(1, elements.size())) * 4);
			out.line("create " + set + " " + form + " hashsize 1024 maxelem " + room + " -exist");
			out.line("flush " + set);
			for (String element : elements) {
				out.add("add ").add(set).add(' ').add(element).line(" -exist");
			}
		}
	}
}
