package org.akashi.export.internal.netrules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Surroundings;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/** What the rules of Suricata and Snort have in common: one rule a line, message, numbers, rules that others wrote. */
public abstract class RuleExporter extends BlockExporter {

	/** What a rule does. */
	public static final Option ACTION = Option.choice("action", "Action", "What a rule does with traffic that it finds.",
			List.of("alert", "drop", "reject"), "alert");
	/** Whether names below a name are meant. */
	public static final Option SUBDOMAINS = Option.flag("subdomains", "Subdomains too", "Find for each name the names below it as well.", false);

	/** A rule without its ends. */
	public record Detection(String header, String options, String what) {
	}

	/** The rules of an alternative, or why there are none. */
	public record Detections(List<Detection> rules, String reason) {

		/** Why there are none. */
		public static Detections refused(String reason) {
			return new Detections(List.of(), reason);
		}

		/** These rules. */
		public static Detections of(List<Detection> rules) {
			return new Detections(rules, "");
		}
	}

	/** Says how traffic is found that fulfils an alternative. */
	public interface Detector {

		/** The rules that find it. */
		Detections detect(Alternative alternative, Consumer<String> notes);

		/** What rules stand at the end for all indicators together. */
		default List<String> last() {
			return List.of();
		}
	}

	private final String language;

	/** @param language the pattern type whose rules are taken over as they are */
	protected RuleExporter(String language) {
		super(Set.of("pattern", "pattern_type", "pattern_version", "name", "confidence", "valid_until", "external_references",
				"object_marking_refs"), "A rule has no place for it.");
		this.language = language;
	}

	/** Makes the detector of one file. */
	protected abstract Detector detector(ExportRequest request, Sids sids);

	/** Options of the language alone. */
	protected abstract List<Option> detectorOptions();

	@Override
	protected final List<Option> ownOptions() {
		List<Option> options = new ArrayList<>(List.of(ACTION));
		options.addAll(detectorOptions());
		options.addAll(List.of(SUBDOMAINS, BlockOptions.URL_HOSTS, BlockOptions.PRIVATE, RuleEnds.CLASS, Sids.FROM, Sids.TO, BlockOptions.HEADER));
		return options;
	}

	@Override
	protected final Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		Set<Long> taken = new HashSet<>();
		Surroundings surroundings = Surroundings.of(request.knowledge(), monitor, line -> {
			if (line.patternType().equals(language)) {
				taken.addAll(WrittenRules.sids(line.pattern()));
			}
		});
		Sids sids = new Sids(request, taken);
		if (request.isSet(BlockOptions.HEADER)) {
			out.line("# Rules of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		return new RuleWriting(out, surroundings, new RuleEnds(request, surroundings, sids), detector(request, sids));
	}

	private final class RuleWriting implements Writing {

		private final TextOut out;
		private final Surroundings surroundings;
		private final RuleEnds ends;
		private final Detector detector;
		private final WrittenRules written = new WrittenRules();
		private final Set<String> alike = new HashSet<>();

		RuleWriting(TextOut out, Surroundings surroundings, RuleEnds ends, Detector detector) {
			this.out = out;
			this.surroundings = surroundings;
			this.ends = ends;
			this.detector = detector;
		}

		@Override
		public void begin(Line line) {
			ends.begin(line);
			alike.clear();
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) throws IOException {
			Detections detections = detector.detect(alternative, notes);
			for (Detection rule : detections.rules()) {
				if (!alike.add(rule.header() + rule.options())) {
					continue;
				}
				String end = ends.end(rule.what());
				if (end.isEmpty()) {
					return "No number is left for its rule (options \"sid-from\" and \"sid-to\").";
				}
				out.add(rule.header()).add(" (").add(ends.message()).add(rule.options().isEmpty() ? "" : " ").add(rule.options()).line(end);
			}
			return detections.reason();
		}

		@Override
		public String verbatim(Line line, Consumer<String> notes) throws IOException {
			if (!line.patternType().equals(language)) {
				return Writing.super.verbatim(line, notes);
			}
			List<String> rules = new ArrayList<>();
			String reason = written.take(line.pattern(), rules);
			if (reason.isEmpty()) {
				notes.accept("Its rule is taken over as it is; name, confidence and marking of the indicator don't stand in it.");
			}
			for (String rule : rules) {
				out.line(rule);
			}
			return reason;
		}

		@Override
		public boolean carries(Line line) {
			return surroundings.carries(line);
		}

		@Override
		public void end() throws IOException {
			for (String rule : detector.last()) {
				out.line(rule);
			}
		}
	}
}
