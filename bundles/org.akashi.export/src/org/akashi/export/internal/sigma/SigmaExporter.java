package org.akashi.export.internal.sigma;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Dangers;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.Name;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Single;
import org.akashi.export.internal.blocks.Surroundings;
import org.akashi.export.internal.blocks.TextOut;
import org.akashi.export.internal.blocks.WebAddress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Detection rules of Sigma 2.1 (SigmaHQ, sigma-specification) as one YAML file of several documents: for each indicator one
 * rule for each log source that can show it. What must hold together stands in one selection, alternatives in several.
 */
public final class SigmaExporter extends BlockExporter {

	/** {@code --format sigma}. */
	public static final String ID = "sigma";

	private static final List<String> CATEGORIES = List.of("dns", "proxy", "firewall", "network_connection", "process_creation", "image_load",
			"file_event", "registry_set");

	static final Option SOURCES = Option.text("sources", "Log sources", "For which categories of log sources rules are made, separated by commas.",
			String.join(",", CATEGORIES));
	static final Option STATUS = Option.choice("status", "Status", "How far the rules are tried.", List.of("experimental", "test", "stable"),
			"experimental");
	static final Option AUTHOR = Option.text("author", "Author", "Who stands as the author of the rules; nobody when it is empty.", "");

	public SigmaExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version", "name", "confidence", "external_references", "object_marking_refs",
				"description"), "A rule has no place for it.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(SOURCES, STATUS, AUTHOR, BlockOptions.PRIVATE);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		List<String> categories = List.of(request.value(SOURCES).strip().split("[,\\s]+"));
		if (!CATEGORIES.containsAll(categories)) {
			throw new BadOptionException(SOURCES, "some of " + String.join(", ", CATEGORIES), request.value(SOURCES));
		}
		return new RuleWriting(request, out, Surroundings.of(request.knowledge(), monitor), LogSource.of(categories));
	}

	private static final class RuleWriting implements Writing {

		private final TextOut out;
		private final Surroundings surroundings;
		private final List<LogSource> sources;
		private final boolean privates;
		private final String status;
		private final String author;
		private final Dump dump = dump();
		private final Map<LogSource, Set<Map<String, Object>>> selections = new EnumMap<>(LogSource.class);
		private final WrittenSigma written = new WrittenSigma();
		private Line current;

		RuleWriting(ExportRequest request, TextOut out, Surroundings surroundings, List<LogSource> sources) {
			this.out = out;
			this.surroundings = surroundings;
			this.sources = sources;
			privates = request.isSet(BlockOptions.PRIVATE);
			status = request.value(STATUS);
			author = OneLine.of(request.value(AUTHOR), 200);
		}

		private static Dump dump() {
			DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setIndent(4).setIndicatorIndent(2)
					.setIndentWithIndicator(false).setSplitLines(false).setUseUnicodeEncoding(true).build();
			return new Dump(settings, new SigmaScalars(settings));
		}

		@Override
		public void begin(Line line) {
			selections.clear();
			current = line;
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) {
			String danger = danger(alternative);
			if (!danger.isEmpty()) {
				return danger;
			}
			boolean any = false;
			for (LogSource source : sources) {
				Optional<Map<String, Object>> selection = selection(source, alternative);
				selection.ifPresent(items -> selections.computeIfAbsent(source, key -> new LinkedHashSet<>()).add(items));
				any |= selection.isPresent();
			}
			return any ? "" : alternative.single().map(Single::refused)
					.orElseGet(() -> "No log source shows all of it in one event. " + alternative.needsAll());
		}

		private String danger(Alternative alternative) {
			for (Condition condition : alternative.conditions()) {
				String danger = condition.test() == Condition.Test.EQUAL ? danger(condition, alternative.conditions().size() == 1)
						: condition.field() == Field.DOMAIN && condition.test() == Condition.Test.LIKE ? below(condition.value()) : "";
				if (!danger.isEmpty()) {
					return danger;
				}
			}
			return "";
		}

		private static String below(String like) {
			String name = Name.below(like);
			return name == null ? like.length() < 5 ? "«" + OneLine.of(like, 40) + "» finds too many names." : "" : Dangers.domain(name);
		}

		private String danger(Condition condition, boolean alone) {
			String value = condition.value();
			return switch (condition.field()) {
				case DOMAIN -> Dangers.domain(value);
				case MD5, IMPHASH -> Dangers.hash(value, 32);
				case SHA1 -> Dangers.hash(value, 40);
				case SHA256 -> Dangers.hash(value, 64);
				case URL -> WebAddress.parse(value).isPresent() ? "" : "«" + OneLine.of(value, 80) + "» is no URL of a web server.";
				case ADDRESS, DESTINATION, SOURCE -> alone ? AddressRange.parse(value).map(range -> Dangers.address(range, privates)).orElse("") : "";
				default -> "";
			};
		}

		/** The items of an alternative in one log source; empty when one has no place there. */
		private static Optional<Map<String, Object>> selection(LogSource source, Alternative alternative) {
			Map<String, Object> items = new LinkedHashMap<>();
			for (Condition condition : alternative.conditions()) {
				Optional<LogSource.Item> item = source.item(condition);
				if (item.isEmpty() || !add(items, item.get())) {
					return Optional.empty();
				}
			}
			return Optional.of(items);
		}

		/** Several values that one field must hold at once are a list with the modifier {@code all}. */
		private static boolean add(Map<String, Object> items, LogSource.Item item) {
			Object before = items.get(item.field());
			Object all = items.get(item.field() + "|all");
			if (before == null && all == null) {
				items.put(item.field(), item.value());
				return true;
			}
			if (!item.field().endsWith("|contains") && !item.field().endsWith("|re")) {
				return false;
			}
			items.remove(item.field());
			List<Object> values = new ArrayList<>(all instanceof List<?> list ? list : List.of(before));
			values.add(item.value());
			items.put(item.field() + "|all", values);
			return true;
		}

		@Override
		public void endIndicator() throws IOException {
			for (Map.Entry<LogSource, Set<Map<String, Object>>> entry : selections.entrySet()) {
				Map<String, Object> rule = SigmaRule.of(current, entry.getKey(), List.copyOf(entry.getValue()), surroundings, status, author);
				out.line("---");
				out.add(SigmaScalars.visible(dump.dumpToString(rule)));
			}
		}

		@Override
		public String verbatim(Line line, Consumer<String> notes) throws IOException {
			if (!line.patternType().equals("sigma")) {
				return Writing.super.verbatim(line, notes);
			}
			String reason = written.check(line.pattern());
			if (reason.isEmpty()) {
				out.add(line.pattern().stripLeading().startsWith("---") ? "" : "---\n").line(line.pattern().strip());
			}
			return reason;
		}

		@Override
		public boolean carries(Line line) {
			return surroundings.carries(line);
		}
	}
}
