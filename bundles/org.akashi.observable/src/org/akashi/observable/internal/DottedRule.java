package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/** Names with dots: takes the longest run of labels once and decides whether it is an address, a domain or a file. */
final class DottedRule {

	private static final int MOST_LABELS = 60;
	/** Addresses of single digits that are real ones in reports. */
	private static final Set<String> RESOLVERS = Set.of("8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "4.2.2.1", "4.2.2.2",
			"0.0.0.0");

	private final Scan scan;
	private final FoldedText t;
	private final UrlRule urls;
	private final DomainRule domains;
	private final FileNameRule files;
	private final PackageRule packages;
	private final DetectionRule detections;
	private final LabelRule labels;
	private final AddressListRule several;
	private int dots;

	DottedRule(Scan scan, UrlRule urls) {
		this.scan = scan;
		this.t = scan.t;
		this.urls = urls;
		this.domains = new DomainRule(scan, urls);
		this.files = new FileNameRule(scan);
		this.packages = new PackageRule(scan);
		this.detections = new DetectionRule(scan);
		this.labels = new LabelRule(scan);
		this.several = new AddressListRule(scan);
	}

	/** The end of the hit that starts with the word here, or the same position. */
	int at(int from) {
		int end = wordEnd(from);
		if (t.at(end) == '.' && (t.matches(from, "sc.exe ") || t.matches(from, "schtasks.exe "))) {
			int command = labels.at(from, end);
			if (command > from) {
				return command;
			}
		}
		if (Chars.is(t.at(from), Chars.LETTER) && (t.at(end) == '-' || Chars.is(t.at(end + 1), Chars.UPPER))) {
			int detection = detections.at(from, end);
			if (detection > from) {
				return detection;
			}
		}
		int quad = Chars.isDigit(t.at(from)) ? IpAddresses.endOfV4(t, from) : -1;
		if (quad > 0 && !continues(quad) && t.at(quad) != '@') {
			int next = address(from, quad);
			scan.chainEnd = next > from ? scan.chainEnd : chain(from);
			return next;
		}
		end = chain(from);
		scan.chainEnd = end;
		if (dots == 0 || dots > MOST_LABELS || t.at(end) == '@') {
			return from;
		}
		int next = name(from, end);
		return next > from || quad < 0 ? next : continuesName(quad) ? address(from, quad) : from;
	}

	private int wordEnd(int from) {
		int end = from;
		while (Chars.is(t.at(end), Chars.WORD)) {
			end++;
		}
		return end;
	}

	/** The end of the hit that starts with the non-ASCII character here, or where to go on. */
	int foreign(int from) {
		byte kind = Chars.kind(t.at(from));
		if (from < scan.chainEnd || kind != Chars.CJK && kind != Chars.FOREIGN) {
			return from + 1;
		}
		int start = from;
		if (kind == Chars.CJK) {
			int run = cjkEnd(from);
			if (t.at(run) != '.' || !isLabel(t.at(run + 1))) {
				return labels.beyondAscii(from, run);
			}
			start = afterParticle(Math.max(from, run - 24), run);
		}
		int end = chain(start);
		scan.chainEnd = end;
		if (dots == 0) {
			return Math.max(end, from + 1);
		}
		int next = dots > MOST_LABELS || t.at(end) == '@' ? start : name(start, end);
		return next > start ? next : from + 1;
	}

	private int name(int from, int end) {
		int next = files.at(from, end);
		next = next > from ? next : packages.at(from, end, dots);
		return next > from ? next : domains.at(from, end);
	}

	private int cjkEnd(int from) {
		int i = from;
		while (i < t.length && t.chars[i] >= 128 && Chars.kind(t.chars[i]) == Chars.CJK) {
			i++;
		}
		return i;
	}

	/** A sentence runs into the name without a blank: the name starts after the last は or を. */
	private int afterParticle(int from, int to) {
		for (int i = to - 1; i > from; i--) {
			if (t.at(i - 1) == 'は' || t.at(i - 1) == 'を') {
				return i;
			}
		}
		return from;
	}

	private static boolean isLabel(char c) {
		return Chars.is(c, Chars.LABEL) || c >= 128 && (Chars.kind(c) == Chars.CJK || Chars.kind(c) == Chars.FOREIGN);
	}

	/** The end of the longest run of labels and single dots; counts the dots. CJK text glued to ASCII ends it. */
	private int chain(int from) {
		dots = 0;
		int i = from;
		while (i < t.length) {
			char c = t.chars[i];
			if (c == '.') {
				if (!isLabel(t.at(i + 1)) || i == from || t.at(i - 1) == '.') {
					return i;
				}
				dots++;
				i++;
			} else if (Chars.is(c, Chars.LABEL) || c >= 128 && Chars.kind(c) == Chars.FOREIGN) {
				i++;
			} else if (c >= 128 && Chars.kind(c) == Chars.CJK && (i == from || t.at(i - 1) == '.')) {
				int run = cjkEnd(i);
				boolean whole = t.at(run) == '.' && isLabel(t.at(run + 1)) || !Chars.isWordLike(t.at(run));
				if (!whole) {
					dots -= i > from ? 1 : 0;
					return i > from ? i - 1 : i;
				}
				i = run;
			} else {
				return i;
			}
		}
		return i;
	}

	/** Whether the quad that ends here goes on as a host name or a longer number. */
	private boolean continues(int quad) {
		char c = t.at(quad);
		char next = t.at(quad + 1);
		return c == '_' || Chars.is(c, Chars.LETTER) || c >= 128 && Chars.kind(c) == Chars.FOREIGN || c == '.' && isLabel(next)
				|| c == '-' && Chars.is(next, Chars.LETTER);
	}

	/** What goes on is a new sentence or a word put behind, not part of the number. */
	private boolean continuesName(int quad) {
		char c = t.at(quad);
		char next = t.at(quad + 1);
		return (c == '.' || c == '-') && (Chars.is(next, Chars.LETTER) || next >= 128);
	}

	private int address(int from, int quad) {
		boolean defanged = t.defanged(from, quad);
		if (!defanged && isVersion(from) || t.at(from - 1) == '.' && Chars.isWordLike(t.at(from - 2))) {
			return from;
		}
		int end = range(quad);
		if (end > quad) {
			String value = IpAddresses.canonicalCidr(t.slice(from, end));
			return scan.hit(ObservableType.CIDR, from, end, value, 95, "IPv4 range with a valid prefix length");
		}
		int more = several.at(from, quad, defanged);
		if (more > from) {
			return more;
		}
		int path = t.at(quad) == '/' && Chars.isDigit(t.at(quad + 1)) ? quad : urls.pathAfter(quad);
		if (path > quad) {
			return scan.hit(ObservableType.URL, from, path, t.slice(from, path), 80, "IPv4 address with a path, without a scheme");
		}
		boolean small = !defanged && isSmall(from, quad);
		if (small && !RESOLVERS.contains(t.slice(from, quad)) && !VersionWords.speaksOfAddress(t, from)) {
			return from;
		}
		return scan.hit(ObservableType.IPV4, from, quad, t.slice(from, quad), defanged ? 98 : small ? 70 : 90,
				small ? "Dotted quad; its small numbers could be a version" : "Dotted quad, each octet 0 to 255");
	}

	private int range(int quad) {
		if (t.at(quad) != '/') {
			return quad;
		}
		int i = quad + 1;
		while (i - quad < 4 && Chars.isDigit(t.at(i))) {
			i++;
		}
		boolean valid = i > quad + 1 && IpAddresses.number(t.slice(quad + 1, i), 32) >= 0;
		boolean ends = !Chars.is(t.at(i), Chars.WORD) && t.at(i) != '/' && !(t.at(i) == '.' && Chars.isDigit(t.at(i + 1)));
		return valid && ends ? i : quad;
	}

	private boolean isSmall(int from, int quad) {
		int digits = 0;
		for (int i = from; i < quad; i++) {
			digits = t.at(i) == '.' ? 0 : digits + 1;
			if (digits > 1) {
				return false;
			}
		}
		return !t.standsAlone(from, quad);
	}

	/** Whether what stands before says that the number is a version or a section. */
	private boolean isVersion(int from) {
		char before = t.at(from - 1);
		if (before == '/' && Chars.is(t.at(from - 2), Chars.WORD)) {
			return true;
		}
		if (before == 'ン' && from > 4 && t.slice(from - 5, from).equals("バージョン") || before == '版' || before == '§') {
			return true;
		}
		int end = from;
		while (end > 0 && from - end < 4 && (Chars.isSpace(t.at(end - 1)) || t.at(end - 1) == ':' || t.at(end - 1) == '.')) {
			end--;
		}
		int start = end;
		while (start > 0 && end - start < 12 && Chars.is(t.at(start - 1), Chars.LETTER)) {
			start--;
		}
		return VersionWords.contains(t.slice(start, end)) || t.at(end - 1) == '§' || t.at(end - 1) == 'ン' && end < from
				&& end > 4 && t.slice(end - 5, end).equals("バージョン");
	}
}
