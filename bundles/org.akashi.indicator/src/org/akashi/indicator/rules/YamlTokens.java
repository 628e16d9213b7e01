package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;

/** The words of YAML for colours, line by line, also of a text that is being typed. */
final class YamlTokens {

	private static final Pattern KEY = Pattern.compile("^(\\s*(?:-\\s+)*)((?:\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|[^\\s#'\"\\[\\]{}:,-][^:#\\n]*?|-[^\\s:#][^:#\\n]*?))(\\s*:)(?=\\s|$)");
	private static final Pattern PIECE = Pattern.compile("(?<text>\"(?:[^\"\\\\]|\\\\.)*+\"?|'(?:[^']|'')*+'?)|(?<comment>(?<=^|\\s)#.*)|(?<number>(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.-])|(?<!\\w)(?:true|false|null)(?!\\w))"
			+ "|(?<word>(?<!\\w)(?:and|or|not|of|all|them|by|near)(?!\\w))|(?<sign>[\\[\\]{},]|^\\s*-(?=\\s)|^---|[|>][+-]?$)");
	private static final int LONGEST_LINE = 10_000;

	private YamlTokens() {
	}

	static List<TextToken> of(String text) {
		List<TextToken> tokens = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			if (end - start <= LONGEST_LINE) {
				line(text.substring(start, end), start, tokens);
			}
			start = end + 1;
		}
		return tokens;
	}

	private static void line(String line, int offset, List<TextToken> tokens) {
		int from = 0;
		String key = "";
		Matcher found = KEY.matcher(line);
		if (!line.stripLeading().startsWith("#") && found.find()) {
			key = found.group(2);
			int bar = key.indexOf('|');
			int start = offset + found.start(2);
			tokens.add(new TextToken(found.group(1).isEmpty() ? Kind.TYPE : Kind.PROPERTY, start, bar < 0 ? start + key.length() : start + bar));
			if (bar >= 0) {
				tokens.add(new TextToken(Kind.OPERATOR, start + bar, start + key.length()));
			}
			from = found.end();
		}
		boolean condition = key.equals("condition");
		Matcher piece = PIECE.matcher(line).region(from, line.length()).useTransparentBounds(true).useAnchoringBounds(false);
		while (piece.find()) {
			Kind kind = piece.group("text") != null ? Kind.TEXT : piece.group("comment") != null ? Kind.COMMENT : piece.group("number") != null ? Kind.NUMBER
					: piece.group("word") != null ? condition ? Kind.KEYWORD : null : Kind.SIGN;
			if (kind != null && piece.end() > piece.start()) {
				tokens.add(new TextToken(kind, offset + piece.start(), offset + piece.end()));
			}
		}
	}
}
