package org.akashi.actor.ui.internal.editor;

import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.identity.Merging;
import org.akashi.review.identity.Identities;
import org.akashi.review.identity.Identities.Merged;
import org.akashi.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** What was merged into the object; each can be split off again. */
final class MergedPart {

	private static final int ROWS = 2;

	private final Section section;
	private final Table table;
	private final Button split;
	private ObjectSnapshot snapshot;
	private List<Merged> merged = List.of();

	MergedPart(Composite parent, FormToolkit toolkit) {
		section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 6).applyTo(client);
		section.setClient(client);
		table = Tables.create(client, toolkit, Messages.Merged_accessible, ROWS,
				new String[] { Messages.Names_name, Messages.Merged_by, Messages.Merged_at, Messages.Merged_why }, new int[] { 30, 18, 20, 32 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> enable());
		split = Tables.button(client, Messages.Merged_split, this::split);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(split);
	}

	/** Shows a snapshot; returns whether the part needs another height. */
	boolean show(ObjectSnapshot next) {
		snapshot = next;
		merged = Identities.merged(next.object());
		Tables.title(section, NLS.bind(Messages.Section_merged, merged.size()));
		if (!merged.isEmpty() && section.getData("opened") == null) {
			section.setData("opened", Boolean.TRUE);
			section.setExpanded(true);
		}
		boolean height = Tables.fit(table, merged.size(), ROWS);
		if (merged.size() == 1) {
			table.setSelection(0);
		}
		enable();
		return height;
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= merged.size()) {
			// GTK asks for rows that are going.
			return;
		}
		Merged one = merged.get(index);
		item.setText(new String[] { one.name(), one.by(), one.at().length() > 10 ? one.at().substring(0, 10) : one.at(), one.why() });
		item.setImage(Icons.ofType(snapshot.type()));
	}

	private void enable() {
		split.setEnabled(!snapshot.readOnly() && table.getSelectionIndex() >= 0);
	}

	private void split() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < merged.size()) {
			Merging.split(merged.get(index));
		}
	}
}
