package org.akashi.export.internal.yara;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Surroundings;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Rules of YARA 4 (yara.readthedocs.io): hashes, sizes and import hashes as conditions on the whole file; mutexes and
 * user agents as strings that a file holds, where an option says so. Indicators that are YARA rules are taken over, with
 * rules renamed where two have one name.
 */
public final class YaraExporter extends BlockExporter {

	/** {@code --format yara}. */
	public static final String ID = "yara";

	static final Option PREFIX = Option.text("prefix", "Rule prefix", "What the name of each rule begins with.", "Akashi_");
	static final Option STRINGS = Option.flag("strings", "Strings in files",
			"Make rules for files that hold a mutex' or pipe's name, a user agent or a path: such a file may be the program that uses it.", true);
	static final Option NETWORK = Option.flag("network", "Network names in files",
			"Make rules for files that hold a domain, an address or a URL.", false);

	public YaraExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version", "name", "confidence", "valid_from", "valid_until", "external_references",
				"object_marking_refs", "description"), "A rule has no place for it.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(PREFIX, STRINGS, NETWORK);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		String prefix = request.value(PREFIX);
		if (!prefix.matches("[A-Za-z_][A-Za-z0-9_]{0,40}")) {
			throw new BadOptionException(PREFIX, "letters, digits and underscores, no digit first", prefix);
		}
		Map<String, WrittenYara> byId = new HashMap<>();
		Surroundings surroundings = Surroundings.of(request.knowledge(), monitor, line -> {
			if (line.patternType().equals("yara")) {
				byId.put(line.id(), WrittenYara.of(line.pattern()));
			}
		});
		out.line("// Rules of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		out.line("import \"hash\"");
		out.line("import \"pe\"");
		return new RuleWriting(request, out, surroundings, byId, prefix);
	}

	private static final class RuleWriting implements Writing {

		private final TextOut out;
		private final Surroundings surroundings;
		private final Map<String, WrittenYara> byId;
		private final YaraRule rule;
		private final YaraNames names = new YaraNames();
		private final String prefix;
		private int part;
		private String name;

		RuleWriting(ExportRequest request, TextOut out, Surroundings surroundings, Map<String, WrittenYara> byId, String prefix) {
			this.out = out;
			this.surroundings = surroundings;
			this.byId = byId;
			this.prefix = prefix;
			rule = new YaraRule(surroundings, request.isSet(STRINGS), request.isSet(NETWORK));
		}

		@Override
		public void begin(Line line) {
			part = 0;
			name = null;
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) throws IOException {
			String reason = rule.detect(alternative, notes);
			if (!reason.isEmpty()) {
				return reason;
			}
			if (name == null) {
				name = YaraNames.of(prefix, line.name(), line.id());
			}
			out.add("\n").add(rule.text(names.free(part++ == 0 ? name : name + "_" + part), line));
			return "";
		}

		@Override
		public String verbatim(Line line, Consumer<String> notes) throws IOException {
			WrittenYara written = byId.get(line.id());
			if (!line.patternType().equals("yara") || written == null) {
				return Writing.super.verbatim(line, notes);
			}
			if (!written.fault().isEmpty()) {
				return written.fault();
			}
			Map<String, String> renamed = new HashMap<>();
			for (String own : written.names()) {
				String free = names.free(own);
				if (!free.equals(own)) {
					renamed.put(own, free);
				}
			}
			if (!renamed.isEmpty()) {
				notes.accept("A rule of its name stands in the file already; it is renamed: " + new TreeMap<>(renamed) + ".");
			}
			out.add("\n// ").add(OneLine.of(line.label(), 200)).add(" (").add(line.id()).line(")");
			out.line(written.text(renamed).strip());
			return "";
		}

		@Override
		public boolean carries(Line line) {
			return surroundings.carries(line);
		}
	}
}
