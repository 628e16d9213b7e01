package org.akashi.taxii.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.akashi.taxii.ObjectFilter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What to get, and from where. */
final class PullPage extends CollectionPage {

	private Button anew;
	private Text types;

	PullPage(String caseName) {
		super(true, NLS.bind(Messages.Collection_pullMessage, caseName));
	}

	@Override
	void addOptions(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Collection_types);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		types = new Text(area, SWT.BORDER);
		types.setMessage("indicator, malware");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(types);
		anew = new Button(area, SWT.CHECK);
		anew.setText(Messages.Collection_anew);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(anew);
	}

	ObjectFilter filter() {
		List<String> wanted = Arrays.stream(types.getText().split("[,\\s]+")).filter(type -> !type.isBlank()).toList();
		return ObjectFilter.ALL.ofTypes(wanted);
	}

	boolean anew() {
		return anew.getSelection();
	}
}
