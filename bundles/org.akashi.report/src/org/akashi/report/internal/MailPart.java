package org.akashi.report.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One part of a mail: its own header fields and its decoded content. */
final class MailPart {

	private static final Pattern PLAIN = Pattern.compile("(?i)(?:file)?name\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;]+))");
	private static final Pattern EXTENDED = Pattern.compile("(?i)(?:file)?name\\*(?:0\\*)?\\s*=\\s*\"?([\\w.:-]*)'[\\w-]*'([^\\s;\"]+)");
	private static final Pattern CONTINUED = Pattern.compile("(?i)(?:file)?name\\*(\\d+)(\\*?)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");

	private final Map<String, String> fields = new HashMap<>();
	private String mediaType = "text/plain";
	private String charset = "";
	private byte[] content = {};
	private String container = "";

	Map<String, String> fields() {
		return fields;
	}

	/** @param container media type of the multipart that it stands in, or {@code ""} */
	void body(String type, String declared, byte[] bytes, String container) {
		mediaType = type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
		charset = fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).contains("charset") && declared != null ? declared : "";
		content = bytes;
		this.container = container;
	}

	String mediaType() {
		return mediaType;
	}

	String charset() {
		return charset;
	}

	byte[] content() {
		return content;
	}

	boolean isPlain() {
		return mediaType.equals("text/plain");
	}

	boolean isHtml() {
		return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
	}

	/** Whether it says the same as another part in another format. */
	boolean isAlternative() {
		return container.equals("multipart/alternative") && (isPlain() || isHtml());
	}

	/** Whether it is part of the message itself. */
	boolean isInline() {
		return !fields.getOrDefault("content-disposition", "").strip().toLowerCase(Locale.ROOT).startsWith("attachment") && name().isEmpty();
	}

	/** The file name that it was given, without folders, or {@code ""} (RFC 2183, 2231, 2047). */
	String name() {
		String disposition = fields.getOrDefault("content-disposition", "").replaceAll("\\s*\\r?\\n\\s*", " ");
		String name = name(disposition);
		if (name.isEmpty()) {
			name = name(fields.getOrDefault("content-type", "").replaceAll("\\s*\\r?\\n\\s*", " "));
		}
		return name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}]", "").strip();
	}

	private static String name(String field) {
		Matcher continued = CONTINUED.matcher(field);
		Map<Integer, String> pieces = new java.util.TreeMap<>();
		while (continued.find()) {
			pieces.put(Integer.parseInt(continued.group(1)), continued.group(3) != null ? continued.group(3) : continued.group(4));
		}
		if (pieces.size() > 1) {
			String joined = String.join("", pieces.values());
			Matcher declared = Pattern.compile("^([\\w.:-]*)'[\\w-]*'(.*)$").matcher(joined);
			return declared.matches() ? percent(declared.group(2), declared.group(1)) : joined;
		}
		Matcher extended = EXTENDED.matcher(field);
		if (extended.find()) {
			return percent(extended.group(2), extended.group(1));
		}
		Matcher plain = PLAIN.matcher(field);
		return plain.find() ? MailReading.decodeWords(plain.group(1) != null ? plain.group(1).replaceAll("\\\\(.)", "$1") : plain.group(2)) : "";
	}

	private static String percent(String text, String charset) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < text.length(); i++) {
			boolean escape = text.charAt(i) == '%' && i + 2 < text.length() && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
			if (escape) {
				bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
				i += 2;
			} else {
				bytes.writeBytes(String.valueOf(text.charAt(i)).getBytes(StandardCharsets.UTF_8));
			}
		}
		return Charsets.decode(bytes.toByteArray(), charset).text();
	}

	/** An extension for a part without a name. */
	String usualExtension() {
		return switch (mediaType) {
		case "message/rfc822" -> ".eml";
		case "text/html" -> ".html";
		case "text/plain" -> ".txt";
		case "application/pdf" -> ".pdf";
		case "application/json" -> ".json";
		default -> "";
		};
	}
}
