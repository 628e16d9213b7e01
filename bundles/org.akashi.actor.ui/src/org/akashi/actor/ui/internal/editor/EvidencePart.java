package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.ObjectSnapshot.Proof;
import org.akashi.actor.ui.internal.evidence.EvidenceText;
import org.akashi.model.Evidence;
import org.akashi.stix.StatedDates;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The sentences that an object stands on. Enter or a double click opens the report at the sentence. */
final class EvidencePart {

	private static final int ROWS = 6;

	private final Section section;
	private final Table table;
	private final Text quote;
	private final Button open;
	private final Button remove;
	private ObjectSnapshot snapshot;

	EvidencePart(Composite parent, FormToolkit toolkit) {
		section = toolkit.createSection(parent,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 6).applyTo(client);
		section.setClient(client);
		table = Tables.create(client, toolkit, Messages.Evidence_quote, ROWS, new String[] { Messages.Evidence_quote, Messages.Evidence_of,
				Messages.Evidence_report, Messages.Evidence_decided }, new int[] { 40, 19, 22, 19 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.Selection, event -> showQuote());
		quote = toolkit.createText(client, "", SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		quote.setMessage(Messages.Evidence_select);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, quote.getLineHeight() * 4).applyTo(quote);
		Composite buttons = Tables.buttons(client, toolkit);
		open = Tables.button(buttons, Messages.Evidence_open, this::open);
		open.setImage(Icons.image("reading"));
		remove = Tables.button(buttons, Messages.Evidence_remove, this::remove);
		remove.setImage(Icons.image("delete"));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
	}

	/** Shows a snapshot; returns whether the part needs another height. */
	boolean show(ObjectSnapshot next) {
		snapshot = next;
		int shown = next.evidence().size();
		Tables.title(section, shown == next.sentences() ? NLS.bind(Messages.Section_evidence, shown)
				: NLS.bind(Messages.Section_evidenceOf, shown, next.sentences()));
		boolean height = Tables.fit(table, next.evidence().size(), ROWS);
		showQuote();
		return height;
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= snapshot.evidence().size()) {
			// GTK asks for rows that are going.
			return;
		}
		Proof proof = snapshot.evidence().get(index);
		Evidence evidence = proof.evidence();
		item.setText(new String[] { EvidenceText.line(evidence), EvidenceText.subject(proof.subject()),
				EvidenceText.place(proof.report(), evidence.getPage()), EvidenceText.decided(evidence) });
		item.setImage(Icons.image("evidence"));
	}

	private Proof selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= snapshot.evidence().size() ? null : snapshot.evidence().get(index);
	}

	private void showQuote() {
		Proof proof = selected();
		quote.setText(proof == null ? "" : EvidenceText.full(proof.evidence()));
		open.setEnabled(proof != null && !StatedDates.isByHand(proof.evidence()));
		remove.setEnabled(proof != null && !snapshot.readOnly());
	}

	/** Takes the sentence from what it proves; that stays. */
	private void remove() {
		Proof proof = selected();
		if (proof != null && !snapshot.readOnly()) {
			Evidence gone = proof.evidence();
			ObjectEdits.change(NLS.bind(Messages.Evidence_removing, snapshot.name()), proof.holder(), object -> object.getEvidence().stream()
					.filter(one -> EcoreUtil.equals(one, gone)).findFirst().ifPresent(object.getEvidence()::remove));
		}
	}

	private void open() {
		Proof proof = selected() == null && snapshot.evidence().size() == 1 ? snapshot.evidence().getFirst() : selected();
		if (proof != null && !StatedDates.isByHand(proof.evidence())) {
			Evidence evidence = proof.evidence();
			Navigation.openReport(evidence.getSha256(), evidence.getStart(), evidence.getEnd());
		}
	}
}
