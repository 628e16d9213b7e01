package org.akashi.search.ui.internal;

import java.util.function.Function;

import org.akashi.search.ui.internal.FindRows.Line;
import org.akashi.ui.Icons;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** How the lines of the quick search are shown. */
final class FindLabels {

	private FindLabels() {
	}

	/** A column that stands back. */
	static final class Quiet extends ColumnLabelProvider {

		private final Function<Line, String> text;

		Quiet(Function<Line, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object element) {
			return text.apply((Line) element);
		}

		@Override
		public Color getForeground(Object element) {
			return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		}
	}

	/** The second column: a result, a search, a command. */
	static final class Lines extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Line line = (Line) element;
			StyledString text = line.row() == null ? new StyledString(HitText.oneLine(line.text())) : HitText.line(line.row());
			return line.more().isEmpty() || line.more().equals(line.text()) ? text
					: text.append("  · " + HitText.oneLine(line.more()), StyledString.COUNTER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			Line line = (Line) element;
			return line.row() != null ? HitText.image(line.row()) : Icons.image(line.run().isEmpty() ? "search" : "next");
		}
	}
}
