package org.akashi.search.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.akashi.store.CaseReports;
import org.akashi.store.StoredReport;

/** Numbers that change when what they stand for changes. */
final class Stamps {

	private Stamps() {
	}

	static long of(byte[] bytes, int offset, int length) {
		CRC32C one = new CRC32C();
		one.update(bytes, offset, length);
		CRC32 other = new CRC32();
		other.update(bytes, offset, length);
		return one.getValue() << 32 | other.getValue();
	}

	/** Of a report: what it is called, and the size and time of its stored text. */
	static long of(StoredReport report, CaseReports reports) {
		Optional<Path> original = reports.original(report.sha256());
		String text = original.map(file -> file.resolveSibling("text.txt")).map(Stamps::file).orElse("");
		byte[] bytes = String.join("\n", report.title(), report.name(), report.publisher(), report.source(), text).getBytes(StandardCharsets.UTF_8);
		return of(bytes, 0, bytes.length);
	}

	private static String file(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return attributes.size() + " " + attributes.lastModifiedTime().toMillis();
		} catch (IOException e) {
			return "none";
		}
	}
}
