package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** The object as STIX 2.1 JSON, for reading and copying. */
final class SourcePage extends FormPage {

	private Text text;
	private ObjectSnapshot snapshot;

	SourcePage(FormEditor editor) {
		super(editor, "stix", Messages.Page_source);
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		var body = managed.getForm().getBody();
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
		text = managed.getToolkit().createText(body, "", SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text);
		show(snapshot);
	}

	/** Shows a snapshot; null when the object is not there. UI thread. */
	void show(ObjectSnapshot next) {
		snapshot = next;
		if (text != null && !text.isDisposed()) {
			text.setText(next == null ? "" : indented(next.line()));
		}
	}

	/** One property a line; strings stay as they are. */
	static String indented(String json) {
		StringBuilder out = new StringBuilder();
		int depth = 0;
		boolean string = false;
		for (int i = 0; i < json.length(); i++) {
			char c = json.charAt(i);
			if (string) {
				out.append(c);
				if (c == '\\' && i + 1 < json.length()) {
					out.append(json.charAt(++i));
				} else if (c == '"') {
					string = false;
				}
				continue;
			}
			switch (c) {
				case '"' -> {
					string = true;
					out.append(c);
				}
				case '{', '[' -> line(out.append(c), ++depth);
				case '}', ']' -> line(out, --depth).append(c);
				case ',' -> line(out.append(c), depth);
				case ':' -> out.append(": ");
				default -> out.append(c);
			}
		}
		return out.toString().replaceAll("\\{\\s+\\}", "{}").replaceAll("\\[\\s+\\]", "[]");
	}

	private static StringBuilder line(StringBuilder out, int depth) {
		return out.append('\n').append("  ".repeat(Math.max(0, depth)));
	}
}
