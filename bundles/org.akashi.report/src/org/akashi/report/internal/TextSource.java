package org.akashi.report.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/** What the readers of formats that are text themselves share: decoding, its limit and its warning. */
final class TextSource {

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 8 << 10;

	private TextSource() {
	}

	/** The file decoded; its declared media type may name the charset. */
	static DecodedText decode(ReportFile file, ReadLimits limits) throws CoreException {
		return decode(file, declared(file.mediaType()), limits);
	}

	/** The file decoded; {@code charset} is what the file declares, or {@code ""}. */
	static DecodedText decode(ReportFile file, String charset, ReadLimits limits) throws CoreException {
		DecodedText decoded = Charsets.decode(file.content(), charset);
		if (decoded.text().length() > limits.maxCharacters()) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, "The text has more than " + limits.maxCharacters()
					+ " characters. Split the report, or raise the limit of characters in the preferences.");
		}
		return decoded;
	}

	/** Whether its name says plain text: light markup in it is then shown as it was written. */
	static boolean isNamedPlain(ReportFile file) {
		return file.extension().equals("txt") || file.extension().equals("text") || file.extension().equals("log");
	}

	/** The charset parameter of a media type, or {@code ""}. */
	static String declared(String mediaType) {
		Matcher m = CHARSET.matcher(mediaType);
		return m.find() ? m.group(1) : "";
	}

	/** The warnings that decoding gives. */
	static List<IStatus> problems(DecodedText decoded) {
		if (decoded.undecodable() == 0) {
			return List.of();
		}
		int at = decoded.text().indexOf('\uFFFD');
		return List.of(ReportStatus.warning(ReportStatus.UNDECODABLE, decoded.undecodable()
				+ " bytes are no text in " + decoded.charsetName() + "; the first stands at character " + Math.max(at, 0)
				+ ". They are shown as \uFFFD; the original is kept."));
	}

	/** The first characters, decoded, for judging the content; {@code ""} when it is no text. */
	static String head(ReportFile file) {
		byte[] head = file.size() <= HEAD ? file.content() : java.util.Arrays.copyOf(file.content(), HEAD);
		return Charsets.isText(head) ? Charsets.decode(head, declared(file.mediaType())).text() : "";
	}
}
