package org.akashi.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.akashi.store.Case;
import org.akashi.store.CaseTexts;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An export that is done again and again: what, to whom, in which format, into which file. Kept with the case as a text of
 * the kind {@link CaseTexts.Kind#PROFILE}, one fact a line, so that versions of it merge:
 *
 * <pre>
 * {"audience": "green", "file": "out/{case}-{date}.{ext}", "format": "stix21", "incremental": true, "life": "active",
 *  "options": {"evidence": "false"}, "pap": "amber", "schema": 1, "select": "type:indicator", "unmarked": "amber",
 *  "warning-lists": "drop"}
 * </pre>
 *
 * @param name        its name in the case
 * @param plan        what, for whom and how, without times
 * @param file        pattern of the file's path; a relative one starts at the folder that the case is in. Places:
 *                    {@code {case}}, {@code {profile}}, {@code {format}}, {@code {tlp}}, {@code {date}} (2026-01-31),
 *                    {@code {time}} (20260131T235959Z), {@code {ext}}
 * @param incremental whether only what changed since the last export is written, with what was taken back
 */
public record ExportProfile(String name, ExportPlan plan, String file, boolean incremental) {

	/** The version of the form. */
	public static final int SCHEMA = 1;

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

	public ExportProfile {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(file, "file");
	}

	/** The pattern of a file that is written anew each time. */
	public static final String ONE_FILE = "{case}-{profile}.{ext}";

	/** The profile of a case with this name; empty when there is none. */
	public static Optional<ExportProfile> of(Case source, String name) {
		return source.texts(CaseTexts.Kind.PROFILE).text(name).map(text -> read(name, text));
	}

	/**
	 * Reads a profile.
	 *
	 * @throws IllegalArgumentException saying what is wrong, in one sentence
	 */
	public static ExportProfile read(String name, String text) {
		JsonNode json;
		try {
			json = MAPPER.readTree(text);
		} catch (JacksonException e) {
			throw new IllegalArgumentException("The profile «" + name + "» is no JSON: " + e.getOriginalMessage(), e);
		}
		if (!json.isObject() || json.path("schema").asInt(SCHEMA) > SCHEMA) {
			throw new IllegalArgumentException("The profile «" + name + "» is of a newer Akashi, or no profile at all.");
		}
		Map<String, String> options = new TreeMap<>();
		json.path("options").properties().forEach(option -> options.put(option.getKey(), option.getValue().asString("")));
		String format = said(json, "format", "");
		if (format.isEmpty()) {
			throw new IllegalArgumentException("The profile «" + name + "» says no format.");
		}
		Audience audience = new Audience(tlp(name, json, "audience"), pap(name, json), tlp(name, json, "unmarked").orElse(TlpLevel.CLEAR));
		ExportPlan plan = new ExportPlan(format, options, Selection.parse(said(json, "select", "")), audience,
				oneOf(name, json, "warning-lists", ExportPlan.Listed.KEEP, ExportPlan.Listed.class), oneOf(name, json, "life", ExportPlan.Life.ALL, ExportPlan.Life.class),
				Optional.empty(), Optional.empty());
		return new ExportProfile(name, plan, said(json, "file", ONE_FILE), json.path("incremental").asBoolean(false));
	}

	/** The text to keep; {@link #read} reads it. */
	public String write() {
		Map<String, JsonNode> facts = new TreeMap<>();
		ObjectNode json = MAPPER.createObjectNode();
		json.put("schema", SCHEMA).put("format", plan.format()).put("file", file).put("incremental", incremental)
				.put("warning-lists", word(plan.warningLists())).put("life", word(plan.life()));
		plan.audience().tlp().ifPresent(level -> json.put("audience", level.word()));
		plan.audience().pap().ifPresent(level -> json.put("pap", level.word()));
		json.put("unmarked", plan.audience().unmarked().word());
		if (!plan.what().isAll()) {
			json.put("select", plan.what().text());
		}
		if (!plan.options().isEmpty()) {
			ObjectNode options = json.putObject("options");
			new TreeMap<>(plan.options()).forEach(options::put);
		}
		json.properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
		return MAPPER.writeValueAsString(facts).replace("\r\n", "\n") + "\n";
	}

	/**
	 * The path that the pattern gives.
	 *
	 * @param caseName  of the case, as the audience may read it
	 * @param extension of the format, without a dot
	 * @param now       for date and time
	 */
	public String path(String caseName, String extension, Instant now) {
		return file.replace("{case}", fileName(caseName)).replace("{profile}", fileName(name)).replace("{format}", plan.format())
				.replace("{tlp}", plan.audience().tlp().map(level -> level.word().replace('+', '-')).orElse("all"))
				.replace("{date}", now.toString().substring(0, 10)).replace("{time}", TIME.format(now)).replace("{ext}", extension);
	}

	/** A line of a crontab (crontab(5)) that does the export each morning. */
	public String crontabLine(Path caseFolder) {
		// In a crontab a percent sign ends the command.
		return "15 6 * * *\t" + ("akashi export --case " + quoted(caseFolder.toString()) + " --profile " + quoted(name) + " --quiet").replace("%", "\\%");
	}

	private static String quoted(String text) {
		return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
	}

	/** A name without what file systems forbid. */
	public static String fileName(String name) {
		String clean = name.replaceAll("\\s*:\\s+", " - ").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip();
		return clean.isEmpty() || clean.matches("\\.+") ? "case" : clean;
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static String said(JsonNode json, String key, String otherwise) {
		return json.path(key).asString(otherwise);
	}

	private static Optional<TlpLevel> tlp(String name, JsonNode json, String key) {
		String said = said(json, key, "");
		return said.isEmpty() ? Optional.empty() : Optional.of(TlpLevel.parse(said)
				.orElseThrow(() -> wrong(name, key, said, TlpLevel.words())));
	}

	private static Optional<PapLevel> pap(String name, JsonNode json) {
		String said = said(json, "pap", "");
		return said.isEmpty() ? Optional.empty() : Optional.of(PapLevel.parse(said).orElseThrow(() -> wrong(name, "pap", said, PapLevel.words())));
	}

	private static <E extends Enum<E>> E oneOf(String name, JsonNode json, String key, E otherwise, Class<E> kind) {
		String said = said(json, key, "");
		for (E value : kind.getEnumConstants()) {
			if (word(value).equals(said.toLowerCase(Locale.ROOT))) {
				return value;
			}
		}
		if (!said.isEmpty()) {
			throw wrong(name, key, said, word(kind.getEnumConstants()[0]) + ", …");
		}
		return otherwise;
	}

	private static IllegalArgumentException wrong(String name, String key, String said, String wanted) {
		return new IllegalArgumentException("The profile «" + name + "» has «" + said + "» for " + key + "; it takes " + wanted + ".");
	}
}
