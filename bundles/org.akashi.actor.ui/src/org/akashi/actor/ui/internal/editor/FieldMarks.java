package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.checks.Mark;
import org.akashi.actor.ui.internal.editor.checks.QuickFix;
import org.akashi.actor.ui.internal.editor.fields.FormRow;
import org.akashi.actor.ui.internal.editor.fields.PropertyField;
import org.akashi.stix.StixTypes;
import org.akashi.ui.Colors;
import org.akashi.ui.Themes;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.Form;

/** What is wrong, as signs at the fields with the reason on hover, and as a summary at the head of the form. UI thread. */
final class FieldMarks {

	private static final int MOST = 20;

	private final IMessageManager messages;
	private final Form form;
	private final Map<FormRow, List<Mark>> shown = new LinkedHashMap<>();
	private final List<Object> keys = new ArrayList<>();

	FieldMarks(IMessageManager messages, Form form) {
		this.messages = messages;
		this.form = form;
	}

	/** The marks of a row now. */
	List<Mark> of(FormRow row) {
		return shown.getOrDefault(row, List.of());
	}

	/** Takes all marks away. */
	void clear() {
		messages.removeAllMessages();
		keys.clear();
		shown.clear();
	}

	/** Marks at once what can't be a value; null takes that mark away. */
	void showTyped(PropertyField field, String problem) {
		if (problem == null) {
			messages.removeMessage("typed", field.control());
		} else {
			messages.addMessage("typed", problem, null, IMessageProvider.ERROR, field.control());
		}
		head();
	}

	/** The summary at the head, in the language of the workbench: the platform's own is English. */
	private void head() {
		IMessage[] all = form.getChildrenMessages();
		if (all == null || all.length == 0 || form.getMessageType() == IMessageProvider.NONE) {
			return;
		}
		long errors = java.util.Arrays.stream(all).filter(one -> one.getMessageType() == IMessageProvider.ERROR).count();
		long others = all.length - errors;
		String text = errors == 0 ? NLS.bind(Messages.Mark_warnings, others)
				: others == 0 ? NLS.bind(Messages.Mark_errors, errors) : NLS.bind(Messages.Mark_both, errors, others);
		form.setMessage(text, errors > 0 ? IMessageProvider.ERROR : IMessageProvider.WARNING, all);
		if (!Themes.dark()) {
			// The platform's dark yellow can't be read on the light head.
			for (Control child : form.getHead().getChildren()) {
				if (child instanceof Label label && label.getText().equals(text)) {
					label.setForeground(Colors.foreground(Colors.State.PROBLEM));
				}
			}
		}
	}

	/** Shows what was found, in place of what was found before. */
	void show(List<FormRow> rows, List<Mark> found, Map<PropertyField, List<Mark>> refused) {
		if (rows.stream().anyMatch(row -> row.control().isDisposed())) {
			return;
		}
		messages.setAutoUpdate(false);
		rows.forEach(row -> messages.removeMessage("found", row.control()));
		keys.forEach(messages::removeMessage);
		keys.clear();
		shown.clear();
		for (Mark mark : found) {
			FormRow row = row(rows, mark.property());
			if (row != null) {
				shown.computeIfAbsent(row, key -> new ArrayList<>()).add(mark);
			} else if (keys.size() < MOST) {
				Object key = "object" + keys.size();
				keys.add(key);
				messages.addMessage(key, text(mark), null, kind(mark));
			}
		}
		// What is refused for the sake of another field is told at the field that was typed into, too.
		refused.forEach((field, errors) -> errors.stream().filter(error -> !of(field).contains(error))
				.forEach(error -> shown.computeIfAbsent(field, key -> new ArrayList<>()).add(error)));
		shown.forEach((row, marks) -> {
			String text = marks.stream().map(FieldMarks::text).distinct().collect(Collectors.joining("\n"));
			boolean notWritten = row instanceof PropertyField field && refused.containsKey(field);
			messages.addMessage("found", notWritten ? NLS.bind(Messages.Mark_notWritten, text) : text, null,
					notWritten || marks.stream().anyMatch(Mark::isError) ? IMessageProvider.ERROR : IMessageProvider.WARNING, row.control());
		});
		messages.setAutoUpdate(true);
		head();
	}

	private static FormRow row(List<FormRow> rows, String property) {
		return rows.stream().filter(row -> StixTypes.jsonName(row.feature()).equals(property)).findFirst().orElse(null);
	}

	private static int kind(Mark mark) {
		return mark.isError() ? IMessageProvider.ERROR : IMessageProvider.WARNING;
	}

	/** What is wrong, which rule says so, where it stands, and what Ctrl+1 would do. */
	static String text(Mark mark) {
		String source = mark.source().isEmpty() ? Messages.Mark_own : mark.source();
		String text = NLS.bind(Messages.Mark_text, new Object[] { mark.message(), source, mark.rule() });
		String fixes = mark.fixes().stream().map(QuickFix::label).collect(Collectors.joining(" · "));
		return fixes.isEmpty() ? text : NLS.bind(Messages.Mark_fixes, text, fixes);
	}
}
