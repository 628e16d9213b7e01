package org.akashi.export.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.akashi.export.Exporters;
import org.akashi.ui.Icons;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** The formats below what they are for. */
final class FormatTree implements ITreeContentProvider {

	private final List<Exporters.Entry> formats;
	private final FormatTexts texts;

	FormatTree(List<Exporters.Entry> formats, FormatTexts texts) {
		this.formats = new ArrayList<>(formats);
		this.formats.sort(Comparator.comparing(texts::label, String.CASE_INSENSITIVE_ORDER));
		this.texts = texts;
	}

	@Override
	public Object[] getElements(Object input) {
		return Arrays.stream(FormatGroup.values()).filter(group -> getChildren(group).length > 0).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof FormatGroup group ? formats.stream().filter(format -> FormatGroup.of(format) == group).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Exporters.Entry format ? FormatGroup.of(format) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof FormatGroup;
	}

	/** Names and icons. */
	LabelProvider labels() {
		return new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof FormatGroup group ? group.label() : texts.label((Exporters.Entry) element);
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof FormatGroup group ? Icons.image(icon(group)) : Icons.image("export");
			}
		};
	}

	private static String icon(FormatGroup group) {
		return switch (group) {
			case EXCHANGE -> "server-export";
			case DETECTION -> "pattern";
			case LISTS -> "table";
			case DOCUMENTS -> "report";
			case DRAWINGS -> "diagram";
			case OTHER -> "object";
		};
	}
}
