package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.SchemaFolder;
import org.akashi.stix.StixRule;
import org.akashi.stix.StixValidator;
import org.akashi.stix.StixValidator.Located;
import org.akashi.stix.StixVersion;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;

/** Judges cases: runs the rules or the pattern language, and says what was found. Not thread-safe. */
final class ConformanceRun {

	/**
	 * What came out.
	 *
	 * @param valid    whether nothing was found that counts
	 * @param findings all that was found, also what does not count
	 */
	record Outcome(boolean valid, List<Located> findings) {
	}

	/** Options whose meaning is known, and those that change what is printed, not what is found. */
	private static final Set<String> KNOWN = Set.of("strict", "strict_types", "strict_properties", "enabled", "disabled", "schema_dir", "version",
			"enforce_refs", "interop", "silent", "verbose", "no_cache", "refresh_cache", "clear_cache", "files", "recursive");

	private final List<Path> schemaPlaces;
	private final Map<String, Optional<SchemaFolder>> schemas = new HashMap<>();

	/** Cases that may name folders of schemas, which are looked for in these places. */
	ConformanceRun(List<Path> schemaPlaces) {
		this.schemaPlaces = List.copyOf(schemaPlaces);
	}

	/** Runs one case. */
	Outcome run(ConformanceCase c) {
		return c.pattern() == null ? object(c) : pattern(c.pattern());
	}

	private static Outcome pattern(String pattern) {
		List<Located> found = new ArrayList<>();
		for (PatternProblem problem : Patterns.check(pattern)) {
			found.add(new Located(new Finding(Severity.ERROR, "pattern", "9", "$", problem.message()), "", problem.line(), problem.column()));
		}
		return new Outcome(found.isEmpty(), found);
	}

	private Outcome object(ConformanceCase c) {
		List<Located> notes = new ArrayList<>();
		StixVersion version = StixVersion.of(c.options().path("version").asString(c.stix())).orElse(null);
		RuleOptions options = new RuleOptions(Optional.ofNullable(version), c.option("strict_types", false), c.option("strict_properties", false),
				c.option("enforce_refs", false), c.option("interop", false), c.names("enabled"), c.names("disabled"), folder(c, notes));
		options(c, options, notes);
		List<Located> found = new ArrayList<>(notes);
		found.addAll(StixValidator.validate(c.object(), options));
		boolean strict = c.option("strict", true);
		boolean valid = found.stream().map(l -> l.finding().severity()).noneMatch(s -> s == Severity.ERROR || strict && s == Severity.WARNING);
		return new Outcome(valid, found);
	}

	private static void options(ConformanceCase c, RuleOptions options, List<Located> notes) {
		if (c.option("silent", false) && c.option("verbose", false)) {
			notes.add(note(Severity.ERROR, "Output can be silent or verbose, not both: choose one"));
		}
		Set<String> unknown = new HashSet<>(options.unknown());
		for (String name : unknown) {
			boolean wanted = options.enabled().contains(name);
			notes.add(note(wanted ? Severity.ERROR : Severity.INFO, "There is no SHOULD rule of that name: " + name
					+ StixRule.find(name).map(r -> ", for it is not of that kind").orElse("")));
		}
		for (String name : c.options().propertyNames()) {
			if (!KNOWN.contains(name)) {
				notes.add(note(Severity.INFO, "An option that is not known, taken as not there: " + name));
			}
		}
	}

	private Optional<SchemaFolder> folder(ConformanceCase c, List<Located> notes) {
		String name = c.options().path("schema_dir").stringValue("");
		if (name.isEmpty()) {
			return Optional.empty();
		}
		Optional<SchemaFolder> folder = schemas.computeIfAbsent(name + " " + c.stix(), k -> read(name, c.stix()));
		if (folder.isEmpty()) {
			notes.add(note(Severity.INFO, "The folder of schemas is not here, what it asks for was not checked: " + name));
		}
		return folder;
	}

	private Optional<SchemaFolder> read(String name, String stix) {
		List<Path> places = schemaPlaces.stream().map(p -> p.resolve(name)).filter(Files::isDirectory)
				.map(p -> Stream.of("v20", "v21").anyMatch(v -> Files.isDirectory(p.resolve(v))) ? p.resolve(stix) : p).filter(Files::isDirectory).toList();
		if (places.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(SchemaFolder.read(places.getFirst()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Located note(Severity severity, String message) {
		return new Located(new Finding(severity, "options", "", "$", message), "", 0, 0);
	}
}
