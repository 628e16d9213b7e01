package org.akashi.report.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON and JSON lines (STIX, MISP, feeds) as a table of two columns: the path of each text, as boilerplate, and the
 * text. Numbers, keys and literals are left out.
 */
public final class JsonReportReader implements ReportReader {

	private static final Pattern START = Pattern.compile("^\\s*(?:\\{\\s*(?:\"|\\}|$)|\\[\\s*(?:[\\[{\"\\]]|-?\\d+\\s*[,\\]]|$))");
	/** A row of brackets in a file that doesn't say to be JSON. */
	private static final Pattern BRACKETS = Pattern.compile("^\\s*(?:\\[\\s*){9}");
	private static final int LEVELS_A_DEPTH = 64;

	/** What is known of an object while its properties pass by. */
	private static final class Level {
		private final String prefix;
		private int index = -1;
		private String name;
		private String type = "";
		private String title = "";
		private String date = "";

		Level(String prefix, boolean array) {
			this.prefix = prefix;
			name = array ? null : "";
		}

		String path() {
			return index >= 0 ? prefix + "[" + index + "]" : prefix.isEmpty() ? name : prefix + "." + name;
		}
	}

	@Override
	public int confidence(ReportFile file) {
		String text = TextSource.head(file);
		String head = text.substring(0, Math.min(text.length(), 200));
		if (!START.matcher(head).find()) {
			return NONE;
		}
		boolean named = file.extension().startsWith("json") || file.extension().equals("ndjson");
		return named ? 80 : BRACKETS.matcher(head).find() ? NONE : LIKELY;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		return new Reading(file, limits, monitor).run();
	}

	private static final class Reading {

		private final String name;
		private final ReadLimits limits;
		private final DecodedText source;
		private final ReportTextBuilder builder;
		private final Deque<Level> levels = new ArrayDeque<>();
		private String title = "";
		private String date = "";
		private String publisher = "";

		Reading(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
			this.name = file.name();
			this.limits = limits;
			source = TextSource.decode(file, limits);
			builder = new ReportTextBuilder(limits, monitor);
			TextSource.problems(source).forEach(builder::problem);
		}

		ReportText run() throws CoreException {
			// line separators within texts are line breaks by now
			JsonFactory factory = JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).streamReadConstraints(StreamReadConstraints.builder()
					.maxNestingDepth(limits.maxDepth() * LEVELS_A_DEPTH).maxStringLength(Math.max(1, limits.maxCharacters())).build()).build();
			builder.beginTable();
			try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
				for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
					token(token, parser);
				}
			} catch (StreamConstraintsException e) {
				throw ReportStatus.error(ReportStatus.TOO_DEEP, "The JSON is nested more than " + limits.maxDepth() * LEVELS_A_DEPTH
						+ " deep, or a value in it is too long: " + e.getOriginalMessage(), e);
			} catch (JacksonException e) {
				broken(e);
			}
			builder.endTable();
			return builder.build(new ReportMetadata(title.isEmpty() ? name.replaceAll("\\.[A-Za-z]{1,6}$", "") : title, "", publisher, MetadataGuess.isoDate(date), "", "application/json",
					source.charsetName()));
		}

		private void broken(JacksonException e) throws CoreException {
			String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
			if (builder.isEmpty()) {
				throw ReportStatus.error(ReportStatus.UNSUPPORTED, "The text looks like JSON but is none" + where + ".", e);
			}
			builder.warning(ReportStatus.TRUNCATED, "The JSON ends too early or is damaged" + where
					+ " (" + e.getOriginalMessage() + "); what stands before was read.");
		}

		private void token(JsonToken token, JsonParser parser) throws CoreException {
			switch (token) {
			case START_OBJECT, START_ARRAY -> {
				levels.push(new Level(levels.isEmpty() ? "" : step().path(), token == JsonToken.START_ARRAY));
			}
			case END_OBJECT, END_ARRAY -> close(levels.pop());
			case PROPERTY_NAME -> levels.peek().name = parser.currentName();
			case VALUE_STRING -> value(parser.getString(), parser.currentTokenLocation().getCharOffset());
			default -> step();
			}
		}

		/** The level, counted on when it is an array. */
		private Level step() {
			Level level = levels.peek();
			if (level != null && level.name == null) {
				level.index++;
			}
			return level;
		}

		private void value(String value, long at) throws CoreException {
			Level level = step();
			String path = level == null ? "" : level.path();
			if (level != null && level.name != null) {
				remember(level, value, path);
			}
			if (value.isBlank()) {
				return;
			}
			builder.beginRow();
			builder.boilerplate(true);
			builder.cell(true, path.isEmpty() ? "$" : path);
			builder.boilerplate(false);
			builder.beginCell(false);
			int start = (int) at + 1;
			builder.append(value, source.text().startsWith(value, start) ? source.byteOffset(start) : -1);
			builder.end();
		}

		/** The title, date and publisher of STIX reports, MISP events and documents that say so at their top. */
		private void remember(Level level, String value, String path) {
			switch (level.name) {
			case "type" -> level.type = value;
			case "name", "title", "headline", "info" -> level.title = level.title.isEmpty() ? value : level.title;
			case "published", "date", "datePublished" -> level.date = level.date.isEmpty() ? value : level.date;
			default -> {
				return;
			}
			}
			if (path.equals("Event.Orgc.name")) {
				publisher = value;
			}
		}

		private void close(Level level) {
			boolean report = level.type.equals("report") || level.prefix.equals("Event") || level.prefix.isEmpty() && level.type.isEmpty();
			if (report && title.isEmpty()) {
				title = level.title;
				date = level.date;
			}
		}
	}
}
