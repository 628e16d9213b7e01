package org.akashi.actor.ui.internal.editor.fields;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Completion of the line at the cursor by known words: opens while typing and with Ctrl+Space. Other words may be typed
 * all the same.
 */
public final class LineCompletion {

	/**
	 * A word.
	 *
	 * @param text  what is put in
	 * @param label what the list shows
	 */
	public record Word(String text, String label) {
	}

	private LineCompletion() {
	}

	/**
	 * Adds completion to a text.
	 *
	 * @param words gives the words for the line up to the cursor; fast, for it runs on the UI thread
	 */
	public static ContentProposalAdapter add(Text text, BiFunction<String, Boolean, List<Word>> words) {
		KeyStroke keys = KeyStroke.getInstance(SWT.CTRL, ' ');
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new LineContent(), (contents, position) -> {
			String line = line(contents, position);
			return words.apply(line, line.isBlank()).stream()
					.map(word -> new ContentProposal(word.text(), word.label(), null)).toArray(IContentProposal[]::new);
		}, keys, null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setAutoActivationDelay(150);
		adapter.setPropagateKeys(true);
		adapter.setPopupSize(new Point(300, 220));
		return adapter;
	}

	/** Words of a list that have what is typed, those that begin with it first; a complete word asks for nothing. */
	public static List<Word> fitting(List<Word> words, String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		if (words.stream().anyMatch(word -> word.text().equalsIgnoreCase(wanted))) {
			return wanted.isEmpty() ? words : List.of();
		}
		return words.stream().filter(word -> fits(word, wanted))
				.sorted(java.util.Comparator.comparing((Word word) -> !begins(word, wanted))).toList();
	}

	private static boolean fits(Word word, String wanted) {
		return word.text().toLowerCase(Locale.ROOT).contains(wanted) || word.label().toLowerCase(Locale.ROOT).contains(wanted);
	}

	private static boolean begins(Word word, String wanted) {
		return word.text().toLowerCase(Locale.ROOT).startsWith(wanted);
	}

	/** The line at a place up to it. */
	static String line(String contents, int position) {
		int end = Math.min(position, contents.length());
		return contents.substring(contents.lastIndexOf('\n', end - 1) + 1, end).strip();
	}

	/** The contents with the line at a place replaced. */
	static String replaced(String contents, int position, String line) {
		int at = Math.min(position, contents.length());
		int start = contents.lastIndexOf('\n', at - 1) + 1;
		int end = contents.indexOf('\n', at);
		return contents.substring(0, start) + line + (end < 0 ? "" : contents.substring(end));
	}

	/** Puts a word in place of its line only. */
	private static final class LineContent extends TextContentAdapter {

		@Override
		public void setControlContents(Control control, String line, int cursorPosition) {
			Text text = (Text) control;
			int position = text.getCaretPosition();
			String before = text.getText().replace("\r\n", "\n");
			text.setText(replaced(before, position, line));
			int start = before.lastIndexOf('\n', Math.min(position, before.length()) - 1) + 1;
			text.setSelection(start + line.length());
		}

		@Override
		public void insertControlContents(Control control, String value, int cursorPosition) {
			setControlContents(control, value, cursorPosition);
		}
	}
}
