package org.akashi.report.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The reading of one mail. */
final class MailReading {

	private static final List<String> SHOWN = List.of("from", "sender", "reply-to", "to", "cc", "date", "subject", "message-id",
			"return-path", "received", "x-originating-ip", "x-mailer", "user-agent");
	private static final int MOST_FIELDS = 2_000;
	private static final int LONGEST_FIELD = 100_000;
	private static final int MOST_PARTS = 2_000;

	private final ReportFile file;
	private final ReadLimits limits;
	private final IProgressMonitor monitor;
	private final ReportTextBuilder builder;
	private final Map<String, List<String>> fields = new LinkedHashMap<>();
	private final List<MailPart> parts = new ArrayList<>();

	private final List<String> containers = new ArrayList<>();
	private MailPart current = new MailPart();
	private boolean topHeader = true;
	private long bytes;
	private int attachments;

	MailReading(ReportFile file, ReadLimits limits, IProgressMonitor monitor) {
		this.file = file;
		this.limits = limits;
		this.monitor = monitor;
		this.builder = new ReportTextBuilder(limits, monitor);
	}

	ReportText run() throws CoreException {
		MimeConfig config = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderCount(MOST_FIELDS).setMaxHeaderLen(LONGEST_FIELD)
				.setMaxContentLen(-1).setStrictParsing(false).build();
		MimeTokenStream stream = new MimeTokenStream(config);
		stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
		try {
			stream.parse(new ByteArrayInputStream(content()));
			for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				token(state, stream);
			}
		} catch (MimeException | IOException e) {
			if (parts.isEmpty() && fields.isEmpty()) {
				throw ReportStatus.error(ReportStatus.TRUNCATED, "The mail is damaged: " + e.getMessage(), e);
			}
			builder.warning(ReportStatus.TRUNCATED, "The mail is damaged (" + e.getMessage() + "); what stands before was read.");
		}
		return write();
	}

	/** Without the separator line of a mailbox file. */
	private byte[] content() {
		byte[] content = file.content();
		if (content.length > 5 && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("From ")) {
			int end = 0;
			while (end < content.length && content[end] != '\n') {
				end++;
			}
			return java.util.Arrays.copyOfRange(content, Math.min(end + 1, content.length), content.length);
		}
		return content;
	}

	private void token(EntityState state, MimeTokenStream stream) throws IOException, CoreException {
		switch (state) {
		case T_START_HEADER -> current = new MailPart();
		case T_FIELD -> field(stream.getField());
		case T_END_HEADER -> topHeader = false;
		case T_START_MULTIPART -> {
			containers.add(stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT));
			if (containers.size() > limits.maxDepth()) {
				builder.warning(ReportStatus.TOO_DEEP, "Parts of the mail are nested more than " + limits.maxDepth()
						+ " deep; what lies deeper was left out.");
			}
		}
		case T_END_MULTIPART -> containers.removeLast();
		case T_BODY -> body(stream);
		default -> {
			return; // preamble and epilogue are for readers without MIME
		}
		}
	}

	private void field(Field field) {
		String name = field.getName().strip().toLowerCase(Locale.ROOT);
		String body = field.getBody() == null ? "" : field.getBody();
		current.fields().put(name, body);
		if (topHeader) {
			fields.computeIfAbsent(name, key -> new ArrayList<>()).add(field.getName().strip() + ": " + decode(field, body));
		}
	}

	/** Encoded words decoded (RFC 2047); raw bytes, which should not be there, by the charset that fits. */
	private static String decode(Field field, String body) {
		String unfolded = body.replaceAll("\\r?\\n[ \\t]+", " ").strip();
		if (unfolded.codePoints().anyMatch(c -> c > 0x7F) && field.getRaw() != null) {
			byte[] raw = field.getRaw().toByteArray();
			String text = Charsets.decode(raw, "").text();
			unfolded = text.substring(text.indexOf(':') + 1).replaceAll("\\n[ \\t]*", " ").strip();
		}
		return decodeWords(unfolded);
	}

	static String decodeWords(String text) {
		try {
			return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8,
					Map.of(Charset.forName("ISO-2022-JP"), Charset.forName("x-windows-iso2022jp"), Charset.forName("Shift_JIS"),
							Charset.forName("windows-31j")));
		} catch (IllegalArgumentException e) {
			return text; // a charset that nobody knows: shown as written
		}
	}

	private void body(MimeTokenStream stream) throws IOException, CoreException {
		if (containers.size() > limits.maxDepth() || parts.size() >= MOST_PARTS) {
			return;
		}
		try (InputStream in = stream.getDecodedInputStream()) {
			byte[] content = in.readNBytes((int) Math.min(limits.maxBytes() - bytes + 1, Integer.MAX_VALUE - 16));
			bytes += content.length;
			if (bytes > limits.maxBytes()) {
				throw ReportStatus.error(ReportStatus.TOO_LARGE, "The parts of the mail have more than " + limits.maxBytes()
						+ " bytes. Save its attachments and import them one by one.");
			}
			current.body(stream.getBodyDescriptor().getMimeType(), stream.getBodyDescriptor().getCharset(), content,
					containers.isEmpty() ? "" : containers.getLast());
			parts.add(current);
			current = new MailPart();
		}
	}

	private ReportText write() throws CoreException {
		for (String name : SHOWN) {
			for (String line : fields.getOrDefault(name, List.of())) {
				builder.block(Kind.HEADER, line);
			}
		}
		List<MailPart> shown = shownParts();
		String charset = "";
		for (MailPart part : parts) {
			if (shown.contains(part)) {
				String used = text(part);
				charset = charset.isEmpty() ? used : charset;
			} else if (!part.isAlternative()) {
				attach(part);
			}
		}
		if (shown.isEmpty()) {
			builder.warning(ReportStatus.NO_TEXT, "The mail has no text of its own, only attachments.");
		}
		return builder.build(metadata(charset));
	}

	/** Text that is no attachment; of alternatives the HTML only when there is no plain text worth the name. */
	private List<MailPart> shownParts() {
		List<MailPart> shown = new ArrayList<>();
		List<MailPart> plain = parts.stream().filter(part -> part.isInline() && part.isPlain()).toList();
		List<MailPart> html = parts.stream().filter(part -> part.isInline() && part.isHtml()).toList();
		boolean enough = plain.stream().mapToInt(part -> part.content().length).sum() >= 40
				|| html.isEmpty() || plain.stream().anyMatch(part -> !part.isAlternative());
		for (MailPart part : parts) {
			boolean html1 = part.isInline() && part.isHtml();
			if (part.isInline() && part.isPlain() && (enough || !part.isAlternative()) || html1 && (!enough || !part.isAlternative() || plain.isEmpty())) {
				shown.add(part);
			}
		}
		return shown;
	}

	private String text(MailPart part) throws CoreException {
		DecodedText decoded = Charsets.decode(part.content(), part.charset());
		TextSource.problems(decoded).forEach(builder::problem);
		if (part.isHtml()) {
			HtmlReportReader.append(HtmlReportReader.parse(decoded.text(), limits), null, builder, limits);
			return decoded.charsetName();
		}
		StringBuilder paragraph = new StringBuilder();
		for (String line : (decoded.text() + "\n\n").split("\n", -1)) {
			if (line.isBlank()) {
				builder.block(Kind.PARAGRAPH, paragraph);
				paragraph.setLength(0);
			} else {
				paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
			}
		}
		return decoded.charsetName();
	}

	private void attach(MailPart part) {
		attachments++;
		String name = part.name();
		if (name.isEmpty()) {
			name = "attachment-" + attachments + part.usualExtension();
		}
		String owner = file.source().isEmpty() ? file.name() : file.source();
		if (part.content().length > 0) {
			builder.attach(ReportFile.of(name, part.content(), part.mediaType(), owner + "!/" + name));
		}
	}

	private ReportMetadata metadata(String charset) {
		String date = value("date");
		String subject = value("subject");
		return new ReportMetadata(subject, value("from"), "", MailDate.iso(date), "", "message/rfc822", charset);
	}

	private String value(String name) {
		List<String> lines = fields.getOrDefault(name, List.of());
		return lines.isEmpty() ? "" : lines.getFirst().substring(lines.getFirst().indexOf(':') + 1).strip();
	}
}
