package org.akashi.export.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.akashi.export.Exporters;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.OptionForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
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
	private TreeViewer formats;
	private ScrolledComposite scroll;
	private Composite group;
	private OptionForm form;
	private Exporters.Entry shown;

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
		List<Exporters.Entry> all = exporters.all();
		FormatTree tree = new FormatTree(all, texts);
		formats = new TreeViewer(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().hint(300, 300).grab(false, true).applyTo(formats.getControl());
		AccessibleName.set(formats.getControl(), Messages.Format_title);
		formats.setContentProvider(tree);
		formats.setLabelProvider(tree.labels());
		Group frame = new Group(page, SWT.NONE);
		frame.setText(Messages.Format_options);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, true).hint(380, 300).applyTo(frame);
		scroll = new ScrolledComposite(frame, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		group = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(group);
		scroll.setContent(group);
		scroll.addListener(SWT.Resize, event -> measure());
		formats.setInput(all);
		formats.expandAll();
		formats.addSelectionChangedListener(event -> showOptions());
		formats.addDoubleClickListener(event -> {
			if (format() != null) {
				getContainer().showPage(getNextPage());
			}
		});
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
		return formats.getStructuredSelection().getFirstElement() instanceof Exporters.Entry format ? format : null;
	}

	/** The chosen options, by id. */
	Map<String, String> options() {
		return form == null ? Map.of() : form.values();
	}

	private void showOptions() {
		Exporters.Entry format = format();
		if (format != null && format.equals(shown)) {
			return;
		}
		shown = format;
		for (Control child : group.getChildren()) {
			child.dispose();
		}
		form = null;
		if (format == null) {
			new Label(group, SWT.WRAP).setText(Messages.Format_choose);
		} else {
			var options = texts.options(format);
			if (options.isEmpty()) {
				new Label(group, SWT.WRAP).setText(Messages.Format_noOptions);
			} else {
				form = new OptionForm(group, options, remembered.apply(format.id()), this::check);
				GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
			}
		}
		group.layout(true, true);
		measure();
		check();
	}

	/** The options of some formats are more than a window is high. */
	private void measure() {
		Point size = group.computeSize(Math.max(200, scroll.getClientArea().width), SWT.DEFAULT);
		scroll.setMinSize(200, size.y);
	}

	private void check() {
		String problem = form == null ? null : form.problem();
		setErrorMessage(problem);
		setPageComplete(format() != null && problem == null);
	}
}
