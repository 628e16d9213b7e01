package org.akashi.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Patterns, one a line: as they stand, as JSON strings, or in JSON objects. */
final class PatternLines {

	private static final JsonFactory JSON = new JsonFactory();
	/** No pattern has a double quote behind its first bracket. */
	private static final Pattern JSON_LINE = Pattern.compile("\\s*(?:[{\"]|\\[\\s*\").*", Pattern.DOTALL);

	private final Console console;
	private final List<String> files;

	/** @param files their names; {@code -} or none means standard input */
	PatternLines(Console console, List<String> files) {
		this.console = console;
		this.files = files.isEmpty() ? List.of("-") : files;
	}

	/** What a line holds. */
	static final class Line {

		private final String id;
		private final List<String> patterns;
		private final PatternProblem problem;
		private boolean fine;

		private Line(String id, List<String> patterns, PatternProblem problem) {
			this.id = id;
			this.patterns = patterns;
			this.problem = problem;
		}

		/** The id that the line's object has; empty when it has none. */
		String id() {
			return id;
		}

		/** At least one. */
		List<String> patterns() {
			return patterns;
		}

		/** What is wrong with the line itself, or {@code null}. */
		PatternProblem problem() {
			return problem;
		}

		/** The same as a list that may grow. */
		List<PatternProblem> problems() {
			return new ArrayList<>(problem == null ? List.of() : List.of(problem));
		}

		void fine(boolean answered) {
			fine = answered;
		}

		/** The line as two patterns: those of its JSON, or what stands before and behind a TAB. */
		Line pair() {
			if (problem != null || patterns.size() == 2) {
				return this;
			}
			String text = patterns.getFirst();
			List<String> first = null;
			for (int tab = text.indexOf('\t'); tab >= 0 && patterns.size() == 1; tab = text.indexOf('\t', tab + 1)) {
				List<String> pair = List.of(text.substring(0, tab).strip(), text.substring(tab + 1).strip());
				if (pair.stream().allMatch(side -> Patterns.check(side).isEmpty())) {
					return new Line(id, pair, null); // a TAB may be white space of a pattern, too
				}
				first = first == null ? pair : first;
			}
			return first != null ? new Line(id, first, null)
					: new Line(id, patterns, new PatternProblem(1, 1, 1, "Two patterns are needed: with a TAB between them, or as JSON [\"…\", \"…\"]"));
		}
	}

	/**
	 * Gives each line that is not empty to an action.
	 *
	 * @return whether all went fine
	 * @throws IOException if a file can't be read
	 */
	boolean forEach(Consumer<Line> action) throws IOException {
		boolean fine = true;
		for (String file : files) {
			if (file.equals("-")) {
				fine &= lines(console.in(), action);
			} else {
				try (InputStream in = Files.newInputStream(console.path(file))) {
					fine &= lines(in, action);
				} catch (IOException e) {
					throw CommandFailure.unreadable(file + ": " + FileFaults.why(e), e);
				}
			}
		}
		return fine;
	}

	private boolean lines(InputStream in, Consumer<Line> action) throws IOException {
		boolean fine = true;
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		for (String text = reader.readLine(); text != null; text = reader.readLine()) {
			if (!text.isBlank()) {
				Line line = line(text.charAt(0) == '\uFEFF' ? text.substring(1) : text);
				action.accept(line);
				fine &= line.fine;
				if (!reader.ready()) {
					console.out().flush(); // another program may wait for this answer before it asks again
				}
			}
		}
		return fine;
	}

	/** Takes a line apart. */
	static Line line(String text) {
		if (!JSON_LINE.matcher(text).matches()) {
			return new Line("", List.of(text), null);
		}
		Content content = new Content();
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
			content.read(json);
		} catch (JacksonException e) {
			if (text.stripLeading().startsWith("[")) {
				return new Line("", List.of(text), null); // a pattern with wrong quotes
			}
			int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
			return new Line("", List.of(text), new PatternProblem(1, column, 1, "Not JSON: " + e.getOriginalMessage()));
		}
		if (content.patterns.isEmpty()) {
			return new Line(content.id, List.of(text), new PatternProblem(1, 1, 1, "The JSON has no pattern: {\"pattern\": \"…\"}"));
		}
		return new Line(content.id, List.copyOf(content.patterns), null);
	}

	/** What a line of JSON holds. */
	private static final class Content {

		private final List<String> patterns = new ArrayList<>();
		private String id = "";

		private void read(JsonParser json) {
			int depth = 0;
			for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
				if (token.isStructStart()) {
					depth++;
				} else if (token.isStructEnd()) {
					depth--;
				} else if (token == JsonToken.VALUE_STRING && depth <= 1) {
					text(json.currentName() == null ? "" : json.currentName(), json.getString());
				}
			}
		}

		private void text(String name, String value) {
			switch (name) {
				case "id" -> id = value;
				case "pattern", "a" -> patterns.addFirst(value);
				case "", "b" -> patterns.addLast(value);
				default -> {
					// Other properties say nothing about the pattern.
				}
			}
		}
	}
}
