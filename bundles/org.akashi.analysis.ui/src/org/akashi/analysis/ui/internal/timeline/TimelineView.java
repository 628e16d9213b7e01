package org.akashi.analysis.ui.internal.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.analysis.Event;
import org.akashi.analysis.EventList;
import org.akashi.analysis.EventReader;
import org.akashi.analysis.Proof;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Focus;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.analysis.ui.internal.Toggles;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Drawing;
import org.akashi.ui.EmptyState;
import org.akashi.ui.EntrySelection;
import org.akashi.ui.Navigation;
import org.akashi.ui.PeriodChip;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** What happened when: of the selected objects or of the whole case, drawn or as a table, each with its sentence. */
public final class TimelineView extends ViewPart implements ActiveCaseListener, TimelineCanvas.Listener {

	private static final int EVENTS = 10_000;
	private static final int OBJECTS = 50_000;
	private static final String COMMAND = "org.akashi.analysis.ui.timeline.";
	/** Types that a timeline of one object makes sense for. */
	private static final Set<String> NOT_FOCUSED = Set.of("relationship", "marking-definition", "extension-definition", "language-content", "");

	/** Events and what those whom they are about are called. */
	private record Found(EventList events, String subject, TimelineModel byEntity, TimelineModel byKind) {

		static Found of(EventList events, String subject) {
			return new Found(events, subject, new TimelineModel(events, Lanes.byEntity(events, EventTexts::name)),
					new TimelineModel(events, Lanes.byKind(events, EventTexts::kind)));
		}
	}

	private final EntrySelection selection = new EntrySelection();
	private IMemento memento;
	private Composite stack;
	private Label head;
	private EmptyState empty;
	private TimelineCanvas canvas;
	private EventTable table;
	private Text sentence;
	private Focus focus;
	private CaseQuery<Found> query;
	private Found found = Found.of(EventList.NONE, "");
	private EventList events = EventList.NONE;
	private List<Event> current = List.of();
	private volatile boolean whole;
	private boolean byKind;
	private boolean asTable;
	private IAction wholeAction;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	public void createPartControl(Composite parent) {
		byKind = flag("byKind");
		asTable = flag("asTable");
		whole = flag("whole");
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		bar(area);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack, Messages.Analysis_noCase, Messages.Analysis_noCaseHint);
		canvas = new TimelineCanvas(stack, this);
		table = new EventTable(stack, this);
		sentence = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(100, lines(2) + 8).applyTo(sentence);
		AccessibleName.set(sentence, Messages.Timeline_column_sentence);
		area.addListener(SWT.Resize, event -> room(area));
		query = new CaseQuery<Found>(Messages.Analysis_reading, parent.getDisplay(), this::read, this::show).visible();
		buttons();
		new TimelineMenu(this, canvas, table.control());
		getSite().setSelectionProvider(selection);
		focus = new Focus(this, type -> !NOT_FOCUSED.contains(type), this::focused);
		focus.setLinked(memento == null || !Boolean.FALSE.equals(memento.getBoolean("linked")));
		ActiveCase.get().addListener(this);
		show(null);
		query.request();
	}

	private void bar(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		head = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(50, SWT.DEFAULT).applyTo(head);
		new PeriodChip(bar);
	}

	private int lines(int count) {
		GC gc = new GC(sentence);
		int height = gc.getFontMetrics().getHeight() * count;
		gc.dispose();
		return height;
	}

	/** In a low window the sentence makes room for the events; pointing at one still shows it. */
	private void room(Composite area) {
		boolean room = area.getClientArea().height > lines(13);
		GridData data = (GridData) sentence.getLayoutData();
		if (data.exclude == room) {
			data.exclude = !room;
			sentence.setVisible(room);
			area.layout();
		}
	}

	private void buttons() {
		Toggles toggles = new Toggles(getViewSite());
		wholeAction = toggles.toggle(COMMAND + "whole", Messages.Analysis_wholeCase, "case", whole, on -> {
			whole = on;
			query.request();
		});
		toggles.toggle(COMMAND + "link", Messages.Analysis_linked, "link", memento == null || !Boolean.FALSE.equals(memento.getBoolean("linked")),
				on -> focus.setLinked(on));
		toggles.toggle(COMMAND + "byKind", Messages.Timeline_byKind, "lanes", byKind, on -> {
			byKind = on;
			show(found);
		});
		toggles.push(COMMAND + "zoomIn", Messages.Timeline_zoomIn, "zoom-in", () -> canvas.zoom(1.5));
		toggles.push(COMMAND + "zoomOut", Messages.Timeline_zoomOut, "zoom-out", () -> canvas.zoom(1 / 1.5));
		toggles.push(COMMAND + "fit", Messages.Timeline_fit, "zoom-fit", () -> canvas.fit());
		toggles.toggle(COMMAND + "table", Messages.Analysis_table, "table", asTable, on -> {
			asTable = on;
			top();
			setFocus();
		});
	}

	private void focused() {
		if (!whole && query != null) {
			query.request();
		}
	}

	/** Worker thread. */
	private Found read(Case open, IProgressMonitor monitor) {
		EventReader reader = new EventReader(open, EVENTS, OBJECTS);
		Set<String> ids = new HashSet<>(focus == null ? Set.of() : focus.ids());
		ids.removeIf(id -> open.index().entry(id).isEmpty());
		if (whole || ids.isEmpty()) {
			return Found.of(reader.all(monitor), "");
		}
		String names = ids.stream().limit(3).flatMap(id -> open.index().entry(id).stream()).map(EventTexts::name).collect(Collectors.joining(", "));
		return Found.of(reader.around(ids, monitor), names);
	}

	private void show(Found answer) {
		if (stack.isDisposed()) {
			return;
		}
		found = answer == null ? Found.of(EventList.NONE, "") : answer;
		events = found.events();
		current = List.of();
		canvas.show(byKind ? found.byKind() : found.byEntity(), !byKind);
		table.show(events.events());
		head.setText(events.events().isEmpty() && events.focus().isEmpty() ? "" : head().replace("&", "&&"));
		head.setToolTipText(head.getText());
		boolean open = ActiveCase.get().current().isPresent();
		boolean focused = !events.focus().isEmpty();
		empty.setTexts(!open ? Messages.Analysis_noCase : focused ? NLS.bind(Messages.Timeline_emptySubject, found.subject()) : Messages.Analysis_empty,
				!open ? Messages.Analysis_noCaseHint : focused ? Messages.Timeline_emptySubjectHint : Messages.Analysis_emptyHint);
		shown(canvas.selected().map(place -> place.item().events()).orElse(List.of()));
		top();
	}

	private String head() {
		String text = events.focus().isEmpty() ? NLS.bind(Messages.Timeline_headWhole, events.events().size())
				: NLS.bind(Messages.Timeline_head, found.subject(), events.events().size());
		text = events.leftOut() > 0 ? NLS.bind(Messages.Timeline_headLeftOut, text, events.leftOut()) : text;
		return events.unread() > 0 ? NLS.bind(Messages.Timeline_headUnread, text, events.unread()) : text;
	}

	private void top() {
		((StackLayout) stack.getLayout()).topControl = events.events().isEmpty() ? empty : asTable ? table.control() : canvas;
		stack.layout();
	}

	@Override
	public void shown(List<Event> shown) {
		if (sentence.isDisposed()) {
			return;
		}
		if (shown.isEmpty()) {
			sentence.setText(events.events().isEmpty() ? "" : Messages.Timeline_nothingSelected);
			return;
		}
		Event event = shown.getFirst();
		StringBuilder text = new StringBuilder(shown.size() > 1 ? NLS.bind(Messages.Timeline_count, shown.size()) + " · " : "");
		text.append(EventTexts.sentence(event));
		if (event.proofs().isEmpty()) {
			text.append('\n').append(Messages.Timeline_noSentence);
		}
		for (Proof proof : event.proofs().subList(0, Math.min(3, event.proofs().size()))) {
			text.append("\n").append(EventTexts.quote(proof)).append(proof.isByHand() ? "" : "  — " + EventTexts.place(proof));
		}
		if (event.proofs().size() > 3) {
			text.append('\n').append(NLS.bind(Messages.Timeline_more, event.proofs().size() - 3));
		}
		sentence.setText(text.toString());
	}

	@Override
	public void chosen(List<Event> chosen) {
		current = chosen;
		selection.set(chosen.stream().limit(100).map(TimelineView::entry).distinct().toList());
	}

	/** What was chosen last. */
	List<Event> chosen() {
		return current;
	}

	/** The object whose evidence is that of the event. */
	private static Entry entry(Event event) {
		return event.carrier().equals(event.subject().id()) ? event.subject()
				: new Entry(event.carrier(), event.carrier().substring(0, Math.max(0, event.carrier().indexOf("--"))), EventTexts.sentence(event));
	}

	@Override
	public void openSentence(List<Event> opened) {
		Event event = opened.isEmpty() ? null : opened.getFirst();
		Proof proof = event == null ? null : event.proofs().stream().filter(one -> !one.isByHand()).findFirst().orElse(null);
		if (proof != null) {
			Navigation.openReport(proof.sha256(), proof.start(), proof.end());
		} else if (event != null) {
			openObject(opened);
		}
	}

	@Override
	public void openObject(List<Event> opened) {
		if (!opened.isEmpty()) {
			Navigation.openObject(opened.getFirst().subject().id());
		}
	}

	@Override
	public void opened(Case opened) {
		query.request();
	}

	@Override
	public void closed() {
		selection.set(List.of());
		focus.set(Set.of());
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyObject()) {
			query.request();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Drawing.class && !events.events().isEmpty()) {
			return adapter.cast(new TimelineDrawing(canvas, head.getText().replace("&&", "&")));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void saveState(IMemento state) {
		state.putBoolean("byKind", byKind);
		state.putBoolean("asTable", asTable);
		state.putBoolean("whole", wholeAction.isChecked());
		state.putBoolean("linked", focus.isLinked());
	}

	private boolean flag(String key) {
		return memento != null && Boolean.TRUE.equals(memento.getBoolean(key));
	}

	@Override
	public void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		focus.dispose();
		query.dispose();
		super.dispose();
	}
}
