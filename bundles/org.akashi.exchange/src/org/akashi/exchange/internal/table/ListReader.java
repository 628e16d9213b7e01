package org.akashi.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.observable.Observable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Plain lists of indicators: one a line, of any types, defanged or not, with comments; also hosts files, lists of ad
 * blockers and of dnsmasq, and values with a comment behind them. A comment on lines of its own heads the values below it.
 */
public final class ListReader implements KnowledgeReader {

	/** {@code --from list}. */
	public static final String ID = "list";

	private static final Pattern COMMENT = Pattern.compile("^\\s*(#|//|;|!|--\\s|<!--|REM\\s)+\\s*(.*?)\\s*(-->)?$", Pattern.CASE_INSENSITIVE);
	private static final Pattern HOSTS = Pattern.compile("^(?:0\\.0\\.0\\.0|127\\.0\\.0\\.1|255\\.255\\.255\\.255|::1?|fe80::1(?:%\\w+)?)\\s+(\\S.*)$");
	private static final Pattern BLOCKER = Pattern.compile("^\\|\\|([^/^$|]+)\\^?(?:\\$.*)?$");
	private static final Pattern DNSMASQ = Pattern.compile("^(?:address|server|local)=/([^/]+)/\\S*$");
	private static final Pattern BULLET = Pattern.compile("^(?:[-*•・]|\\d{1,4}[.)])\\s+");
	private static final Pattern BEHIND = Pattern.compile("\\s*[,;\\t|]\\s*|\\s+(?:#|//|--?|–|—|:|;)\\s*|\\s+");
	private static final List<String> OWN_HOSTS = List.of("localhost", "localhost.localdomain", "local", "broadcasthost", "ip6-localhost",
			"ip6-loopback", "ip6-localnet", "ip6-mcastprefix", "ip6-allnodes", "ip6-allrouters", "ip6-allhosts", "0.0.0.0");

	/** A line: values and what is said about them. */
	private record Line(List<Observable> values, String comment) {
	}

	@Override
	public int confidence(FileHead head) {
		if (head.looksLikeXml() || TableReader.binary(head)) {
			return NONE;
		}
		String text = TextDecoding.of(head.bytes(), head.whole()).text();
		int lines = 0;
		int found = 0;
		for (String line : (head.whole() ? text : text.substring(0, Math.max(0, text.lastIndexOf('\n')))).lines().limit(400).toList()) {
			if (!line.isBlank() && !COMMENT.matcher(line).matches()) {
				lines++;
				found += line(line.strip()).filter(each -> each.comment().length() < 80).isPresent() ? 1 : 0;
			}
		}
		return lines == 0 || found * 10 < lines * 7 ? found * 10 >= lines * 4 && found > 2 ? POSSIBLE : NONE : lines > 2 ? 65 : LIKELY;
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		String text = TextDecoding.of(in.bytes(), true).text();
		Optional<ColumnMapping> mapping = in.setting(InputFile.MAPPING).isEmpty() ? Optional.empty()
				: ColumnMapping.parse(in.setting(InputFile.MAPPING).get()).stream().filter(each -> each.header().isEmpty()).findFirst();
		FactObjects objects = new FactObjects(sink, mapping.map(ColumnMapping::validFrom).orElse(""),
				mapping.map(ColumnMapping::observables).orElse(true));
		Heading heading = new Heading(sink);
		int number = 0;
		for (String line : text.lines().toList()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			number++;
			String stripped = line.strip();
			Matcher comment = COMMENT.matcher(line);
			if (stripped.isEmpty()) {
				heading.blank();
			} else if (comment.matches()) {
				heading.comment(comment.group(2), number);
			} else {
				value(stripped, number, heading, objects, sink);
			}
		}
		heading.end();
		objects.end();
	}

	private static void value(String stripped, int number, Heading heading, FactObjects objects, KnowledgeSink sink) {
		if (isOwnHost(stripped)) {
			return; // each hosts file has them
		}
		Optional<Line> line = line(stripped);
		if (line.isEmpty()) {
			sink.loss("", number, RowFacts.shortened(stripped), "No indicator that Akashi knows begins this line.");
			return;
		}
		String above = heading.use();
		for (Observable value : line.get().values()) {
			Facts facts = new Facts();
			facts.place = "";
			facts.line = number;
			facts.values.add(value);
			if (!above.isEmpty()) {
				facts.description.add(above);
			}
			if (!line.get().comment().isEmpty()) {
				facts.description.add(line.get().comment());
			}
			objects.take(facts);
		}
	}

	private static boolean isOwnHost(String line) {
		Matcher hosts = HOSTS.matcher(line.replaceFirst("\\s+#.*$", ""));
		return hosts.matches() && List.of(hosts.group(1).split("\\s+")).stream().allMatch(OWN_HOSTS::contains)
				|| line.matches("(?:ff0[0-9a-f]|fe00)::[0-9]?\\s+ip6-\\w+.*");
	}

	/** What a line says, when it begins with an observable. */
	private static Optional<Line> line(String stripped) {
		String line = stripped;
		Matcher hosts = HOSTS.matcher(line);
		if (hosts.matches()) {
			int mark = hosts.group(1).indexOf('#');
			String names = mark < 0 ? hosts.group(1) : hosts.group(1).substring(0, mark);
			List<Observable> values = new ArrayList<>();
			for (String name : names.strip().split("\\s+")) {
				Values.any(name).ifPresent(values::add);
			}
			return values.isEmpty() ? Optional.empty() : Optional.of(new Line(values, mark < 0 ? "" : hosts.group(1).substring(mark + 1).strip()));
		}
		line = BULLET.matcher(line).replaceFirst("");
		Matcher blocker = BLOCKER.matcher(line);
		Matcher masquerade = DNSMASQ.matcher(line);
		line = blocker.matches() ? blocker.group(1) : masquerade.matches() ? masquerade.group(1) : line;
		String bare = unquoted(line).replaceFirst("[,;]$", "").strip();
		Optional<Observable> whole = Values.any(bare.startsWith("*.") ? bare.substring(2) : bare);
		if (whole.isPresent()) {
			return Optional.of(new Line(List.of(whole.get()), bare.startsWith("*.") ? "All hosts below it (" + bare + ")" : ""));
		}
		for (Matcher between = BEHIND.matcher(line); between.find();) {
			if (between.start() == 0) {
				continue;
			}
			Optional<Observable> value = Values.any(unquoted(line.substring(0, between.start())));
			if (value.isPresent()) {
				return Optional.of(new Line(List.of(value.get()), unquoted(line.substring(between.end()).replaceFirst("^(?:#|//)\\s*", ""))));
			}
		}
		return Optional.empty();
	}

	private static String unquoted(String text) {
		String stripped = text.strip();
		boolean quoted = stripped.length() > 1 && "\"'`".indexOf(stripped.charAt(0)) >= 0 && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
		return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
	}

	/** The comment above values: its last lines until a blank one. Comments that head nothing are named. */
	private static final class Heading {

		private final KnowledgeSink sink;
		private final List<String> lines = new ArrayList<>();
		private int first;
		private boolean used;
		private boolean open;

		Heading(KnowledgeSink sink) {
			this.sink = sink;
		}

		void comment(String text, int number) {
			if (!open) {
				end();
				first = number;
				used = false;
				open = true;
			}
			if (!text.isEmpty() && !text.matches("[\\W_]+")) {
				lines.add(text);
			}
		}

		void blank() {
			if (open || used) {
				end();
			}
			open = false;
		}

		/** The comment for a value, short enough to say something of it. */
		String use() {
			open = false;
			if (lines.isEmpty() || lines.size() > 3) {
				return "";
			}
			used = true;
			return String.join(" ", lines);
		}

		void end() {
			if (!used && !lines.isEmpty()) {
				sink.loss("", first, RowFacts.shortened(String.join(" ", lines)), "A comment that heads no indicator has no place in STIX.");
			}
			lines.clear();
			used = false;
		}
	}
}
