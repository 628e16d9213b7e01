package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.internal.names.Folding;
import org.akashi.mention.internal.names.NameTrie;

/** The telling words of one sentence, found in one pass. */
final class SentenceWords {

	/**
	 * A word at its place in the sentence.
	 *
	 * @param start first character
	 * @param end   one past the last
	 */
	record Word(int start, int end) {
	}

	private record None() {
	}

	private static final String NOT = "not:";
	private static final NameTrie<Object> TRIE = new NameTrie<>();

	static {
		for (Statement statement : Statement.values()) {
			int not = statement.words().indexOf(NOT);
			String words = not < 0 ? statement.words() : statement.words().substring(0, not);
			phrases(words, statement);
			if (not >= 0) {
				phrases(statement.words().substring(not + NOT.length()), new None());
			}
		}
		for (Signal signal : Signal.values()) {
			phrases(signal.words(), signal);
		}
	}

	private final List<StatementCue> cues = new ArrayList<>();
	private final Map<Signal, List<Word>> signals = new EnumMap<>(Signal.class);
	private StatementCue pending;
	private int pendingStart = -1;

	SentenceWords(String sentence) {
		TRIE.scan(sentence, 0, sentence.length(), (start, end, values) -> {
			for (Object value : values) {
				if (value instanceof Signal signal) {
					signals.computeIfAbsent(signal, key -> new ArrayList<>(2)).add(new Word(start, end));
				} else {
					// For one start the longest is what is meant, also when it means nothing.
					if (start != pendingStart) {
						settle();
					}
					pendingStart = start;
					pending = value instanceof Statement statement
							? new StatementCue(statement, start, end, sentence.substring(start, end)) : null;
				}
			}
		});
		settle();
	}

	private void settle() {
		if (pending != null) {
			StatementCue last = cues.isEmpty() ? null : cues.getLast();
			boolean again = last != null && last.end() > pending.start() && last.statement() == pending.statement();
			if (!again) {
				cues.add(pending);
			}
		}
		pending = null;
	}

	/** The cues for statements, in text order. */
	List<StatementCue> cues() {
		return cues;
	}

	/** Where words of a kind stand, in text order. */
	List<Word> all(Signal signal) {
		return signals.getOrDefault(signal, List.of());
	}

	/** Whether there is a word of a kind. */
	boolean has(Signal signal) {
		return signals.containsKey(signal);
	}

	private static void phrases(String words, Object value) {
		for (String phrase : words.split("\\|")) {
			int verb = phrase.indexOf('~');
			if (verb < 0) {
				TRIE.add(Folding.fold(phrase), value);
			} else {
				for (String form : forms(phrase.substring(0, verb))) {
					TRIE.add(Folding.fold(form + phrase.substring(verb + 1)), value);
				}
			}
		}
	}

	/** The regular forms of an English verb. */
	private static List<String> forms(String verb) {
		String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
		String third = verb.endsWith("h") || verb.endsWith("s") ? verb + "es" : verb + "s";
		return List.of(verb, third, stem + "ed", stem + "ing");
	}
}
