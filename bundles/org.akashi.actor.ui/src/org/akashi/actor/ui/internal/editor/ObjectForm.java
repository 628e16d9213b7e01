package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.checks.Mark;
import org.akashi.actor.ui.internal.editor.checks.ObjectChecks;
import org.akashi.actor.ui.internal.editor.checks.QuickFix;
import org.akashi.actor.ui.internal.editor.fields.ElementFields;
import org.akashi.actor.ui.internal.editor.fields.FieldKeys;
import org.akashi.actor.ui.internal.editor.fields.FieldOwner;
import org.akashi.actor.ui.internal.editor.fields.FormRow;
import org.akashi.actor.ui.internal.editor.fields.PropertyField;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The fields of an object of the case. What is typed is looked at by the rules on a worker thread; what is entered becomes
 * an edit when a field is left, unless that would make an error: then it stays in the field, says so, and isn't written.
 */
final class ObjectForm implements FieldOwner {

	private static final long PAUSE = 150;

	private final FormToolkit toolkit;
	private final Display display;
	private final FieldMarks marks;
	private final Runnable refresh;
	private final ElementFields fields = new ElementFields(this);
	private final Job job = Job.create(Messages.Editor_checking, (IJobFunction) monitor -> check());
	private final Map<PropertyField, List<Mark>> refused = new LinkedHashMap<>();
	private ObjectSnapshot snapshot;
	private volatile StixObject working;
	private volatile boolean disposed;

	/** @param refresh asks for the object as it is now */
	ObjectForm(FormToolkit toolkit, IManagedForm form, Runnable refresh) {
		this.toolkit = toolkit;
		display = form.getForm().getDisplay();
		this.refresh = refresh;
		marks = new FieldMarks(form.getMessageManager(), form.getForm().getForm());
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	ElementFields fields() {
		return fields;
	}

	/** Nothing is looked at any more. */
	void dispose() {
		disposed = true;
		job.cancel();
		marks.clear();
	}

	/** Shows a snapshot; returns whether the layout may have to be done again. */
	boolean show(ObjectSnapshot next) {
		snapshot = next;
		boolean relayout = fields.show(next.object(), next.readOnly());
		refused.keySet().removeIf(field -> !field.isPending());
		look(0);
		return relayout;
	}

	// --- what fields ask for

	@Override
	public FormToolkit toolkit() {
		return toolkit;
	}

	@Override
	public EObject element() {
		return snapshot == null ? null : snapshot.object();
	}

	@Override
	public boolean readOnly() {
		return snapshot == null || snapshot.readOnly();
	}

	@Override
	public Optional<Entry> named(String id) {
		return snapshot == null ? Optional.empty() : Optional.ofNullable(snapshot.names().get(id));
	}

	@Override
	public void typed(PropertyField field) {
		refused.remove(field);
		String problem = field.isPending() ? field.problem() : null;
		marks.showTyped(field, problem);
		look(PAUSE);
	}

	@Override
	public void left(PropertyField field) {
		takeOver();
	}

	@Override
	public void change(EStructuralFeature feature, Consumer<EObject> change) {
		if (!readOnly()) {
			write(NLS.bind(Messages.Edit_change, TypeLabels.property(StixTypes.jsonName(feature)), snapshot.name()), change::accept);
		}
	}

	// --- taking over

	/** Makes an edit of all that is entered and can be taken. */
	void takeOver() {
		if (!readOnly()) {
			take(pending());
		}
	}

	private List<PropertyField> pending() {
		return fields.fields().stream().filter(field -> field.isPending() && field.problem() == null).toList();
	}

	private void take(List<PropertyField> pending) {
		if (pending.isEmpty()) {
			return;
		}
		StixObject after = EcoreUtil.copy(snapshot.object());
		List<Consumer<EObject>> changes = pending.stream().map(PropertyField::change).toList();
		changes.forEach(change -> change.accept(after));
		List<Mark> errors = ObjectChecks.added(snapshot.object(), after);
		if (errors.isEmpty()) {
			pending.forEach(PropertyField::taken);
			pending.forEach(refused::remove);
			String names = pending.stream().map(PropertyField::label).collect(Collectors.joining(", "));
			write(NLS.bind(Messages.Edit_change, names, snapshot.name()), object -> changes.forEach(change -> change.accept(object)));
		} else if (pending.size() > 1) {
			pending.forEach(field -> take(List.of(field)));
		} else {
			refused.put(pending.getFirst(), errors);
			look(0);
		}
	}

	private void write(String label, Consumer<StixObject> change) {
		String id = snapshot.object().getId();
		Job edit = ObjectEdits.change(label, id, change);
		edit.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult() != null && event.getResult().isOK()) {
					refresh.run();
				}
			}
		});
	}

	// --- looking

	private void look(long pause) {
		if (snapshot == null || disposed) {
			return;
		}
		StixObject copy = EcoreUtil.copy(snapshot.object());
		pending().forEach(field -> field.change().accept(copy));
		working = copy;
		job.cancel();
		job.schedule(pause);
	}

	private org.eclipse.core.runtime.IStatus check() {
		StixObject looked = working;
		List<Mark> found = looked == null ? List.of() : ObjectChecks.of(looked);
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed && looked == working) {
					marks.show(fields.rows(), found, refused);
				}
			});
		}
		return Status.OK_STATUS;
	}

	// --- putting right

	@Override
	public void offerFixes() {
		FormRow row = focused();
		if (row == null || readOnly()) {
			display.beep();
			return;
		}
		Menu menu = new Menu(row.control());
		List<QuickFix> fixes = new ArrayList<>();
		marks.of(row).forEach(mark -> fixes.addAll(mark.fixes()));
		for (QuickFix fix : fixes) {
			MenuItem item = new MenuItem(menu, 0);
			item.setText(fix.label().replace("&", "&&"));
			item.addListener(org.eclipse.swt.SWT.Selection, event -> apply(fix));
		}
		if (row instanceof PropertyField field && field.isPending()) {
			MenuItem item = new MenuItem(menu, 0);
			item.setText(Messages.Fix_reset);
			item.addListener(org.eclipse.swt.SWT.Selection, event -> field.reset());
		}
		if (menu.getItemCount() == 0) {
			MenuItem item = new MenuItem(menu, 0);
			item.setText(marks.of(row).isEmpty() ? Messages.Fix_nothingWrong : Messages.Fix_none);
			item.setEnabled(false);
		}
		menu.setLocation(row.control().toDisplay(0, row.control().getSize().y));
		menu.addListener(org.eclipse.swt.SWT.Hide, event -> display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private FormRow focused() {
		Control focus = display.getFocusControl();
		return focus != null && focus.getData(FieldKeys.FIELD) instanceof FormRow row && fields.rows().contains(row) ? row : null;
	}

	/** Does what is entered and the fix in one step. */
	void apply(QuickFix fix) {
		List<PropertyField> pending = pending();
		List<Consumer<EObject>> changes = pending.stream().map(PropertyField::change).toList();
		pending.forEach(PropertyField::taken);
		pending.forEach(refused::remove);
		write(NLS.bind(Messages.Edit_fix, fix.label(), snapshot.name()), object -> {
			changes.forEach(change -> change.accept(object));
			fix.change().accept(object);
		});
	}
}
