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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What can be drawn: a click puts a new one into the middle, a drag where it is dropped. */
final class PaletteBar {

	/** The types, the most used first. */
	static final List<String> TYPES = List.of("intrusion-set", "threat-actor", "campaign", "malware", "tool", "infrastructure", "attack-pattern",
			"vulnerability", "identity", "location", "ipv4-addr", "domain-name", "url");

	private final ToolBar bar;
	private String dragged = "";

	/** @param create makes a new object of a type in the middle */
	PaletteBar(Composite parent, Consumer<String> create) {
		bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT | SWT.RIGHT);
		AccessibleName.set(bar, Messages.Palette_title);
		for (String type : TYPES) {
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setImage(Icons.ofType(type));
			item.setText(TypeLabels.of(type));
			String hint = TypeLabels.hint(type);
			item.setToolTipText(NLS.bind(Messages.Palette_hint, TypeLabels.of(type), hint));
			item.setData(type);
			item.addListener(SWT.Selection, event -> create.accept(type));
		}
		DragSource source = new DragSource(bar, DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				ToolItem item = bar.getItem(new Point(event.x, event.y));
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

	ToolBar control() {
		return bar;
	}
}
