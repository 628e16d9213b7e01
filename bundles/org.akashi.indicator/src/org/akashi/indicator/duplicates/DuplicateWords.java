package org.akashi.indicator.duplicates;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.akashi.indicator.duplicates.DuplicateGroup.Kind;

/** Says in what way indicators are alike, in English or Japanese. Immutable and thread-safe. */
public final class DuplicateWords {

	private final ResourceBundle texts;

	/** @param locale Japanese, or anything else for English */
	public DuplicateWords(Locale locale) {
		texts = ResourceBundle.getBundle("org.akashi.indicator.duplicates.words",
				Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? Locale.JAPANESE : Locale.ROOT, DuplicateWords.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** The name of a kind. */
	public String kind(Kind kind) {
		return texts.getString("kind." + kind.name());
	}

	/** Why the members of a group are alike, in one sentence. */
	public String why(DuplicateGroup group) {
		String detail = group.detail().stream().map(this::detail).collect(Collectors.joining(texts.getString("join")));
		String key = "why." + group.kind().name() + (group.kind() == Kind.SAME_URL && detail.isEmpty() ? ".bare" : "");
		return MessageFormat.format(texts.getString(key), group.shared(), detail, Integer.toString(group.ids().size() - group.wider().size()));
	}

	private String detail(String detail) {
		return texts.containsKey("detail." + detail) ? texts.getString("detail." + detail) : detail;
	}
}
