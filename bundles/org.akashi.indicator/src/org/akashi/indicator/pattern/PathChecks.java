package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.indicator.pattern.PathPlace.ValueKind;
import org.akashi.indicator.pattern.PatternSketch.Comparison;
import org.akashi.indicator.pattern.PatternSketch.Step;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextToken.Kind;
import org.akashi.stix.Vocabularies;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObjectPath;

/** Whether the paths of a pattern lead somewhere, and whether what they are compared with can stand there. */
final class PathChecks {

	private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)");
	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
	private static final Set<String> TEXT_ONLY = Set.of("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET");

	private final String text;
	private final List<TextFinding> findings = new ArrayList<>();

	private PathChecks(String text) {
		this.text = text;
	}

	static List<TextFinding> check(String text) {
		PathChecks checks = new PathChecks(text);
		PatternSketch.comparisons(text).forEach(checks::comparison);
		return checks.findings;
	}

	private void comparison(Comparison c) {
		Optional<PathPlace> start = ObjectPaths.start(c.type());
		if (start.isEmpty()) {
			if (!c.type().startsWith("x-")) {
				say(Severity.WARNING, c.start(), c.typeEnd(), "STIX 2.1 has no observable of the type «" + c.type() + "»",
						nearest(c.type(), ObjectPaths.types(), c.start(), c.typeEnd()));
			}
			return;
		}
		PathPlace place = walk(c, start.get());
		if (place != null && c.operator() != null && !c.constants().isEmpty()) {
			value(c, place);
		}
	}

	/** The place at the path's end; {@code null} when it can't be told or was complained of. */
	private PathPlace walk(Comparison c, PathPlace start) {
		PathPlace place = start;
		for (Step step : c.steps()) {
			Optional<PathPlace> next = ObjectPaths.step(place, step.name(), step.list());
			if (next.isEmpty()) {
				unknown(c, place, step);
				return null;
			}
			place = next.get();
		}
		return place;
	}

	private void unknown(Comparison c, PathPlace place, Step step) {
		boolean custom = step.name().startsWith("x_") || place.kind() == ValueKind.EXTENSIONS && step.name().startsWith("extension-definition--")
				|| place.kind() == ValueKind.EXTENSIONS && step.name().startsWith("x-");
		if (custom) {
			return;
		}
		if (place.list() && !step.list()) {
			int at = c.steps().get(Math.max(0, c.steps().indexOf(step) - 1)).end();
			say(Severity.WARNING, step.start(), step.end(), "The path leads to a list; [*] stands for any element of it",
					List.of(TextFix.of("Insert [*]", at, at, "[*]")));
		} else if (step.list()) {
			say(Severity.WARNING, step.start(), step.end(), "There is no list here",
					List.of(TextFix.of("Remove " + text.substring(step.start(), step.end()), step.start(), step.end(), "")));
		} else if (place.kind() == ValueKind.DICTIONARY) {
			say(Severity.WARNING, step.start(), step.end(), "«" + step.name() + "» is no name of " + place.vocabulary(),
					nearest(step.name(), ObjectPaths.members(place).keySet(), step.start(), step.end()));
		} else {
			boolean reference = place.kind() == ValueKind.REFERENCE || place.kind() == ValueKind.OBJECT || place.kind() == ValueKind.EXTENSIONS;
			String message = reference ? "There is no property «" + step.name() + "» in " + text.substring(c.start(), before(step))
					: "A " + place.words() + " has no properties";
			say(Severity.WARNING, step.start(), step.end(), message,
					nearest(step.name(), ObjectPaths.members(place).keySet(), step.start(), step.end()));
		}
	}

	private int before(Step step) {
		int end = step.start();
		while (end > 0 && (".:".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
			end--;
		}
		return end;
	}

	private static List<TextFix> nearest(String name, Iterable<String> names, int start, int end) {
		return ObjectPaths.nearest(name, names).map(near -> List.of(TextFix.of("Change to " + near, start, end, written(near)))).orElse(List.of());
	}

	/** A name as a path has it. */
	static String written(String name) {
		String path = ObjectPath.of("x", name).toString();
		return ObjectPaths.types().contains(name) ? name : path.substring(2);
	}

	private void value(Comparison c, PathPlace place) {
		if (place.list()) {
			say(Severity.WARNING, c.start(), c.pathEnd(), "The path leads to a list; [*] stands for any element of it",
					List.of(TextFix.of("Insert [*]", c.pathEnd(), c.pathEnd(), "[*]")));
			return;
		}
		if (!place.isValue()) {
			say(Severity.WARNING, c.start(), c.pathEnd(), "The path leads to " + (place.kind() == ValueKind.OBJECT ? "an object" : "a " + place.words())
					+ ", not to a value", List.of());
			return;
		}
		boolean textOnly = TEXT_ONLY.contains(c.operator().of(text));
		for (TextToken constant : c.constants()) {
			if (!textOnly) {
				constant(place, constant);
			} else if (place.kind() == ValueKind.INTEGER || place.kind() == ValueKind.NUMBER || place.kind() == ValueKind.BOOLEAN) {
				say(Severity.WARNING, c.operator().start(), c.operator().end(), c.operator().of(text) + " compares texts, and here is a " + place.words(),
						List.of());
				return;
			}
		}
	}

	private void constant(PathPlace place, TextToken token) {
		String written = token.of(text);
		boolean quoted = token.kind() == Kind.TEXT;
		if (quoted && !PatternTokens.closed(written)) {
			return;
		}
		String inner = quoted ? PatternSketch.name(written.substring(written.indexOf('\''))) : written;
		char prefix = quoted && !written.startsWith("'") ? written.charAt(0) : ' ';
		boolean truth = written.equals("true") || written.equals("false");
		switch (place.kind()) {
			case INTEGER -> kind(!quoted && INTEGER.matcher(written).matches(), token, place, INTEGER.matcher(inner).matches() ? inner : null);
			case NUMBER -> kind(!quoted && !truth, token, place, NUMBER.matcher(inner).matches() ? inner : null);
			case BOOLEAN -> kind(truth, token, place, bool(inner));
			case TIMESTAMP -> kind(prefix == 't', token, place, TIME.matcher(inner).matches() ? "t" + Constant.quote(inner) : null);
			case TEXT -> text(place, token, inner, quoted && prefix == ' ');
			case REFERENCE -> say(Severity.INFO, token.start(), token.end(), "This compares the id of an object; the path can go on to its properties", List.of());
			default -> { /* bytes and anything can be compared with texts too */ }
		}
	}

	private static String bool(String inner) {
		return switch (inner.toLowerCase(java.util.Locale.ROOT)) {
			case "true", "1", "yes" -> "true";
			case "false", "0", "no" -> "false";
			default -> null;
		};
	}

	private void text(PathPlace place, TextToken token, String inner, boolean quoted) {
		kind(quoted, token, place, Constant.quote(inner));
		if (!quoted || place.vocabulary().isEmpty() || Vocabularies.terms(place.vocabulary()).contains(inner)) {
			return;
		}
		boolean open = Vocabularies.isOpen(place.vocabulary());
		List<TextFix> fixes = ObjectPaths.nearest(inner, Vocabularies.terms(place.vocabulary()))
				.map(near -> List.of(TextFix.of("Change to " + near, token.start(), token.end(), Constant.quote(near)))).orElse(List.of());
		say(open ? Severity.INFO : Severity.WARNING, token.start(), token.end(),
				"«" + inner + "» is no term of " + place.vocabulary() + " (section " + Vocabularies.section(place.vocabulary()) + ")", fixes);
	}

	private void kind(boolean fits, TextToken token, PathPlace place, String right) {
		if (!fits) {
			say(Severity.WARNING, token.start(), token.end(), "Here stands a " + place.words() + ", which never equals " + token.of(text),
					right == null ? List.of() : List.of(TextFix.of("Write " + right, token.start(), token.end(), right)));
		}
	}

	private void say(Severity severity, int start, int end, String message, List<TextFix> fixes) {
		findings.add(TextFinding.at(text, severity, start, end, message, fixes));
	}
}
