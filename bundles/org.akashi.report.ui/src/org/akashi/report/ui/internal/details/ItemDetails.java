package org.akashi.report.ui.internal.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.ItemWarnings;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.report.ui.internal.handlers.CandidateList;
import org.akashi.report.ui.internal.review.Candidate;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.Reasons;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.Sentences;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.Phrases;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * All about one item. The widgets are made once and filled for each item: making them anew takes longer than a person who
 * goes through the queue quickly should wait.
 */
final class ItemDetails {

	private final Composite panel;
	private final Label icon;
	private final Label title;
	private final Label what;
	private final Button accept;
	private final Button reject;
	private final Button edit;
	private final Button reopen;
	private final Composite warning;
	private final Label warningText;
	private final Label candidatesTitle;
	private final Composite candidates;
	private final StyledText quote;
	private final Link showLink;
	private final StyledText why;
	private final Label listsTitle;
	private final Label lists;
	private final Link exceptLink;
	private final Label becomesTitle;
	private final Link becomes;
	private QueueItem item;
	private List<Candidate> offered = List.of();

	ItemDetails(Composite parent, IWorkbenchPartSite site) {
		panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 4).applyTo(panel);
		Composite head = row(panel);
		icon = new Label(head, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		title = wrapped(head);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		what = wrapped(panel);
		Composite buttons = new Composite(panel, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		buttons.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		accept = button(buttons, Messages.Details_accept, "accept", "org.akashi.report.ui.accept");
		reject = button(buttons, Messages.Details_reject, "reject", "org.akashi.report.ui.reject");
		edit = button(buttons, Messages.Details_edit, "edit", "org.akashi.report.ui.edit");
		reopen = button(buttons, Messages.Details_reopen, "open-mention", "org.akashi.report.ui.reopen");
		warning = row(panel);
		Label sign = new Label(warning, SWT.NONE);
		sign.setImage(Icons.image("warning"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		warningText = wrapped(warning);
		warningText.setForeground(Colors.foreground(Colors.State.PROBLEM));
		candidatesTitle = section(Messages.Details_candidates);
		candidates = new Composite(panel, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(candidates);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(candidates);
		section(Messages.Details_sentence);
		quote = text(Messages.Details_sentence);
		quote.setLeftMargin(10);
		showLink = new Link(panel, SWT.NONE);
		showLink.addListener(SWT.Selection, event -> ReportPlaces.show(site.getPage(), item.span()));
		section(Messages.Details_why);
		why = text(Messages.Details_why);
		listsTitle = section(Messages.Warnings_title);
		lists = wrapped(panel);
		exceptLink = new Link(panel, SWT.NONE);
		exceptLink.setText("<a>" + Messages.Warnings_except + "</a>");
		exceptLink.addListener(SWT.Selection, event -> ItemWarnings.except(item));
		becomesTitle = section(Messages.Details_becomes);
		becomes = new Link(panel, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(becomes);
		becomes.addListener(SWT.Selection, event -> Navigation.openObject(item.object()));
		// After the theme has been laid over the new widgets.
		panel.getDisplay().asyncExec(() -> {
			if (!panel.isDisposed()) {
				ground();
			}
		});
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Label wrapped(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Button button(Composite row, String label, String icon, String command) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.setLayoutData(new RowData());
		button.addListener(SWT.Selection, event -> Navigation.run(command, Map.of()));
		return button;
	}

	private Label section(String name) {
		Label label = new Label(panel, SWT.NONE);
		label.setText(name);
		label.setForeground(Colors.foreground(Colors.State.HINT));
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
		return label;
	}

	private StyledText text(String name) {
		StyledText text = new StyledText(panel, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
		text.setCaret(null);
		AccessibleName.set(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** The widgets. */
	Composite panel() {
		return panel;
	}

	/** Shows an item. */
	void show(QueueItem shown) {
		item = shown;
		icon.setImage(item.mention() ? Icons.ofType(item.type())
				: Icons.image(item.kind() == QueueItem.Kind.PROPERTY ? "date" : "relationship"));
		title.setText(ItemLabels.title(item).replace("&", "&&"));
		what.setText(what().replace("&", "&&"));
		shown(accept, item.status() != Status.ACCEPTED);
		shown(reject, item.status() != Status.REJECTED);
		shown(edit, item.mention());
		shown(reopen, !item.open());
		shown(warning, !item.conflict().isEmpty());
		warningText.setText(NLS.bind(Messages.Details_conflict, Phrases.user(item.conflict())).replace("&", "&&"));
		candidates();
		ground();
		sentence();
		reasons();
		warnings();
		becomes();
		panel.layout(true, true);
	}

	/** The theme gives fields a ground of their own; these read as part of the page. */
	private void ground() {
		for (StyledText text : new StyledText[] { quote, why }) {
			text.setBackground(panel.getBackground());
			text.setForeground(panel.getForeground());
		}
	}

	private String what() {
		List<String> lines = new ArrayList<>();
		int places = CaseDesk.get().actions().places(item).size();
		if (places > 1) {
			lines.add(NLS.bind(item.mention() ? Messages.Details_places : Messages.Details_sentences, places));
		}
		if (item.mention()) {
			lines.add(NLS.bind(Messages.MentionHover_what, new Object[] { ItemLabels.type(item), ItemLabels.role(item.role()),
					item.confidence(), ItemLabels.status(item.status()) }));
			if (!item.raw().equals(item.value())) {
				lines.add(NLS.bind(Messages.MentionHover_written, item.raw()));
			}
		} else {
			lines.add(NLS.bind(Messages.Details_statement, item.confidence(), ItemLabels.status(item.status())));
		}
		return String.join("\n", lines);
	}

	private static void shown(Control control, boolean visible) {
		control.setVisible(visible);
		if (control.getLayoutData() instanceof RowData data) {
			data.exclude = !visible;
		} else if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
	}

	/** Made anew only for other candidates. */
	private void candidates() {
		List<Candidate> now = item.ambiguous() && item.status() != Status.ACCEPTED ? CaseDesk.get().candidates(item) : List.of();
		shown(candidatesTitle, !now.isEmpty());
		shown(candidates, !now.isEmpty());
		if (!now.equals(offered)) {
			offered = now;
			for (Control child : candidates.getChildren()) {
				child.dispose();
			}
			if (!now.isEmpty()) {
				CandidateList list = new CandidateList(candidates, SWT.PUSH, now, choice -> CaseDesk.get().actions().choose(item, choice));
				GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
			}
		}
	}

	private void sentence() {
		ReportText report = CaseDesk.get().desk().text().filter(text -> item.span().end() <= text.text().length()).orElse(null);
		shown(showLink, report != null);
		if (report == null) {
			quote.setText("");
			return;
		}
		Span around = item.mention() ? Sentences.around(report, item.span()) : item.span();
		quote.setText(report.text().substring(around.start(), around.end()));
		// All at once: the widget asks the window system for each call.
		List<StyleRange> styles = new ArrayList<>();
		for (QueueItem marked : marked()) {
			Span span = marked.span();
			if (span.start() >= around.start() && span.end() <= around.end()) {
				StyleRange style = new StyleRange(span.start() - around.start(), span.length(), null, Colors.background(marked.type()), SWT.BOLD);
				style.foreground = Colors.foreground(marked.type());
				styles.add(style);
			}
		}
		quote.setStyleRanges(styles.toArray(StyleRange[]::new));
		showLink.setText("<a>" + (item.page() > 0 ? NLS.bind(Messages.Details_showOnPage, item.page()) : Messages.Details_showInReport) + "</a>");
	}

	/** What is marked in the sentence: the mention, or what a statement connects. */
	private List<QueueItem> marked() {
		ReviewDesk desk = CaseDesk.get().desk();
		return item.mention() ? List.of(item)
				: Stream.of(item.statement().subject(), item.statement().object()).flatMap(id -> desk.find(id).stream())
						.sorted(Comparator.comparing(QueueItem::span)).toList();
	}

	/** A line for each part of the reason: what it is about in the colour of hints, then the part. */
	private void reasons() {
		StringBuilder text = new StringBuilder();
		List<StyleRange> labels = new ArrayList<>();
		for (Reasons.Line line : Reasons.of(item)) {
			text.append(text.isEmpty() ? "" : "\n");
			labels.add(new StyleRange(text.length(), line.label().length(), Colors.foreground(Colors.State.HINT), null));
			text.append(line.label()).append("  ").append(line.text());
		}
		why.setText(text.toString());
		why.setStyleRanges(labels.toArray(StyleRange[]::new));
	}

	private void warnings() {
		List<String> lines = ItemWarnings.lines(item);
		lists.setText(String.join("\n", lines).replace("&", "&&"));
		shown(listsTitle, !lines.isEmpty());
		shown(lists, !lines.isEmpty());
		shown(exceptLink, !ItemWarnings.of(item).isEmpty());
	}

	private void becomes() {
		QueueItem asked = item;
		becomesTitle.setText(item.object().isEmpty() ? Messages.Details_becomes : Messages.Details_became);
		CaseDesk.get().becomes(item, line -> {
			if (!panel.isDisposed() && asked.equals(item)) {
				String plain = line.replace("&", "&&").replace("<", "‹");
				becomes.setText(item.object().isEmpty() ? plain : "<a>" + plain + "</a>");
				becomes.requestLayout();
			}
		});
	}
}
