package org.akashi.indicator.ui.internal.pattern;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The parts of the pattern as a tree; choosing one marks it in the text. UI thread. */
final class OutlinePane {

	/** A tree of more parts than this helps nobody; rules of a big file are listed up to here. */
	private static final int MOST = 2_000;

	private final Composite pane;
	private final Tree tree;
	private List<OutlineNode> shown = List.of();
	private int left;

	OutlinePane(Composite parent, Consumer<OutlineNode> choose) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
		Label title = new Label(pane, SWT.NONE);
		title.setText(Messages.Pattern_outline);
		GridDataFactory.fillDefaults().indent(4, 4).applyTo(title);
		tree = new Tree(pane, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		AccessibleName.set(tree, Messages.Pattern_outline);
		tree.addListener(SWT.Selection, event -> choose.accept((OutlineNode) event.item.getData()));
		tree.addListener(SWT.DefaultSelection, event -> choose.accept((OutlineNode) event.item.getData()));
	}

	Control control() {
		return pane;
	}

	void show(List<OutlineNode> nodes) {
		if (nodes.equals(shown)) {
			return;
		}
		shown = nodes;
		tree.setRedraw(false);
		tree.removeAll();
		left = MOST;
		nodes.forEach(node -> add(new TreeItem(tree, SWT.NONE), node));
		tree.setRedraw(true);
	}

	private void add(TreeItem item, OutlineNode node) {
		left--;
		item.setText(node.kind().equals("observation") ? Phrases.user(node.label()) : node.label());
		item.setImage(Icons.image(switch (node.kind()) {
			case "observation", "rule" -> "observed-data";
			case "join" -> "connect";
			case "qualifier" -> "date";
			case "group" -> "grouping";
			default -> "details";
		}));
		item.setData(node);
		for (OutlineNode child : node.children()) {
			if (left > 0) {
				add(new TreeItem(item, SWT.NONE), child);
			}
		}
		item.setExpanded(true);
	}
}
