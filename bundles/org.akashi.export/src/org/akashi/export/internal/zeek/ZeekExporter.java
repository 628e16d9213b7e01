package org.akashi.export.internal.zeek;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Addresses;
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

/**
 * A file of Zeek's Intelligence Framework (docs.zeek.org, Framework Reference, "Intelligence Framework"): columns
 * separated by tabs, {@code -} where there is nothing, {@code \xHH} for what would break a column.
 */
public final class ZeekExporter extends BlockExporter {

	/** {@code --format zeek}. */
	public static final String ID = "zeek";

	static final Option SOURCE = Option.text("source", "Source", "What stands as the source of each line (meta.source).", "Akashi");
	static final Option NOTICE = Option.flag("notice", "Notices",
			"Add the column meta.do_notice, for Zeek with the script frameworks/intel/do_notice.", false);

	private static final Set<Field> HASHES = Set.of(Field.MD5, Field.SHA1, Field.SHA256);
	private static final Map<Field, Integer> DIGITS = Map.of(Field.MD5, 32, Field.SHA1, 40, Field.SHA256, 64, Field.CERTIFICATE_SHA1, 40);

	public ZeekExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version", "name", "confidence", "external_references"),
				"A line of Zeek has no column for it.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(SOURCE, NOTICE, BlockOptions.PRIVATE, BlockOptions.HASH_ALONE);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		Surroundings surroundings = Surroundings.of(request.knowledge(), monitor);
		boolean notice = request.isSet(NOTICE);
		out.line("#fields\tindicator\tindicator_type\tmeta.source\tmeta.desc\tmeta.url" + (notice ? "\tmeta.do_notice" : ""));
		return new IntelWriting(request, out, surroundings, notice);
	}

	/** A value and its type in the framework. */
	private record Intel(String value, String type) {
	}

	private static final class IntelWriting implements Writing {

		private final TextOut out;
		private final Surroundings surroundings;
		private final String source;
		private final String end;
		private final boolean privates;
		private final boolean hashAlone;
		private final Set<Intel> written = new HashSet<>();

		IntelWriting(ExportRequest request, TextOut out, Surroundings surroundings, boolean notice) {
			this.out = out;
			this.surroundings = surroundings;
			source = column(OneLine.of(request.value(SOURCE)));
			end = notice ? "\tT" : "";
			privates = request.isSet(BlockOptions.PRIVATE);
			hashAlone = request.isSet(BlockOptions.HASH_ALONE);
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) throws IOException {
			Optional<Condition> single = Single.of(alternative, HASHES, hashAlone, notes);
			if (single.isEmpty()) {
				return alternative.needsAll();
			}
			Condition condition = single.get();
			String[] reason = { Single.refused(condition) };
			Optional<Intel> intel = condition.test() != Condition.Test.EQUAL ? Optional.empty() : intel(condition, notes, reason);
			if (intel.isEmpty()) {
				return reason[0];
			}
			if (written.add(intel.get())) {
				line(line, intel.get());
			} else {
				notes.accept("The value stands in the file already, with the texts of another indicator.");
			}
			return "";
		}

		private Optional<Intel> intel(Condition condition, Consumer<String> notes, String[] reason) {
			String value = condition.value();
			return switch (condition.field()) {
				case ADDRESS, SOURCE, DESTINATION -> {
					if (AddressRange.parse(value).isEmpty()) {
						yield name(condition, notes, reason);
					}
					Addresses.Found found = Addresses.of(value, privates);
					reason[0] = found.reason();
					yield found.range().map(range -> new Intel(range.toString(), range.isSingle() ? "Intel::ADDR" : "Intel::SUBNET"));
				}
				case DOMAIN -> name(condition, notes, reason);
				case URL -> url(value, notes, reason);
				case USER_AGENT -> plain(value, "Intel::SOFTWARE", reason);
				case EMAIL, EMAIL_SENDER -> plain(value, "Intel::EMAIL", reason);
				case ACCOUNT -> plain(value, "Intel::USER_NAME", reason);
				case FILE_NAME -> plain(value, "Intel::FILE_NAME", reason);
				case MD5, SHA1, SHA256 -> hash(condition, "Intel::FILE_HASH", reason);
				case CERTIFICATE_SHA1 -> hash(condition, "Intel::CERT_HASH", reason);
				default -> Optional.empty();
			};
		}

		private static Optional<Intel> name(Condition condition, Consumer<String> notes, String[] reason) {
			Name.Found found = Name.of(new Alternative(List.of(condition)), false, notes);
			reason[0] = found.reason();
			return found.name().map(name -> new Intel(name.name(), "Intel::DOMAIN"));
		}

		private static Optional<Intel> url(String value, Consumer<String> notes, String[] reason) {
			Optional<WebAddress> url = WebAddress.parse(value);
			if (url.isEmpty()) {
				reason[0] = "«" + OneLine.of(value, 80) + "» is no URL of a web server.";
				return Optional.empty();
			}
			if (url.get().isEncrypted()) {
				notes.accept("Zeek sees URLs of plain HTTP only; over TLS nothing will be found.");
			}
			if (url.get().fragment()) {
				notes.accept("The fragment of the URL never goes over the wire; the line holds the URL without it.");
			}
			return Optional.of(new Intel(url.get().authority() + url.get().path(), "Intel::URL"));
		}

		private static Optional<Intel> hash(Condition condition, String type, String[] reason) {
			reason[0] = Dangers.hash(condition.value(), DIGITS.get(condition.field()));
			return reason[0].isEmpty() ? Optional.of(new Intel(condition.value(), type)) : Optional.empty();
		}

		private static Optional<Intel> plain(String value, String type, String[] reason) {
			reason[0] = value.isBlank() ? "The value is empty." : "";
			return value.isBlank() ? Optional.empty() : Optional.of(new Intel(value, type));
		}

		private void line(Line line, Intel intel) throws IOException {
			StringBuilder words = new StringBuilder(OneLine.of(line.label(), 200));
			List<String> indicated = surroundings.indicated(line.id());
			if (!indicated.isEmpty()) {
				words.append(" (").append(String.join(", ", indicated)).append(')');
			}
			if (line.confidence() >= 0) {
				words.append("; confidence ").append(line.confidence());
			}
			surroundings.tlp(line).ifPresent(tlp -> words.append("; ").append(tlp));
			List<String> urls = surroundings.urls(line);
			out.add(column(intel.value())).add('\t').add(intel.type()).add('\t').add(source).add('\t').add(column(words.toString()))
					.add('\t').add(urls.isEmpty() ? "-" : column(urls.getFirst())).line(end);
		}

		@Override
		public boolean carries(Line line) {
			return surroundings.carries(line);
		}
	}

	/** A value as a column holds it: backslashes, control characters, and what Zeek takes for nothing, by their numbers. */
	static String column(String value) {
		if (value.isEmpty()) {
			return "-";
		}
		if (value.equals("-") || value.equals("(empty)")) {
			return String.format("\\x%02x", (int) value.charAt(0)) + value.substring(1);
		}
		StringBuilder out = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			boolean harmless = c >= ' ' && c < 127 && c != '\\' && (i > 0 || c != '#');
			if (harmless) {
				out.append(c);
			} else {
				String one = Character.isHighSurrogate(c) && i + 1 < value.length() ? value.substring(i, ++i + 1) : String.valueOf(c);
				boolean numbers = c < 128 || Dangers.isHostile(one);
				out.append(numbers ? numbers(one) : one);
			}
		}
		return out.toString();
	}

	private static String numbers(String text) {
		StringBuilder out = new StringBuilder();
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			out.append(String.format("\\x%02x", b & 0xff));
		}
		return out.toString();
	}
}
