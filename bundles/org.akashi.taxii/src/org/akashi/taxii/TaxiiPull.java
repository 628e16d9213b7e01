package org.akashi.taxii;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeImport;
import org.akashi.exchange.KnowledgeImport.Kept;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadLoss;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * Takes the objects of a collection into a case, page by page, by the same way as a file: each page is kept with the case
 * as a bundle, its objects have evidence that leads to it, and it is one step that can be undone. After each page the place
 * is noted beside the case, so that the next pull goes on there; when a page was undone or given up since, it starts anew.
 */
public final class TaxiiPull {

	/** Objects a page where the caller says nothing. */
	public static final int PAGE = 1_000;

	/** So many pages without any object, which still promise more, and the server is not believed. */
	private static final int PATIENCE = 10;

	private final TaxiiClient client;
	private final Case target;
	private final KnowledgeImport taking;

	/**
	 * A pull into a case.
	 *
	 * @param client  asks the server
	 * @param target  the case, writable
	 * @param readers read the pages
	 * @param analyst who imports: recorded in the evidence
	 * @param clock   the time, for the evidence
	 */
	public TaxiiPull(TaxiiClient client, Case target, KnowledgeReaders readers, String analyst, Clock clock) {
		this.client = Objects.requireNonNull(client, "client");
		this.target = Objects.requireNonNull(target, "target");
		taking = new KnowledgeImport(target, readers, analyst, clock);
	}

	/** What came so far. */
	private static final class Tally {
		private int pages;
		private int objects;
		private int added;
		private int updated;
		private int same;
		private final List<Kept> kept = new ArrayList<>();
		private final List<ReadLoss> losses = new ArrayList<>();
		private final List<IStatus> problems = new ArrayList<>();

		private void add(KnowledgeImport.Result page) {
			objects += page.objects();
			added += page.added();
			updated += page.updated();
			same += page.same();
			kept.addAll(page.kept());
			losses.addAll(page.losses());
			problems.addAll(page.problems());
		}
	}

	/**
	 * Pulls what is new since the last pull of the same collection with the same filter, or all.
	 *
	 * @param filter  which objects; a time in it is where a first pull starts
	 * @param anew    whether to start from the beginning, wherever an earlier pull came to
	 * @param monitor progress and cancellation, or null
	 * @return what came; when pages came before an error or a cancellation, it says so in {@link PullResult#stopped}
	 * @throws CoreException              with a code of {@link TaxiiStatus} when nothing came, or of the case
	 * @throws OperationCanceledException when cancelled before anything came
	 */
	public PullResult pull(TaxiiCollection collection, ObjectFilter filter, boolean anew, IProgressMonitor monitor) throws CoreException {
		IProgressMonitor progress = IProgressMonitor.nullSafe(monitor);
		if (!collection.canRead()) {
			throw TaxiiStatus.error(TaxiiStatus.FORBIDDEN, "The collection «" + collection.title() + "» of " + client.server().host()
					+ " can't be read by you. Ask those who run it for the right.");
		}
		Path file = Places.folder(target.folder()).resolve("pull-" + Places.key(collection, filter.key()) + ".json");
		Optional<Places.Place> kept = anew ? Optional.empty() : Places.read(file).filter(this::stillFits);
		Places.Place start = kept.orElse(new Places.Place(filter.addedAfter(), "", "", "", ""));
		Tally tally = new Tally();
		Places.Place[] at = { start };
		progress.beginTask("Pull «" + collection.title() + "»", IProgressMonitor.UNKNOWN);
		try {
			pages(collection, filter, file, tally, at, progress);
		} catch (OperationCanceledException e) {
			if (tally.pages == 0) {
				throw e;
			}
			return result(tally, at[0], kept.isPresent(), Status.CANCEL_STATUS);
		} catch (CoreException e) {
			if (tally.pages == 0) {
				throw e;
			}
			return result(tally, at[0], kept.isPresent(), e.getStatus());
		} finally {
			progress.done();
		}
		return result(tally, at[0], kept.isPresent() && start.underWay(), null);
	}

	/** Forgets how far a pull came, so that the next one starts from the beginning. */
	public static void forget(Path caseFolder, TaxiiCollection collection, ObjectFilter filter) throws CoreException {
		Path file = Places.folder(caseFolder).resolve("pull-" + Places.key(collection, filter.key()) + ".json");
		Places.write(file, collection, new Places.Place("", "", "", "", ""));
	}

	/** A page that is no longer in the case was undone, or never saved: what came with it must come again. */
	private boolean stillFits(Places.Place place) {
		return (place.report().isEmpty() || target.reports().find(place.report()).isPresent())
				&& (place.witness().isEmpty() || target.index().entry(place.witness()).isPresent());
	}

	private static PullResult result(Tally tally, Places.Place place, boolean wentOn, IStatus stopped) {
		return new PullResult(tally.pages, tally.objects, tally.added, tally.updated, tally.same, tally.kept, tally.losses, tally.problems, wentOn,
				place.addedAfter(), Optional.ofNullable(stopped));
	}

	private void pages(TaxiiCollection collection, ObjectFilter filter, Path file, Tally tally, Places.Place[] at, IProgressMonitor monitor)
			throws CoreException {
		ObjectFilter asked = filter.limit() == 0 ? filter.pages(PAGE) : filter;
		int empty = 0;
		while (true) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Places.Place place = at[0];
			monitor.subTask("«" + collection.title() + "»: page " + (tally.pages + 1) + ", " + tally.objects + " objects so far");
			ObjectPage page = page(collection, asked, at, monitor);
			place = at[0];
			empty = page.objects().isEmpty() ? empty + 1 : 0;
			if (page.more() && (empty > PATIENCE || !page.next().isEmpty() && page.next().equals(place.next()) && page.objects().isEmpty())) {
				throw TaxiiStatus.error(TaxiiStatus.BAD_ANSWER, client.server().host()
						+ " promises more objects again and again and gives none. What came before is in the case; tell those who run the server.");
			}
			String witness = page.objects().stream().map(object -> Json.text(object, "id")).filter(id -> !id.isEmpty())
					.filter(id -> target.index().entry(id).isEmpty()).findFirst().orElse("");
			String report = page.objects().isEmpty() ? place.report() : take(collection, page, tally, monitor);
			boolean came = !witness.isEmpty() && target.index().entry(witness).isPresent();
			at[0] = after(collection, page, new Places.Place(place.addedAfter(), place.next(), place.last(), report, came ? witness : place.witness()));
			Places.write(file, collection, at[0]);
			if (!page.more()) {
				return;
			}
		}
	}

	/** The next page. A server that has forgotten its own «next» is asked again after the last time that is known. */
	private ObjectPage page(TaxiiCollection collection, ObjectFilter asked, Places.Place[] at, IProgressMonitor monitor) throws CoreException {
		Places.Place place = at[0];
		try {
			return client.objects(collection, asked.after(place.addedAfter()), place.next(), monitor);
		} catch (CoreException e) {
			boolean forgotten = place.underWay() && (TaxiiStatus.is(e, TaxiiStatus.REFUSED) || TaxiiStatus.is(e, TaxiiStatus.NOT_FOUND));
			if (!forgotten) {
				throw e;
			}
			at[0] = new Places.Place(place.last().isEmpty() ? place.addedAfter() : place.last(), "", "", place.report(), place.witness());
			return client.objects(collection, asked.after(at[0].addedAfter()), "", monitor);
		}
	}

	/**
	 * Section 3.4: with «next» the same question goes on; with more and no «next», and for later pulls, it is asked after
	 * the time when the last object came.
	 */
	private Places.Place after(TaxiiCollection collection, ObjectPage page, Places.Place place) throws CoreException {
		String last = page.lastAdded().isEmpty() ? place.last() : page.lastAdded();
		if (page.more() && !page.next().isEmpty()) {
			return new Places.Place(place.addedAfter(), page.next(), last, place.report(), place.witness());
		}
		if (page.more() && (last.isEmpty() || last.equals(place.addedAfter()))) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_ANSWER, client.server().host() + " says that the collection «" + collection.title()
					+ "» has more objects, but not how to ask for them (neither «next» nor a later X-TAXII-Date-Added-Last)."
					+ " What came is in the case; ask for larger pages, or tell those who run the server.");
		}
		return new Places.Place(last.isEmpty() ? place.addedAfter() : last, "", "", place.report(), place.witness());
	}

	/** Takes a page in as a file that is named for where it came from. */
	private String take(TaxiiCollection collection, ObjectPage page, Tally tally, IProgressMonitor monitor) throws CoreException {
		String when = page.firstAdded().isEmpty() ? page.lastAdded() : page.firstAdded();
		String name = plain(client.server().host(), 80) + ", " + plain(collection.title().isEmpty() ? collection.id() : collection.title(), 60)
				+ (when.isEmpty() ? ", page " + (tally.pages + 1) : ", " + plain(when, 40)) + ".json";
		KnowledgeImport.Result taken = taking.file(InputFile.of(name, PageBundle.of(page)), PageBundle.format(page), monitor);
		tally.add(taken);
		tally.pages++;
		return taken.sha256();
	}

	private static String plain(String text, int length) {
		String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\\\s]+", " ").strip();
		return clean.length() <= length ? clean : clean.substring(0, length);
	}
}
