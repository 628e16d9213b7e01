package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.LineCompletion.Word;
import org.akashi.model.ModelPackage;
import org.akashi.model.Relationship;
import org.akashi.stix.RelationshipTypes;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Vocabularies;
import org.akashi.ui.TextUndo;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A property that is typed: text, a number, a term, lists and dictionaries with one entry a line, JSON. */
final class TextField extends PropertyField {

	private static final int FEWEST = 2;
	private static final int MOST = 7;

	private final Text text;
	private Button choose;

	TextField(Composite parent, FieldOwner owner, EStructuralFeature feature, FieldKind kind) {
		super(owner, feature);
		boolean lines = kind.hasLines();
		boolean relation = feature == ModelPackage.Literals.RELATIONSHIP__RELATIONSHIP_TYPE;
		boolean choosing = kind == FieldKind.TERMS || kind == FieldKind.TERM || relation;
		Composite area = choosing ? area(parent, owner) : parent;
		text = owner.toolkit().createText(area, "", SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, lines ? SWT.FILL : SWT.CENTER)
				.hint(100, lines ? text.getLineHeight() * FEWEST : SWT.DEFAULT).applyTo(text);
		if (choosing) {
			choose = new Button(area, SWT.PUSH);
			choose.setText(Messages.Field_choose);
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choose);
			choose.addListener(SWT.Selection, event -> chooseTerms(terms(), kind == FieldKind.TERMS));
			LineCompletion.add(text, (typed, empty) -> LineCompletion
					.fitting(terms().stream().map(term -> new Word(term, label(term))).toList(), typed));
		}
		text.setToolTipText(hint(kind));
		if (kind == FieldKind.JSON || kind == FieldKind.JSON_PAIRS) {
			text.setFont(org.eclipse.jface.resource.JFaceResources.getTextFont());
		}
		TextUndo.add(text);
		listen(text, SWT.FocusOut, SWT.DefaultSelection);
		if (lines) {
			text.addListener(SWT.Traverse, FieldKeys::leaveByTab);
		}
	}

	/** The terms of the vocabulary; of a relationship the kinds that STIX has between its ends, best first. */
	private List<String> terms() {
		if (owner().element() instanceof Relationship relation) {
			return RelationshipTypes.between(typeOf(relation.getSourceRef()), typeOf(relation.getTargetRef()));
		}
		return StixTypes.vocabulary(feature()).map(Vocabularies::terms).orElse(List.of());
	}

	private static String typeOf(String id) {
		return id == null || !id.contains("--") ? "" : id.substring(0, id.indexOf("--"));
	}

	private String label(String term) {
		return owner().element() instanceof Relationship ? TypeLabels.relation(term) + " (" + term + ")" : term;
	}

	private static Composite area(Composite parent, FieldOwner owner) {
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		return area;
	}

	private static String hint(FieldKind kind) {
		return switch (kind) {
			case PAIRS -> Messages.Field_hintHashes;
			case JSON_PAIRS -> Messages.Field_hintJsonPairs;
			case JSON -> Messages.Field_hintJson;
			case LINES -> Messages.Field_hintList;
			case TERMS -> Messages.Field_hintTerms;
			case TERM -> Messages.Field_hintTerm;
			default -> null;
		};
	}

	private void chooseTerms(List<String> terms, boolean several) {
		Menu menu = new Menu(choose);
		List<String> entered = new ArrayList<>(entered().lines().map(String::strip).toList());
		for (String term : terms) {
			MenuItem item = new MenuItem(menu, several ? SWT.CHECK : SWT.RADIO);
			item.setText(label(term));
			item.setSelection(entered.contains(term));
			item.addListener(SWT.Selection, event -> {
				if (several && !entered.remove(term)) {
					entered.add(term);
				} else if (!several && item.getSelection()) {
					entered.clear();
					entered.add(term);
				}
				text.setText(String.join("\n", entered));
				owner().left(this);
			});
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	@Override
	protected boolean fit() {
		if ((text.getStyle() & SWT.MULTI) == 0) {
			return false;
		}
		GridData data = (GridData) text.getLayoutData();
		int width = text.getSize().x;
		// What wraps is as high as it will be at this width; before there is one, as high as its lines.
		int needed = width > 0 ? text.computeSize(width, SWT.DEFAULT).y / text.getLineHeight() : text.getLineCount();
		int height = text.getLineHeight() * Math.clamp(needed, FEWEST, MOST);
		boolean other = data.heightHint != height;
		data.heightHint = height;
		return other;
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	protected String entered() {
		return text.getText().replace("\r\n", "\n");
	}

	@Override
	protected void enter(String value) {
		text.setText(value);
	}

	@Override
	protected void setEditable(boolean editable) {
		text.setEditable(editable);
		if (choose != null) {
			choose.setEnabled(editable);
		}
	}
}
