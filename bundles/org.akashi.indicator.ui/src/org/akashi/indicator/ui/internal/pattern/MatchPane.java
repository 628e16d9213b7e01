package org.akashi.indicator.ui.internal.pattern;

import java.util.ArrayList;
import java.util.List;

import org.akashi.review.pattern.CaseMatches;
import org.akashi.review.pattern.CaseMatches.ObjectHit;
import org.akashi.review.pattern.CaseMatches.TextHit;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.Phrases;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What the pattern finds in the case: each hit leads to its object or to its place in a report or log. UI thread. */
final class MatchPane {

	private final Composite pane;
	private final Label summary;
	private final Table table;
	private final Button run;
	private List<Object> rows = List.of();
	private String of = "";

	MatchPane(Composite parent, Runnable find) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(pane);
		summary = new Label(pane, SWT.WRAP);
		summary.setText(Messages.Match_hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(summary);
		run = new Button(pane, SWT.PUSH);
		run.setText(Messages.Match_run);
		run.setImage(Icons.image("search"));
		run.addListener(SWT.Selection, event -> find.run());
		table = new Table(pane, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Tab_matches);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 60).applyTo(table);
		column(Messages.Match_column_part, 90);
		column(Messages.Match_column_what, 220);
		column(Messages.Match_column_where, 200);
		column(Messages.Match_column_text, 400);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> open(rows.get(table.getSelectionIndex())));
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	Control control() {
		return pane;
	}

	/** Says something instead of an answer. */
	void say(String message) {
		summary.setText(message);
		pane.layout();
	}

	/** Shows what a pattern found. */
	void show(String pattern, CaseMatches matches) {
		of = pattern;
		rows = new ArrayList<>();
		rows.addAll(matches.objects());
		rows.addAll(matches.texts());
		table.setItemCount(rows.size());
		table.clearAll();
		String whole = matches.observed() == 0 ? Messages.Match_noObserved
				: matches.whole().matches() ? NLS.bind(Messages.Match_whole, matches.whole().observations().size(), matches.observed())
						: NLS.bind(Messages.Match_notWhole, matches.observed());
		StringBuilder said = new StringBuilder(whole).append(' ').append(NLS.bind(Messages.Match_summary,
				new Object[] { matches.objects().size(), matches.texts().size(), matches.searched() }));
		matches.problems().stream().limit(3).forEach(problem -> said.append(' ').append(Phrases.user(problem)).append('.'));
		say(said.toString().replaceAll(" +", " "));
		if (!rows.isEmpty()) {
			table.setSelection(0);
		}
	}

	/** Says when the answer is to an older pattern. */
	void compare(String pattern) {
		if (!of.isEmpty() && !of.equals(pattern) && !summary.getText().startsWith(Messages.Match_outdated.strip())) {
			say(Messages.Match_outdated.strip() + " " + summary.getText());
		}
	}

	private static void fill(TableItem item, Object row) {
		switch (row) {
			case ObjectHit hit -> {
				item.setImage(1, Icons.ofType(hit.object().type()));
				item.setText(new String[] { Integer.toString(hit.part() + 1), hit.object().name(),
						hit.observation().isEmpty() ? Messages.Match_alone : NLS.bind(Messages.Match_observedBy, hit.observation()),
						TypeLabels.of(hit.object().type()) });
			}
			case TextHit hit -> {
				item.setImage(1, Icons.image("report"));
				item.setText(new String[] { Integer.toString(hit.part() + 1), hit.value(), hit.report(), hit.line() });
			}
			default -> throw new IllegalStateException(row.toString());
		}
	}

	private static void open(Object row) {
		if (row instanceof ObjectHit hit) {
			Navigation.openObject(hit.object().id());
		} else if (row instanceof TextHit hit) {
			Navigation.openReport(hit.sha256(), hit.start(), hit.end());
		}
	}
}
