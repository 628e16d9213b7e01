package org.akashi.export.internal.urls;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Single;
import org.akashi.export.internal.blocks.TextOut;
import org.akashi.export.internal.blocks.WebAddress;
import org.eclipse.core.runtime.IProgressMonitor;

/** URLs of web servers as they are written in the indicators, one a line, each once. */
public final class UrlsExporter extends BlockExporter {

	/** {@code --format urls}. */
	public static final String ID = "urls";

	static final Option HEADER = Option.flag("header", "Header", "Begin with a comment (#) that says what the file is.", false);

	public UrlsExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "The list holds URLs only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		if (request.isSet(HEADER)) {
			out.line("# URLs of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		Set<String> urls = new HashSet<>();
		return (line, alternative, notes) -> {
			Optional<Condition> single = alternative.single();
			if (single.isEmpty()) {
				return alternative.needsAll();
			}
			if (!single.get().is(Field.URL)) {
				return Single.refused(single.get());
			}
			String url = single.get().value();
			if (WebAddress.parse(url).isEmpty()) {
				return "«" + OneLine.of(url, 80) + "» is no URL of a web server that can be blocked: its host must be a name or an address,"
						+ " without a user before it and without blanks.";
			}
			if (urls.add(url)) {
				out.line(url);
			}
			return "";
		};
	}
}
