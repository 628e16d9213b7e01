package org.akashi.export.internal.domains;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Name;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/** Names of the DNS in ASCII, one a line, each once. */
public final class DomainsExporter extends BlockExporter {

	/** {@code --format domains}. */
	public static final String ID = "domains";

	static final Option BELOW = Option.choice("below", "Names below",
			"How a line says that it means all names below a name: not at all, *.name, or .name.", List.of("none", "star", "dot"), "none");
	static final Option SUBDOMAINS = Option.flag("subdomains", "Subdomains too",
			"Write for each name the names below it as well, in the form of the option \"below\".", false);
	static final Option HEADER = Option.flag("header", "Header", "Begin with a comment (#) that says what the file is.", false);

	public DomainsExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "The list holds names only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(BELOW, SUBDOMAINS, BlockOptions.URL_HOSTS, HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		String below = switch (request.value(BELOW)) {
			case "star" -> "*.";
			case "dot" -> ".";
			default -> "";
		};
		boolean urlHosts = request.isSet(BlockOptions.URL_HOSTS);
		boolean subdomains = request.isSet(SUBDOMAINS) && !below.isEmpty();
		if (request.isSet(HEADER)) {
			out.line("# Names of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		Set<String> lines = new HashSet<>();
		return (line, alternative, notes) -> {
			Name.Found found = Name.of(alternative, urlHosts, notes);
			if (found.name().isEmpty()) {
				return found.reason();
			}
			Name name = found.name().get();
			if (name.below() && below.isEmpty()) {
				return "The list holds single names; all names below " + name.name() + " need the option \"below\".";
			}
			if (name.self() && lines.add(name.name())) {
				out.line(name.name());
			}
			if (name.self() && subdomains) {
				notes.accept("The names below it stand in the list as well (option \"subdomains\").");
			}
			if ((name.below() || subdomains) && lines.add(below + name.name())) {
				out.line(below + name.name());
			}
			return "";
		};
	}
}
