package org.akashi.store.internal;

import java.nio.file.Path;

import org.akashi.store.CaseTexts;
import java.util.Locale;

/** Where everything stands in a case's folder. */
record CaseFiles(Path folder) {

	/** Lines of one type from which on its file is split by the first two hexadecimal digits of the UUID. */
	static final int SPLIT_ABOVE = 20_000;

	Path head() {
		return folder.resolve("case.json");
	}

	Path objects() {
		return folder.resolve("objects");
	}

	Path relationships() {
		return folder.resolve("relationships");
	}

	/** What the analysts' experience says about mentions. */
	Path rules() {
		return folder.resolve("rules.jsonl");
	}

	/** The drawings, a file each. */
	Path texts(CaseTexts.Kind kind) {
		return folder.resolve(kind.folder());
	}

	Path reports() {
		return folder.resolve("reports");
	}

	Path report(String sha256) {
		return reports().resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	/** What belongs to this machine and not into git. */
	Path local() {
		return folder.resolve(".akashi");
	}

	Path journal() {
		return local().resolve("journal");
	}

	/** Journals of steps that were saved. */
	Path pastSteps() {
		return local().resolve("history");
	}

	/** A report that was put aside by undo. */
	Path putAside(String sha256) {
		return local().resolve("removed").resolve(sha256);
	}

	/** What opening the case needs to know of its lines; may be deleted at any time. */
	Path index() {
		return local().resolve("index");
	}

	Path lock() {
		return local().resolve("lock");
	}

	/** The file for an object of this type. */
	Path shard(String type, String id, boolean split) {
		if (type.equals("relationship")) {
			return relationships().resolve(prefix(id) + ".jsonl");
		}
		String name = fileName(type);
		return split ? objects().resolve(name).resolve(prefix(id) + ".jsonl") : objects().resolve(name + ".jsonl");
	}

	/** The path relative to the case, with slashes. */
	String relative(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	/** The first two hexadecimal digits of the UUID in a STIX id. */
	static String prefix(String id) {
		int at = id.indexOf("--");
		if (at >= 0 && id.length() >= at + 4) {
			String prefix = id.substring(at + 2, at + 4).toLowerCase(Locale.ROOT);
			if (isHex(prefix.charAt(0)) && isHex(prefix.charAt(1))) {
				return prefix;
			}
		}
		return "00";
	}

	private static boolean isHex(char c) {
		return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
	}

	/** STIX types are lower-case letters, digits and hyphens (§3.1); anything else must not leave the folder. */
	private static String fileName(String type) {
		StringBuilder name = new StringBuilder();
		for (char c : type.toCharArray()) {
			name.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' ? c : '_');
		}
		return name.length() > 100 ? name.substring(0, 100) : name.toString();
	}
}
