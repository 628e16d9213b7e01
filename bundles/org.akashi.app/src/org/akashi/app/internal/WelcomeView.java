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
import org.eclipse.ui.part.ViewPart;

/** The first steps: import a report, by button or by dropping files here, open a case, or try the sample case. */
public final class WelcomeView extends ViewPart implements ActiveCaseListener {

	private static final int RECENT = 4;

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
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(subtitle);
	}

	private void createSteps() {
		Composite steps = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 10, 10).spacing(6, 8).applyTo(steps);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(steps);
		importReport = step(steps, Messages.Welcome_import, "import", () -> CaseCommands.importReport(shell()));
		step(steps, Messages.Welcome_new, "new-case", () -> CaseCommands.newCase(shell()));
		step(steps, Messages.Welcome_open, "open-case", () -> CaseCommands.openCase(shell()));
		step(steps, Messages.Welcome_sample, "case", SampleCase::open);
		Label drop = new Label(content, SWT.CENTER | SWT.WRAP);
		drop.setText(Messages.Welcome_drop);
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(drop);
		recent = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(recent);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(recent);
	}

	private static Button step(Composite parent, String label, String icon, Runnable action) {
		Button button = new Button(parent, SWT.PUSH | SWT.LEFT);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
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
