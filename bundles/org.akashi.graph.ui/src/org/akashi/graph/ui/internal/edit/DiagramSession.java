package org.akashi.graph.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.akashi.graph.Diagram;
import org.akashi.graph.Place;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts.Kind;
import org.akashi.store.Edit;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * One open diagram: follows the case, and makes each change of the drawing one step of the case's history. What is moved stands
 * there at once; what is read while a change is on its way is not shown, since it is older. UI thread.
 */
public final class DiagramSession implements ActiveCaseListener {

	/** Moves by keys that come within this time become one step, milliseconds. */
	private static final int GATHERED = 700;

	private final Display display;
	/** A state, which changes it has seen, and how many edits of this session had ended before it was read. */
	private record Reading(DiagramState state, long stamp, int ended) {
	}

	private final CaseQuery<Reading> query;
	private final Consumer<DiagramState> shown;
	private final Runnable flush = this::flush;
	private final Runnable periodChanged = this::ask;
	private final Object lock = new Object();
	/** By id of a changed object the number of its last change: forgotten when a reading that saw it is shown. */
	private final Map<String, Long> touched = new HashMap<>();
	private long changes;
	private volatile DiagramState last;
	private volatile String name;
	private int pending;
	private volatile int ended;
	private boolean disposed;
	private final Map<String, Alignment.Step> gathered = new java.util.LinkedHashMap<>();

	/** @param shown gets each new state; null when no case is open */
	public DiagramSession(Display display, String name, Consumer<DiagramState> shown) {
		this.display = display;
		this.name = name;
		this.shown = shown;
		query = new CaseQuery<>(Messages.Diagram_reading, display, (open, monitor) -> {
			Set<String> since;
			long stamp;
			int before = ended;
			synchronized (lock) {
				since = Set.copyOf(touched.keySet());
				stamp = changes;
			}
			return new Reading(DiagramState.read(open, this.name, last, since, BrushedPeriod.get().period().orElse(null), monitor), stamp,
					before);
		}, this::show);
		ActiveCase.get().addListener(this);
		BrushedPeriod.get().addListener(periodChanged);
		query.request();
	}

	/** What is shown; null before the first reading. */
	public DiagramState state() {
		return last;
	}

	/** The diagram's name. */
	public String name() {
		return name;
	}

	/** The diagram was renamed: follows it. */
	public void follow(String newName) {
		name = newName;
		ask();
	}

	/** Whether the drawing can be changed. */
	public boolean writable() {
		return last != null && last.fault().isEmpty() && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
	}

	private void ask() {
		query.request();
	}

	private void show(Reading reading) {
		if (disposed || pending > 0 || reading != null && reading.ended < ended) {
			return;
		}
		if (reading != null) {
			synchronized (lock) {
				touched.values().removeIf(stamp -> stamp <= reading.stamp);
			}
		}
		last = reading == null ? null : reading.state;
		shown.accept(last);
	}

	/**
	 * Changes the drawing, as one step.
	 *
	 * @param label  what Undo will call it
	 * @param change of the diagram as the case has it
	 */
	public void edit(String label, UnaryOperator<Diagram> change) {
		edit(label, change, edit -> {
		});
	}

	/**
	 * Changes the drawing and the case, as one step.
	 *
	 * @param knowledge is done first; worker thread
	 */
	public void edit(String label, UnaryOperator<Diagram> change, Consumer<Edit> knowledge) {
		flush();
		String diagramName = name;
		run(ActiveCase.get().edit(label, edit -> {
			knowledge.accept(edit);
			edit.text(Kind.DIAGRAM, diagramName).ifPresent(text -> {
				Diagram former = Diagram.read(diagramName, text);
				Diagram next = change.apply(former);
				if (!next.equals(former)) {
					edit.text(Kind.DIAGRAM, diagramName, next.text());
				}
			});
		}));
	}

	private void run(Job job) {
		pending++;
		AtomicBoolean told = new AtomicBoolean();
		Runnable end = () -> {
			if (told.compareAndSet(false, true) && !display.isDisposed()) {
				display.asyncExec(this::ended);
			}
		};
		job.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(IJobChangeEvent event) {
				end.run();
			}
		});
		if (job.getState() == Job.NONE) {
			// It was done before the listener came.
			end.run();
		}
	}

	private void ended() {
		pending = Math.max(0, pending - 1);
		ended++;
		if (!disposed) {
			ask();
		}
	}

	/** Moves cards, of groups all their objects, as one step. The cards stand there already. */
	public void move(Map<String, Alignment.Step> steps, String label) {
		if (!steps.isEmpty()) {
			edit(label, diagram -> moved(diagram, steps));
		}
	}

	/** Moves cards by keys: what comes soon after belongs to the same step. */
	public void nudge(Collection<String> ids, double dx, double dy) {
		for (String id : ids) {
			gathered.merge(id, new Alignment.Step(dx, dy), (a, b) -> new Alignment.Step(a.dx() + b.dx(), a.dy() + b.dy()));
		}
		display.timerExec(GATHERED, flush);
	}

	/** Makes a step of what was moved by keys. */
	public void flush() {
		if (!gathered.isEmpty()) {
			Map<String, Alignment.Step> steps = Map.copyOf(gathered);
			gathered.clear();
			move(steps, moveLabel(steps.size()));
		}
	}

	/** What a move is called. */
	public static String moveLabel(int count) {
		return count == 1 ? Messages.Edit_moveOne : NLS.bind(Messages.Edit_move, count);
	}

	private static Diagram moved(Diagram diagram, Map<String, Alignment.Step> steps) {
		Map<String, Place> places = new HashMap<>();
		steps.forEach((card, step) -> {
			for (String id : objects(diagram, List.of(card))) {
				Place place = diagram.places().get(id);
				places.put(id, place.at(place.x() + step.dx(), place.y() + step.dy()));
			}
		});
		return diagram.with(places);
	}

	/** Ids of the objects of cards: of a collapsed group, its members. */
	public static Set<String> objects(Diagram diagram, Collection<String> cards) {
		Set<String> objects = new LinkedHashSet<>();
		for (String id : cards) {
			if (id.startsWith(SceneBuilder.GROUP)) {
				objects.addAll(diagram.members(id.substring(SceneBuilder.GROUP.length())));
			} else if (diagram.places().containsKey(id)) {
				objects.add(id);
			}
		}
		return objects;
	}

	/** Ids of the selected objects: members of groups, not lines. */
	public List<String> objects(Collection<String> cards) {
		return last == null ? List.of() : new ArrayList<>(objects(last.diagram(), cards));
	}

	@Override
	public void opened(Case opened) {
		last = null;
		ask();
	}

	@Override
	public void closed() {
		gathered.clear();
		pending = 0;
		last = null;
		shown.accept(null);
	}

	@Override
	public void changed(CaseChanges change) {
		synchronized (lock) {
			changes++;
			change.objects().forEach(id -> touched.put(id, changes));
		}
		if (change.everything()) {
			last = null;
		}
		if (change.touches(Kind.DIAGRAM, name) || change.anyObject()) {
			ask();
		}
	}

	@Override
	public void takeOverInput() {
		flush();
	}

	/** Follows the case no more. */
	public void dispose() {
		flush();
		disposed = true;
		ActiveCase.get().removeListener(this);
		BrushedPeriod.get().removeListener(periodChanged);
		query.dispose();
	}
}
