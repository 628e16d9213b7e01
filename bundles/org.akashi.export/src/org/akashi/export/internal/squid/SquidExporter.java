package org.akashi.export.internal.squid;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Addresses;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.Name;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.akashi.export.internal.blocks.WebAddress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Access lists of Squid, to be included by squid.conf: names (dstdomain), addresses (dst) and URLs (url_regex, exact). */
public final class SquidExporter extends BlockExporter {

	/** {@code --format squid}. */
	public static final String ID = "squid";

	static final Option ACL = Option.text("acl", "Name", "What the names of the lists begin with; _domains, _addresses and _urls follow.", "akashi");
	static final Option SUBDOMAINS = Option.flag("subdomains", "Subdomains too", "Cover for each name the names below it as well.", false);
	static final Option DENY = Option.flag("deny", "Deny", "End with rules that deny access (http_access deny); they must stand before those that allow.",
			false);

	public SquidExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "An access list holds names, addresses and URLs only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(ACL, SUBDOMAINS, DENY, BlockOptions.PRIVATE, BlockOptions.HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		String acl = request.value(ACL);
		if (!acl.matches("[A-Za-z_][A-Za-z0-9_]{0,15}")) {
			throw new BadOptionException(ACL, "a name of up to 16 letters, digits and underscores", acl);
		}
		if (request.isSet(BlockOptions.HEADER)) {
			out.line("# Access lists of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		return new ListWriting(request, out, acl);
	}

	private static final class ListWriting implements Writing {

		private final TextOut out;
		private final String acl;
		private final boolean subdomains;
		private final boolean deny;
		private final boolean privates;
		private final Set<String> names = new LinkedHashSet<>();
		private final Set<AddressRange> addresses = new LinkedHashSet<>();
		private final Set<String> urls = new LinkedHashSet<>();

		ListWriting(ExportRequest request, TextOut out, String acl) {
			this.out = out;
			this.acl = acl;
			subdomains = request.isSet(SUBDOMAINS);
			deny = request.isSet(DENY);
			privates = request.isSet(BlockOptions.PRIVATE);
		}

		@Override
		public String take(Line line, Alternative alternative, Consumer<String> notes) {
			Optional<Condition> single = alternative.single();
			if (single.isPresent() && single.get().is(Field.URL)) {
				return url(single.get().value(), notes);
			}
			boolean address = single.filter(condition -> AddressRange.parse(condition.value()).isPresent()).isPresent();
			if (address) {
				Addresses.Found found = Addresses.of(alternative, false, privates, notes);
				found.range().ifPresent(addresses::add);
				return found.reason();
			}
			Name.Found found = Name.of(alternative, false, notes);
			found.name().ifPresent(name -> name(name, notes));
			return found.reason();
		}

		private void name(Name name, Consumer<String> notes) {
			if (name.below() || subdomains) {
				names.add("." + name.name()); // Squid's dot means the name itself, too
				notes.accept(name.below() ? "The list covers the name itself, too: " + name.name() + "."
						: "The names below it are covered as well (option \"subdomains\").");
			} else {
				names.add(name.name());
			}
		}

		private String url(String text, Consumer<String> notes) {
			Optional<WebAddress> parsed = WebAddress.parse(text);
			if (parsed.isEmpty()) {
				return "«" + OneLine.of(text, 80) + "» is no URL of a web server that can be blocked.";
			}
			WebAddress url = parsed.get();
			if (url.isEncrypted()) {
				notes.accept("Squid sees the path of an https URL only where it opens the connection (ssl_bump).");
			}
			if (url.fragment()) {
				notes.accept("The fragment of the URL never reaches a proxy; the list holds the URL without it.");
			}
			urls.add("^" + quoted(url.scheme() + "://" + url.authority() + url.path()) + "$");
			return "";
		}

		@Override
		public void end() throws IOException {
			Set<String> kept = new LinkedHashSet<>(names);
			kept.removeIf(this::isCovered);
			list("_domains", "dstdomain", kept);
			list("_addresses", "dst", AddressRange.merged(List.copyOf(addresses)).stream().map(AddressRange::toString).toList());
			list("_urls", "url_regex", urls);
		}

		/** Squid refuses lists in which one name covers another. */
		private boolean isCovered(String name) {
			if (!name.startsWith(".") && names.contains("." + name)) {
				return true;
			}
			for (int dot = name.indexOf('.', 1); dot > 0; dot = name.indexOf('.', dot + 1)) {
				if (names.contains(name.substring(dot))) {
					return true;
				}
			}
			return false;
		}

		private void list(String suffix, String kind, java.util.Collection<String> values) throws IOException {
			for (String value : values) {
				out.add("acl ").add(acl).add(suffix).add(' ').add(kind).add(' ').line(value);
			}
			if (deny && !values.isEmpty()) {
				out.line("http_access deny " + acl + suffix);
			}
		}
	}

	/** The text as an extended regular expression (POSIX) that finds it and nothing else. */
	static String quoted(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (".[]{}()*+?^$|\\".indexOf(c) >= 0) {
				out.append('\\');
			}
			out.append(c);
		}
		return out.toString();
	}
}
