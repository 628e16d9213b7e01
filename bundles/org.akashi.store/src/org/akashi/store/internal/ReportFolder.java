package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.akashi.mention.Extraction;
import org.akashi.mention.MentionFormat;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextFormat;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The folder of one report: what stands in each of its files. */
final class ReportFolder {

	static final String HEAD = "report.json";
	static final String TEXT = "text.txt";
	static final String MAP = "text.map";
	static final String MENTIONS = "mentions.jsonl";
	static final String PROPOSALS = "proposals.jsonl";
	static final String VERDICTS = "verdicts.jsonl";
	private static final String ORIGINAL = "original";

	/** The files that are written anew in their place. */
	static final List<String> REPLACED = List.of(HEAD, MAP, MENTIONS, PROPOSALS, VERDICTS);

	/** The content of report.json. */
	record Head(StoredReport report, List<IStatus> extraction) {
	}

	private ReportFolder() {
	}

	/** The name of the file with the original bytes. */
	static String originalName(ReportFile file) {
		String extension = file.extension();
		return extension.matches("[a-z0-9]{1,10}") ? ORIGINAL + "." + extension : ORIGINAL;
	}

	/** The file with the original bytes, or null. */
	static Path original(Path folder) throws IOException {
		try (var files = Files.newDirectoryStream(folder, ORIGINAL + "*")) {
			for (Path file : files) {
				return file;
			}
			return null;
		}
	}

	/** The files that hold what was read and found, by name; the head last. */
	static Map<String, byte[]> findings(StoredReport report, ReportText text, Extraction extraction) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(TEXT, bytes(text.text()));
		files.put(MAP, ReportTextFormat.write(text));
		files.put(MENTIONS, lines(extraction.mentions(), MentionFormat::line));
		files.put(PROPOSALS, lines(extraction.proposals(), MentionFormat::line));
		files.put(HEAD, head(report, extraction.problems()));
		return files;
	}

	/** An unpaired surrogate has no UTF-8; it must not shift what follows. */
	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static <T> byte[] lines(List<T> items, Function<T, String> line) {
		StringBuilder lines = new StringBuilder();
		items.forEach(item -> lines.append(line.apply(item)).append('\n'));
		return bytes(lines.toString());
	}

	static byte[] head(StoredReport report, List<IStatus> extraction) {
		return bytes(Json.object(out -> {
			out.writeStringProperty("sha256", report.sha256());
			Json.text(out, "name", report.name());
			Json.text(out, "title", report.title());
			Json.text(out, "publisher", report.publisher());
			Json.text(out, "published", report.published());
			Json.text(out, "language", report.language());
			Json.text(out, "mediaType", report.mediaType());
			Json.text(out, "source", report.source());
			out.writeNumberProperty("size", report.size());
			out.writeStringProperty("imported", report.imported());
			out.writeNumberProperty("mentions", report.mentions());
			out.writeNumberProperty("proposals", report.proposals());
			if (!report.status().isOK()) {
				out.writeName("status");
				StatusLines.write(out, report.status());
			}
			if (!extraction.isEmpty()) {
				out.writeArrayPropertyStart("extraction");
				extraction.forEach(problem -> StatusLines.write(out, problem));
				out.writeEndArray();
			}
		}) + "\n");
	}

	/**
	 * Reads report.json. Where git joined two imports of one report, the first line counts.
	 *
	 * @throws RuntimeException when it isn't one
	 */
	static Head readHead(Path folder) throws IOException {
		Map<String, String> texts = new HashMap<>();
		Map<String, Long> numbers = new HashMap<>();
		IStatus[] status = { Status.OK_STATUS };
		List<IStatus> extraction = new ArrayList<>();
		try (JsonParser in = Json.parser(Files.readString(folder.resolve(HEAD)))) {
			Json.properties(in, (name, value) -> {
				switch (value.currentToken()) {
				case VALUE_STRING -> texts.put(name, value.getString());
				case VALUE_NUMBER_INT -> numbers.put(name, value.getLongValue());
				case START_OBJECT -> status[0] = StatusLines.read(value);
				case START_ARRAY -> {
					while (value.nextToken() != JsonToken.END_ARRAY) {
						extraction.add(StatusLines.read(value));
					}
				}
				default -> value.skipChildren();
				}
			});
		}
		return new Head(new StoredReport(folder.getFileName().toString(), texts.getOrDefault("name", ""),
				texts.getOrDefault("title", ""), texts.getOrDefault("publisher", ""),
				texts.getOrDefault("published", ""), texts.getOrDefault("language", ""),
				texts.getOrDefault("mediaType", ""), texts.getOrDefault("source", ""),
				numbers.getOrDefault("size", 0L), texts.getOrDefault("imported", ""),
				numbers.getOrDefault("mentions", 0L).intValue(), numbers.getOrDefault("proposals", 0L).intValue(),
				status[0]), extraction);
	}

	static String text(Path folder) throws IOException {
		return new String(Files.readAllBytes(folder.resolve(TEXT)), StandardCharsets.UTF_8);
	}

	/** Text with its map. */
	static ReportText reportText(Path folder) throws IOException {
		return ReportTextFormat.read(text(folder), Files.readAllBytes(folder.resolve(MAP)));
	}
}
