package org.akashi.graph.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.graph.ui.internal.Messages;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What can be drawn: a click puts a new one into the middle, a drag where it is dropped. */
final class PaletteBar {

	/** The types, the most used first. */
	static final List<String> TYPES = List.of("intrusion-set", "threat-actor", "campaign", "malware", "tool", "infrastructure", "attack-pattern",
			"vulnerability", "identity", "location", "ipv4-addr", "domain-name", "url");

	private final Table bar;
	private String dragged = "";

	/** @param create makes a new object of a type in the middle */
	PaletteBar(Composite parent, Consumer<String> create) {
		bar = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
		AccessibleName.set(bar, Messages.Palette_title);
		new TableColumn(bar, SWT.NONE).setWidth(130);
		for (String type : TYPES) {
			TableItem item = new TableItem(bar, SWT.NONE);
			item.setText(TypeLabels.of(type));
			item.setData(type);
			// One after the other: drawing all pictures at once would hold the window.
			bar.getDisplay().asyncExec(() -> {
				if (!item.isDisposed()) {
					item.setImage(Icons.ofType(type));
					if (type.equals(TYPES.getLast())) {
						widen();
					}
				}
			});
		}
		bar.addListener(SWT.DefaultSelection, event -> create.accept((String) event.item.getData()));
		bar.addListener(SWT.MouseUp, event -> {
			TableItem item = bar.getItem(new Point(event.x, event.y));
			if (event.button == 1 && item != null && event.count == 1) {
				bar.deselectAll();
				create.accept((String) item.getData());
			}
		});
		bar.addListener(SWT.MouseMove, event -> {
			TableItem item = bar.getItem(new Point(event.x, event.y));
			String type = item == null ? null : (String) item.getData();
			bar.setToolTipText(type == null ? null : NLS.bind(Messages.Palette_hint, TypeLabels.of(type), TypeLabels.hint(type)));
		});
		DragSource source = new DragSource(bar, DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				TableItem item = bar.getItem(new Point(event.x, event.y));
				event.doit = item != null;
				if (item != null) {
					dragged = (String) item.getData();
					LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
				}
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new StructuredSelection(dragged);
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	/** As wide as the longest type with its picture. */
	private void widen() {
		bar.getColumn(0).pack();
		if (bar.getLayoutData() instanceof GridData data) {
			data.widthHint = bar.getColumn(0).getWidth() + 4;
		}
		bar.requestLayout();
	}

	Table control() {
		return bar;
	}
}
