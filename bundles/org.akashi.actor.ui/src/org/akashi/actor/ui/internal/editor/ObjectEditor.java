package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.FormEditor;

/**
 * The editor of one object. What is entered becomes undoable edits of the case at once; the editor itself is never
 * dirty, the case is.
 */
public final class ObjectEditor extends FormEditor implements ActiveCaseListener {

	/** Keys of the editor. */
	private static final String CONTEXT = "org.akashi.actor.ui.editing";

	private OverviewPage overview;
	private SourcePage source;
	private CaseQuery<ObjectSnapshot> query;
	private ObjectSnapshot snapshot;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ObjectInput)) {
			throw new PartInitException("This editor opens objects of a case, not " + input);
		}
		super.init(site, input);
		setSite(site);
		site.setSelectionProvider(new EditorSelection());
		site.getService(IContextService.class).activateContext(CONTEXT);
		setPartName(input.getName());
		setTitleImage(Icons.ofType(ObjectSnapshot.typeOf(input().id())));
	}

	private ObjectInput input() {
		return (ObjectInput) getEditorInput();
	}

	@Override
	protected void addPages() {
		overview = new OverviewPage(this);
		source = new SourcePage(this);
		try {
			addPage(overview);
			addPage(source);
		} catch (PartInitException e) {
			Platform.getLog(ObjectEditor.class).log(Status.error(e.getMessage(), e));
		}
		query = new CaseQuery<>(Messages.Editor_reading, getContainer().getDisplay(),
				(open, monitor) -> ObjectSnapshot.read(open, input().id()), this::show);
		ActiveCase.get().addListener(this);
		query.request();
	}

	/** Asks for the object as it is now. Any thread. */
	void refresh() {
		query.request();
	}

	/** Offers ways to put right what is marked at the field with the focus. */
	void offerFixes() {
		overview.offerFixes();
	}

	private void show(ObjectSnapshot next) {
		if (getContainer() == null || getContainer().isDisposed()) {
			return;
		}
		snapshot = next;
		if (next != null) {
			setPartName(next.name());
		}
		overview.show(next);
		source.show(next);
		((EditorSelection) getSite().getSelectionProvider()).changed();
	}

	@Override
	public void opened(Case opened) {
		query.request();
	}

	@Override
	public void closed() {
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (concerns(changes)) {
			query.request();
		}
	}

	/** Whether the object, one of its relationships or one of its neighbours changed. */
	private boolean concerns(CaseChanges changes) {
		if (snapshot == null || changes.touches(input().id())
				|| changes.objects().stream().anyMatch(id -> id.startsWith("relationship--"))) {
			return true;
		}
		return snapshot.relations().stream().anyMatch(link -> changes.touches(link.other().id()))
				|| snapshot.names().keySet().stream().anyMatch(changes::touches);
	}

	@Override
	public void takeOverInput() {
		overview.takeOver();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		ActiveCase.get().save();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("An object is saved with its case");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		if (query != null) {
			query.dispose();
		}
		super.dispose();
	}

	/** The editor's selection is its object, so that views which follow the selection show what belongs to it. */
	private final class EditorSelection extends org.eclipse.ui.part.MultiPageSelectionProvider {

		EditorSelection() {
			super(ObjectEditor.this);
		}

		@Override
		public org.eclipse.jface.viewers.ISelection getSelection() {
			return snapshot == null ? StructuredSelection.EMPTY
					: new StructuredSelection(new Entry(input().id(), snapshot.type(), snapshot.name()));
		}

		void changed() {
			var event = new org.eclipse.jface.viewers.SelectionChangedEvent(this, getSelection());
			fireSelectionChanged(event);
			firePostSelectionChanged(event);
		}
	}
}
