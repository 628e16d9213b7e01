package org.akashi.search.ui.internal;

import java.util.List;

import org.akashi.search.Kind;
import org.akashi.search.Mark;
import org.akashi.search.Matched;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** A result in words: what was found is bold, so that colour isn't needed to see it. UI thread. */
final class HitText {

	private static final int LONGEST_TITLE = 120;

	private static final StyledString.Styler BOLD = new StyledString.Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			style.font = bold();
		}
	};

	private static final StyledString.Styler QUIET_BOLD = new StyledString.Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			StyledString.QUALIFIER_STYLER.applyStyles(style);
			style.font = bold();
		}
	};

	private HitText() {
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	static Image image(Row row) {
		return row.hit().kind() == Kind.SENTENCE ? Icons.image("evidence") : row.hit().kind() == Kind.PASSAGE ? Icons.image("reading") : Icons.ofType(row.hit().type());
	}

	/** What was found, on one line; see {@link #aside} for the rest. */
	static StyledString line(Row row) {
		if (row.hit().kind() == Kind.SENTENCE || row.hit().kind() == Kind.PASSAGE) {
			return marked(row.hit().text(), row.hit().marks(), null, BOLD);
		}
		StyledString text = title(row);
		if (row.saysMore()) {
			text.append("  — ", StyledString.QUALIFIER_STYLER);
			text.append(marked(row.hit().text(), row.hit().marks(), StyledString.QUALIFIER_STYLER, QUIET_BOLD));
		} else if (row.hit().matched() == Matched.BODY) {
			text.append("  — " + Messages.Find_inText, StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	/** What kind of thing it is, or what a sentence is about and where it stands. */
	static String aside(Row row) {
		return row.hit().kind() == Kind.SENTENCE || row.hit().kind() == Kind.PASSAGE ? where(row) : TypeLabels.of(row.hit().type());
	}

	static StyledString title(Row row) {
		String title = row.title();
		String shown = oneLine(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title);
		return marked(shown, row.titleMarks().stream().filter(mark -> mark.end() <= shown.length()).toList(), null, BOLD);
	}

	static StyledString found(Row row) {
		if (!row.saysMore()) {
			return new StyledString(row.hit().matched() == Matched.BODY ? Messages.Find_inText : "", StyledString.QUALIFIER_STYLER);
		}
		return marked(row.hit().text(), row.hit().marks(), null, BOLD);
	}

	/** What a sentence is about and where it stands. */
	static String where(Row row) {
		String title = oneLine(row.title());
		String about = row.hit().others() > 0 ? NLS.bind(Messages.Find_others, title, row.hit().others()) : title;
		String place = place(row);
		return row.hit().kind() == Kind.PASSAGE ? place : place.isEmpty() ? about : about + " — " + place;
	}

	/** The report and the page; {@code ""} where it stands in none. */
	static String place(Row row) {
		String report = oneLine(row.report());
		return row.hit().page() > 0 && !report.isEmpty() ? NLS.bind(Messages.Find_page, report, row.hit().page()) : report;
	}

	static String oneLine(String text) {
		StringBuilder line = new StringBuilder(text.length());
		text.chars().forEach(c -> line.append(Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 ? ' ' : (char) c));
		return line.toString();
	}

	private static StyledString marked(String text, List<Mark> marks, StyledString.Styler plain, StyledString.Styler bold) {
		StyledString styled = new StyledString(text, plain);
		for (Mark mark : marks) {
			styled.setStyle(mark.start(), Math.min(text.length(), mark.end()) - mark.start(), bold);
		}
		return styled;
	}
}
