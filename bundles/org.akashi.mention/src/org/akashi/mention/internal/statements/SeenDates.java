package org.akashi.mention.internal.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Proposal;
import org.akashi.mention.Span;

/** Reads from dated sentences since when and until when a campaign, an actor or malware has been seen. */
final class SeenDates {

	/** A find with how strong its words are: that something began outweighs that it was first noticed. */
	record Seen(Proposal proposal, String subject, boolean began) {
	}

	private static final int REACH = 60;
	/** "began using", "stopped serving": a change of what is done, not a beginning or an end. */
	private static final Pattern DEED = Pattern.compile("(?i)\\s(?:to\\s(?!be\\s)\\w+|(?!operating|appearing|emerging|circulating|spreading|its|their|in\\b|during)\\w+ing)\\b");
	/** "will continue to monitor", "expect it to continue": what is to come. */
	private static final Pattern TO_COME = Pattern.compile("(?i)\\b(?:will|would|could|may|should|to|not)\\s(?:likely\\s|probably\\s)?$");

	private final Sentence sentence;
	private final Subjects subjects;
	private final Mention publication;
	private final Consumer<Seen> out;

	/**
	 * @param publication the place where the report's own date stands, null when it doesn't
	 */
	SeenDates(Sentence sentence, Subjects subjects, Mention publication, Consumer<Seen> out) {
		this.sentence = sentence;
		this.subjects = subjects;
		this.publication = publication;
		this.out = out;
	}

	void read() {
		for (Mention date : sentence.mentions()) {
			if (Period.isKnown(date)) {
				read(date);
			}
		}
		List<SentenceWords.Word> on = sentence.words().all(Signal.GOES_ON).stream()
				.filter(word -> !TO_COME.matcher(sentence.text()).region(Math.max(0, word.start() - REACH), word.start()).find()).toList();
		if (publication != null && !on.isEmpty()) {
			seen(publication, "last_seen", publication.value(), words(on.getFirst()) + "» at the report's date «" + publication.raw(), 45, false);
		}
	}

	private void read(Mention date) {
		String from = bound(date.value(), true);
		String to = bound(date.value(), false);
		SentenceWords.Word began = nearest(Signal.BEGAN, date);
		SentenceWords.Word noticed = nearest(Signal.NOTICED, date);
		SentenceWords.Word active = date.value().endsWith("/..") ? nearest(Signal.ACTIVE, date) : null;
		SentenceWords.Word ended = nearest(Signal.ENDED, date);
		if (ended != null && !to.isEmpty()) {
			seen(date, "last_seen", to, words(ended), 65, true);
		} else if (noticed != null && !from.isEmpty()) {
			seen(date, "first_seen", from, words(noticed), 60, false);
		} else if (began != null && !from.isEmpty()) {
			seen(date, "first_seen", from, words(began), 70, true);
		} else if (active != null && !from.isEmpty()) {
			seen(date, "first_seen", from, date.raw() + " … " + words(active), 50, false);
		}
	}

	private String words(SentenceWords.Word word) {
		return sentence.text().substring(word.start(), word.end());
	}

	private static String bound(String value, boolean first) {
		int slash = value.indexOf('/');
		String part = slash < 0 ? value : first ? value.substring(0, slash) : value.substring(slash + 1);
		return part.equals("..") ? "" : part;
	}

	private SentenceWords.Word nearest(Signal signal, Mention date) {
		for (SentenceWords.Word word : sentence.words().all(signal)) {
			boolean near = word.start() - sentence.to(date) < REACH && sentence.from(date) - word.end() < REACH;
			boolean deed = (signal == Signal.BEGAN || signal == Signal.ENDED) && DEED.matcher(sentence.text()).region(word.end(), sentence.text().length())
					.lookingAt();
			if (near && !deed && !otherBetween(word, date) && !(signal == Signal.BEGAN && isWatchersOwn(word))) {
				return word;
			}
		}
		return null;
	}

	/** "last seen on February 7 before returning on July 17": the nearer date is meant. */
	private boolean otherBetween(SentenceWords.Word word, Mention date) {
		for (Mention other : sentence.mentions()) {
			boolean between = sentence.from(other) >= word.end() && sentence.to(other) <= sentence.from(date)
					|| sentence.from(other) >= sentence.to(date) && sentence.to(other) <= word.start();
			// Both ends of one range belong together.
			if (between && other.type().equals(MentionTypes.DATE) && !other.value().equals(date.value())) {
				return true;
			}
		}
		return false;
	}

	/** "began tracking": what the watchers did. */
	private boolean isWatchersOwn(SentenceWords.Word word) {
		String after = sentence.text().substring(word.end(), Math.min(sentence.text().length(), word.end() + 25));
		return after.contains("track") || after.contains("observ") || after.contains("investigat") || after.contains("monitor");
	}

	private void seen(Mention date, String property, String value, String words, int base, boolean strong) {
		Mention subject = null;
		for (Mention mention : sentence.mentions()) {
			boolean able = mention.type().equals(MentionTypes.CAMPAIGN) || mention.type().equals(MentionTypes.MALWARE)
					|| mention.type().equals(MentionTypes.ACTOR);
			if (able && (subject == null || mention.span().start() < date.span().start() && sentence.start() <= date.span().start()
					&& date.span().end() <= sentence.end() && !subject.type().equals(MentionTypes.CAMPAIGN))) {
				subject = mention;
			}
		}
		String note = "";
		int confidence = base;
		if (subject == null) {
			Optional<Subjects.Standing> standing = subjects.standIn(sentence, sentence.text().length(), true, false);
			standing = standing.isPresent() ? standing : subjects.standIn(sentence, sentence.text().length(), false, false);
			if (standing.isEmpty()) {
				return;
			}
			subject = standing.get().mention();
			note = standing.get().note();
			confidence -= standing.get().loss();
		}
		Certainty certainty = sentence.certainty();
		confidence -= certainty.loss();
		Proposal proposal = new Proposal(Proposal.Kind.PROPERTY, subject.id(), property, date.id(), value, "", "",
				new Span(sentence.start(), sentence.end()), Math.max(15, confidence), StatementFinder.VERSIONED,
				"the words «" + words.replaceAll("\\s+", " ") + "» beside the date" + note + certainty.note());
		out.accept(new Seen(proposal, property + subject.type() + subject.value(), strong));
	}
}
