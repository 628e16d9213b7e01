package org.akashi.app.internal.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.app.internal.Messages;
import org.akashi.app.internal.hints.Hints.Hint;
import org.akashi.model.CyberObservable;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** Explains the concept of what is selected, or of the window in front; any concept can be chosen. */
public final class HintsView extends ViewPart implements ISelectionListener, IPartListener2 {

	/** What a window is about as long as nothing is selected in it. */
	private static final Map<String, String> WINDOWS = Map.of(Windows.QUEUE, "mention", Windows.READING, "mention", Windows.EVIDENCE, "evidence",
			Windows.INDICATORS, "indicator", Windows.IDENTITIES, "alias", Windows.TIMELINE, "first-seen", Windows.TARGETING, "targeting",
			Windows.MATRIX, "attack-pattern", Windows.DIAMOND, "diamond", Windows.KILL_CHAIN, "kill-chain");

	private final Hints hints = new Hints(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	private final List<Hint> all = hints.all();
	private Combo concepts;
	private StyledText text;
	private Link related;
	private IAction follow;

	@Override
	public void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
		concepts = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		concepts.setVisibleItemCount(all.size());
		all.forEach(hint -> concepts.add(hint.title()));
		AccessibleName.set(concepts, Messages.Hints_concept);
		concepts.addListener(SWT.Selection, event -> show(all.get(concepts.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(concepts);
		text = new StyledText(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		AccessibleName.set(text, getPartName());
		text.setAlwaysShowScrollBars(false);
		text.setMargins(4, 4, 4, 4);
		text.setLineSpacing(3);
		text.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).hint(220, 160).applyTo(text);
		related = new Link(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(related);
		related.addListener(SWT.Selection, event -> hints.of(event.text).ifPresent(this::show));
		follow = new Action(Messages.Hints_follow, IAction.AS_CHECK_BOX) {
		};
		follow.setImageDescriptor(Icons.descriptor("link"));
		follow.setChecked(true);
		getViewSite().getActionBars().getToolBarManager().add(follow);
		getSite().getPage().addPostSelectionListener(this);
		getSite().getPage().addPartListener(this);
		show(all.getFirst());
		selectionChanged(null, getSite().getPage().getSelection());
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && follow.isChecked() && selection instanceof IStructuredSelection structured) {
			type(structured.getFirstElement()).flatMap(hints::of).ifPresent(this::show);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		String concept = WINDOWS.get(reference.getId());
		if (concept != null && follow.isChecked()) {
			hints.of(concept).ifPresent(this::show);
		}
	}

	private static Optional<String> type(Object element) {
		String type = switch (element) {
			case Entry entry -> entry.type();
			case StixObject object -> StixTypes.type(object);
			case IAdaptable other when other.getAdapter(Entry.class) != null -> other.getAdapter(Entry.class).type();
			case null, default -> "";
		};
		return type.isEmpty() ? Optional.empty() : Optional.of(observable(type) ? "observable" : type);
	}

	private static boolean observable(String type) {
		return StixTypes.types().contains(type) && StixTypes.create(type) instanceof CyberObservable;
	}

	private void show(Hint hint) {
		if (text.isDisposed()) {
			return;
		}
		concepts.select(concepts.indexOf(hint.title()));
		StringBuilder body = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		heading(body, styles, hint.title(), true);
		body.append(hint.text()).append("\n\n");
		section(body, styles, Messages.Hints_other, hint.other());
		section(body, styles, Messages.Hints_example, hint.example());
		section(body, styles, Messages.Hints_source, hint.source());
		text.setText(body.toString().stripTrailing());
		styles.forEach(text::setStyleRange);
		List<String> links = new ArrayList<>();
		hint.related().forEach(key -> hints.of(key).ifPresent(other -> links.add("<a href=\"" + key + "\">" + other.title() + "</a>")));
		related.setText(links.isEmpty() ? "" : NLS.bind(Messages.Hints_related, String.join(" · ", links)));
		related.getParent().layout(true);
	}

	private static void section(StringBuilder body, List<StyleRange> styles, String title, String content) {
		if (!content.isEmpty()) {
			heading(body, styles, title, false);
			body.append(content).append("\n\n");
		}
	}

	private static void heading(StringBuilder body, List<StyleRange> styles, String title, boolean first) {
		StyleRange style = new StyleRange();
		style.start = body.length();
		style.length = title.length();
		style.fontStyle = SWT.BOLD;
		style.font = first ? JFaceResources.getHeaderFont() : null;
		styles.add(style);
		body.append(title).append('\n');
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(this);
		getSite().getPage().removePartListener(this);
		super.dispose();
	}
}
