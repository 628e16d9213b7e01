package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.akashi.observable.Fanging;
import org.akashi.search.SearchQuery;
import org.akashi.search.internal.Tokens.Token;

/**
 * A word of a query as it is compared: the runs of tokens of which one must be there.
 *
 * @param forms the runs: as typed; without what stands before an address; the host alone
 * @param open  whether the last token may be the start of a longer one
 * @param exact whether it counts as it is typed only, and not what is written alike
 */
record Asked(List<List<String>> forms, boolean open, boolean exact) {

	private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]{1,9}://+(?:[^/@\\s]*@)?");

	/** The words to look for; words without a letter or digit say nothing. */
	static List<Asked> of(List<SearchQuery.Word> words) {
		return words.stream().map(Asked::of).filter(asked -> !asked.forms().isEmpty()).toList();
	}

	private static Asked of(SearchQuery.Word word) {
		List<List<String>> forms = new ArrayList<>();
		String text = Fanging.refang(word.text());
		List<Token> tokens = Tokens.asked(text);
		if (!tokens.isEmpty()) {
			String bare = SCHEME.matcher(text).replaceFirst("");
			if (!bare.equals(text)) {
				add(forms, bare);
				int slash = bare.indexOf('/');
				if (slash > 0 && slash >= bare.length() - 1) {
					add(forms, bare.substring(0, slash));
				}
			} else {
				forms.add(texts(tokens));
			}
		}
		boolean pair = !tokens.isEmpty() && tokens.getLast().pair();
		return new Asked(forms, !word.exact() && !pair && !forms.isEmpty(), word.exact());
	}

	private static void add(List<List<String>> forms, String text) {
		List<String> tokens = texts(Tokens.asked(text));
		if (!tokens.isEmpty()) {
			forms.add(tokens);
		}
	}

	private static List<String> texts(List<Token> tokens) {
		return tokens.stream().map(Token::text).toList();
	}

	/** The token, where it is one alone. */
	String single() {
		return forms.size() == 1 && forms.getFirst().size() == 1 ? forms.getFirst().getFirst() : "";
	}

	/** Whether a token is long enough to be found although it is written otherwise. */
	static boolean canDiffer(String token) {
		return token.length() >= 4 && token.charAt(0) < 0x3041;
	}

	/** How many letters may be written otherwise. */
	static int edits(String token) {
		return token.length() >= 8 ? 2 : 1;
	}
}
