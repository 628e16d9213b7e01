package org.akashi.export.internal.nft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Sets of nftables (nft(8)) as a script for {@code nft -f}: addresses and networks of each family as merged intervals,
 * and addresses with ports. Loading it again replaces what the sets held.
 */
public final class NftExporter extends BlockExporter {

	/** {@code --format nft}. */
	public static final String ID = "nft";

	static final Option TABLE = Option.text("table", "Table", "Name of the table of family inet that holds the sets.", "akashi");
	static final Option CHAINS = Option.flag("chains", "Chains that drop",
			"Add chains that drop traffic from and to the sets; without them the sets wait for rules of yours.", false);

	public NftExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "A set holds addresses only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(TABLE, CHAINS, BlockOptions.URL_HOSTS, BlockOptions.PRIVATE, BlockOptions.HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		String table = request.value(TABLE);
		if (!table.matches("[A-Za-z_][A-Za-z0-9_]{0,30}")) {
			throw new BadOptionException(TABLE, "a name of letters, digits and underscores", table);
		}
		return new SetWriting(request, out, "inet " + table);
	}

	private static final class SetWriting implements Writing {

		private final ExportRequest request;
		private final TextOut out;
		private final String table;
		private final boolean urlHosts;
		private final boolean privates;
		private final List<AddressRange> ranges = new ArrayList<>();
		private final Set<String> ports4 = new TreeSet<>();
		private final Set<String> ports6 = new TreeSet<>();

		SetWriting(ExportRequest request, TextOut out, String table) {
			this.request = request;
			this.out = out;
			this.table = table;
			urlHosts = request.isSet(BlockOptions.URL_HOSTS);
			privates = request.isSet(BlockOptions.PRIVATE);
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) {
			Optional<Endpoint> endpoint = Endpoint.of(alternative).filter(one -> one.address().isSingle());
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
						.add(endpoint.address() + " . " + protocol + " . " + endpoint.port()));
			}
			return danger;
		}

		@Override
		public void end() throws IOException {
			if (request.isSet(BlockOptions.HEADER)) {
				out.line("# Sets of the case \"" + OneLine.of(request.knowledge().name()) + "\" for nft -f");
			}
			out.line("add table " + table);
			set("v4", "type ipv4_addr; flags interval;", texts(false));
			set("v6", "type ipv6_addr; flags interval;", texts(true));
			set("v4_ports", "type ipv4_addr . inet_proto . inet_service;", ports4);
			set("v6_ports", "type ipv6_addr . inet_proto . inet_service;", ports6);
			if (request.isSet(CHAINS)) {
				chains();
			}
		}

		private List<String> texts(boolean six) {
			return AddressRange.merged(ranges.stream().filter(range -> range.six() == six).toList()).stream()
					.map(AddressRange::toString).collect(Collectors.toList());
		}

		private void set(String name, String form, java.util.Collection<String> elements) throws IOException {
			out.line("add set " + table + " " + name + " { " + form + " }");
			out.line("flush set " + table + " " + name);
			if (!elements.isEmpty()) {
				out.add("add element " + table + " " + name + " { ");
				String between = "";
				for (String element : elements) {
					out.add(between).add(element);
					between = ",\n\t";
				}
				out.line(" }");
			}
		}

		private void chains() throws IOException {
			for (String hook : List.of("input", "forward", "output")) {
				out.line("add chain " + table + " " + hook + " { type filter hook " + hook + " priority 0; policy accept; }");
				out.line("flush chain " + table + " " + hook);
				if (!hook.equals("output")) {
					out.line("add rule " + table + " " + hook + " ip saddr @v4 counter drop");
					out.line("add rule " + table + " " + hook + " ip6 saddr @v6 counter drop");
				}
				if (!hook.equals("input")) {
					out.line("add rule " + table + " " + hook + " ip daddr @v4 counter drop");
					out.line("add rule " + table + " " + hook + " ip6 daddr @v6 counter drop");
					out.line("add rule " + table + " " + hook + " ip daddr . meta l4proto . th dport @v4_ports counter drop");
					out.line("add rule " + table + " " + hook + " ip6 daddr . meta l4proto . th dport @v6_ports counter drop");
				}
			}
		}
	}
}
