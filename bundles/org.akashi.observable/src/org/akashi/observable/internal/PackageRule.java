package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** Names of Android packages: a reversed host name where the text speaks of apps. */
final class PackageRule {

	private static final Set<String> HEADS = Set.of("com", "org", "net", "io", "me", "app", "dev", "air", "edu", "gov", "info", "biz", "cn", "de",
			"ru", "jp", "kr", "uk", "fr", "it", "es", "eu", "tv", "co", "ir", "in", "vn", "br", "us", "pl", "cz", "xyz", "mobi", "ch", "nl",
			"se", "tr", "hk", "tw", "id", "android", "kingoroot", "ua", "cc", "pro");
	private static final String[] APPS = { "package", "android", "apk", " app", "パッケージ", "アプリ", "应用", "google play", "manifest" };
	private static final int NEAR = 100;

	private final Scan scan;
	private final FoldedText t;

	PackageRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the package that is the whole run of labels, or {@code from}. */
	int at(int from, int end, int dots) {
		if (dots < 1 || dots > 9 || !Chars.is(t.at(from), Chars.LETTER) || end - from > 160) {
			return from;
		}
		int first = from;
		while (t.at(first) != '.' && first < end) {
			first++;
		}
		if (first - from > 9 || !HEADS.contains(t.slice(from, first))) {
			return from;
		}
		char before = t.at(from - 1);
		char after = t.at(end);
		if (before == '/' || before == '\\' || before == '-' || before == '@' || before == '$' || after == '(' || after == '\\' || t.defanged(from, end)) {
			return from;
		}
		String name = t.slice(from, end);
		boolean host = DomainNames.canonical(name.toLowerCase(Locale.ROOT)) != null;
		String value = CanonicalIds.of(ObservableType.ANDROID_PACKAGE, name);
		if (value == null || host && dots == 1 || FileExtensions.isTelling(name.substring(name.lastIndexOf('.') + 1)) || !speaksOfApps(from, end)) {
			return from;
		}
		int last = name.lastIndexOf('.');
		if (host && !name.startsWith("com.") && !name.startsWith("org.") || name.startsWith("com.apple.") || isClass(name.substring(last + 1))) {
			return from;
		}
		return scan.hit(ObservableType.ANDROID_PACKAGE, from, end, value, 80, "Reversed host name; the line speaks of apps");
	}

	/** Java and Android classes end with a capitalised word, permissions and actions with one in capitals. */
	private static boolean isClass(String last) {
		return Chars.is(last.charAt(0), Chars.UPPER);
	}

	private boolean speaksOfApps(int from, int end) {
		int start = from;
		while (start > 0 && from - start < NEAR && t.at(start - 1) != '\n') {
			start--;
		}
		int stop = end;
		while (stop < t.length && stop - end < NEAR && t.at(stop) != '\n') {
			stop++;
		}
		String line = ' ' + t.slice(start, from).toLowerCase(Locale.ROOT) + ' ' + t.slice(end, stop).toLowerCase(Locale.ROOT);
		for (String word : APPS) {
			if (line.contains(word)) {
				return true;
			}
		}
		return false;
	}
}
