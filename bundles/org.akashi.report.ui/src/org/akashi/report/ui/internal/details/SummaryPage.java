package org.akashi.report.ui.internal.details;

import java.util.List;

import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.review.ReviewSummary;
import org.akashi.review.ReviewSummary.Kind;
import org.akashi.review.ReviewSummary.Line;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * What the review of a report has brought: counts, then what contradicts, what is new and what confirms, each line with its
 * sentence. A click on a line, or Enter, shows its sentence in the report.
 */
final class SummaryPage {

	private final Composite parent;
	private final IWorkbenchPartSite site;

	SummaryPage(Composite parent, ReviewSummary summary, IWorkbenchPartSite site) {
		this.parent = parent;
		this.site = site;
		heading(summary);
		buttons(summary);
		lines(summary);
	}

	private void heading(ReviewSummary summary) {
		Label title = new Label(parent, SWT.WRAP);
		title.setText(summary.complete() ? Messages.Summary_done : Messages.Summary_soFar);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		Label counts = new Label(parent, SWT.WRAP);
		counts.setText(NLS.bind(Messages.Queue_counts, new Object[] { summary.open(), summary.accepted(), summary.rejected() }));
		counts.setForeground(Colors.foreground(Colors.State.HINT));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(counts);
	}

	private void buttons(ReviewSummary summary) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button next = new Button(row, SWT.PUSH);
		next.setText(Messages.Summary_next);
		next.setImage(Icons.image("next"));
		next.addListener(SWT.Selection, event -> CaseDesk.get().openNext());
		Button copy = new Button(row, SWT.PUSH);
		copy.setText(Messages.Summary_copy);
		copy.setImage(Icons.image("copy"));
		copy.addListener(SWT.Selection, event -> copy(SummaryText.of(summary).text()));
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(parent.getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** One text for all, so that any part of it can be selected and copied, and a screen reader reads it as one. */
	private void lines(ReviewSummary summary) {
		SummaryText built = SummaryText.of(summary);
		StyledText text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		Runnable ground = () -> {
			if (!text.isDisposed()) {
				text.setBackground(parent.getBackground());
				text.setForeground(parent.getForeground());
			}
		};
		ground.run();
		// Again after the theme has been laid over the new widgets: it gives fields a ground of their own.
		parent.getDisplay().asyncExec(ground);
		text.setText(built.body());
		AccessibleName.set(text, Messages.Summary_soFar);
		text.setStyleRanges(built.parts().stream().map(SummaryPage::style).toArray(StyleRange[]::new));
		for (SummaryText.Part part : built.parts()) {
			if (part.quote()) {
				int line = text.getLineAtOffset(part.start());
				text.setLineIndent(line, 1, 24);
				text.setLineWrapIndent(line, 1, 24);
			}
		}
		text.addListener(SWT.MouseUp, event -> {
			if (text.getSelectionCount() == 0) {
				show(built.parts(), text.getOffsetAtPoint(new Point(event.x, event.y)));
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				show(built.parts(), text.getCaretOffset());
			}
		});
		// It scrolls by itself, so that the caret stays in sight.
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 5 * text.getLineHeight()).indent(0, 4).applyTo(text);
	}

	private static StyleRange style(SummaryText.Part part) {
		StyleRange style = new StyleRange();
		style.start = part.start();
		style.length = part.length();
		if (part.heading() != null) {
			style.fontStyle = SWT.BOLD;
			style.foreground = part.heading() == Kind.CONTRADICTS ? Colors.foreground(Colors.State.PROBLEM)
					: part.heading() == Kind.NEW ? Colors.foreground(Colors.State.ACCEPTED) : Colors.foreground(Colors.State.HINT);
		} else if (part.quote()) {
			style.fontStyle = SWT.ITALIC;
			style.foreground = Colors.foreground(Colors.State.HINT);
		}
		return style;
	}

	private void show(List<SummaryText.Part> parts, int offset) {
		for (SummaryText.Part part : parts) {
			Line line = part.line();
			if (line != null && offset >= part.start() && offset <= part.start() + part.length()) {
				ReportPlaces.show(site.getPage(), line.place());
				return;
			}
		}
	}
}
