package org.akashi.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.akashi.mention.rules.RuleSet;
import org.akashi.review.internal.Lessons;
import org.akashi.review.internal.Lessons.Tally;
import org.akashi.stix.PartialDate;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.akashi.store.Verdict;
import org.eclipse.core.runtime.CoreException;

/**
 * The rules on mentions that hold in a case: those that are kept with it, and those that its verdicts teach
 * ({@link Lessons} says how). What is learned is never written down: it follows from the verdicts, so it goes when they are
 * undone and is there again when the case is opened. A kept rule stands over a learned one of the same match; that is how a
 * learned rule is edited or switched off. Each change is one step of the case's {@link org.akashi.store.History}.
 * <p>
 * Rules change how open mentions are shown and ranked, never what was found or decided. Threads: any.
 */
public final class CaseRules {

	/**
	 * What was counted in each report of the open cases. Counting again after each decision would take longer the more was
	 * decided before.
	 */
	private static final Map<Case, Map<String, Tally>> TALLIES = new WeakHashMap<>();

	private final Case of;
	private final String analyst;
	private final Clock clock;

	/**
	 * @param of      the case
	 * @param analyst who changes rules
	 * @param clock   the time of the changes
	 */
	public CaseRules(Case of, String analyst, Clock clock) {
		this.of = Objects.requireNonNull(of, "of");
		this.analyst = Objects.requireNonNull(analyst, "analyst");
		this.clock = Objects.requireNonNull(clock, "clock");
	}

	/** The rules that count: kept ones, then learned ones without those that a kept one stands over. */
	public List<ExtractionRule> all() {
		Map<String, ExtractionRule> learned = new LinkedHashMap<>();
		learned(of).forEach(rule -> learned.put(rule.id(), rule));
		List<ExtractionRule> all = new ArrayList<>();
		for (ExtractionRule kept : of.rules()) {
			ExtractionRule now = learned.remove(kept.id());
			// What was only switched off goes on counting.
			all.add(kept.origin() == Origin.LEARNED && now != null ? now.enabled(kept.enabled()) : kept);
		}
		all.addAll(learned.values());
		return List.copyOf(all);
	}

	/** The rules ready to be applied. */
	public RuleSet set() {
		return new RuleSet(all());
	}

	/** The rule with this id, or whose id begins so where only one does. */
	public Optional<ExtractionRule> find(String id) {
		List<ExtractionRule> found = all().stream().filter(rule -> rule.id().startsWith(id)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : found.stream().filter(rule -> rule.id().equals(id)).findFirst();
	}

	/** Whether the verdicts alone teach the rule: nothing of it is kept. */
	public boolean onlyLearned(ExtractionRule rule) {
		return of.rules().stream().noneMatch(kept -> kept.id().equals(rule.id()));
	}

	/**
	 * Adds a rule by hand, or puts it in the place of the one of the same match.
	 *
	 * @return whether that changed anything
	 * @throws CoreException when the case can't be changed
	 */
	public boolean add(ExtractionRule rule) throws CoreException {
		return add(List.of(rule));
	}

	/** Adds rules by hand in one step; see {@link #add(ExtractionRule)}. */
	public boolean add(Collection<ExtractionRule> rules) throws CoreException {
		List<ExtractionRule> mine = rules.stream().map(this::mine).filter(rule -> of.rules().stream().noneMatch(kept -> same(kept, rule)))
				.toList();
		return !mine.isEmpty() && of.history().execute(label("Set", mine), edit -> mine.forEach(edit::put));
	}

	private ExtractionRule mine(ExtractionRule rule) {
		return ExtractionRule.byHand(rule.match(), rule.effect(), rule.amount(), rule.note(), analyst, now()).enabled(rule.enabled());
	}

	/** Whether both do the same, whoever made them when. */
	private static boolean same(ExtractionRule kept, ExtractionRule mine) {
		return mine.equals(ExtractionRule.byHand(kept.match(), kept.effect(), kept.amount(), kept.note(), mine.by(), mine.at())
				.enabled(kept.enabled())) && kept.origin() == Origin.BY_HAND;
	}

	/**
	 * Puts a rule in the place of another, which may be about something else.
	 *
	 * @throws CoreException when the case can't be changed
	 */
	public boolean replace(ExtractionRule before, ExtractionRule after) throws CoreException {
		if (before.id().equals(after.id())) {
			return add(after);
		}
		boolean kept = !onlyLearned(before);
		ExtractionRule mine = mine(after);
		return of.history().execute("Edit the rule «" + before.match().text() + "»", edit -> {
			if (kept) {
				edit.removeRule(before.id());
			}
			edit.put(mine);
		});
	}

	/**
	 * Switches rules on or off. A learned rule that is off stays off until it is switched on, whatever is decided.
	 *
	 * @return whether that changed anything
	 * @throws CoreException when the case can't be changed
	 */
	public boolean enable(Collection<ExtractionRule> rules, boolean on) throws CoreException {
		List<ExtractionRule> changing = rules.stream().filter(rule -> rule.enabled() != on).toList();
		if (changing.isEmpty()) {
			return false;
		}
		return of.history().execute(label(on ? "Switch on" : "Switch off", changing), edit -> {
			for (ExtractionRule rule : changing) {
				if (rule.origin() == Origin.LEARNED && on) {
					edit.removeRule(rule.id());
				} else {
					edit.put(rule.enabled(on));
				}
			}
		});
	}

	/**
	 * Removes rules. A learned one can't go while its verdicts stand: it is switched off; below a kept rule it comes back.
	 *
	 * @return whether that changed anything
	 * @throws CoreException when the case can't be changed
	 */
	public boolean remove(Collection<ExtractionRule> rules) throws CoreException {
		if (rules.isEmpty()) {
			return false;
		}
		List<String> taught = learned(of).stream().map(ExtractionRule::id).toList();
		List<String> kept = of.rules().stream().map(ExtractionRule::id).toList();
		rules.stream().filter(rule -> !taught.contains(rule.id()) && !kept.contains(rule.id())).findFirst().ifPresent(rule -> {
			throw new NoSuchElementException("There is no rule «" + rule.match().text() + "» any more.");
		});
		return of.history().execute(label("Remove", List.copyOf(rules)), edit -> {
			for (ExtractionRule rule : rules) {
				if (rule.origin() == Origin.LEARNED && taught.contains(rule.id())) {
					edit.put(rule.enabled(false));
				} else {
					edit.removeRule(rule.id());
				}
			}
		});
	}

	/**
	 * Takes the rules of a file over, in one step; where the case keeps a rule of the same match, that stays.
	 *
	 * @return the rules that were taken
	 * @throws CoreException when the case can't be changed
	 */
	public List<ExtractionRule> importRules(Collection<ExtractionRule> rules, String name) throws CoreException {
		List<String> kept = of.rules().stream().map(ExtractionRule::id).toList();
		List<ExtractionRule> taken = rules.stream().filter(rule -> !kept.contains(rule.id()))
				.map(rule -> rule.imported(analyst, now())).toList();
		if (!taken.isEmpty()) {
			of.history().execute("Import " + taken.size() + (taken.size() == 1 ? " rule" : " rules") + " from " + name,
					edit -> taken.forEach(edit::put));
		}
		return taken;
	}

	private String now() {
		return PartialDate.timestamp(clock.instant());
	}

	private static String label(String verb, List<ExtractionRule> rules) {
		return rules.size() == 1 ? verb + " the rule «" + rules.getFirst().match().text() + "»" : verb + " " + rules.size() + " rules";
	}

	/** What the verdicts of a case teach, the most telling first. */
	private static List<ExtractionRule> learned(Case of) {
		List<Tally> tallies = new ArrayList<>();
		synchronized (TALLIES) {
			Map<String, Tally> known = TALLIES.computeIfAbsent(of, key -> new LinkedHashMap<>());
			for (StoredReport report : of.reports().list()) {
				List<Verdict> verdicts = of.reports().verdicts(report.sha256());
				if (!verdicts.isEmpty()) {
					tallies.add(known.compute(report.sha256(), (sha256, tally) -> tally != null && tally.isOf(verdicts) ? tally
							: new Tally(verdicts)));
				}
			}
		}
		return Lessons.rules(tallies);
	}
}
