package org.akashi.export.internal.ips;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Addresses;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/** Addresses and networks (RFC 4632, RFC 5952), one a line, each once. */
public final class IpsExporter extends BlockExporter {

	/** {@code --format ips}. */
	public static final String ID = "ips";

	static final Option FAMILY = Option.choice("family", "Family", "Addresses of which family.", List.of("all", "ipv4", "ipv6"), "all");
	static final Option MERGE = Option.flag("merge", "Merge",
			"Sort, and write addresses and networks that overlap or touch as the fewest networks; the addresses stay the same.", false);
	static final Option HEADER = Option.flag("header", "Header", "Begin with a comment (#) that says what the file is.", false);

	public IpsExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "The list holds addresses only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(FAMILY, MERGE, BlockOptions.URL_HOSTS, BlockOptions.PRIVATE, HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		if (request.isSet(HEADER)) {
			out.line("# Addresses of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		return new ListWriting(request, out);
	}

	private static final class ListWriting implements Writing {

		private final TextOut out;
		private final String family;
		private final boolean merge;
		private final boolean urlHosts;
		private final boolean privates;
		private final Set<String> lines = new HashSet<>();
		private final List<AddressRange> ranges = new ArrayList<>();

		ListWriting(ExportRequest request, TextOut out) {
			this.out = out;
			family = request.value(FAMILY);
			merge = request.isSet(MERGE);
			urlHosts = request.isSet(BlockOptions.URL_HOSTS);
			privates = request.isSet(BlockOptions.PRIVATE);
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) throws IOException {
			Addresses.Found found = Addresses.of(alternative, urlHosts, privates, notes);
			if (found.range().isEmpty()) {
				return found.reason();
			}
			AddressRange range = found.range().get();
			if (family.equals("ipv4") && range.six() || family.equals("ipv6") && !range.six()) {
				return "The list holds " + (range.six() ? "IPv4" : "IPv6") + " only (option \"family\").";
			}
			if (merge) {
				ranges.add(range);
			} else if (lines.add(range.toString())) {
				out.line(range.toString());
			}
			return "";
		}

		@Override
		public void end() throws IOException {
			for (AddressRange range : AddressRange.merged(ranges)) {
				for (AddressRange network : range.networks()) {
					out.line(network.toString());
				}
			}
		}
	}
}
