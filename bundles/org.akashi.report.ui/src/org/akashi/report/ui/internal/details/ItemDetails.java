package org.akashi.report.ui.internal.details;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.report.ui.internal.handlers.CandidateList;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.Reasons;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.Sentences;
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
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;

/** The content of the details for one item. */
final class ItemDetails {

	private final Composite parent;
	private final QueueItem item;
	private final IWorkbenchPartSite site;

	ItemDetails(Composite parent, QueueItem item, IWorkbenchPartSite site) {
		this.parent = parent;
		this.item = item;
		this.site = site;
		heading();
		buttons();
		if (!item.conflict().isEmpty()) {
			warning(NLS.bind(Messages.Details_conflict, Phrases.user(item.conflict())));
		}
		if (item.ambiguous() && item.status() != Status.ACCEPTED) {
			candidates();
		}
		section(Messages.Details_sentence);
		sentence();
		section(Messages.Details_why);
		reasons();
		becomes();
	}

	private void heading() {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label icon = new Label(row, SWT.NONE);
		icon.setImage(item.mention() ? Icons.ofType(item.type())
				: Icons.image(item.kind() == QueueItem.Kind.PROPERTY ? "date" : "relationship"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		Label title = new Label(row, SWT.WRAP);
		title.setText(ItemLabels.title(item).replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		int places = CaseDesk.get().actions().places(item).size();
		if (places > 1) {
			text(NLS.bind(item.mention() ? Messages.Details_places : Messages.Details_sentences, places));
		}
		if (item.mention()) {
			text(NLS.bind(Messages.MentionHover_what, new Object[] { ItemLabels.type(item), ItemLabels.role(item.role()),
					item.confidence(), ItemLabels.status(item.status()) }));
			if (!item.raw().equals(item.value())) {
				text(NLS.bind(Messages.MentionHover_written, item.raw()));
			}
		} else {
			text(NLS.bind(Messages.Details_statement, item.confidence(), ItemLabels.status(item.status())));
		}
	}

	private void buttons() {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		if (item.status() != Status.ACCEPTED) {
			button(row, Messages.Details_accept, "accept", "org.akashi.report.ui.accept");
		}
		if (item.status() != Status.REJECTED) {
			button(row, Messages.Details_reject, "reject", "org.akashi.report.ui.reject");
		}
		if (item.mention()) {
			button(row, Messages.Details_edit, "edit", "org.akashi.report.ui.edit");
		}
		if (!item.open()) {
			button(row, Messages.Details_reopen, "undo", "org.akashi.report.ui.reopen");
		}
	}

	private static void button(Composite row, String label, String icon, String command) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> Navigation.run(command, Map.of()));
	}

	private void warning(String message) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label icon = new Label(row, SWT.NONE);
		icon.setImage(Icons.image("warning"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		Label label = new Label(row, SWT.WRAP);
		label.setText(message.replace("&", "&&"));
		label.setForeground(Colors.foreground(Colors.State.PROBLEM));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	private void candidates() {
		section(Messages.Details_candidates);
		CandidateList list = new CandidateList(parent, SWT.PUSH, CaseDesk.get().candidates(item),
				choice -> CaseDesk.get().actions().choose(item, choice));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
	}

	/** A small table: what each part of the reason is about at the left, in the colour of hints. */
	private void reasons() {
		Composite table = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(table);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		for (Reasons.Line line : Reasons.of(item)) {
			Label label = new Label(table, SWT.NONE);
			label.setText(line.label());
			label.setForeground(Colors.foreground(Colors.State.HINT));
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
			Label text = new Label(table, SWT.WRAP);
			text.setText(line.text().replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		}
	}

	private void section(String title) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(title);
		label.setForeground(Colors.foreground(Colors.State.HINT));
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
	}

	private void text(String string) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(string.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	private void sentence() {
		ReportText report = CaseDesk.get().desk().text().orElse(null);
		if (report == null || item.span().end() > report.text().length()) {
			return;
		}
		Span around = item.mention() ? Sentences.around(report, item.span()) : item.span();
		StyledText quote = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
		quote.setText(report.text().substring(around.start(), around.end()));
		quote.setBackground(parent.getBackground());
		quote.setForeground(parent.getForeground());
		quote.setCaret(null);
		quote.setLeftMargin(10);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(quote);
		for (QueueItem marked : marked()) {
			Span span = marked.span();
			if (span.start() >= around.start() && span.end() <= around.end()) {
				StyleRange style = new StyleRange(span.start() - around.start(), span.length(), null, Colors.background(marked.type()), SWT.BOLD);
				style.foreground = Colors.foreground(marked.type());
				quote.setStyleRange(style);
			}
		}
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + (item.page() > 0 ? NLS.bind(Messages.Details_showOnPage, item.page())
				: Messages.Details_showInReport) + "</a>");
		link.addListener(SWT.Selection, event -> ReportPlaces.show(site.getPage(), item.span()));
	}

	/** What is marked in the sentence: the mention, or what a statement connects. */
	private List<QueueItem> marked() {
		ReviewDesk desk = CaseDesk.get().desk();
		return item.mention() ? List.of(item)
				: Stream.of(item.statement().subject(), item.statement().object()).flatMap(id -> desk.find(id).stream())
						.sorted(Comparator.comparing(QueueItem::span)).toList();
	}

	private void becomes() {
		section(item.object().isEmpty() ? Messages.Details_becomes : Messages.Details_became);
		Link link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> Navigation.openObject(item.object()));
		CaseDesk.get().becomes(item, text -> {
			if (!link.isDisposed()) {
				String plain = text.replace("&", "&&").replace("<", "‹");
				link.setText(item.object().isEmpty() ? plain : "<a>" + plain + "</a>");
				link.requestLayout();
			}
		});
	}
}
