package org.akashi.indicator.ui.internal.pattern;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.rules.IndicatorLanguages;
import org.akashi.review.pattern.CaseMatches;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Colors;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Icons;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

/** What the pattern editor consists of: language and commands, text and outline, problems, matches, observables. UI thread. */
final class EditorPage {

	private final Composite area;
	private final Composite content;
	private final EmptyState empty;
	private final Combo languages;
	private final Label status;
	private final Label place;
	private final PatternText text;
	private final OutlinePane outline;
	private final CTabFolder tabs;
	private final CTabItem problemsTab;
	private final CTabItem matchesTab;
	private final ProblemsTable problems;
	private final MatchPane matches;
	private final ObservablesPane observables;
	private final TextCheck check;
	private final MatchRun matching;
	private List<IndicatorLanguage> choices = IndicatorLanguages.all();

	EditorPage(Composite parent, Consumer<IndicatorLanguage> choose) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(content);
		empty = new EmptyState(area, Messages.Pattern_gone, Messages.Pattern_goneHint);
		Composite head = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label label = new Label(head, SWT.NONE);
		label.setText(Messages.Pattern_language);
		languages = new Combo(head, SWT.READ_ONLY);
		languages.addListener(SWT.Selection, event -> choose.accept(choices.get(languages.getSelectionIndex())));
		status = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(status);
		place = new Label(head, SWT.NONE);
		place.setToolTipText(Messages.Column_place);
		place.setText("1:1");
		toolBar(head);
		SashForm rows = new SashForm(content, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		SashForm columns = new SashForm(rows, SWT.HORIZONTAL);
		text = new PatternText(columns, IndicatorLanguages.of("stix"), true);
		outline = new OutlinePane(columns, node -> text.show(node.start(), node.end()));
		columns.setWeights(72, 28);
		text.viewer().getTextWidget().addCaretListener(event -> showPlace(event.caretOffset));
		tabs = new CTabFolder(rows, SWT.BORDER | SWT.BOTTOM);
		problems = new ProblemsTable(tabs, text);
		problemsTab = tab(Messages.Tab_problems, problems.control());
		matches = new MatchPane(tabs, () -> match(choices.get(Math.max(0, languages.getSelectionIndex()))));
		matchesTab = tab(Messages.Tab_matches, matches.control());
		observables = new ObservablesPane(tabs);
		tab(Messages.Tab_observables, observables.control());
		tabs.setSelection(problemsTab);
		rows.setWeights(58, 42);
		check = new TextCheck(area.getDisplay(), this::checked);
		matching = new MatchRun(area.getDisplay(), this::matched);
		known(null);
	}

	private CTabItem tab(String name, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(control);
		return item;
	}

	private void toolBar(Composite head) {
		ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
		menus.populateContributionManager(bar, "toolbar:org.akashi.indicator.ui.patternBar");
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar.createControl(head));
		head.addListener(SWT.Dispose, event -> {
			menus.releaseContributions(bar);
			bar.dispose();
		});
	}

	private void showPlace(int caret) {
		var widget = text.viewer().getTextWidget();
		int line = widget.getLineAtOffset(Math.min(caret, widget.getCharCount()));
		int column = widget.getText().codePointCount(widget.getOffsetAtLine(line), Math.min(caret, widget.getCharCount())) + 1;
		place.setText((line + 1) + ":" + column);
		place.requestLayout();
	}

	/** Shows the pattern, or that it is gone. */
	void known(PatternState state) {
		boolean noCase = ActiveCase.get().current().isEmpty();
		empty.setTexts(noCase ? Messages.Pattern_noCase : Messages.Pattern_gone, noCase ? Messages.Pattern_noCaseHint : Messages.Pattern_goneHint);
		((StackLayout) area.getLayout()).topControl = state == null ? empty : content;
		observables.of(state);
		area.layout();
	}

	void setLanguage(IndicatorLanguage language, boolean readOnly) {
		choices = IndicatorLanguages.all().contains(language) ? IndicatorLanguages.all()
				: java.util.stream.Stream.concat(IndicatorLanguages.all().stream(), java.util.stream.Stream.of(language)).toList();
		languages.setItems(choices.stream().map(IndicatorLanguage::label).toArray(String[]::new));
		languages.select(choices.indexOf(language));
		languages.setEnabled(!readOnly);
		AccessibleName.set(languages, Messages.Pattern_language.replace(":", ""));
		text.setLanguage(language);
		text.viewer().setEditable(!readOnly);
		content.layout(true, true);
	}

	/** The text or its language has changed: it is checked soon. */
	void changed(IndicatorLanguage language) {
		check.request(language, text.text());
		matches.compare(text.text());
	}

	private void checked(TextCheck.Result result) {
		if (isDisposed() || !result.text().equals(text.text())) {
			return;
		}
		text.mark(result.findings());
		problems.show(result.findings());
		outline.show(result.outline());
		observables.show(result.parts());
		int count = result.findings().size();
		long errors = result.findings().stream().filter(finding -> finding.severity() == TextFinding.Severity.ERROR).count();
		problemsTab.setText(count == 0 ? Messages.Tab_problems : Messages.Tab_problems + " (" + count + ")");
		problemsTab.setImage(count == 0 ? null : Icons.image(errors > 0 ? "error" : "warning"));
		say(count == 0 ? Messages.Pattern_fine : count == 1 ? Messages.Pattern_oneProblem : NLS.bind(Messages.Pattern_problems, count));
		status.setForeground(errors > 0 ? Colors.foreground(Colors.State.PROBLEM) : null);
	}

	/** Says something beside the language. */
	void say(String message) {
		status.setText(message);
		status.setForeground(null);
	}

	/** Tries the pattern on the case. */
	void match(IndicatorLanguage language) {
		tabs.setSelection(matchesTab);
		boolean stix = language.id().equals("stix");
		boolean wrong = stix && !org.akashi.stix.pattern.Patterns.check(text.text()).isEmpty();
		matches.say(!stix ? Messages.Match_onlyStix : wrong ? Messages.Match_wrong : Messages.Match_running + "…");
		if (stix && !wrong) {
			matching.request(text.text());
		}
	}

	private void matched(String pattern, CaseMatches found) {
		if (!isDisposed()) {
			matches.show(pattern, found);
			matches.compare(text.text());
		}
	}

	/** Takes the colours of the theme, once all of them are there. */
	void themed() {
		if (!isDisposed()) {
			area.getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					text.themed();
				}
			});
		}
	}

	PatternText text() {
		return text;
	}

	boolean isDisposed() {
		return area.isDisposed();
	}

	void setFocus() {
		if (((StackLayout) area.getLayout()).topControl == content) {
			text.viewer().getTextWidget().setFocus();
		} else {
			empty.setFocus();
		}
	}

	void dispose() {
		check.dispose();
		matching.dispose();
	}
}
