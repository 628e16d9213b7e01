package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.report.ReportText;
import org.akashi.review.Choice;
import org.akashi.review.identity.IdentityProposal.Because;
import org.akashi.review.identity.IdentityProposal.Kind;
import org.akashi.review.identity.IdentityProposal.Reason;
import org.akashi.review.internal.Quotes;
import org.akashi.review.internal.Quotes.Quote;
import org.akashi.review.internal.Source;
import org.akashi.review.internal.Verdicts;
import org.akashi.review.internal.Verdicts.Standing;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;

/** Finds sentences of the reports that say of two objects that they are one, part of each other, or overlap. */
final class StatedIdentities {

	/** Takes what was found. */
	@FunctionalInterface
	interface Sink {
		void add(Kind kind, String source, String target, Reason reason);
	}

	/** Longest way between two names of one statement, UTF-16 units. */
	private static final int APART = 120;
	private static final String EXTRACTOR = "identities/1";
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

	/** Words between two names and what they say. */
	private record Cue(Kind kind, int weight, boolean turned, Pattern between, Pattern after) {
	}

	private static final Pattern NONE = Pattern.compile("(?!)");
	private static final List<Cue> CUES = List.of(
			cue(Kind.PART_OF, 75, "\\b(?:sub-?(?:group|cluster|set|division)|part|unit|arm|branch|offshoot|faction|member) of\\b|\\bsubordinate to\\b|\\bunder the (?:umbrella|control) of\\b|\\bbelongs to\\b", ""),
			turned(Kind.PART_OF, 70, "\\b(?:consists of|comprises|is made up of|includes|umbrella (?:term )?(?:for|that))\\b|の(?:下部|傘下)(?:組織|グループ)|のサブグループ"),
			cue(Kind.SAME_AS, 75, "\\b(?:also|otherwise|better|formerly|previously|alternatively)\\s+(?:known|tracked|called|named|referred to|identified|reported|dubbed)\\b|\\ba\\.?k\\.?a\\b|\\b(?:known|tracked|dubbed|referred to|labelled|labeled|named) (?:by [^.;]{1,40} )?(?:as|under)\\b|\\bis the same (?:group|actor|as)\\b|\\balias(?:es)?\\b|別名|別称|としても知られ|とも呼ば|(?:として|という名で)追跡|同一(?:の|と)", "としても知られ|とも呼ば|と呼ばれ|として追跡|と同一"),
			cue(Kind.OVERLAPS_WITH, 60, "\\boverlap(?:s|ped|ping)?\\b|\\bshares? (?:infrastructure|code|tooling|tools|malware|victims|tactics|indicators)\\b|\\bresembl|\\bsimilar(?:it|ly|\\b)|\\bin common with\\b|\\b(?:linked|connected|tied) (?:it )?to\\b|重複|共通|類似|酷似|似て|関連", "と重複|と共通|に類似|と類似|に酷似|と酷似|と似|と関連|に関連"));
	private static final Pattern LISTED = Pattern.compile("[\\s,;/、・()（）「」“”\"']*(?:\\b(?:and|or)\\b|および|及び|または|と|や)?[\\s,、()（）「」“”\"']*", FLAGS);
	private static final Pattern HEDGED = Pattern.compile("\\b(?:may|might|could|possibl[ey]|perhaps|likely|suspect\\w*|believed|assess\\w*|appears?|seems?|suggest\\w*|unclear|potential\\w*)\\b|可能性|と思われ|とみられ|かもしれ|疑い|推測|示唆", FLAGS);
	private static final Pattern DENIED = Pattern.compile("\\b(?:not|no|never|neither|unlike|distinct from|different from|separate from|unrelated)\\b|ではな|ではありませ|異なる|無関係|別の(?:グループ|組織)", FLAGS);

	private final Case of;
	private final Set<String> objects;
	private final NamesInText known;

	StatedIdentities(Case of, Map<String, StixObject> objects) {
		this.of = of;
		this.objects = objects.keySet();
		known = of.read(() -> new NamesInText(objects));
	}

	private static Cue cue(Kind kind, int weight, String between, String after) {
		return new Cue(kind, weight, false, Pattern.compile(between, FLAGS), after.isEmpty() ? NONE : Pattern.compile(after, FLAGS));
	}

	private static Cue turned(Kind kind, int weight, String between) {
		return new Cue(kind, weight, true, Pattern.compile(between, FLAGS), NONE);
	}

	void find(SubMonitor progress, Sink sink) throws CoreException {
		List<StoredReport> reports = of.reports().list();
		progress.setWorkRemaining(reports.size());
		for (StoredReport report : reports) {
			progress.checkCanceled();
			Optional<ReportText> text = of.reports().text(report.sha256());
			Optional<Extraction> extraction = of.reports().extraction(report.sha256());
			if (text.isPresent() && extraction.isPresent()) {
				find(report, text.get(), extraction.get(), sink);
			}
			progress.worked(1);
		}
	}

	/** A name in the text with the object that it stands for. */
	private record Named(Span span, String object) {
	}

	private void find(StoredReport report, ReportText text, Extraction extraction, Sink sink) {
		List<Named> named = named(report, text, extraction);
		Quotes quotes = new Quotes(text);
		for (int i = 0; i < named.size(); i++) {
			Quote sentence = null;
			for (int j = i + 1; j < named.size() && named.get(j).span().start() - named.get(i).span().end() <= APART; j++) {
				// "A, also known as B, C and D" says it of all; "A, known as B, used C" says nothing of C.
				if (j > i + 1 && !LISTED.matcher(text.text().substring(named.get(j - 1).span().end(), Math.max(named.get(j - 1).span().end(),
						named.get(j).span().start()))).matches()) {
					break;
				}
				if (named.get(i).object().equals(named.get(j).object())) {
					continue;
				}
				sentence = sentence == null ? quotes.around(named.get(i).span()) : sentence;
				if (named.get(j).span().end() <= sentence.end()) {
					state(report, text, sentence, named.get(i), named.get(j), sink);
				}
			}
		}
	}

	private void state(StoredReport report, ReportText text, Quote sentence, Named one, Named two, Sink sink) {
		String between = text.text().substring(one.span().end(), two.span().start());
		String after = text.text().substring(two.span().end(), Math.min(sentence.end(), two.span().end() + APART / 4));
		if (DENIED.matcher(between).find()) {
			return;
		}
		for (Cue cue : CUES) {
			Matcher matcher = cue.between().matcher(between);
			boolean said = matcher.find();
			String words = said ? matcher.group() : "";
			if (!said) {
				matcher = cue.after().matcher(after);
				said = matcher.find();
				words = said ? matcher.group() : "";
			}
			if (said) {
				boolean hedged = HEDGED.matcher(sentence.text()).find();
				int weight = hedged ? cue.weight() / 2 : cue.weight();
				Named from = cue.turned() ? two : one;
				Named to = cue.turned() ? one : two;
				sink.add(cue.kind(), from.object(), to.object(), new Reason(Because.STATED, List.of(report.label()), weight,
						evidence(report, text, sentence, words, hedged, weight)));
				return;
			}
		}
	}

	private static Evidence evidence(StoredReport report, ReportText text, Quote sentence, String words, boolean hedged, int weight) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setReportRef(Source.reportId(report.sha256()));
		evidence.setSha256(report.sha256());
		evidence.setStart(sentence.start());
		evidence.setEnd(sentence.end());
		evidence.setQuote(sentence.text());
		evidence.setPage(text.pageAt(sentence.start()));
		evidence.setExtractor(EXTRACTOR);
		evidence.setConfidence(weight);
		evidence.setWhy("The words «" + words + "» stand between the names" + (hedged ? ", in a hedged sentence." : "."));
		return evidence;
	}

	/** The names whose objects are known: accepted ones, and names that one object of the case alone has. */
	private List<Named> named(StoredReport report, ReportText text, Extraction extraction) {
		Map<String, Standing> standing = Verdicts.standing(of.reports().verdicts(report.sha256()));
		Survivors survivors = new Survivors(of.index());
		Map<String, String> byName = new HashMap<>();
		List<Named> named = new ArrayList<>();
		for (Mention mention : extraction.mentions()) {
			Standing stands = standing.getOrDefault(mention.id(), Standing.OPEN);
			String object = switch (stands.state()) {
				case ACCEPTED -> survivors.current(stands.verdict().object());
				case REJECTED -> "";
				case OPEN -> Choice.isAsked(mention.type()) ? byName.computeIfAbsent(mention.raw(), this::only) : "";
			};
			if (objects.contains(object)) {
				named.add(new Named(mention.span(), object));
			}
		}
		for (NamesInText.Found found : known.in(text.text())) {
			if (extraction.mentions().stream().noneMatch(mention -> mention.span().overlaps(found.span()))) {
				named.add(new Named(found.span(), found.object()));
			}
		}
		named.sort(Comparator.comparing(Named::span));
		return named;
	}

	private String only(String name) {
		List<Entry> entries = of.index().named(name).stream().filter(entry -> objects.contains(entry.id())).toList();
		return entries.size() == 1 ? entries.getFirst().id() : "";
	}
}
