package org.akashi.export.internal.sigma;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.export.internal.blocks.Dangers;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/**
 * Texts so that readers of YAML 1.1 take them for texts, too: most programs that read Sigma do so, and there {@code yes} is a
 * truth value, {@code 12:30} a number, and U+2028 ends a line.
 */
final class SigmaScalars extends StandardRepresenter {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _./|-]*[A-Za-z0-9]");
	private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

	SigmaScalars(DumpSettings settings) {
		super(settings);
		representers.put(String.class, text -> representScalar(Tag.STR, (String) text, style((String) text)));
	}

	private static ScalarStyle style(String text) {
		if (Dangers.isHostile(text)) {
			return ScalarStyle.DOUBLE_QUOTED;
		}
		boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
		return plain || text.matches("\\d{4}-\\d\\d-\\d\\d|[0-9a-f]{8}-[0-9a-f-]{27}") ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED;
	}

	/** The YAML with characters that nobody sees, or that end a line in YAML 1.1, as escapes: texts that hold one stand in double quotes. */
	static String visible(String yaml) {
		StringBuilder out = null;
		for (int i = 0; i < yaml.length(); i++) {
			char c = yaml.charAt(i);
			boolean hidden = c > 126 && !Character.isSurrogate(c) && Dangers.isHostile(String.valueOf(c));
			if (hidden && out == null) {
				out = new StringBuilder(yaml.length() + 16).append(yaml, 0, i);
			}
			if (hidden) {
				out.append(String.format("\\u%04X", (int) c));
			} else if (out != null) {
				out.append(c);
			}
		}
		return out == null ? yaml : out.toString();
	}
}
