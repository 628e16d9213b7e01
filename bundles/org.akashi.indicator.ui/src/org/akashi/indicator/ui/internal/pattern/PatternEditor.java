package org.akashi.indicator.ui.internal.pattern;

import java.util.List;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.rules.IndicatorLanguages;
import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;

/**
 * The editor of an indicator's pattern, whatever its language. What is typed becomes an undoable edit of the case when the text
 * loses the focus, and before the case is saved, undone or left; until then it is undone here, step by step.
 */
public final class PatternEditor extends EditorPart implements ActiveCaseListener {

	/** Id of the editor. */
	public static final String ID = "org.akashi.indicator.ui.patternEditor";
	private static final String CONTEXT = "org.akashi.indicator.ui.editing";

	private final IPropertyChangeListener themeChanged = event -> this.page.themed();
	private final EntrySelection selection = new EntrySelection();
	private EditorPage page;
	private CaseQuery<PatternState> query;
	private PatternState state;
	private IndicatorLanguage language = IndicatorLanguages.of("stix");

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof PatternInput)) {
			throw new PartInitException("This editor opens patterns of indicators, not " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleImage(Icons.image("pattern"));
		site.setSelectionProvider(selection);
		site.getService(IContextService.class).activateContext(CONTEXT);
	}

	private String id() {
		return ((PatternInput) getEditorInput()).id();
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new EditorPage(parent, this::changeLanguage);
		page.text().document().addDocumentListener(new IDocumentListener() {

			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// Only the result counts.
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				page.changed(language);
			}
		});
		page.text().viewer().getTextWidget().addListener(SWT.FocusOut, event -> takeOverInput());
		TextActions.install(getSite(), page.text());
		query = new CaseQuery<>(Messages.Pattern_reading, parent.getDisplay(), (open, monitor) -> PatternState.read(open, id()), this::show);
		ActiveCase.get().addListener(this);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
		query.request();
	}

	private void show(PatternState next) {
		if (page.isDisposed()) {
			return;
		}
		boolean first = state == null && next != null;
		boolean typed = state != null && !page.text().text().equals(state.pattern());
		boolean same = next != null && state != null && next.pattern().equals(state.pattern());
		state = next;
		page.known(next);
		if (next == null) {
			return;
		}
		setPartName(next.name());
		selection.set(new StructuredSelection(new Entry(next.id(), "indicator", next.name())));
		language = IndicatorLanguages.of(next.type());
		page.setLanguage(language, next.readOnly());
		if (!same && !(typed && page.text().text().equals(next.pattern()))) {
			page.text().reset(next.pattern());
		}
		page.changed(language);
		if (first && getSite().getPage().getActivePart() == this) {
			page.setFocus();
		}
	}

	/** Makes what is typed an edit of the case, under the name of its last command. */
	@Override
	public void takeOverInput() {
		if (state == null || page.isDisposed() || state.readOnly() || page.text().text().equals(state.pattern())) {
			return;
		}
		String text = page.text().text();
		String id = state.id();
		state = new PatternState(id, state.name(), state.type(), text, false);
		ActiveCase.get().edit(NLS.bind(Messages.Pattern_change, state.name()), edit -> edit.<Indicator>modify(id).setPattern(text));
	}

	private void changeLanguage(IndicatorLanguage next) {
		if (state == null || state.readOnly() || next.id().equals(state.type())) {
			return;
		}
		takeOverInput();
		String id = state.id();
		ActiveCase.get().edit(NLS.bind(Messages.Pattern_changeType, state.name(), next.label()), edit -> edit.<Indicator>modify(id).setPatternType(next.id()));
	}

	/** Lays the pattern out. */
	void format() {
		language.format(page.text().text()).ifPresentOrElse(page.text()::replace, () -> page.say(Messages.Pattern_notFormatted));
	}

	/** Brings the pattern into the one form of its meaning. */
	void canonical() {
		if (language instanceof org.akashi.indicator.pattern.StixLanguage stix) {
			stix.canonical(page.text().text()).ifPresentOrElse(page.text()::replace, () -> page.say(Messages.Pattern_notFormatted));
		}
	}

	/** Tries the pattern on the case. */
	void match() {
		page.match(language);
	}

	/** The page, for what works on its text. */
	EditorPage page() {
		return page;
	}

	/** What is wrong with the text as it was checked last. */
	List<TextFinding> findings() {
		return page.text().findings();
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
		if (changes.touches(id())) {
			query.request();
		}
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		ActiveCase.get().save();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A pattern is saved with its case");
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
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		if (query != null) {
			query.dispose();
		}
		if (page != null) {
			page.dispose();
		}
		super.dispose();
	}
}
