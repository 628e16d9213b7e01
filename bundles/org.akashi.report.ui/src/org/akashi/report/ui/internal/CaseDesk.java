package org.akashi.report.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.akashi.mention.Mention;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.imports.Imports;
import org.akashi.report.ui.internal.review.Candidate;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewActions;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.rules.UserRules;
import org.akashi.review.HandWork;
import org.akashi.review.HandWork.Guess;
import org.akashi.review.HandWork.Piece;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewSummary;
import org.akashi.review.SimilarItems.Hit;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.Phrases;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * The desk of the workbench's open case: puts reports on it, keeps it up to date, and carries decisions out. Use it on
 * the UI thread; reading and deciding run in jobs.
 */
public final class CaseDesk implements ActiveCaseListener {

	private static CaseDesk instance;

	private final ReviewDesk desk = new ReviewDesk();
	private final CaseReviewer reviewer = new CaseReviewer(desk);
	private final ReviewActions actions = new ReviewActions(desk, reviewer);
	private int turn;

	private CaseDesk() {
		ActiveCase.get().addListener(this);
		Display display = Display.getCurrent();
		UserRules.get().addListener(() -> display.asyncExec(this::refresh));
	}

	/** The one desk. */
	public static CaseDesk get() {
		if (instance == null) {
			instance = new CaseDesk();
		}
		return instance;
	}

	/** The review of a case by the analyst of this workbench. Any thread. */
	public static Review review(Case open) {
		return CaseReviewer.review(open);
	}

	/** What lies on it. */
	public ReviewDesk desk() {
		return desk;
	}

	/** What can be done with what is selected on it. */
	public ReviewActions actions() {
		return actions;
	}

	/**
	 * Puts a report on the desk; does nothing when the case doesn't have it. A problem has been shown when it ends.
	 *
	 * @param then what to do when it is there, on the UI thread
	 */
	public void open(String sha256, Runnable then) {
		Case open = ActiveCase.get().current().orElse(null);
		if (open == null) {
			return;
		}
		if (sha256.equals(desk.sha256())) {
			then.run();
			return;
		}
		int mine = ++turn;
		load(open, sha256, (title, text, items) -> {
			if (mine == turn) {
				desk.open(sha256, title, text, items);
				then.run();
			}
		});
	}

	/** Shows in place of a report why it could not be read. */
	public void explain(StoredReport report) {
		turn++;
		desk.close(report.label(), report.status().getMessage());
	}

	private interface Loaded {

		void accept(String title, ReportText text, List<QueueItem> items);
	}

	private void load(Case open, String sha256, Loaded then) {
		Display display = Display.getCurrent();
		String title = open.reports().find(sha256).map(report -> report.label()).orElse(sha256);
		Job job = Job.create(NLS.bind(Messages.Desk_opening, title), monitor -> {
			try {
				Optional<ReportText> text = open.reports().text(sha256);
				if (text.isPresent()) {
					List<QueueItem> items = CaseReviewer.items(open, sha256, text.get());
					display.asyncExec(() -> then.accept(title, text.get(), items));
				}
			} catch (CoreException e) {
				ProblemDialog.showLater(NLS.bind(Messages.Desk_failed, title), e.getStatus());
			}
		});
		job.setSystem(sha256.equals(desk.sha256()));
		job.schedule();
	}

	/** What an ambiguous name may stand for, best first. */
	public List<Candidate> candidates(QueueItem item) {
		return ChoiceLabels.of(item);
	}

	/**
	 * Says what an item is, or would be, in the knowledge of the case.
	 *
	 * @param then takes one line, on the UI thread; not called without a case
	 */
	public void becomes(QueueItem item, Consumer<String> then) {
		Display display = Display.getCurrent();
		List<QueueItem> ends = item.statement() == null ? List.of()
				: Stream.of(item.statement().subject(), item.statement().object()).flatMap(id -> desk.find(id).stream()).toList();
		ActiveCase.get().current().ifPresent(open -> Job.createSystem(Messages.Desk_lookingUp, monitor -> {
			String line = Becoming.line(CaseReviewer.review(open), item, ends);
			display.asyncExec(() -> then.accept(line));
		}).schedule());
	}

	/** What a piece of text may be; see {@link HandWork#guesses}. */
	public void guesses(String text, Consumer<List<Guess>> then) {
		ask(Messages.Desk_lookingUp, (review, monitor) -> review.byHand().guesses(text), then);
	}

	/** Makes pieces of text mentions of one thing; see {@link HandWork#mark}. */
	public void mark(List<Piece> pieces, String type, String value, String object) {
		carryOut(NLS.bind(Messages.Review_creating, value), review -> CaseReviewer.notice(review.byHand().mark(pieces, type, value, object)));
	}

	/** Makes a sentence evidence of an object; see {@link HandWork#link}. */
	public void link(Piece piece, String object, String property) {
		carryOut(Messages.Review_linking, review -> review.byHand().link(piece, object, property) ? "" : Messages.Review_linkedAlready);
	}

	/** What is like a mention; see {@link org.akashi.review.SimilarItems}. */
	public void similar(QueueItem item, Consumer<List<Hit>> then) {
		String sha256 = desk.sha256();
		ask(Messages.Similar_title, (review, monitor) -> {
			Optional<Mention> mention = review.item(sha256, item.id()).flatMap(ReviewItem::mention);
			return mention.isEmpty() ? List.of() : review.similar().to(mention.get(), monitor);
		}, then);
	}

	/** Where a piece of text stands; see {@link org.akashi.review.SimilarItems}. */
	public void similar(String text, Consumer<List<Hit>> then) {
		ask(Messages.Similar_title, (review, monitor) -> review.similar().to(text, monitor), then);
	}

	/** Decides items of any reports in one step. */
	public void decide(List<ReviewItem> items, boolean accept) {
		carryOut(NLS.bind(accept ? Messages.Review_accepting : Messages.Review_rejecting, items.size()),
				review -> CaseReviewer.notice(accept ? review.accept(items) : review.reject(items)));
	}

	/** What the review of the report on the desk has brought, after all decisions so far are carried out. */
	public void summary(Consumer<ReviewSummary> then) {
		Display display = Display.getCurrent();
		String sha256 = desk.sha256();
		ActiveCase.get().run(Messages.Summary_job, (open, monitor) -> CaseReviewer.review(open).summary(sha256)
				.ifPresent(summary -> display.asyncExec(() -> then.accept(summary))));
	}

	/** Puts the next report with something to decide on the desk; says so when there is none. */
	public void openNext() {
		String here = desk.sha256();
		ask(Messages.Desk_lookingUp, (review, monitor) -> next(review, here), next -> {
			if (next.isEmpty()) {
				desk.tell(Messages.Summary_noMore);
			} else {
				open(next, ReportPlaces::bringToTop);
			}
		});
	}

	private static String next(Review review, String here) throws CoreException {
		List<StoredReport> all = review.reviewed().reports().list().stream().filter(StoredReport::read).toList();
		int from = 0;
		while (from < all.size() && !all.get(from).sha256().equals(here)) {
			from++;
		}
		for (int i = 1; i < all.size(); i++) {
			String sha256 = all.get((from + i) % all.size()).sha256();
			if (review.open(sha256) > 0) {
				return sha256;
			}
		}
		return "";
	}

	@FunctionalInterface
	private interface Question<T> {

		T ask(Review review, IProgressMonitor monitor) throws CoreException;
	}

	/** Answers a question about the case in a job. */
	private static <T> void ask(String name, Question<T> question, Consumer<T> then) {
		Display display = Display.getCurrent();
		ActiveCase.get().current().ifPresent(open -> Job.create(name, monitor -> {
			try {
				T answer = question.ask(CaseReviewer.review(open), monitor);
				display.asyncExec(() -> then.accept(answer));
			} catch (CoreException e) {
				ProblemDialog.showLater(name, e.getStatus());
			}
		}).schedule());
	}

	@FunctionalInterface
	private interface Work {

		/** Does it and says what the person should know, {@code ""} for nothing. */
		String on(Review review) throws CoreException;
	}

	private void carryOut(String name, Work work) {
		Display display = Display.getCurrent();
		ActiveCase.get().run(name, (open, monitor) -> {
			String notice;
			try {
				notice = work.on(CaseReviewer.review(open));
			} catch (IllegalArgumentException e) {
				notice = Phrases.user(e.getMessage());
			}
			String told = notice;
			display.asyncExec(() -> desk.tell(told));
		});
	}

	@Override
	public void opened(Case opened) {
		turn++;
		desk.close();
		opened.reports().list().stream().filter(report -> report.read()).findFirst()
				.ifPresent(report -> open(report.sha256(), () -> {
				}));
	}

	@Override
	public void closed() {
		turn++;
		reviewer.forget();
		Imports.cancel();
		desk.close();
	}

	@Override
	public void changed(CaseChanges changes) {
		// A decision on any report may teach something about this one.
		if (changes.anyRule() && !reviewer.busy()) {
			refresh();
		}
	}

	/** Takes the items of the report on the desk anew; the selection stays. */
	private void refresh() {
		Case open = ActiveCase.get().current().orElse(null);
		String sha256 = desk.sha256();
		if (open != null && !sha256.isEmpty()) {
			load(open, sha256, (title, text, items) -> {
				if (desk.sha256().equals(sha256)) {
					desk.update(items);
				}
			});
		}
	}
}
