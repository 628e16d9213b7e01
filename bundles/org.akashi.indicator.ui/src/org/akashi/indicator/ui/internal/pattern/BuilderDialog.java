package org.akashi.indicator.ui.internal.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.indicator.pattern.PatternDraft;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.StixLanguage;
import org.akashi.review.pattern.NewIndicator;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Joins observables to one pattern, shows it while it grows, and asks for what an indicator needs besides. */
final class BuilderDialog extends TitleAreaDialog {

	private static final String TIME = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z";

	private final BuilderSources sources;
	private final BuilderModel model;
	private final String now;
	private final StixLanguage language = new StixLanguage();
	private TermsPart terms;
	private PatternText preview;
	private Text name;
	private Text validFrom;
	private Text confidence;
	private Combo marking;
	private List<String> markingIds = List.of();
	private boolean named;
	private NewIndicator made;

	BuilderDialog(Shell parent, BuilderSources sources, String now) {
		super(parent);
		this.sources = sources;
		this.now = now;
		model = new BuilderModel(sources.draft());
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(false);
	}

	/** What was put together, once the dialog was closed by its button. */
	NewIndicator made() {
		return made;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Builder_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(900, 760);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(8, 6).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		terms = new TermsPart(content, model, this::changed);
		Label label = new Label(content, SWT.NONE);
		label.setText(Messages.Builder_preview);
		Composite frame = new Composite(content, SWT.NONE);
		frame.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 110).applyTo(frame);
		preview = new PatternText(frame, language, false);
		details(content);
		setTitle(NLS.bind(Messages.Builder_heading, model.groups.stream().mapToInt(group -> group.terms.size()).sum()));
		return area;
	}

	private void details(Composite content) {
		Composite row = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		name = field(row, Messages.Builder_name, model.name(), 5);
		name.addListener(SWT.KeyDown, event -> named = true);
		validFrom = field(row, Messages.Builder_validFrom, now, 1);
		confidence = field(row, Messages.Builder_confidence, "", 1);
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.Builder_marking);
		marking = new Combo(row, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(marking);
		markingIds = new ArrayList<>(List.of(""));
		marking.add(Messages.Builder_noMarking);
		for (Entry entry : sources.markings()) {
			marking.add(entry.name());
			markingIds.add(entry.id());
		}
		sources.inherited().stream().filter(id -> !markingIds.contains(id)).forEach(id -> {
			marking.add(id);
			markingIds.add(id);
		});
		marking.select(sources.inherited().isEmpty() ? 0 : Math.max(0, markingIds.indexOf(sources.inherited().getFirst())));
	}

	private Text field(Composite row, String label, String value, int span) {
		new Label(row, SWT.NONE).setText(label);
		Text text = new Text(row, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(120, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Builder_create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
		terms.setFocus();
	}

	/** The draft has changed: the preview and what is wrong with it follow. */
	private void changed() {
		if (!named && name != null && !name.getText().equals(model.name())) {
			name.setText(model.name());
		}
		validate();
	}

	private void validate() {
		if (getButton(IDialogConstants.OK_ID) == null || marking == null) {
			return;
		}
		List<String> problems = new ArrayList<>();
		PatternDraft draft = model.draft(problems);
		String pattern = draft.pattern();
		String laidOut = pattern.isEmpty() ? "" : language.format(pattern).orElse(pattern);
		preview.reset(laidOut);
		List<TextFinding> findings = laidOut.isEmpty() ? List.of() : language.check(laidOut);
		preview.mark(findings);
		if (!validFrom.getText().strip().matches(TIME)) {
			problems.add(NLS.bind(Messages.Builder_wrongTime, Messages.Builder_validFrom.replaceAll("\\(?&.\\)?|:", "")));
		}
		String grade = confidence.getText().strip();
		if (!grade.isEmpty() && !grade.matches("\\d{1,2}|100")) {
			problems.add(Messages.Builder_confidence.replaceAll("\\(&.\\)|&|:$", ""));
		}
		findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(Messages::finding).forEach(problems::add);
		boolean fine = problems.isEmpty() && !pattern.isEmpty() && !name.getText().isBlank();
		setErrorMessage(problems.isEmpty() ? null : problems.getFirst());
		TextFinding warning = findings.isEmpty() ? null : findings.getFirst();
		setMessage(warning != null ? Messages.finding(warning)
				: sources.skipped().isEmpty() ? Messages.Builder_hint : NLS.bind(Messages.Builder_skipped, String.join(", ", sources.skipped())),
				warning != null || !sources.skipped().isEmpty() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(fine);
	}

	@Override
	protected void okPressed() {
		String grade = confidence.getText().strip();
		String chosen = markingIds.get(marking.getSelectionIndex());
		List<String> markings = Stream.concat(Stream.of(chosen), sources.inherited().stream().filter(id -> chosen.equals(sources.inherited().getFirst())))
				.filter(id -> !id.isEmpty()).distinct().toList();
		String pattern = model.draft(new ArrayList<>()).pattern();
		made = new NewIndicator("stix", language.format(pattern).orElse(pattern), name.getText().strip(), "", validFrom.getText().strip(),
				grade.isEmpty() ? null : Integer.valueOf(grade), markings, List.of("malicious-activity"), sources.sources());
		super.okPressed();
	}
}
