package org.akashi.analysis.ui.internal;

import java.util.function.Predicate;

import org.akashi.analysis.ui.internal.cells.SubjectFollower;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.CoalescedUpdate;
import org.akashi.ui.Drawing;
import org.akashi.ui.EmptyState;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/**
 * A window about the selected actor, campaign or malware, or about the whole case. What it shows is read again, on a worker
 * thread, whenever the case, the subject or the marked period changes. An empty state stands where there is nothing. UI thread.
 *
 * @param <T> what is read: a value that doesn't change any more
 */
public abstract class SubjectView<T> extends ViewPart implements ActiveCaseListener {

	/** Pause between two readings while the case is edited, ms. */
	private static final int PAUSE = 300;

	private final Runnable marked = this::request;
	private Composite stack;
	private EmptyState empty;
	private SubjectFollower follower;
	private CaseQuery<T> query;
	private CoalescedUpdate update;

	/** The room for what is shown or, instead of it, the empty state. */
	protected final Composite createStack(Composite parent, String title, String hint) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyState(stack, title, hint);
		return stack;
	}

	/**
	 * Makes ready to follow the selection and to read; buttons may use {@link #follower} from then on.
	 *
	 * @param reading what the reading is called in the log
	 * @param wanted  STIX types that the window can be about
	 */
	protected final void prepare(String reading, Predicate<String> wanted) {
		follower = new SubjectFollower(this, wanted, this::request);
		query = new CaseQuery<>(reading, stack.getDisplay(), this::read, this::take);
		update = new CoalescedUpdate(stack.getDisplay(), PAUSE, query::request);
	}

	/** Begins to follow the case, the marked period and, when linked, the selection. */
	protected final void begin(boolean linked) {
		ActiveCase.get().addListener(this);
		BrushedPeriod.get().addListener(marked);
		show(null);
		follower.link(linked);
		request();
	}

	/** Reads what is to be shown of {@link #follower}'s subject. Worker thread. */
	protected abstract T read(Case open, IProgressMonitor monitor);

	/** Shows what was read; null when no case is open or there is nothing. */
	protected abstract void show(T answer);

	/** Focuses what is shown, which isn't the empty state. */
	protected abstract void focusContent();

	/** What is shown as a picture, to be printed, saved or copied; null when there is nothing. */
	protected abstract Drawing drawing();

	/** Brings the empty state, or something else in the {@linkplain #createStack stack}, to the front. */
	protected final void front(Control top) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout(true, true);
		}
	}

	/** Whether this control of the stack is in front. */
	protected final boolean isFront(Control control) {
		return ((StackLayout) stack.getLayout()).topControl == control;
	}

	protected final EmptyState empty() {
		return empty;
	}

	/** What the window is about. */
	public final SubjectFollower follower() {
		return follower;
	}

	/** Reads again. */
	protected final void request() {
		if (query != null) {
			query.request();
		}
	}

	private void take(T answer) {
		if (!stack.isDisposed()) {
			show(answer);
		}
	}

	@Override
	public <A> A getAdapter(Class<A> adapter) {
		return adapter == Drawing.class ? adapter.cast(drawing()) : super.getAdapter(adapter);
	}

	@Override
	public void opened(Case opened) {
		request();
	}

	@Override
	public void closed() {
		follower.set("");
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyObject()) {
			update.request();
		}
	}

	@Override
	public void setFocus() {
		if (isFront(empty)) {
			empty.setFocus();
		} else {
			focusContent();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		BrushedPeriod.get().removeListener(marked);
		if (query != null) {
			follower.dispose();
			update.dispose();
			query.dispose();
		}
		super.dispose();
	}
}
