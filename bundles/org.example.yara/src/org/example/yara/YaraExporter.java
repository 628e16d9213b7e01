package org.example.yara;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes the indicators of a case as YARA rules: hashes as conditions on the whole file, everything else as strings in
 * it. Indicators that are YARA rules themselves are taken over as they are.
 */
public final class YaraExporter implements Exporter {

	static final Option PREFIX = Option.text("prefix", "Rule prefix", "What the name of each rule begins with.",
			"Akashi_");
	static final Option GROUP = Option.choice("group", "One rule for each",
			"Whether the values of one malware (or actor), of one report or of one indicator stand in one rule.",
			Groups.KINDS, Groups.KINDS.getFirst());
	static final Option MINIMUM = new Option("minimum", "Strings to find",
			"How many of a rule's strings a file must hold to match; all of them where there are fewer.",
			Option.Kind.NUMBER, List.of(), "1");

	/** More values stand in a further rule: YARA has limits on what one rule may hold. */
	private static final int MOST_VALUES = 2_000;

	private static final Set<String> CARRIED = Set.of("pattern", "pattern_type", "pattern_version", "name", "evidence",
			"confidence", "valid_from", "valid_until");
	private static final Pattern RULE = Pattern.compile("(?m)^\\s*(?:(?:global|private)\\s+)*rule\\s+([A-Za-z_]\\w*)");
	private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");
	private static final Pattern COMBINED = Pattern.compile("\\b(?:AND|FOLLOWEDBY|NOT)\\b|!=");

	@Override
	public List<Option> options() {
		return List.of(PREFIX, GROUP, MINIMUM);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		return new Writing(request, monitor).write(out);
	}

	/** One export. */
	private static final class Writing {

		private final ExportRequest request;
		private final Knowledge knowledge;
		private final IProgressMonitor monitor;
		private final Groups groups;
		private final Losses losses = new Losses();
		private final RuleNames names = new RuleNames();
		private final Map<String, List<Indicator>> byGroup = new TreeMap<>();
		private final List<String> takenOver = new ArrayList<>();

		Writing(ExportRequest request, IProgressMonitor monitor) {
			this.request = request;
			this.knowledge = request.knowledge();
			this.monitor = monitor;
			this.groups = new Groups(knowledge, request.value(GROUP));
		}

		LossReport write(OutputStream out) throws IOException {
			try (Stream<StixObject> objects = knowledge.objects()) {
				for (Iterator<StixObject> all = objects.iterator(); all.hasNext();) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					sort(all.next());
				}
			}
			List<Rule> rules = new ArrayList<>();
			byGroup.forEach((group, indicators) -> rules(group, indicators, rules));
			Set<String> modules = new TreeSet<>();
			rules.forEach(rule -> modules.addAll(rule.modules()));
			StringBuilder text = new StringBuilder("// YARA rules of the case \"")
					.append(YaraText.oneLine(knowledge.name())).append("\".\n");
			modules.forEach(module -> text.append("import \"").append(module).append("\"\n"));
			rules.forEach(rule -> text.append('\n').append(rule.text()));
			takenOver.forEach(rule -> text.append('\n').append(rule).append('\n'));
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
			return losses.report();
		}

		private void sort(StixObject object) {
			if (!(object instanceof Indicator indicator)) {
				if (!(object instanceof Report) && !groups.carries(object)) {
					losses.object(object, "YARA rules hold indicators only.");
				}
			} else if (Boolean.TRUE.equals(indicator.getRevoked())) {
				losses.object(indicator, "It is revoked.");
			} else if ("stix".equals(indicator.getPatternType())) {
				byGroup.computeIfAbsent(groups.of(indicator), group -> new ArrayList<>()).add(indicator);
			} else if ("yara".equals(indicator.getPatternType())) {
				takeOver(indicator);
			} else {
				losses.object(indicator, "A pattern of type " + indicator.getPatternType() + " can't be said in YARA.");
			}
		}

		private void takeOver(Indicator indicator) {
			String pattern = text(indicator.getPattern());
			List<String> found = new ArrayList<>();
			Matcher matcher = RULE.matcher(pattern);
			while (matcher.find()) {
				found.add(matcher.group(1));
			}
			if (found.isEmpty() || !pattern.contains("condition")) {
				losses.object(indicator, "Its pattern is no YARA rule.");
			} else if (!found.stream().allMatch(names::take)) {
				losses.object(indicator, "A rule with its name is in the file already.");
			} else {
				losses.written();
				losses.properties(indicator, CARRIED, "The rule is taken over as it is; it has no place for it.");
				takenOver.add("// " + YaraText.oneLine(source(indicator)) + "\n" + pattern.strip());
			}
		}

		private void rules(String group, List<Indicator> indicators, List<Rule> rules) {
			Rule rule = null;
			for (Indicator indicator : indicators) {
				List<Value> values = values(indicator);
				if (values.isEmpty()) {
					continue;
				}
				if (rule == null || rule.size() >= MOST_VALUES) {
					rule = rule(group, indicators);
					rules.add(rule);
				}
				values.forEach(rule::add);
			}
		}

		private List<Value> values(Indicator indicator) {
			List<Value> values = new ArrayList<>();
			List<Observable> observables;
			try {
				observables = ObservablePatterns.observables(text(indicator.getPattern()));
			} catch (IllegalArgumentException e) {
				losses.object(indicator, "Its pattern can't be read: " + e.getMessage());
				return values;
			}
			String source = source(indicator);
			String reason = "Its pattern names no value to look for.";
			for (Observable observable : observables) {
				Optional<Value> value = Value.of(observable, source);
				value.ifPresent(values::add);
				reason = value.isPresent() ? "" : Value.reason(observable);
				if (!reason.isEmpty() && observables.size() > 1) {
					losses.property(indicator, "pattern", observable.value() + ": " + reason);
				}
			}
			if (values.isEmpty()) {
				losses.object(indicator, reason);
				return values;
			}
			losses.written();
			losses.properties(indicator, CARRIED, "A rule has no place for it.");
			if (observables.size() > 1 && COMBINED.matcher(LITERAL.matcher(indicator.getPattern()).replaceAll("''")).find()) {
				losses.property(indicator, "pattern",
						"Each of its values matches alone; the rule doesn't say how the pattern combines them.");
			}
			return values;
		}

		private Rule rule(String group, List<Indicator> indicators) {
			Rule rule = new Rule(names.next(request.value(PREFIX) + group, fallback(group)),
					Integer.parseInt(request.value(MINIMUM)));
			rule.meta("description", group);
			rule.meta("author", "Akashi");
			reports(indicators).forEach(report -> rule.meta("report", report));
			indicators.stream().flatMap(indicator -> first(indicator).stream()).map(evidence -> text(evidence.getQuote()))
					.filter(quote -> !quote.isBlank()).findFirst().ifPresent(quote -> rule.meta("quote", quote));
			indicators.stream().map(Indicator::getConfidence).filter(confidence -> confidence != null)
					.mapToInt(Integer::intValue).min().ifPresent(confidence -> rule.meta("confidence", confidence));
			return rule;
		}

		/** A stable name where nothing of the group's name fits into an identifier. */
		private static String fallback(String group) {
			return String.format("%08x", group.hashCode());
		}

		private Set<String> reports(List<Indicator> indicators) {
			Set<String> reports = new TreeSet<>();
			indicators.forEach(indicator -> first(indicator)
					.ifPresent(evidence -> reports.add(knowledge.reportTitle(text(evidence.getSha256())))));
			return reports;
		}

		/** Where the indicator is from and when it holds, for a comment. */
		private String source(Indicator indicator) {
			String report = first(indicator).map(evidence -> knowledge.reportTitle(text(evidence.getSha256()))
					+ (evidence.getPage() > 0 ? ", page " + evidence.getPage() : "") + "; ").orElse("");
			return report + "valid from " + text(indicator.getValidFrom())
					+ (indicator.getValidUntil() == null ? "" : " until " + indicator.getValidUntil());
		}
	}

	/** The evidence of the indicator itself. */
	static Optional<Evidence> first(Indicator indicator) {
		return indicator.getEvidence().stream().filter(evidence -> text(evidence.getProperty()).isEmpty()).findFirst();
	}

	static String text(String value) {
		return value == null ? "" : value;
	}
}
