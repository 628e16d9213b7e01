package org.akashi.search.internal;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of several texts as Lucene takes them; between two texts is a gap that no phrase bridges. */
final class Words extends TokenStream {

	private static final int GAP = 100;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final List<String> texts;
	private int text;
	private Iterator<Tokens.Token> tokens;

	Words(List<String> texts) {
		this.texts = texts;
	}

	@Override
	public void reset() {
		text = 0;
		tokens = List.<Tokens.Token>of().iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		int gap = 1;
		while (!tokens.hasNext()) {
			if (text == texts.size()) {
				return false;
			}
			gap = text == 0 ? 1 : GAP;
			tokens = Tokens.of(texts.get(text++)).iterator();
		}
		term.append(tokens.next().text());
		increment.setPositionIncrement(gap);
		return true;
	}
}
