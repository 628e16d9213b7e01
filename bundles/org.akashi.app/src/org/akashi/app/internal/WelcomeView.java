package org.akashi.app.internal;

import java.nio.file.Path;
import java.util.List;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.FileDrop;
import org.akashi.ui.Icons;
import org.akashi.ui.ProblemDialog;
import org.akashi.ui.Windows;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.part.ViewPart;

/** Three first steps: import, review, see; beside them the sample case, other cases, and those that were open lately. */
public final class WelcomeView extends ViewPart implements ActiveCaseListener {

	private static final int RECENT = 4;
	private static final int WIDTH = 380;

	private ScrolledComposite scroll;
	private Composite content;
	private Label subtitle;
	private Button importReport;
	private Composite recent;

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite ground = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(ground);
		content = new Composite(ground, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(content);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(content);
		createHead();
		createSteps();
		scroll.setContent(ground);
		FileDrop.on(parent, files -> CaseCommands.importFiles(shell(), files));
		ActiveCase.get().addListener(this);
		refresh();
	}

	private void createHead() {
		Label picture = new Label(content, SWT.NONE);
		picture.setImage(WelcomeImages.logo());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(picture);
		Label title = new Label(content, SWT.CENTER);
		title.setText(Messages.Welcome_title);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		subtitle = new Label(content, SWT.CENTER | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(subtitle);
	}

	private void createSteps() {
		Composite steps = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 10, 6).spacing(12, 8).numColumns(2).applyTo(steps);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(steps);
		importReport = step(steps, 1, Messages.Welcome_step1, Messages.Welcome_import, "import", () -> CaseCommands.importReport(shell()));
		step(steps, 2, Messages.Welcome_step2, Messages.Welcome_review, "triage", () -> show(Windows.TRIAGE));
		step(steps, 3, Messages.Welcome_step3, Messages.Welcome_knowledge, "knowledge", () -> show(Windows.KNOWLEDGE));
		Composite cases = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 6).applyTo(cases);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(cases);
		button(cases, Messages.Welcome_sample, "case", SampleCase::open);
		button(cases, Messages.Welcome_new, "new-case", () -> CaseCommands.newCase(shell()));
		button(cases, Messages.Welcome_open, "open-case", () -> CaseCommands.openCase(shell()));
		recent = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 8, 0).applyTo(recent);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(recent);
	}

	/** A number, what is done in this step, and the button that begins it. */
	private static Button step(Composite parent, int number, String text, String label, String icon, Runnable action) {
		Label digit = new Label(parent, SWT.CENTER);
		digit.setText(Integer.toString(number));
		digit.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 6).applyTo(digit);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Button button = button(area, label, icon, action);
		Label says = new Label(area, SWT.WRAP);
		says.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(says);
		return button;
	}

	private static Button button(Composite parent, String label, String icon, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void show(String perspective) {
		try {
			PlatformUI.getWorkbench().showPerspective(perspective, getSite().getWorkbenchWindow());
		} catch (WorkbenchException e) {
			ProblemDialog.showLater(e.getLocalizedMessage(), e.getStatus());
		}
	}

	private org.eclipse.swt.widgets.Shell shell() {
		return getSite().getShell();
	}

	@Override
	public void opened(Case opened) {
		refresh();
	}

	@Override
	public void closed() {
		refresh();
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyReport()) {
			refresh();
		}
	}

	private void refresh() {
		if (content.isDisposed()) {
			return;
		}
		subtitle.setText(ActiveCase.get().current().map(WelcomeView::says).orElse(Messages.Welcome_noCase));
		for (var child : recent.getChildren()) {
			child.dispose();
		}
		List<Path> cases = AkashiPreferences.recentCases();
		if (!cases.isEmpty()) {
			new Label(recent, SWT.NONE).setText(Messages.Welcome_recent);
		}
		cases.stream().limit(RECENT).forEach(this::addRecent);
		content.getParent().layout(true, true);
		Point size = content.getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		scroll.setMinSize(size);
	}

	private void addRecent(Path folder) {
		Link link = new Link(recent, SWT.NONE);
		link.setText("<a>" + RecentCases.label(folder).replace("&", "&&").replace("<", "‹") + "</a>");
		link.addListener(SWT.Selection, event -> CaseCommands.openCase(folder));
	}

	private static String says(Case open) {
		int reports = open.reports().list().size();
		return reports == 0 ? NLS.bind(Messages.Welcome_emptyCase, open.name())
				: NLS.bind(Messages.Welcome_case, new Object[] { open.name(), reports, open.index().size() });
	}

	@Override
	public void setFocus() {
		importReport.setFocus();
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		super.dispose();
	}
}
