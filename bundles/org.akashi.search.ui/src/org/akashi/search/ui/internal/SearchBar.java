package org.akashi.search.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.search.Kind;
import org.akashi.search.ui.internal.SearchResult.Asked;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.PeriodChip;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The upper part of the view: what is searched, and in what. */
final class SearchBar {

	/** Times the width of a filter. */
	private static final int NARROW = 5;

	private final Composite area;
	private final Text text;
	private final Combo kind;
	private final Combo type;
	private final Label count;
	private final Label remark;
	private final List<String> types = new ArrayList<>();

	SearchBar(Composite parent, Runnable changed) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Search_query);
		text.setToolTipText(Messages.Search_emptyHint);
		AccessibleName.set(text, Messages.Search_query);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		text.addListener(SWT.DefaultSelection, event -> SavedSearches.get().remember(text.getText()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				text.traverse(SWT.TRAVERSE_TAB_NEXT);
			}
		});
		kind = combo(Messages.Search_where);
		kind.add(Messages.Search_everything);
		for (Kind each : Kind.values()) {
			kind.add(FindRows.name(each));
		}
		kind.select(0);
		kind.addListener(SWT.Selection, event -> changed.run());
		type = combo(Messages.Search_type);
		type.add(Messages.Search_allTypes);
		type.select(0);
		type.addListener(SWT.Selection, event -> changed.run());
		new PeriodChip(area);
		count = new Label(area, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		remark = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(5, 1).exclude(true).applyTo(remark);
		area.addListener(SWT.Resize, event -> fit());
	}

	/** In a narrow window the text has a line of its own. */
	private void fit() {
		GridData data = (GridData) text.getLayoutData();
		int span = area.getClientArea().width < NARROW * kind.computeSize(SWT.DEFAULT, SWT.DEFAULT).x ? 5 : 1;
		if (data.horizontalSpan != span) {
			data.horizontalSpan = span;
			area.getParent().layout(true, true);
		}
	}

	private Combo combo(String name) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.set(combo, name);
		combo.setToolTipText(name);
		return combo;
	}

	/** Offers these types; the chosen one stays chosen. */
	void fillTypes(List<String> offered) {
		String chosen = type.getSelectionIndex() > 0 ? types.get(type.getSelectionIndex() - 1) : "";
		if (offered.equals(types) || !chosen.isEmpty() && !offered.contains(chosen)) {
			return;
		}
		types.clear();
		types.addAll(offered);
		List<String> items = new ArrayList<>(List.of(Messages.Search_allTypes));
		types.forEach(each -> items.add(TypeLabels.many(each)));
		type.setItems(items.toArray(String[]::new));
		type.select(Math.max(0, types.indexOf(chosen) + 1));
		area.layout();
	}

	Asked asked() {
		int group = kind.getSelectionIndex();
		int chosen = type.getSelectionIndex();
		return new Asked(text.getText().strip(), group <= 0 ? null : Kind.values()[group - 1], chosen <= 0 ? "" : types.get(chosen - 1));
	}

	/** Searches in everything again. */
	void setEverything() {
		kind.select(0);
		type.select(0);
	}

	void setText(String searched) {
		text.setText(searched);
		text.setSelection(searched.length());
	}

	/** Says how many there are, and what to know about it. */
	void say(String number, String about) {
		count.setText(number);
		remark.setText(about.replace("&", "&&"));
		remark.setVisible(!about.isEmpty());
		((GridData) remark.getLayoutData()).exclude = about.isEmpty();
		area.getParent().layout(true, true);
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
		kind.setEnabled(enabled);
		type.setEnabled(enabled);
	}

	void setFocus() {
		if (text.isEnabled()) {
			text.setFocus();
			text.selectAll();
		} else {
			area.getParent().setFocus();
		}
	}
}
