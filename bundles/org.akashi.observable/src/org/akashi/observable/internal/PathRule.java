package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/** Paths of files and folders: Windows drives, UNC and device paths, environment variables, Unix roots. */
final class PathRule {

	private static final Set<String> ROOTS = Set.of("bin", "boot", "dev", "etc", "home", "lib", "lib32", "lib64", "media", "mnt", "opt",
			"proc", "root", "run", "sbin", "srv", "sys", "tmp", "usr", "var", "Users", "Library", "Applications", "System",
			"Volumes", "private", "data", "sdcard", "storage", "system", "cores", "mtd", "jffs", "Network", "vmfs", "volume1");

	private static final Set<String> UNIX_FILES = Set.of("sh", "so", "elf", "ko", "plist", "service", "conf", "dylib");

	private final Scan scan;
	private final FoldedText t;
	private final PathBody windows;
	private final PathBody unix;

	PathRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.windows = new PathBody(t, false, '\\');
		this.unix = new PathBody(t, false, '/');
	}

	/** {@code C:\…} or {@code C:/…}: the word is the drive. */
	int atDrive(int from, int to) {
		char slash = t.at(to + 1);
		boolean drive = to - from == 1 && Chars.is(t.at(from), Chars.LETTER) && (slash == '\\' || slash == '/' && t.at(to + 2) != '/');
		if (!drive) {
			return from;
		}
		int body = to + 2;
		while (t.at(body) == '\\' && body - to < 4) {
			body++;
		}
		int end = windows.end(from, body);
		return end > body ? path(from, end, 92, "Windows path from a drive") : from;
	}

	/** {@code \\host\share}, {@code \\.\pipe\…}, {@code \folder\file.ext}. */
	int atBackslash(int from) {
		char before = t.at(from - 1);
		if (Chars.is(before, Chars.WORD) || before == '\\' || before == '}' || before == '>' || before == ':' || before == '%') {
			return from;
		}
		if (t.at(from + 1) != '\\') {
			return rootless(from);
		}
		int host = from + 2;
		while (t.at(host) == '\\' && host - from < 4) {
			host++;
		}
		int i = host;
		while (i - host < 64 && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '.' || t.at(i) == '$' || t.at(i) == '?')) {
			i++;
		}
		boolean device = i - host == 1 && (t.at(host) == '.' || t.at(host) == '?');
		boolean code = i - host <= 3 && (Chars.lower(t.at(host)) == 'x' || Chars.lower(t.at(host)) == 'u');
		if (i - host == 4 && t.at(i) == '\\' && t.matches(host, "pipe")) {
			return pipe(from, host);
		}
		if (t.at(i) != '\\' || i - host < 2 && !device || code) {
			return i > from + 2 ? from : host - 1;
		}
		int body = i + 1;
		while (t.at(body) == '\\' && body - i < 3) {
			body++;
		}
		int drive = device && t.at(body + 1) == ':' && t.at(body + 2) == '\\' ? body + 3 : body;
		if (device && t.matches(body, "pipe\\") || t.matches(body, "pipe\\")) {
			int pipe = windows.end(from, body + 5);
			String name = CanonicalIds.pipe(t.slice(from, pipe));
			return name == null || pipe == body + 5 ? from
					: scan.hit(ObservableType.PIPE, from, pipe, name, 95, "Named pipe: path below " + (device ? "\\\\.\\pipe" : "the pipes of a host"));
		}
		int end = windows.end(from, drive);
		return end > drive ? path(from, end, 88, device ? "Windows device path" : "UNC path to a share") : from;
	}

	/** {@code \pipe\name}, the backslashes perhaps doubled. */
	private int pipe(int from, int word) {
		int body = word + 4;
		while (t.at(body) == '\\' && body - word < 8) {
			body++;
		}
		int end = windows.end(from, body);
		String value = end > body ? CanonicalIds.pipe(t.slice(from, end)) : null;
		return value == null ? from : scan.hit(ObservableType.PIPE, from, end, value, 88, "Named pipe: path below \\pipe");
	}

	private int rootless(int from) {
		if (!Chars.is(t.at(from + 1), Chars.LETTER)) {
			return from;
		}
		if (t.matches(from + 1, "pipe\\")) {
			return pipe(from, from + 1);
		}
		int end = windows.end(from, from + 1);
		int separators = 0;
		int dot = -1;
		for (int i = from; i < end; i++) {
			separators += t.at(i) == '\\' ? 1 : 0;
			dot = t.at(i) == '.' ? i : t.at(i) == '\\' ? -1 : dot;
		}
		boolean file = dot > 0 && FileExtensions.isTelling(t.slice(dot + 1, end));
		if (file && separators > 1) {
			return path(from, end, 65, "Windows path without a drive, to a file");
		}
		return dot < 0 && separators > 1 && t.standsAlone(from, end) ? path(from, end, 55, "Windows path without a drive, standing alone") : from;
	}

	/** {@code %APPDATA%\…}. */
	int atPercent(int from) {
		int i = from + 1;
		while (i - from < 34 && (Chars.is(t.at(i), Chars.WORD) || t.at(i) == '(' || t.at(i) == ')')) {
			i++;
		}
		boolean variable = t.at(i) == '%' && i - from > 3 && Chars.is(t.at(from + 1), Chars.LETTER);
		if (!variable || Chars.is(t.at(from - 1), Chars.WORD)) {
			return from;
		}
		int body = i + 1;
		boolean separated = t.at(body) == '\\' || t.at(body) == '/';
		while ((t.at(body) == '\\' || t.at(body) == '/') && body - i < 4) {
			body++;
		}
		int end = windows.end(from, body);
		boolean file = end > body && (separated || t.slice(body, end).indexOf('\\') > 0 || t.slice(body, end).indexOf('.') > 0);
		return file ? path(from, end, 92, "Windows path from the environment variable " + t.slice(from, i + 1)) : from;
	}

	/** {@code /etc/…} and {@code ~/…}. */
	int atSlash(int from) {
		char before = t.at(from - 1);
		if (before == '(' && t.at(from - 2) == ']') {
			return linkEnd(from);
		}
		boolean home = t.at(from) == '~';
		if (Chars.is(before, Chars.WORD) || before == '/' || before == '.' || before == ':' || before == '<' || before == ')'
				|| before == '}' || before == '\\' || before == '%' || before == '-' || before == ']' || home && t.at(from + 1) != '/') {
			return from;
		}
		int first = home ? from + 2 : from + 1;
		int i = first;
		while (i - first < 32 && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '.')) {
			i++;
		}
		if (home) {
			int end = i > first ? unix.end(from, first) : first;
			return end > first + 1 ? path(from, end, 88, "Unix path in a home folder") : from;
		}
		if (t.at(i) != '/' || i == first) {
			return from;
		}
		int end = unix.end(from, i + 1);
		if (!ROOTS.contains(t.slice(first, i))) {
			return isUnixFile(i, end) ? path(from, end, 60, "Absolute Unix path to a file")
					: isWholeText(from, end) && t.slice(from, end).indexOf('.') < 0 ? path(from, end, 50, "Absolute path, the whole text or cell") : from;
		}
		return end > i + 1 ? path(from, end, 88, "Unix path from /" + t.slice(first, i)) : from;
	}

	/** The end of the relative target of a Markdown link: a page or picture of the report's own site. */
	private int linkEnd(int from) {
		int i = from;
		while (i < t.length && i - from < 2048 && t.at(i) != ')' && t.at(i) != '\n') {
			i++;
		}
		return t.at(i) == ')' ? i : from;
	}

	/** Whether nothing else stands in the text that is scanned: a cell, a field of a form. */
	private boolean isWholeText(int from, int end) {
		return t.skipSpacesBack(from, 4) == 0 && t.skipSpaces(end, 4) == t.length;
	}

	private boolean isUnixFile(int from, int end) {
		int dot = end - 1;
		while (dot > from && end - dot < 8 && t.at(dot) != '.') {
			dot--;
		}
		return t.at(dot) == '.' && UNIX_FILES.contains(t.slice(dot + 1, end));
	}

	/** {@code ./file.sh}, {@code ../folder/file}, {@code ..\folder\file}. */
	int atDot(int from) {
		char before = t.at(from - 1);
		if (Chars.isWordLike(before) || before == '.' || before == '/' || before == '\\' || before == '*' || before == ')') {
			return from;
		}
		int slash = t.at(from + 1) == '.' ? from + 2 : from + 1;
		char separator = t.at(slash);
		if (separator != '/' && separator != '\\' || !Chars.is(t.at(slash + 1), Chars.WORD)) {
			return from;
		}
		int end = (separator == '/' ? unix : windows).end(from, slash + 1);
		String body = t.slice(slash + 1, end);
		int dot = body.lastIndexOf('.');
		boolean file = dot > 0 && FileExtensions.isTelling(body.substring(dot + 1));
		if (file) {
			return path(from, end, 70, "Relative path to a file");
		}
		return dot < 0 && end > slash + 2 && isWholeText(from, end) ? path(from, end, 50, "Relative path, the whole text or cell") : from;
	}

	private int path(int from, int end, int confidence, String why) {
		String value = t.slice(from, end);
		if (value.indexOf("\\\\", 2) > 0) {
			value = value.substring(0, 2) + value.substring(2).replace("\\\\", "\\");
		}
		boolean debug = value.regionMatches(true, value.length() - 4, ".pdb", 0, 4);
		return debug ? scan.hit(ObservableType.PDB_PATH, from, end, value, confidence, why + "; debug database of a program")
				: scan.hit(ObservableType.FILE_PATH, from, end, value, confidence, why);
	}
}
