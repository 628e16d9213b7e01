package org.akashi.mention.internal.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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

	private static final Pattern BEGAN = Pattern.compile("(?i)\\b(began|begun|started|launched|commenced|kicked off|dat(?:es|ing) back)\\b|"
			+ "開始|始ま|始動|に登場");
	private static final Pattern NOTICED = Pattern.compile("(?i)\\bfirst (?:\\w+ )?(?:seen|observed|detected|spotted|appeared|emerged|identified|discovered|noticed|surfaced|reported|described)\\b|"
			+ "\\b(emerged|surfaced|appeared)\\b|初めて(?:確認|観測|発見|検出|報告)|初めて見つか|出現|最初に(?:確認|観測)");
	private static final Pattern ACTIVE = Pattern.compile("\\b(active|operating|operational|in use|used|observed|seen|around)\\b|活動|確認|観測|使用|利用|継続|使われ");
	private static final Pattern ENDED = Pattern.compile("(?i)\\b(ended|ceased|stopped|concluded|last (?:seen|observed|active|detected))\\b|終了|停止|最後に(?:確認|観測)|まで(?:活動|継続)");
	private static final Pattern GOES_ON = Pattern.compile("(?i)\\b(ongoing|still active|remains? active|continues?|goes on|to this day|still under way)\\b|継続中|活動中|今も続|いまも|今なお|続いています|現在も");
	private static final int REACH = 60;

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
		List<Mention> dates = sentence.mentions().stream().filter(mention -> mention.type().equals(MentionTypes.DATE)).toList();
		for (Mention date : dates) {
			String from = bound(date.value(), true);
			String to = bound(date.value(), false);
			boolean since = date.value().endsWith("/..");
			Matcher began = nearest(BEGAN, date);
			Matcher noticed = nearest(NOTICED, date);
			Matcher active = since ? nearest(ACTIVE, date) : null;
			Matcher ended = nearest(ENDED, date);
			if (ended != null && !to.isEmpty()) {
				seen(date, "last_seen", to, ended.group(), 65, true);
			} else if (noticed != null && !from.isEmpty()) {
				seen(date, "first_seen", from, noticed.group(), 60, false);
			} else if (began != null && !from.isEmpty()) {
				seen(date, "first_seen", from, began.group(), 70, true);
			} else if (active != null && !from.isEmpty()) {
				seen(date, "first_seen", from, date.raw() + " … " + active.group(), 50, false);
			}
		}
		Matcher on = GOES_ON.matcher(sentence.text());
		if (publication != null && on.find()) {
			seen(publication, "last_seen", publication.value(), on.group() + "» at the report's date «" + publication.raw(), 45, false);
		}
	}

	private static String bound(String value, boolean first) {
		int slash = value.indexOf('/');
		String part = slash < 0 ? value : first ? value.substring(0, slash) : value.substring(slash + 1);
		return part.equals("..") ? "" : part;
	}

	private Matcher nearest(Pattern words, Mention date) {
		Matcher matcher = words.matcher(sentence.text());
		while (matcher.find()) {
			if (matcher.start() - sentence.to(date) < REACH && sentence.from(date) - matcher.end() < REACH) {
				return matcher;
			}
		}
		return null;
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
		Certainty certainty = Certainty.of(sentence, new StatementCue(Statement.USES, 0, 0, "", false));
		confidence -= certainty.loss();
		Proposal proposal = new Proposal(Proposal.Kind.PROPERTY, subject.id(), property, date.id(), value, "", "",
				new Span(sentence.start(), sentence.end()), Math.max(15, confidence), StatementFinder.VERSIONED,
				"the words «" + words.replaceAll("\\s+", " ") + "» beside the date" + note + certainty.note());
		out.accept(new Seen(proposal, property + subject.type() + subject.value(), strong));
	}
}
