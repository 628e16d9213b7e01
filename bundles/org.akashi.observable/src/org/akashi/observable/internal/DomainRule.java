package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** Domain names in a run of labels: the public suffix list decides, with care for code, class names and file names. */
final class DomainRule {

	/** Top-level domains that are seldom anything else in a report. */
	private static final Set<String> CLASSIC = Set.of("com", "net", "org", "info", "biz", "edu", "gov", "mil", "int", "ru", "cn", "de",
			"jp", "uk", "kr", "eu", "xyz", "top", "onion", "su", "tk", "ua", "ir", "online", "site", "club");
	/** Top-level domains that code and prose use as words. */
	private static final Set<String> WORDS = Set.of("name", "open", "save", "download", "data", "photos", "call", "link", "date", "id",
			"is", "do", "run", "show", "live", "sohu", "ltd", "in", "it", "at", "as", "so", "to", "my", "me", "no", "be", "am",
			"host", "style", "map", "menu", "box", "events", "security", "services", "tools", "network", "file", "read",
			"app", "dev", "ai", "cc", "sc", "st", "py", "sh", "ps", "md", "zip", "mov", "foo", "bar", "study", "report",
			"system", "computer", "support", "new", "now", "page", "bin", "prof", "pub", "pro", "one", "win", "select", "insure",
			"text", "next", "parts", "tab", "mm", "pm", "ms", "la", "de", "es", "et", "al", "us", "if", "for", "and", "the", "or");
	private static final Set<String> CODE_HEADS = Set.of("this", "self", "window", "document", "object", "form", "wscript", "math",
			"console", "string", "response", "request", "session", "system", "android", "java", "javax", "kotlin", "xmlhttp",
			"net", "app", "application", "activity", "obj", "args", "context", "event", "func", "module", "process", "config");

	private final Scan scan;
	private final FoldedText t;
	private final UrlRule urls;
	private final HandleRule handles;

	DomainRule(Scan scan, UrlRule urls) {
		this.scan = scan;
		this.t = scan.t;
		this.urls = urls;
		this.handles = new HandleRule(scan);
	}

	/** The end of the domain in the run of labels, or {@code from}. */
	int at(int from, int end) {
		int stop = end;
		while (stop > from && (t.at(stop - 1) == '-' || t.at(stop - 1) == '_')) {
			stop--;
		}
		int next = tryAt(from, stop, stop == end);
		if (next > from) {
			return next;
		}
		int dot = lastDot(from, stop);
		boolean sentence = dot > from && Chars.is(t.at(dot + 1), Chars.UPPER) && Chars.is(t.at(dot - 1), Chars.LETTER)
				&& !Chars.is(t.at(dot - 1), Chars.UPPER);
		return sentence && lastDot(from, dot) > from ? tryAt(from, dot, false) : from;
	}

	private int tryAt(int from, int stop, boolean whole) {
		int dot = lastDot(from, stop);
		if (dot <= from || stop - dot > 64) {
			return from;
		}
		String top = t.slice(dot + 1, stop);
		boolean alternative = DomainNames.isAlternativeRoot(top);
		if (!alternative && !DomainNames.isTopLevel(top)) {
			return from;
		}
		int start = nameStart(from, stop);
		if (start >= dot || start < scan.last) {
			return from;
		}
		String name = t.slice(start, stop).toLowerCase(Locale.ROOT);
		boolean defanged = t.defanged(start, stop);
		if (DomainNames.canonical(name) == null || !defanged && isSomethingElse(start, stop, dot, top, name)) {
			return from;
		}
		if (alternative && !defanged && !DomainNames.isOnion(name) && !(top.equals("bit") && t.standsAlone(start, stop))) {
			return from;
		}
		return accept(start, stop, name, top.toLowerCase(Locale.ROOT), defanged, whole);
	}

	private int accept(int start, int stop, String name, String top, boolean defanged, boolean whole) {
		int path = whole ? urls.pathAfter(stop) : stop;
		if (path > stop) {
			int account = handles.site(start, stop, path, name);
			return account > start ? account : scan.hit(ObservableType.URL, start, path, name + t.slice(stop, path), defanged ? 85 : 75,
					"Domain with a path, without a scheme");
		}
		int confidence = defanged ? 95 : CLASSIC.contains(top) ? 85 : WORDS.contains(top) ? 60 : 75;
		String why = top.equals("onion") ? onion(name) : DomainNames.isAlternativeRoot(top) ? "Name under the root «" + top + "» outside the public DNS"
				: "Name under the public suffix «" + DomainNames.suffix(name) + "»";
		return scan.hit(ObservableType.DOMAIN, start, stop, name, confidence, why + DomainNames.otherForm(name));
	}

	/** What can be said of the name of an onion service. */
	private static String onion(String name) {
		int end = name.length() - 6;
		String label = name.substring(name.lastIndexOf('.', end - 1) + 1, end);
		return OnionNames.isChecked(label) ? "Onion service v3, checksum right"
				: !OnionNames.hasForm(label) ? "Name under the root «onion»; no onion service has such a name"
						: label.length() == OnionNames.V3 ? "Onion service v3; its checksum is wrong" : "Onion service v2; such names hold no checksum";
	}

	private int lastDot(int from, int to) {
		for (int i = to - 1; i > from; i--) {
			if (t.at(i) == '.') {
				return i;
			}
		}
		return -1;
	}

	/** The start of the longest valid name that ends here: no label begins or ends with a hyphen or holds {@code _}. */
	private int nameStart(int from, int stop) {
		int start = stop;
		int labelEnd = stop;
		while (true) {
			int label = labelEnd;
			int begin = -1;
			while (label > from && t.at(label - 1) != '.') {
				label--;
				if (begin < 0 && t.at(label) == '_') {
					begin = label + 1;
				}
			}
			char last = t.at(labelEnd - 1);
			begin = begin < 0 ? label : begin;
			while (begin < labelEnd && t.at(begin) == '-') {
				begin++;
			}
			if (labelEnd == label || last == '-' || last == '_' || begin == labelEnd || labelEnd - begin > 63 || stop - begin > 253) {
				return start;
			}
			start = begin;
			if (begin > label || label == from) {
				return start;
			}
			labelEnd = label - 1;
		}
	}

	/** Whether a name that is not defanged is rather code, a class, a product, a path or a handle. */
	private boolean isSomethingElse(int start, int stop, int dot, String top, String name) {
		char before = t.at(start - 1);
		char after = t.at(stop);
		String lower = top.toLowerCase(Locale.ROOT);
		boolean classic = CLASSIC.contains(lower);
		if (DomainNames.isProduct(name) || after == '(' || before == '$' || before == '%' || before == '\\'
				|| before == '@' && !Chars.is(t.at(start - 2), Chars.WORD) || before == '/' && Chars.is(t.at(start - 2), Chars.WORD)
				|| after == '\\' && !classic || after == '=' && !classic) {
			return true;
		}
		if (!hasNameCase(start, dot, top, lower)) {
			return true;
		}
		String first = name.substring(0, name.indexOf('.'));
		int labels = (int) name.chars().filter(c -> c == '.').count() + 1;
		boolean reversed = labels > 2 && (CLASSIC.contains(first) || CODE_HEADS.contains(first)) && !classic;
		if (reversed || labels == 2 && CODE_HEADS.contains(first) && !classic && !t.standsAlone(start, stop)) {
			return true;
		}
		if (first.equals("self") || first.equals("this") || name.startsWith("chrome.")) {
			return !classic || lower.equals("top");
		}
		boolean short1 = labels == 2 && first.length() == 1 && !classic && !lower.equals("me") && !lower.equals("co");
		boolean word = labels == 2 && WORDS.contains(lower) && isCode(start, stop);
		return short1 || word;
	}

	/** Names that read as members of something: mixed case inside, or beside operators. */
	private boolean isCode(int start, int stop) {
		boolean mixed = false;
		for (int i = start + 1; i < stop && t.at(i) != '.'; i++) {
			mixed |= Chars.is(t.at(i), Chars.UPPER);
		}
		char after = t.at(t.skipSpaces(stop, 2));
		return mixed || after == '=' || after == '(' || after == '{' || after == '+';
	}

	/** Capital letters as domains have them: a capitalised or wholly upper-case ending belongs to prose or class names. */
	private boolean hasNameCase(int start, int dot, String top, String lower) {
		boolean upperFirst = Chars.is(top.charAt(0), Chars.UPPER);
		if (!upperFirst) {
			return true;
		}
		boolean allUpper = top.length() > 1 && Chars.is(top.charAt(1), Chars.UPPER);
		boolean nameUpper = true;
		for (int i = start; i < dot; i++) {
			nameUpper &= !Chars.is(t.at(i), Chars.LETTER) || Chars.is(t.at(i), Chars.UPPER);
		}
		if (allUpper) {
			return nameUpper && (CLASSIC.contains(lower) || t.standsAlone(start, dot + 1 + top.length())) || CLASSIC.contains(lower);
		}
		return lower.equals("com") || lower.equals("org");
	}
}
