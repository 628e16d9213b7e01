package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixValidator;
import org.akashi.stix.StixValidator.Located;
import org.akashi.stix.StixValidator.Result;

/** Checks one file of STIX. */
final class FileValidation {

	private final RuleOptions options;
	private final ValidationReport report;

	FileValidation(RuleOptions options, ValidationReport report) {
		this.options = options;
		this.report = report;
	}

	/** Checks a file and reports it. */
	void check(String shown, Path path) {
		try {
			List<Located> found = new ArrayList<>();
			Result result = check(path, found);
			report.file(shown, result.objects(), found);
		} catch (NoSuchFileException e) {
			report.unreadable(shown, "there is no such file");
		} catch (IOException e) {
			report.unreadable(shown, "it can't be read: " + e.getMessage());
		} catch (OutOfMemoryError e) {
			report.unreadable(shown, "it is too large for the memory that Akashi may use; split it, or give more by -Xmx");
		}
	}

	/** Checks a file; findings are added. */
	Result check(Path path, List<Located> found) throws IOException {
		Result result = StixValidator.check(text(Files.readAllBytes(path), found), options);
		found.addAll(result.findings());
		return result;
	}

	/** The text of a file: by its first bytes UTF-16, else UTF-8. What is no text is told, and read on behind. */
	static String text(byte[] bytes, List<Located> found) {
		Charset charset = StandardCharsets.UTF_8;
		int start = 0;
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			charset = StandardCharsets.UTF_16BE;
			start = 2;
		} else if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			charset = StandardCharsets.UTF_16LE;
			start = 2;
		} else if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
			start = 3;
		}
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
		CharBuffer out = CharBuffer.allocate(bytes.length - start);
		if (decoder.decode(in, out, true).isUnderflow()) {
			return out.flip().toString();
		}
		String before = out.flip().toString();
		int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
		int column = before.length() - before.lastIndexOf('\n');
		found.add(new Located(new Finding(Severity.ERROR, "syntax", "2", "$",
				"Not " + charset + " from byte " + in.position() + " on: save the file as UTF-8"), "", line, column));
		return new String(bytes, start, bytes.length - start, charset);
	}
}
