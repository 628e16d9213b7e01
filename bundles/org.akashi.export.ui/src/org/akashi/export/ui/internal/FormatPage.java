package org.akashi.export.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.akashi.export.Exporters;
import org.akashi.ui.Icons;
import org.akashi.ui.OptionForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/** Which format, and its options. */
final class FormatPage extends WizardPage {

	private final Exporters exporters;
	private final FormatTexts texts = FormatTexts.ofWorkbench();
	private final String proposed;
	private final Function<String, Map<String, String>> remembered;
	private TableViewer formats;
	private Group group;
	private OptionForm form;

	/**
	 * @param proposed   id of the format to start with, or null
	 * @param remembered option values of the last time, by format id
	 */
	FormatPage(Exporters exporters, String proposed, Function<String, Map<String, String>> remembered) {
		super("format", Messages.Format_title, null);
		this.exporters = exporters;
		this.proposed = proposed;
		this.remembered = remembered;
		setDescription(Messages.Format_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(10, 6).numColumns(2).applyTo(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.Format_list);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		formats = new TableViewer(page, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().hint(240, 260).grab(false, true).applyTo(formats.getControl());
		formats.setContentProvider(ArrayContentProvider.getInstance());
		formats.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return texts.label((Exporters.Entry) element);
			}

			@Override
			public Image getImage(Object element) {
				return Icons.image("export");
			}
		});
		group = new Group(page, SWT.NONE);
		group.setText(Messages.Format_options);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		List<Exporters.Entry> all = exporters.all();
		formats.setInput(all);
		formats.addSelectionChangedListener(event -> showOptions());
		formats.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		setControl(page);
		if (all.isEmpty()) {
			setErrorMessage(Messages.Wizard_noFormats);
			setPageComplete(false);
		} else {
			formats.setSelection(new StructuredSelection(exporters.find(proposed == null ? "stix21" : proposed)
					.orElse(all.get(0))), true);
		}
	}

	/** The chosen format, or null while there is none. */
	Exporters.Entry format() {
		return (Exporters.Entry) formats.getStructuredSelection().getFirstElement();
	}

	/** The chosen options, by id. */
	Map<String, String> options() {
		return form == null ? Map.of() : form.values();
	}

	private void showOptions() {
		for (Control child : group.getChildren()) {
			child.dispose();
		}
		form = null;
		Exporters.Entry format = format();
		if (format != null) {
			var options = texts.options(format);
			if (options.isEmpty()) {
				new Label(group, SWT.WRAP).setText(Messages.Format_noOptions);
			} else {
				form = new OptionForm(group, options, remembered.apply(format.id()), this::check);
				GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
			}
		}
		group.layout(true, true);
		check();
	}

	private void check() {
		String problem = form == null ? null : form.problem();
		setErrorMessage(problem);
		setPageComplete(format() != null && problem == null);
	}
}
