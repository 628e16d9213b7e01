package org.akashi.export.internal.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.model.CyberObservable;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * One self-contained page for people: what is known, each fact with links to the sentences that it stands on. No
 * script, nothing from the network; light and dark by the reader's system; fit for print.
 */
public final class HtmlExporter implements Exporter {

	/** {@code --format html}. */
	public static final String ID = "html";

	static final Option LANGUAGE = Option.choice("language", "Language", "The language of headings and labels.",
			Labels.LANGUAGES, Labels.LANGUAGES.getFirst());
	static final Option TITLE = Option.text("title", "Title", "The title of the page; empty for the case's name.", "");
	static final Option DEFANG = Option.flag("defang", "Defang addresses",
			"Write addresses so that no program turns them into links.", true);

	/** The sections, in the order of reading: the story first, lists later. */
	private static final List<String> CARDS = List.of("campaign", "intrusion-set", "threat-actor", "malware", "tool",
			"attack-pattern", "vulnerability", "infrastructure", "incident", "location", "identity", "course-of-action",
			"malware-analysis", "grouping", "note", "opinion", "observed-data", "sighting");
	/** No cards: they stand within others, or among the sources. */
	private static final Set<String> WITHIN = Set.of("relationship", "report");
	static final Set<String> LEFT_OUT = Set.of("marking-definition", "extension-definition", "language-content");

	@Override
	public List<Option> options() {
		return List.of(TITLE, LANGUAGE, DEFANG);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		try {
			LossReport report = new Writing(request, new Page(writer), monitor).write();
			writer.flush();
			return report;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** One export. */
	private static final class Writing {

		private final Page page;
		private final Knowledge knowledge;
		private final IProgressMonitor monitor;
		private final String title;
		private final Labels labels;
		private final Survey survey;
		private final Losses losses = new Losses();
		private final Marks marks;
		private final Cards cards;
		private final Tables tables;
		private final boolean defang;

		Writing(ExportRequest request, Page page, IProgressMonitor monitor) {
			this.page = page;
			this.monitor = monitor;
			knowledge = request.knowledge();
			title = request.value(TITLE).isBlank() ? knowledge.name() : request.value(TITLE);
			defang = request.isSet(DEFANG);
			labels = new Labels(request.value(LANGUAGE));
			survey = Survey.of(knowledge, monitor);
			marks = new Marks(knowledge, labels, survey.quotes(), defang);
			cards = new Cards(labels, marks, survey.relations(), losses);
			tables = new Tables(knowledge, labels, marks, survey.relations(), losses);
		}

		LossReport write() throws IOException {
			head();
			page.line("<main id=\"content\" class=\"wrap\">");
			summary();
			for (String section : CARDS) {
				section(section, section, cards::card);
			}
			others();
			section("indicator", List.of("column.value", "column.type", "column.confidence", "column.valid",
					"column.indicates", "column.source"), object -> tables.indicator((Indicator) object, page));
			section(Survey.OBSERVABLES, List.of("column.value", "column.type", "column.source"),
					object -> tables.observable((CyberObservable) object, page));
			new Sources(knowledge, labels, marks, survey.quotes()).write(page);
			page.markup("</main><footer><div class=\"wrap\">").text(labels.of("footer")).line("</div></footer></body></html>");
			within();
			return losses.report();
		}

		private void head() throws IOException {
			page.line("<!DOCTYPE html>").line("<html lang=\"" + labels.language() + "\"><head><meta charset=\"utf-8\">")
					.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
					.line("<meta name=\"referrer\" content=\"no-referrer\">")
					.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
							+ "base-uri 'none'; form-action 'none'\">")
					.element("title", title).markup("<style>").markup(stylesheet()).line("</style></head><body>")
					.markup("<a class=\"skip\" href=\"#content\">").text(labels.of("skip")).line("</a>")
					.markup("<header class=\"top\"><div class=\"wrap\"><div class=\"seal\" lang=\"ja\" aria-hidden=\"true\">証</div><div>")
					.element("h1", title).element("p class=\"subtitle\"", labels.of("subtitle")).line("</div></div></header>");
		}

		private void summary() {
			page.markup("<nav aria-labelledby=\"summary-title\">")
					.element("h2 id=\"summary-title\"", labels.of("summary")).line("<ul class=\"counts\">");
			List<String> order = new ArrayList<>(CARDS);
			survey.counts().keySet().stream().filter(isOther()).forEach(order::add);
			order.add("indicator");
			order.add(Survey.OBSERVABLES);
			for (String section : order) {
				int count = survey.counts().getOrDefault(section, 0);
				if (count > 0) {
					page.markup("<li><a href=\"#s-" + Page.escaped(section) + "\">").element("b", String.valueOf(count))
							.element("span", labels.types(section)).line("</a></li>");
				}
			}
			int quotes = survey.quotes().size();
			if (quotes > 0) {
				page.markup("<li><a href=\"#sources\">").element("b", String.valueOf(quotes))
						.element("span", labels.of("quotes")).line("</a></li>");
			}
			page.line("</ul></nav>");
			if (defang) {
				page.element("p class=\"total\"", labels.of("defanged"));
			}
		}

		private void others() {
			survey.counts().keySet().stream().filter(isOther()).forEach(type -> section(type, type, cards::card));
		}

		private Predicate<String> isOther() {
			return type -> !CARDS.contains(type) && !WITHIN.contains(type) && !LEFT_OUT.contains(type)
					&& !type.equals("indicator") && !type.equals(Survey.OBSERVABLES);
		}

		private void section(String section, String type, BiConsumer<StixObject, Page> write) {
			if (survey.counts().containsKey(section)) {
				open(section);
				inOrder(knowledge.objects(type), object -> write.accept(object, page));
				page.line("</section>");
			}
		}

		private void section(String section, List<String> columns, Consumer<StixObject> write) {
			if (survey.counts().containsKey(section)) {
				open(section);
				tables.open(page, labels.types(section), columns);
				boolean observables = section.equals(Survey.OBSERVABLES);
				inOrder(observables ? knowledge.objects().filter(CyberObservable.class::isInstance)
						: knowledge.objects(section), write);
				tables.close(page);
				page.line("</section>");
			}
		}

		private void open(String section) {
			String id = Page.escaped("s-" + section);
			page.markup("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">")
					.element("h2 id=\"" + id + "-title\"", labels.types(section));
		}

		/** What stands within others is counted; what has no place is named. */
		private void within() {
			each(knowledge.objects("relationship"), object -> losses.written());
			each(knowledge.objects("report"), object -> losses.written());
			for (String type : LEFT_OUT.stream().sorted().toList()) {
				each(knowledge.objects(type), object -> losses.object(object, "The page has no place for objects of type "
						+ StixTypes.type(object) + "."));
			}
		}

		/** In the order in which people look things up: by kind of value, then by name. */
		private void inOrder(Stream<StixObject> objects, Consumer<StixObject> action) {
			record Place(String kind, String name, String id) {
			}
			List<Place> places = new ArrayList<>();
			each(objects, object -> places.add(new Place(marks.kind(object), marks.name(object), object.getId())));
			places.sort(Comparator.comparing(Place::kind).thenComparing(Place::name, String.CASE_INSENSITIVE_ORDER)
					.thenComparing(Place::id));
			each(places.stream().map(place -> knowledge.object(place.id())).flatMap(Optional::stream), action);
		}

		private void each(Stream<StixObject> objects, Consumer<StixObject> action) {
			try (objects) {
				for (Iterator<StixObject> all = objects.iterator(); all.hasNext();) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					action.accept(all.next());
				}
			}
		}

		private static String stylesheet() throws IOException {
			try (InputStream in = HtmlExporter.class.getResourceAsStream("page.css")) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
	}
}
