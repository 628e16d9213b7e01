package org.akashi.report.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads e-mail (RFC 5322, MIME) and web archives (MHTML): its headers, its best text, and its attachments as reports of
 * their own.
 */
public final class MailReportReader implements ReportReader {

	private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t]?.*$");
	private static final Pattern MAIL_FIELD = Pattern.compile(
			"(?i)^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|"
					+ "content-transfer-encoding|reply-to|sender|x-[a-z0-9-]+|dkim-signature|authentication-results|"
					+ "arc-[a-z-]+|in-reply-to|references|list-[a-z]+|thread-[a-z]+|importance|snapshot-content-location)$");

	@Override
	public int confidence(ReportFile file) {
		String head = new String(file.content(), 0, Math.min(file.size(), 16 << 10), java.nio.charset.StandardCharsets.ISO_8859_1)
				.replace("\r\n", "\n");
		if (head.startsWith("From ") && head.indexOf('\n') > 0) {
			head = head.substring(head.indexOf('\n') + 1);
		}
		int end = head.indexOf("\n\n");
		String headers = end < 0 ? head : head.substring(0, end);
		int fields = 0;
		boolean typical = false;
		for (String line : headers.split("\n")) {
			Matcher field = FIELD.matcher(line);
			if (field.matches() && MAIL_FIELD.matcher(field.group(1)).matches()) {
				fields++;
				typical |= field.group(1).matches("(?i)from|received|message-id|mime-version|return-path");
			} else if (!line.startsWith(" ") && !line.startsWith("\t") && !field.matches()) {
				return NONE;
			}
		}
		boolean named = file.extension().equals("eml") || file.extension().startsWith("mht")
				|| file.mediaType().startsWith("message/rfc822");
		boolean strong = Pattern.compile("(?im)^(?:message-id|mime-version|received):").matcher(headers).find();
		if (fields >= 3 && typical && (strong || named)) {
			return 95;
		}
		return named && fields >= 1 ? LIKELY : fields >= 4 && typical ? 40 : NONE;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		return new MailReading(file, limits, monitor).run();
	}
}
