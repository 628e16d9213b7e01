package org.akashi.report.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets through the part of a page's styles (CSS) that only changes how text looks: known properties with plain values.
 * Nothing that could load something, lay itself over other things or hide behind an escape passes.
 */
final class SafeStyles {

	private static final Set<String> PROPERTIES = Set.of("color", "background-color", "background", "font", "font-family", "font-size", "font-style",
			"font-weight", "font-variant", "text-align", "text-decoration", "text-indent", "text-transform", "vertical-align", "white-space", "line-height",
			"letter-spacing", "word-spacing", "word-break", "overflow-wrap", "border", "border-top", "border-right", "border-bottom", "border-left", "border-color",
			"border-style", "border-width", "border-collapse", "border-spacing", "border-radius", "padding", "padding-top", "padding-right", "padding-bottom",
			"padding-left", "margin", "margin-top", "margin-right", "margin-bottom", "margin-left", "width", "max-width", "min-width", "height", "list-style-type",
			"list-style-position", "float", "clear", "display", "direction", "unicode-bidi", "writing-mode", "caption-side", "table-layout", "empty-cells");
	private static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "hsl", "hsla");
	private static final Set<String> DISPLAYS = Set.of("none", "block", "inline", "inline-block", "table", "table-row", "table-cell", "table-header-group",
			"table-row-group", "list-item");
	private static final Pattern VALUE = Pattern.compile("[\\w\\s#%.,()'\"+\\-\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}!/]{1,300}");
	private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\(");
	private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#,>+~*:()-]{1,500}");
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
	private static final int LONGEST = 400_000;
	private static final int DEEPEST = 4;

	private SafeStyles() {
	}

	/** The harmless declarations of a style attribute, or {@code ""}. */
	static String declarations(String style) {
		StringBuilder safe = new StringBuilder();
		if (style.length() > LONGEST || style.indexOf('\\') >= 0) {
			return "";
		}
		for (String declaration : COMMENT.matcher(style).replaceAll(" ").split(";")) {
			int colon = declaration.indexOf(':');
			if (colon > 0) {
				String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
				String value = declaration.substring(colon + 1).strip();
				if (isSafe(property, value)) {
					safe.append(property).append(':').append(value).append(';');
				}
			}
		}
		return safe.toString();
	}

	private static boolean isSafe(String property, String value) {
		if (!PROPERTIES.contains(property) || !VALUE.matcher(value).matches()) {
			return false;
		}
		Matcher function = FUNCTION.matcher(value);
		while (function.find()) {
			if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT))) {
				return false;
			}
		}
		boolean negative = property.startsWith("margin") && value.contains("-") || property.equals("text-indent") && value.contains("-");
		String plain = value.replace("!important", "").strip().toLowerCase(Locale.ROOT);
		return !negative && (!property.equals("display") || DISPLAYS.contains(plain));
	}

	/** The harmless rules of a style sheet; those for other media than a screen and all other rules with {@code @} are left out. */
	static String rules(String sheet) {
		StringBuilder safe = new StringBuilder();
		if (sheet.length() <= LONGEST && sheet.indexOf('\\') < 0 && sheet.indexOf('<') < 0) {
			rules(COMMENT.matcher(sheet).replaceAll(" "), safe, 0);
		}
		return safe.toString();
	}

	private static void rules(String sheet, StringBuilder safe, int depth) {
		int at = 0;
		while (at < sheet.length()) {
			int open = sheet.indexOf('{', at);
			int end = sheet.indexOf(';', at);
			if (end >= 0 && (open < 0 || end < open)) { // @import and the like
				at = end + 1;
				continue;
			}
			if (open < 0) {
				return;
			}
			int close = closing(sheet, open);
			String head = sheet.substring(at, open).strip();
			String body = sheet.substring(open + 1, close);
			if (head.startsWith("@media") && head.toLowerCase(Locale.ROOT).matches("@media\\s+(?:only\\s+)?(?:screen|all)?\\b[\\w\\s():,-]*") && depth < DEEPEST
					&& !head.contains("print") && !head.contains("max-width")) {
				rules(body, safe, depth + 1);
			} else if (!head.startsWith("@") && SELECTOR.matcher(head).matches()) {
				String declarations = declarations(body);
				if (!declarations.isEmpty()) {
					safe.append(head.replaceAll("\\s+", " ")).append('{').append(declarations).append("}\n");
				}
			}
			at = close + 1;
		}
	}

	private static int closing(String sheet, int open) {
		int level = 0;
		for (int i = open; i < sheet.length(); i++) {
			char c = sheet.charAt(i);
			if (c == '{') {
				level++;
			} else if (c == '}' && --level == 0) {
				return i;
			}
		}
		return sheet.length();
	}
}
