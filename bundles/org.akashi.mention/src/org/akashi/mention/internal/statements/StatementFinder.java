package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.spi.ProposalFinder;
import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Proposes what sentences state, in English and Japanese: who targets, uses, exploits what, what malware communicates
 * with, what belongs to or resembles what, and since when. Works on one sentence at a time.
 */
public final class StatementFinder implements ProposalFinder {

	/** The id of this finder. */
	public static final String ID = "statements";

	static final String VERSIONED = "statements/1";

	@Override
	public void propose(ReportText text, List<Mention> mentions, Consumer<Proposal> out, IProgressMonitor monitor) {
		List<Mention> speaking = speaking(mentions);
		if (speaking.stream().noneMatch(mention -> Verbs.THREATS.contains(mention.type()))) {
			// Whatever is stated, it is stated of one of these.
			return;
		}
		String published = text.metadata().published();
		Mention publication = published.isEmpty() ? null : mentions.stream()
				.filter(mention -> mention.type().equals(MentionTypes.DATE) && mention.value().equals(published)).findFirst().orElse(null);
		Subjects subjects = new Subjects(speaking);
		List<SeenDates.Seen> seen = new ArrayList<>();
		int next = 0;
		for (Span span : Sentences.around(text, speaking)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			while (next < speaking.size() && speaking.get(next).span().start() < span.start()) {
				next++;
			}
			int end = next;
			while (end < speaking.size() && speaking.get(end).span().end() <= span.end()) {
				end++;
			}
			if (end > next && isProse(text, span)) {
				Sentence sentence = new Sentence(span.start(), text.text().substring(span.start(), span.end()),
						speaking.subList(next, end));
				new SentenceReader(sentence, subjects, published, out).read();
				new SeenDates(sentence, subjects, publication, seen::add).read();
				subjects.passed(sentence);
			}
			next = end;
		}
		report(seen, out);
	}

	/** What belongs to the attack or is the subject. The host of a URL says nothing that the URL doesn't. */
	private static List<Mention> speaking(List<Mention> mentions) {
		List<Mention> speaking = new ArrayList<>();
		int end = 0;
		for (Mention mention : mentions) {
			boolean inside = mention.span().end() <= end;
			end = Math.max(end, mention.span().end());
			if (!inside && (mention.role() == Role.SUBJECT || mention.role() == Role.INDICATOR)) {
				speaking.add(mention);
			}
		}
		return speaking;
	}

	/** That something was first noticed says little where the report says when it began. */
	private static void report(List<SeenDates.Seen> seen, Consumer<Proposal> out) {
		Set<String> begun = new HashSet<>();
		seen.stream().filter(SeenDates.Seen::began).forEach(find -> begun.add(find.subject()));
		for (SeenDates.Seen find : seen) {
			if (find.began() || !begun.contains(find.subject())) {
				out.accept(find.proposal());
			}
		}
	}

	private static boolean isProse(ReportText text, Span span) {
		return text.blockAt(span.start()).map(block -> !block.boilerplate() && block.kind() != Block.Kind.CODE).orElse(true);
	}
}
