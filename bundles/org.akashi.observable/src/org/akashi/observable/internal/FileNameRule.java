package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** File names: a run of labels whose last one is the extension of a kind of file that reports speak of. */
final class FileNameRule {

	private static final Set<String> PRODUCTS = Set.of("node.js", "vue.js", "next.js", "react.js", "angular.js", "nuxt.js", "three.js",
			"d3.js", "express.js", "e.g", "i.e", "asp.net");
	private static final int LONGEST = 160;

	private final Scan scan;
	private final FoldedText t;

	FileNameRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the file name that is the whole run of labels, or {@code from}. */
	int at(int from, int end) {
		int stop = end;
		while (stop > from && t.at(stop - 1) == '-') {
			stop--;
		}
		int dot = stop;
		while (dot > from && t.at(dot - 1) != '.') {
			dot--;
		}
		dot--;
		if (dot <= from || stop - from > LONGEST || t.at(from - 1) == '%') {
			return from;
		}
		String extension = t.slice(dot + 1, stop);
		boolean packed = extension.endsWith("_");
		String bare = packed ? extension.substring(0, extension.length() - 1) : extension;
		if (!FileExtensions.isTelling(bare) || isDomain(from, dot, bare)) {
			return from;
		}
		if (isDetectionName(from, dot, bare)) {
			return from;
		}
		int start = quotedStart(from, stop);
		start = start == from ? cellStart(from, stop) : start;
		if (start == from && start > scan.last && "~$".indexOf(t.at(start - 1)) >= 0) {
			start--;
		}
		while (t.at(start) == '*') {
			start++;
		}
		String name = t.slice(start, stop);
		if (PRODUCTS.contains(name.toLowerCase(Locale.ROOT)) || start < scan.last || isVersionOnly(from, dot)) {
			return from;
		}
		return scan.hit(ObservableType.FILE_NAME, start, stop, name, 80,
				"Name with the file extension «" + bare.toLowerCase(Locale.ROOT) + "»");
	}

	/** For endings that are top-level domains too: whether this one is meant as a host. */
	private boolean isDomain(int from, int dot, String extension) {
		if (!DomainNames.isTopLevel(extension)) {
			return false;
		}
		if (!FileExtensions.isRatherFile(extension) || t.defanged(from, dot + 1 + extension.length())) {
			return true;
		}
		return t.matches(from, "www.");
	}

	/** {@code 1.2.so}: nothing but digits before the ending. */
	private boolean isVersionOnly(int from, int dot) {
		for (int i = from; i < dot; i++) {
			if (!Chars.isDigit(t.at(i)) && t.at(i) != '.') {
				return false;
			}
		}
		return dot - from < 3;
	}

	/** {@code Win32/Agent.JS}, {@code Agent.KT}: families and variants as scanners name them. */
	private boolean isDetectionName(int from, int dot, String extension) {
		boolean variant = extension.length() < 3 && Chars.is(extension.charAt(0), Chars.UPPER) && Chars.is(t.at(from), Chars.UPPER)
				&& Chars.is(t.at(dot - 1), Chars.LETTER) && !Chars.is(t.at(dot - 1), Chars.UPPER);
		boolean family = t.at(from - 1) == '/' && Chars.is(t.at(from - 2), Chars.WORD) && Chars.is(extension.charAt(0), Chars.UPPER)
				&& Chars.is(t.at(from), Chars.UPPER);
		return variant || family;
	}

	/** A cell of a table that is nothing but the name: its start, even when the name holds blanks. */
	private int cellStart(int from, int stop) {
		int right = t.skipSpaces(stop, 40);
		if (t.at(right) != '|' && t.at(right) != '\n' && t.at(right) != 0 && t.at(right) != '\t' || t.at(from - 1) != ' ') {
			return from;
		}
		int words = 0;
		for (int i = from - 1; i >= scan.last && from - i < 100 && words < 12; i--) {
			char c = t.at(i);
			if (c == '|' || c == '\t') {
				int start = t.skipSpaces(i + 1, 4);
				return Chars.isWordLike(t.at(start)) || t.at(start) == '_' ? start : from;
			}
			boolean fits = Chars.isWordLike(c) || c == ' ' || c == '-' || c == '_' || c == '.' || c == '(' || c == ')';
			if (!fits || c == '.' && t.at(i + 1) == ' ') {
				return from;
			}
			words += c == ' ' ? 1 : 0;
		}
		return from;
	}

	/** A quoted name may hold blanks: its start is after the opening quote when the closing one follows. */
	private int quotedStart(int from, int stop) {
		char close = t.at(stop);
		char open = switch (close) {
			case '"', '\'', '`' -> close;
			case '”' -> '“';
			case '’' -> '‘';
			case '」' -> '「';
			case '』' -> '『';
			case '»' -> '«';
			default -> 0;
		};
		if (open == 0) {
			return from;
		}
		for (int i = from - 1; i >= scan.last && from - i < 80; i--) {
			char c = t.at(i);
			if (c == open) {
				return t.at(i + 1) == ' ' ? from : i + 1;
			}
			if (c == '\n' || c == '\\' || c == '/' || c == '"' || c == '=' || c == ':' || c == '|' || c == '`') {
				return from;
			}
		}
		return from;
	}
}
