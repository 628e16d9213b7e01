package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a sentence that state something.
 *
 * @param statement what they state
 * @param start     first character in the sentence
 * @param end       one past the last
 * @param words     the words
 * @param passive   whether "by" follows, so that the doer stands after
 */
record StatementCue(Statement statement, int start, int end, String words, boolean passive) {

	private static final Pattern BY = Pattern.compile("(?i)\\G(?:\\s+\\w+ly)?\\s+by\\b");

	/** The cues of a sentence in text order. */
	static List<StatementCue> in(Sentence sentence) {
		boolean japanese = sentence.isJapanese();
		List<StatementCue> cues = new ArrayList<>();
		for (Statement statement : Statement.values()) {
			Matcher matcher = statement.words(japanese).matcher(sentence.text());
			while (matcher.find()) {
				int start = matcher.start();
				int end = matcher.end();
				if (sentence.mentions().stream().noneMatch(mention -> sentence.from(mention) <= start && end <= sentence.to(mention))) {
					boolean passive = !japanese && BY.matcher(sentence.text()).region(end, sentence.text().length()).find();
					cues.add(new StatementCue(statement, start, end, matcher.group(), passive));
				}
			}
		}
		cues.sort(Comparator.comparingInt(StatementCue::start).thenComparing(StatementCue::statement));
		return cues;
	}
}
