package org.akashi.export.internal.hosts;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Name;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/** A file as {@code /etc/hosts} (hosts(5)): each name leads to an address where nobody is. Names below it are not covered. */
public final class HostsExporter extends BlockExporter {

	/** {@code --format hosts}. */
	public static final String ID = "hosts";

	static final Option SINK = Option.text("sink", "Address", "Where the names lead to; several addresses are separated by commas.", "0.0.0.0");

	public HostsExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "A hosts file holds names only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(SINK, BlockOptions.URL_HOSTS, BlockOptions.HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		List<String> sinks = List.of(request.value(SINK).split("[,\\s]+"));
		for (String sink : sinks) {
			if (AddressRange.parse(sink).filter(AddressRange::isSingle).isEmpty()) {
				throw new BadOptionException(SINK, "addresses, separated by commas", sink);
			}
		}
		boolean urlHosts = request.isSet(BlockOptions.URL_HOSTS);
		if (request.isSet(BlockOptions.HEADER)) {
			out.line("# Names of the case \"" + OneLine.of(request.knowledge().name()) + "\"; hosts(5). Names below these are not covered.");
		}
		Set<String> names = new HashSet<>();
		return (line, alternative, notes) -> {
			Name.Found found = Name.of(alternative, urlHosts, notes);
			if (found.name().isEmpty()) {
				return found.reason();
			}
			Name name = found.name().get();
			if (name.below()) {
				return "A hosts file can't say all names below " + name.name() + ".";
			}
			if (names.add(name.name())) {
				for (String sink : sinks) {
					out.add(sink).add(' ').line(name.name());
				}
			}
			return "";
		};
	}
}
