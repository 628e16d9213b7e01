package org.akashi.export.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.export.ExportProfile;
import org.akashi.export.Exporters;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Icons;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** The export profiles of the open case: run, change, delete, and the line for the system's scheduler. */
final class ProfilesDialog extends TitleAreaDialog {

	/** A profile, or why its text is none. */
	private record Row(String name, Optional<ExportProfile> profile, String fault) {
	}

	private final Case source = ActiveCase.get().current().orElseThrow();
	private final Exporters exporters = ExportWizard.exporters();
	private final FormatTexts texts = FormatTexts.ofWorkbench();
	private Table table;
	private Button run;
	private Button change;
	private Button delete;
	private Button cron;

	ProfilesDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Profiles_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.akashi.help.org_akashi_export_ui_profiles");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Profiles_title);
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		table = new Table(content, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Profiles_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 240).applyTo(table);
		column(Messages.Profiles_name, 140);
		column(Messages.Profiles_format, 170);
		column(Messages.Profiles_audience, 110);
		column(Messages.Profiles_what, 140);
		column(Messages.Profiles_file, 200);
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> change());
		Composite buttons = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		run = button(buttons, Messages.Profiles_run, this::run);
		button(buttons, Messages.Profiles_new, this::add);
		change = button(buttons, Messages.Profiles_change, this::change);
		delete = button(buttons, Messages.Profiles_delete, this::delete);
		cron = button(buttons, Messages.Profiles_cron, this::cron);
		fill();
		return area;
	}

	private void fill() {
		table.removeAll();
		List<Row> rows = rows();
		for (Row row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(row);
			item.setImage(Icons.image(row.profile().isPresent() ? "export" : "error"));
			item.setText(row.profile().map(this::cells).orElseGet(() -> new String[] { row.name(), row.fault(), "", "", "" }));
		}
		setMessage(rows.isEmpty() ? Messages.Profiles_none : Messages.Profiles_message);
		if (!rows.isEmpty()) {
			table.setSelection(0);
		}
		enable();
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (String name : source.texts(CaseTexts.Kind.PROFILE).names()) {
			try {
				ExportProfile.of(source, name).ifPresent(profile -> rows.add(new Row(name, Optional.of(profile), "")));
			} catch (IllegalArgumentException e) {
				rows.add(new Row(name, Optional.empty(), e.getMessage()));
			}
		}
		return rows;
	}

	private String[] cells(ExportProfile profile) {
		String format = exporters.find(profile.plan().format()).map(texts::label).orElse(profile.plan().format());
		String audience = profile.plan().audience().label();
		String what = profile.plan().what().isAll() ? Messages.Profiles_all : profile.plan().what().text();
		return new String[] { profile.name(), profile.incremental() ? NLS.bind(Messages.Profiles_incremental, format) : format,
				audience.isEmpty() ? Messages.Profiles_everybody : audience, what, profile.file() };
	}

	private Optional<Row> selected() {
		return table.getSelectionCount() == 0 ? Optional.empty() : Optional.of((Row) table.getSelection()[0].getData());
	}

	private Optional<ExportProfile> profile() {
		return selected().flatMap(Row::profile);
	}

	private void enable() {
		run.setEnabled(profile().isPresent());
		change.setEnabled(profile().isPresent());
		cron.setEnabled(profile().isPresent());
		delete.setEnabled(selected().isPresent());
	}

	private void run() {
		profile().ifPresent(profile -> ExportJob.start(source, exporters, profile, null, getShell()));
	}

	private void add() {
		ExportDialog.open(getShell(), Optional.empty(), StructuredSelection.EMPTY);
		whenSettled();
	}

	private void change() {
		profile().ifPresent(profile -> {
			ExportDialog.open(getShell(), Optional.of(profile), StructuredSelection.EMPTY);
			whenSettled();
		});
	}

	/** The wizard keeps its profile in a job; the list is read after it. */
	private void whenSettled() {
		after(ActiveCase.get().run(Messages.Profiles_title, (open, monitor) -> monitor.done()));
	}

	private void delete() {
		selected().ifPresent(row -> {
			if (MessageDialog.openQuestion(getShell(), Messages.Profiles_title, NLS.bind(Messages.Profiles_deleteQuestion, row.name()))) {
				after(ActiveCase.get().edit(NLS.bind(Messages.Profile_delete, row.name()), edit -> edit.text(CaseTexts.Kind.PROFILE, row.name(), null)));
			}
		});
	}

	private void after(Job job) {
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (!table.isDisposed()) {
						fill();
					}
				});
			}
		});
		if (job.getState() == Job.NONE) {
			fill(); // it was done before anybody listened
		}
	}

	private void cron() {
		profile().ifPresent(profile -> {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { profile.crontabLine(source.folder().toAbsolutePath()) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			setMessage(Messages.Profiles_cronCopied);
		});
	}

	private Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void column(String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Profiles_close, true);
	}
}
