package org.akashi.export.document.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.Option;
import org.akashi.export.document.DocumentTemplates;
import org.akashi.export.document.internal.body.Body;
import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.content.Settings;
import org.akashi.export.document.internal.content.Words;
import org.akashi.export.document.internal.template.TemplateFault;
import org.akashi.export.document.internal.template.TemplateRun;
import org.akashi.export.document.internal.template.TemplateSource;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * What all documents have in common: the knowledge is read into plain data, a template makes HTML of it, the HTML is
 * cleaned, and a format is written from that. So one template serves all formats, and what is hostile in a text is dealt
 * with at one place.
 */
public abstract class DocumentExporter implements Exporter {

	static final Option TEMPLATE = Option.text("template", "Template", "What the document is made from: full, brief, handover, or the name of a "
			+ "template in the case or in the folder .akashi/templates of the user.", DocumentTemplates.builtIn().getFirst());
	static final Option TITLE = Option.text("title", "Title", "The title; empty for the case's name.", "");
	static final Option LANGUAGE = Option.choice("language", "Language", "The language of headings and labels.", Words.LANGUAGES,
			Words.LANGUAGES.getFirst());
	static final Option DEFANG = Option.flag("defang", "Defang addresses", "Write addresses so that no program turns them into links.", true);
	static final Option GRAPH = Option.flag("graph", "Graph", "Draw how objects hang together.", true);
	static final Option TIMELINE = Option.flag("timeline", "Timeline", "Draw the events on a scale of time.", true);
	static final Option SECTIONS = Option.text("sections", "Sections", "Only these sections, with commas between them: "
			+ String.join(", ", TemplateRun.SECTIONS) + ". Empty for all.", "");
	static final Option ROWS = new Option("rows", "Rows", "Most rows of the tables of indicators and of observables.", Option.Kind.NUMBER,
			List.of(), "2000");

	private final String format;
	private final boolean draws;

	/**
	 * @param format id of the format
	 * @param draws  whether it draws graph and timeline
	 */
	protected DocumentExporter(String format, boolean draws) {
		this.format = format;
		this.draws = draws;
	}

	@Override
	public List<Option> options() {
		return draws ? List.of(TEMPLATE, TITLE, LANGUAGE, DEFANG, SECTIONS, ROWS, GRAPH, TIMELINE)
				: List.of(TEMPLATE, TITLE, LANGUAGE, DEFANG, SECTIONS, ROWS);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Settings settings = settings(request);
		TemplateSource template = TemplateSource.of(settings.template(), request.knowledge());
		Contents contents = Contents.of(request, settings, progress.split(30));
		Body body = Body.of(new TemplateRun(template).fill(contents, progress.split(30)));
		Set<String> places = body.places();
		List<Loss> more = write(contents, body, out, progress.split(40));
		LossReport report = contents.losses(places).report();
		List<Loss> losses = new ArrayList<>(report.losses());
		losses.addAll(more);
		return new LossReport(report.written(), losses);
	}

	/**
	 * Writes the format.
	 *
	 * @param contents what is known, for figures, title and marking
	 * @param body     the clean body; may be changed
	 * @return what this format can't carry of what others can
	 */
	protected abstract List<Loss> write(Contents contents, Body body, OutputStream out, IProgressMonitor monitor) throws IOException;

	private Settings settings(ExportRequest request) throws TemplateFault {
		Set<String> sections = new LinkedHashSet<>();
		for (String section : request.value(SECTIONS).split("[,\\s]+")) {
			String name = section.strip().toLowerCase(Locale.ROOT);
			if (!name.isEmpty() && !TemplateRun.SECTIONS.contains(name)) {
				throw new TemplateFault("There is no section \"" + name + "\". There are: " + String.join(", ", TemplateRun.SECTIONS) + ".");
			}
			if (!name.isEmpty()) {
				sections.add(name);
			}
		}
		int rows = Integer.parseInt(request.value(ROWS));
		return new Settings(format, request.value(LANGUAGE), request.value(TITLE), request.value(TEMPLATE).strip(), request.isSet(DEFANG),
				request.isSet(GRAPH), request.isSet(TIMELINE), sections, Math.max(1, rows));
	}
}
