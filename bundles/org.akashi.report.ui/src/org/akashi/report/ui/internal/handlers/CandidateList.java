package org.akashi.report.ui.internal.handlers;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.report.ui.internal.review.Candidate;
import org.akashi.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an ambiguous name may stand for, each with its reason, one to be chosen. */
public final class CandidateList extends Composite {

	private String choice = "";

	/**
	 * Makes the list.
	 *
	 * @param style    {@link SWT#RADIO} where a choice is confirmed later, {@link SWT#PUSH} where it is carried out: a
	 *                 radio button is chosen by merely passing over it with the arrow keys
	 * @param onChoice told the id of the candidate that is chosen
	 */
	public CandidateList(Composite parent, int style, List<Candidate> candidates, Consumer<String> onChoice) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
		int number = 0;
		for (Candidate candidate : candidates) {
			number++;
			Label icon = new Label(this, SWT.NONE);
			icon.setImage(Icons.ofType(candidate.type()));
			Button button = new Button(this, style);
			// A digit chooses from the keyboard.
			button.setText((number < 10 ? "&" + number + "  " : "") + candidate.label().replace("&", "&&"));
			button.setData(candidate.id());
			button.addListener(SWT.Selection, event -> {
				if (style == SWT.PUSH || button.getSelection()) {
					choice = candidate.id();
					onChoice.accept(choice);
				}
			});
			if (!candidate.reason().isEmpty()) {
				new Label(this, SWT.NONE);
				Label reason = new Label(this, SWT.WRAP);
				reason.setText(candidate.reason().replace("&", "&&"));
				GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT)
						.indent(style == SWT.PUSH ? 4 : 22, 0).applyTo(reason);
			}
		}
	}

	/** Chooses a candidate by its place, from 0. Does nothing when there is none. */
	public void choose(int index) {
		int at = 0;
		for (var child : getChildren()) {
			if (child instanceof Button button && at++ == index) {
				button.setSelection(true);
				button.setFocus();
				choice = (String) button.getData();
			}
		}
	}

	/** The id of the chosen candidate, {@code ""} when there is none. */
	public String choice() {
		return choice;
	}
}
