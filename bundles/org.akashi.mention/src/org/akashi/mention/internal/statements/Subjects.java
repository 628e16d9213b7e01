package org.akashi.mention.internal.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;

/** Finds what "the group", その攻撃者 or a dropped subject stand for: what was named last, else what the report is about. */
final class Subjects {

	/**
	 * A stand-in for a name.
	 *
	 * @param mention what it stands for
	 * @param words   the words, {@code ""} for a subject that is left out
	 */
	record Standing(Mention mention, String words) {

		/** What it takes from the confidence. */
		int loss() {
			return words.isEmpty() ? 25 : 15;
		}

		String note() {
			return words.isEmpty() ? "; the sentence has no subject, taken as " + mention.value()
					: "; «" + words + "» taken as " + mention.value();
		}
	}

	/** What makes an English noun a stand-in: "the group", "these new attacks". */
	private static final Pattern THE = Pattern.compile("(?i).*\\b(?:the|this|these|that|its|their)(?: [\\w-]{1,20})? $", Pattern.DOTALL);
	private static final int BEFORE = 32;
	/** "It is likely that": nobody in particular. */
	private static final Pattern EXPLETIVE = Pattern.compile("(?i)^it (?:is|was|has been|remains|appears|seems|would|may be|should|can|could)\\b[^,]{0,60}\\b(?:that|to|whether|if)\\b.*",
			Pattern.DOTALL);
	/** What is named so early, or three times, is what a report is about; before its first mention too. */
	private static final int HEAD = 500;

	private final Map<String, Mention> last = new HashMap<>();
	private final Map<String, String> main = new HashMap<>();
	private final Map<String, Mention> first = new HashMap<>();
	/** What the last sentence was about: its first name of a threat. */
	private Mention topic;

	/**
	 * @param mentions all of the report that speak of its subject
	 */
	Subjects(List<Mention> mentions) {
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		for (Mention mention : mentions) {
			counts.computeIfAbsent(mention.type(), type -> new java.util.LinkedHashMap<>()).merge(mention.value(), 1, Integer::sum);
		}
		counts.forEach((type, values) -> values.entrySet().stream().max(Map.Entry.comparingByValue())
				.ifPresent(entry -> main.put(type, entry.getKey())));
		for (Mention mention : mentions) {
			int times = counts.get(mention.type()).get(mention.value());
			boolean leads = times >= 3 || mention.span().start() < HEAD;
			if (leads && mention.value().equals(main.get(mention.type()))) {
				first.putIfAbsent(mention.type(), mention);
			}
		}
	}

	/** Takes note of a sentence that has been dealt with. */
	void passed(Sentence sentence) {
		topic = sentence.mentions().stream().filter(mention -> Verbs.THREATS.contains(mention.type())).findFirst().orElse(topic);
		for (Mention mention : sentence.mentions()) {
			last.put(mention.type(), mention);
			if (mention.value().equals(main.get(mention.type()))) {
				last.put("main " + mention.type(), mention);
			}
		}
	}

	/**
	 * What stands for a subject in a sentence that names none of the wanted types.
	 *
	 * @param until   where in the sentence its verb begins; stand-ins are sought before
	 * @param malware whether malware is wanted, otherwise a campaign or an actor
	 * @param dropped whether the subject may be left out, as Japanese does and comparisons do
	 */
	Optional<Standing> standIn(Sentence sentence, int until, boolean malware, boolean dropped) {
		if (malware) {
			Standing found = standing(sentence, until, Signal.MALWARE, MentionTypes.MALWARE);
			return Optional.ofNullable(found);
		}
		Standing found = standing(sentence, until, Signal.CAMPAIGN, MentionTypes.CAMPAIGN);
		if (found == null) {
			found = standing(sentence, until, Signal.GROUP, MentionTypes.ACTOR);
		}
		if (found == null && dropped) {
			Mention mention = main(MentionTypes.CAMPAIGN);
			mention = mention == null ? main(MentionTypes.ACTOR) : mention;
			found = mention == null ? null : new Standing(mention, "");
		}
		return Optional.ofNullable(found);
	}

	private Standing standing(Sentence sentence, int until, Signal signal, String type) {
		SentenceWords.Word word = standIn(sentence, until, signal);
		if (word == null) {
			return pronoun(sentence, until, signal);
		}
		String words = words(sentence, word);
		boolean owned = words.startsWith("its ") || words.startsWith("their ") || words.startsWith("Its ") || words.startsWith("Their ");
		if (owned) {
			return topic != null && topic.type().equals(type) ? new Standing(topic, words) : null;
		}
		Mention mention = main(type);
		// A report about a campaign calls those behind it "the attackers"; its actor may be one it merely compares with.
		if (type.equals(MentionTypes.ACTOR) && main(MentionTypes.CAMPAIGN) != null && !mainsActor()) {
			mention = main(MentionTypes.CAMPAIGN);
		} else if (mention == null && type.equals(MentionTypes.CAMPAIGN)) {
			mention = main(MentionTypes.ACTOR);
		}
		return mention == null ? null : new Standing(mention, words(sentence, word));
	}

	/** "It" at the beginning is what the sentence before was about. */
	private Standing pronoun(Sentence sentence, int until, Signal signal) {
		boolean it = until > 2 && sentence.text().startsWith("It ") && !EXPLETIVE.matcher(sentence.text()).matches();
		if (!it || topic == null) {
			return null;
		}
		boolean malware = topic.type().equals(MentionTypes.MALWARE);
		return malware == (signal == Signal.MALWARE) ? new Standing(topic, "It") : null;
	}

	private static SentenceWords.Word standIn(Sentence sentence, int until, Signal signal) {
		for (SentenceWords.Word word : sentence.words().all(signal)) {
			if (word.end() <= until && (sentence.text().charAt(word.start()) > 0x2E80 || isDefinite(sentence, word) && !isNamed(sentence, word))) {
				return word;
			}
		}
		if (signal == Signal.GROUP && until > 0) {
			for (SentenceWords.Word word : sentence.words().all(Signal.PRONOUN)) {
				if (word.start() == 0 && word.end() == 4) {
					return word;
				}
			}
		}
		return null;
	}

	/** "the Lazarus group": a name, not a stand-in. */
	private static boolean isNamed(Sentence sentence, SentenceWords.Word word) {
		return sentence.mentions().stream()
				.anyMatch(mention -> sentence.to(mention) > word.start() - 2 && sentence.from(mention) < word.end());
	}

	private static boolean isDefinite(Sentence sentence, SentenceWords.Word word) {
		return THE.matcher(sentence.text().substring(Math.max(0, word.start() - BEFORE), word.start()).replace('\n', ' ')).matches();
	}

	private static String words(Sentence sentence, SentenceWords.Word word) {
		String text = sentence.text();
		if (text.charAt(word.start()) > 0x2E80 || word.start() == 0) {
			return text.substring(word.start(), word.end());
		}
		String before = text.substring(Math.max(0, word.start() - BEFORE), word.start());
		int the = -1;
		for (String article : new String[] { "the ", "this ", "these ", "that ", "its ", "their " }) {
			the = Math.max(the, before.toLowerCase(java.util.Locale.ROOT).lastIndexOf(article));
		}
		return before.substring(the) + text.substring(word.start(), word.end());
	}

	private boolean mainsActor() {
		Mention actor = last.get(MentionTypes.ACTOR);
		Mention campaign = last.get(MentionTypes.CAMPAIGN);
		return actor != null && (campaign == null || actor.span().start() > campaign.span().start());
	}

	/** The last mention of what the report names most of a type, before that one has come the last of the type, else its first. */
	private Mention main(String type) {
		Mention mention = type.equals(MentionTypes.MALWARE) ? last.get(type) : last.get("main " + type);
		mention = mention == null ? last.get(type) : mention;
		return mention == null ? first.get(type) : mention;
	}
}
