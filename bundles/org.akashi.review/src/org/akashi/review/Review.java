package org.akashi.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.akashi.mention.DefaultFilter;
import org.akashi.mention.Extraction;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Role;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleSet;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.ReviewOutcome.Skipped;
import org.akashi.review.internal.Acceptance;
import org.akashi.review.internal.KnownObjects;
import org.akashi.review.internal.Mapping;
import org.akashi.review.internal.Source;
import org.akashi.review.internal.Subject;
import org.akashi.review.internal.Verdicts;
import org.akashi.review.internal.Withdrawal;
import org.akashi.store.Case;
import org.akashi.store.Edit;
import org.akashi.store.StoredReport;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;

/**
 * The decisions of one analyst on the mentions and proposals of a case. Each call that decides is one step of the
 * case's {@link org.akashi.store.History}: verdicts, objects and evidence together, undone together.
 * <p>
 * Threads: may be called from any thread. Items are snapshots; fetch them again after a change.
 */
public final class Review {

	private final Case reviewed;
	private final KnownNames names;
	private final String analyst;
	private final Clock clock;
	private final RuleSet always;
	private final Decisions decisions;

	/**
	 * @param reviewed the case
	 * @param names    what is known of names, for making objects
	 * @param analyst  who decides, not blank
	 * @param clock    the time of the decisions
	 */
	public Review(Case reviewed, KnownNames names, String analyst, Clock clock) {
		this(reviewed, names, analyst, clock, RuleSet.EMPTY);
	}

	/**
	 * @param reviewed the case
	 * @param names    what is known of names, for making objects
	 * @param analyst  who decides, not blank
	 * @param clock    the time of the decisions
	 * @param always   rules that hold in every case, where the case's own rules say nothing
	 */
	public Review(Case reviewed, KnownNames names, String analyst, Clock clock, RuleSet always) {
		this.reviewed = Objects.requireNonNull(reviewed, "reviewed");
		this.names = Objects.requireNonNull(names, "names");
		this.analyst = Objects.requireNonNull(analyst, "analyst");
		this.clock = Objects.requireNonNull(clock, "clock");
		this.always = Objects.requireNonNull(always, "always");
		decisions = new Decisions(reviewed, names, analyst, clock);
	}

	/** The case. */
	public Case reviewed() {
		return reviewed;
	}

	/** The rules on mentions of the case. */
	public CaseRules rules() {
		return new CaseRules(reviewed, analyst, clock);
	}

	private RuleSet ruleSet() {
		return rules().set().or(always);
	}

	/**
	 * All mentions, in text order, then all proposals of a report; also those that were decided but that the extractors
	 * no longer find. Open mentions are as the rules leave them: raised, lowered or suppressed.
	 *
	 * @return empty when there is no such report or it couldn't be read
	 * @throws CoreException when the report's files can't be read
	 */
	public List<ReviewItem> items(String sha256) throws CoreException {
		return items(sha256, ruleSet());
	}

	private List<ReviewItem> items(String sha256, RuleSet rules) throws CoreException {
		return List.copyOf(decisions.load(sha256).map(loaded -> decisions.items(loaded, rules)).orElse(Map.of()).values());
	}

	/** The rules of the case, and of those that hold always, that keep mentions out of sight. */
	public List<ExtractionRule> suppressing() {
		return ruleSet().rules().stream().filter(rule -> rule.effect() == Effect.SUPPRESS && rule.enabled()).toList();
	}

	/**
	 * The number of items of a report that wait for a decision, without working out what they are.
	 *
	 * @throws CoreException when the report's files can't be read
	 */
	public int open(String sha256) throws CoreException {
		RuleSet rules = ruleSet();
		Map<String, Verdicts.Standing> standing = Verdicts.standing(reviewed.reports().verdicts(sha256));
		Extraction found = reviewed.reports().extraction(sha256).orElse(null);
		if (found == null) {
			return 0;
		}
		long mentions = found.mentions().stream().filter(mention -> isOpen(standing.get(mention.id()))
				&& (standing.containsKey(mention.id()) || rules.apply(mention).rule().filter(rule -> rule.effect() == Effect.SUPPRESS).isEmpty())).count();
		return (int) (mentions + found.proposals().stream().filter(proposal -> isOpen(standing.get(proposal.id()))).count());
	}

	private static boolean isOpen(Verdicts.Standing standing) {
		return standing == null || standing.state() == State.OPEN;
	}

	/** The item with this id. */
	public Optional<ReviewItem> item(String sha256, String id) throws CoreException {
		return decisions.load(sha256).map(loaded -> decisions.items(loaded, ruleSet()).get(id));
	}

	/** The items of all reports that a selector matches, report by report. */
	public List<ReviewItem> items(Selector selector) throws CoreException {
		List<ReviewItem> matching = new ArrayList<>();
		RuleSet rules = ruleSet();
		for (StoredReport report : reviewed.reports().list()) {
			items(report.sha256(), rules).stream().filter(selector::matches).forEach(matching::add);
		}
		return matching;
	}

	/** What accepting a mention with these traits would come to, without doing it. Waits for a running edit. */
	public Preview preview(String type, String value, String entity, Role role) {
		Subject subject = new Subject(type, value, entity, role);
		List<String> present;
		try {
			present = reviewed.read(() -> new KnownObjects(reviewed.index(), names).find(subject));
		} catch (IllegalArgumentException e) {
			present = List.of(); // a value that STIX can't say; accepting it tells why
		}
		return new Preview(Mapping.stixType(type).orElse(""), present);
	}

	/**
	 * Accepts items: makes or finds their objects, gives them the evidence, records the verdicts. A proposal takes its
	 * ends along. Skipped, saying why: ambiguous names, proposals with an end that is rejected or ambiguous, items that
	 * are accepted already, values that have no STIX form. Of one item alone a date replaces another that the case has;
	 * of several the earliest first sight and the latest last sight stand.
	 *
	 * @throws CoreException when the case can't be changed; then nothing was
	 */
	public ReviewOutcome accept(Collection<ReviewItem> items) throws CoreException {
		return decisions.run("Accept", items, (edit, source, now, chosen, outcome) -> {
			Acceptance acceptance = new Acceptance(edit, source, now, items.size() == 1);
			for (ReviewItem item : chosen) {
				String reason = acceptance.accept(item);
				// Accepted along with a proposal of the same call is no news.
				if (!reason.isEmpty() && (items.size() == 1 || item.state() == State.ACCEPTED
						|| !reason.equals(Acceptance.ALREADY))) {
					outcome.skip(item, reason);
				}
			}
			outcome.done += acceptance.done();
		});
	}

	/** Rejects items; what an accepted one had added to the case is withdrawn. */
	public ReviewOutcome reject(Collection<ReviewItem> items) throws CoreException {
		return decisions.run("Reject", items, (edit, source, now, chosen, outcome) -> withdraw(edit, source, now, chosen,
				State.REJECTED, Decision.REJECT, outcome));
	}

	/**
	 * Opens items again; what an accepted one had added to the case is withdrawn, and proposals that rest on it are
	 * opened too.
	 */
	public ReviewOutcome reopen(Collection<ReviewItem> items) throws CoreException {
		return decisions.run("Reopen", items, (edit, source, now, chosen, outcome) -> withdraw(edit, source, now, chosen,
				State.OPEN, Decision.RETRACT, outcome));
	}

	private void withdraw(Edit edit, Source source, Map<String, ReviewItem> now, List<ReviewItem> chosen, State state,
			Decision decision, Decisions.Tally outcome) {
		Set<String> accepted = new LinkedHashSet<>();
		for (ReviewItem item : chosen) {
			if (item.state() == state && (state != State.OPEN || item.verdict().isEmpty())) {
				outcome.skip(item, state == State.OPEN ? "It is open." : "It is rejected already.");
				continue;
			}
			if (item.state() == State.ACCEPTED) {
				accepted.add(item.id());
			}
			edit.record(item.sha256(), Verdicts.of(source, item, decision, ""));
			outcome.done++;
		}
		for (ReviewItem item : now.values()) {
			boolean rests = item.isProposal() && item.state() == State.ACCEPTED && !accepted.contains(item.id())
					&& (accepted.contains(item.proposal().get().subject())
							|| accepted.contains(item.proposal().get().object()));
			if (rests) {
				accepted.add(item.id());
				edit.record(item.sha256(), Verdicts.of(source, item, Decision.RETRACT, ""));
			}
		}
		if (!accepted.isEmpty()) {
			new Withdrawal(edit, source).withdraw(accepted);
		}
	}

	/**
	 * Corrects type and value of an open mention.
	 *
	 * @throws IllegalArgumentException when the value isn't one of that type, or the item is no mention or not open
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome edit(ReviewItem item, String type, String value) throws CoreException {
		return corrections().edit(item, type, value);
	}

	/**
	 * Corrects type and value of an open mention and accepts it, in one step. What can't be accepted stays corrected and
	 * open, and is skipped saying why.
	 *
	 * @throws IllegalArgumentException as {@link #edit} does
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome acceptAs(ReviewItem item, String type, String value) throws CoreException {
		return acceptAs(List.of(item), type, value);
	}

	/**
	 * As {@link #acceptAs(ReviewItem, String, String)}, for several places of one thing in one step.
	 *
	 * @param places open mentions, not none
	 */
	public ReviewOutcome acceptAs(List<ReviewItem> places, String type, String value) throws CoreException {
		return corrections().acceptAs(places, type, value).orElse(null) instanceof ReviewOutcome outcome ? outcome : accept(places);
	}

	/**
	 * Settles an ambiguous name for this report: the mention and all others of the same name that are open and may
	 * stand for the same; they can be accepted then.
	 *
	 * @param choice the {@link Choice#id()} of one of the item's choices
	 * @throws IllegalArgumentException when it is none of them, or the item is no mention or not open
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome choose(ReviewItem item, String choice) throws CoreException {
		return corrections().choose(item, choice);
	}

	/**
	 * Settles an ambiguous name as {@link #choose} does and accepts the mention, in one step. When it can't be accepted
	 * the choice stands, and it is skipped saying why.
	 *
	 * @throws IllegalArgumentException as {@link #choose} does
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome acceptAs(ReviewItem item, String choice) throws CoreException {
		return acceptAs(List.of(item), choice);
	}

	/**
	 * As {@link #acceptAs(ReviewItem, String)}, for several places of one name in one step.
	 *
	 * @param places open mentions of one report, not none; the choice is one of the first's
	 */
	public ReviewOutcome acceptAs(List<ReviewItem> places, String choice) throws CoreException {
		return corrections().acceptChosen(places, choice);
	}

	/** What a person marks, or links, in a report by hand. */
	public HandWork byHand() {
		return new HandWork(decisions, names, analyst);
	}

	/** What is like an item or a piece of text, in all reports of the case. */
	public SimilarItems similar() {
		return new SimilarItems(this);
	}

	/**
	 * What the review of a report has brought so far.
	 *
	 * @return empty when there is no such report or it couldn't be read
	 * @throws CoreException when the report's files can't be read
	 */
	public Optional<ReviewSummary> summary(String sha256) throws CoreException {
		Optional<Decisions.Loaded> loaded = decisions.load(sha256);
		return loaded.map(report -> {
			Collection<ReviewItem> items = decisions.items(report, ruleSet()).values();
			return reviewed.read(() -> SummaryLines.of(reviewed.index(), report.report(), report.text(), items));
		});
	}

	private Corrections corrections() {
		return new Corrections(decisions, names, this::items);
	}

	/**
	 * Accepts all open items of a report whose confidence is at least the given one, in one step. What the default
	 * filter leaves out (the publisher's and the victim's own, cited sources, examples, what everyone uses, the host inside
	 * a URL) is left to a person, however sure its recognition is, and so is what a rule suppresses.
	 *
	 * @param confidence 0 to 100
	 * @return skipped are those that are sure enough but need a person
	 * @throws CoreException when the report can't be read or the case can't be changed
	 */
	public ReviewOutcome acceptAbove(String sha256, int confidence) throws CoreException {
		List<ReviewItem> chosen = new ArrayList<>();
		List<Skipped> skipped = new ArrayList<>();
		for (ReviewItem item : items(sha256)) {
			if (item.state() == State.OPEN && item.confidence() >= confidence && !item.suppressed()) {
				String reason = item.mention().map(mention -> DefaultFilter.reason(mention.role(), mention.extractor())).orElse("");
				if (reason.isEmpty()) {
					chosen.add(item);
				} else {
					skipped.add(new Skipped(item, "It is left out, since " + reason + ". Accept it by hand if it should be taken."));
				}
			}
		}
		ReviewOutcome outcome = accept(chosen);
		skipped.addAll(outcome.skipped());
		return new ReviewOutcome(outcome.done(), skipped);
	}
}
