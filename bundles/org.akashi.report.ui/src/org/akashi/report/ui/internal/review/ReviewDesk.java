package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem.Status;

/**
 * The report that is on the desk: its text, its items, what is filtered, and which items are selected. All views of a
 * review look at the one desk, so that they always show the same. Confined to the UI thread; knows no widgets.
 */
public final class ReviewDesk {

	/** Hears what happens on the desk. */
	public interface Listener {

		/** Another report is on the desk, or none. */
		default void reportChanged() {
		}

		/** Items, filter or grouping changed; the report and the selection are the same. */
		default void itemsChanged() {
		}

		/** Other items are selected. */
		default void selectionChanged() {
		}

		/** Another piece of the text is selected. */
		default void markedChanged() {
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private String sha256 = "";
	private String title = "";
	private ReportText text;
	private List<QueueItem> items = List.of();
	private Map<String, QueueItem> byId = Map.of();
	private final Map<String, Status> pending = new HashMap<>();
	private ItemFilter filter = ItemFilter.ALL;
	private Grouping grouping = Grouping.ENTITY;
	private boolean ranked;
	private QueueOutline outline = new QueueOutline(List.of(), ItemFilter.ALL, Grouping.ENTITY);
	private List<String> selection = List.of();
	private Span marked;
	private boolean summing;
	private String notice = "";

	/** Hears what follows. */
	public void addListener(Listener listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	/** Hears nothing more. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Puts a report on the desk and selects its first open item, if possible one that the report is about. */
	public void open(String reportSha256, String reportTitle, ReportText reportText, List<QueueItem> reportItems) {
		sha256 = reportSha256;
		title = reportTitle;
		text = Objects.requireNonNull(reportText);
		notice = "";
		selection = List.of();
		marked = null;
		pending.clear();
		take(reportItems);
		outline.next("", 1, item -> item.open() && item.keptByDefault())
				.or(() -> outline.next("", 1, QueueItem::open)).ifPresent(item -> selection = selectionFor(item));
		summing = !items.isEmpty() && counts().open() == 0;
		listeners.forEach(Listener::reportChanged);
		listeners.forEach(Listener::selectionChanged);
	}

	/** Clears the desk. */
	public void close() {
		close("", "");
	}

	/**
	 * Clears the desk and says what can't lie on it.
	 *
	 * @param what a report that could not be read, or {@code ""}
	 * @param why  the reason, and what to do
	 */
	public void close(String what, String why) {
		if (text != null || !title.equals(what) || !notice.equals(why)) {
			sha256 = "";
			title = what;
			notice = why;
			text = null;
			selection = List.of();
			marked = null;
			pending.clear();
			take(List.of());
			listeners.forEach(Listener::reportChanged);
			listeners.forEach(Listener::selectionChanged);
		}
	}

	/**
	 * Takes what the store says now. The selection stays; when a decision was undone, what it was about is selected.
	 */
	public void update(List<QueueItem> newItems) {
		List<String> reopened = newItems.stream().filter(QueueItem::open).map(QueueItem::id)
				.filter(id -> byId.containsKey(id) && !byId.get(id).open() && !pending.containsKey(id)).toList();
		newItems.forEach(item -> pending.remove(item.id(), item.status()));
		if (pending.isEmpty() && newItems.equals(items)) {
			return;
		}
		take(newItems);
		boolean moved = !reopened.isEmpty();
		if (moved) {
			selection = reopened;
			summing = false;
		}
		listeners.forEach(Listener::itemsChanged);
		if (moved) {
			listeners.forEach(Listener::selectionChanged);
		}
	}

	private void take(List<QueueItem> newItems) {
		items = List.copyOf(newItems);
		index();
	}

	private void index() {
		Map<String, QueueItem> map = new HashMap<>();
		List<QueueItem> shown = new ArrayList<>(items.size());
		for (QueueItem item : items) {
			Status decided = pending.get(item.id());
			QueueItem now = decided == null ? item : item.with(decided);
			map.put(now.id(), now);
			shown.add(now);
		}
		items = shown;
		byId = map;
		outline = new QueueOutline(items, filter, grouping, ranked);
		selection = selection.stream().filter(map::containsKey).toList();
	}

	/** SHA-256 of the report, {@code ""} when there is none. */
	public String sha256() {
		return sha256;
	}

	/** What the report is called, also one that could not be read. */
	public String title() {
		return title;
	}

	/** The report's text, if there is a report. */
	public Optional<ReportText> text() {
		return Optional.ofNullable(text);
	}

	/** All items: mentions in text order, then statements. */
	public List<QueueItem> items() {
		return items;
	}

	/** An item of the report. */
	public Optional<QueueItem> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The rows that are shown. */
	public QueueOutline outline() {
		return outline;
	}

	/** How far the whole report is, hidden items too. */
	public QueueCounts counts() {
		return QueueCounts.of(items);
	}

	/** Which items are shown. */
	public ItemFilter filter() {
		return filter;
	}

	/** Shows other items. */
	public void filter(ItemFilter newFilter) {
		if (!filter.equals(newFilter)) {
			filter = newFilter;
			outline = new QueueOutline(items, filter, grouping, ranked);
			listeners.forEach(Listener::itemsChanged);
		}
	}

	/** How the rows stand together. */
	public Grouping grouping() {
		return grouping;
	}

	/** Lets the rows stand together in another way. */
	public void grouping(Grouping other) {
		if (grouping != other) {
			grouping = other;
			outline = new QueueOutline(items, filter, grouping, ranked);
			listeners.forEach(Listener::itemsChanged);
			select(lead().flatMap(item -> outline.row(item.id())).map(row -> row.unit().items().stream().map(QueueItem::id).toList())
					.orElse(selection));
		}
	}

	/** Whether the surest items come first. */
	public boolean ranked() {
		return ranked;
	}

	/** Shows the surest items first, or all as they stand in the text. */
	public void ranked(boolean rank) {
		if (ranked != rank) {
			ranked = rank;
			outline = new QueueOutline(items, filter, grouping, ranked);
			listeners.forEach(Listener::itemsChanged);
		}
	}

	/** The selected items, in the order of the queue. */
	public List<QueueItem> selection() {
		return selection.stream().map(byId::get).filter(Objects::nonNull).toList();
	}

	/** The first selected item. */
	public Optional<QueueItem> lead() {
		return selection().stream().findFirst();
	}

	/** Tells a person something; {@code ""} takes back what was told. */
	public void tell(String what) {
		if (!notice.equals(what) && text != null) {
			notice = what;
			listeners.forEach(Listener::itemsChanged);
		}
	}

	/** The piece of the report's text that a person has selected, if any. */
	public Optional<Span> marked() {
		return Optional.ofNullable(marked);
	}

	/** A person has selected a piece of the text; an empty, blank or backward one means none. */
	public void mark(int start, int end) {
		boolean none = text == null || start < 0 || end <= start || end > text.text().length()
				|| text.text().substring(start, end).isBlank();
		Span now = none ? null : new Span(start, end);
		if (!Objects.equals(marked, now)) {
			marked = now;
			listeners.forEach(Listener::markedChanged);
		}
	}

	/** What the person should know about the last decision, or why there is no report; {@code ""} when nothing. */
	public String notice() {
		return notice;
	}

	/** Whether the review is to be summed up instead of showing what is selected: asked for, or nothing is left to decide. */
	public boolean summing() {
		return summing && text != null;
	}

	/** Sums the review up, or shows what is selected again. */
	public void sumUp(boolean sum) {
		if (summing != sum) {
			summing = sum;
			listeners.forEach(Listener::selectionChanged);
		}
	}

	/** Selects items by id; unknown ids are left out. */
	public void select(List<String> ids) {
		List<String> known = ids.stream().filter(byId::containsKey).distinct().toList();
		if (!known.equals(selection)) {
			selection = known;
			summing = false;
			mark(-1, -1);
			listeners.forEach(Listener::selectionChanged);
		}
	}

	/**
	 * Selects the next shown item that fulfils a condition.
	 *
	 * @param step 1 for downwards, -1 for upwards
	 * @return whether there was one
	 */
	public boolean move(int step, Predicate<QueueItem> condition) {
		String from = selection.isEmpty() ? "" : selection.get(step > 0 ? selection.size() - 1 : 0);
		Optional<QueueItem> next = outline.next(from, step, condition);
		next.ifPresent(item -> select(selectionFor(item)));
		return next.isPresent();
	}

	/** One step is a whole group, except from one of its places to the next. */
	private List<String> selectionFor(QueueItem item) {
		Optional<QueueOutline.Row> row = outline.row(item.id());
		if (row.isEmpty()) {
			return List.of(item.id());
		}
		boolean single = row.get().place() && selection.size() == 1 && outline.row(selection.get(0))
				.filter(current -> current.parent() == row.get().parent()).isPresent();
		return (single ? row.get() : row.get().unit()).items().stream().map(QueueItem::id).toList();
	}

	/**
	 * Shows a decision before the store has confirmed it, and goes on to the next open item when all that was selected
	 * is decided; hosts inside URLs come when nothing else is left.
	 */
	public void decided(List<QueueItem> decidedItems, Status status) {
		Set<String> ids = new LinkedHashSet<>();
		decidedItems.forEach(item -> ids.add(item.id()));
		List<String> next = List.of();
		if (status != Status.OPEN && ids.containsAll(selection) && !selection.isEmpty()) {
			String last = selection.get(selection.size() - 1);
			Predicate<QueueItem> left = item -> item.open() && !ids.contains(item.id());
			next = outline.next(last, 1, left.and(item -> !item.hostInside())).or(() -> outline.next(last, 1, left))
					.map(this::selectionFor).orElse(List.of());
		}
		ids.forEach(id -> pending.put(id, status));
		notice = "";
		index();
		listeners.forEach(Listener::itemsChanged);
		if (!next.isEmpty()) {
			select(next);
		}
		if (status != Status.OPEN && counts().open() == 0) {
			sumUp(true);
		}
	}

	/**
	 * Takes what the store says after a decision was carried out, or failed.
	 *
	 * @param report   SHA-256 of the report that it was about; another one on the desk is left alone
	 * @param settled  what was decided
	 * @param newItems all items of the report as they are now
	 * @param told     what the person should know, e.g. why an item was left open; {@code ""} when nothing
	 */
	public void settle(String report, List<QueueItem> settled, List<QueueItem> newItems, String told) {
		if (report.equals(sha256)) {
			boolean news = !notice.equals(told);
			notice = told;
			update(newItems);
			if (settled.stream().map(item -> pending.remove(item.id())).filter(Objects::nonNull).count() > 0 || news) {
				take(newItems);
				listeners.forEach(Listener::itemsChanged);
			}
		}
	}
}
