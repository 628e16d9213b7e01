package org.akashi.taxii.ui.internal;

import java.util.List;
import java.util.Optional;

import org.akashi.taxii.TaxiiCollection;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The servers that this workbench knows; what is set is kept at once. */
public final class ServersPage extends PreferencePage implements IWorkbenchPreferencePage {

	private List<ServerSetting> servers = List.of();
	private Table table;
	private Button edit;
	private Button remove;
	private Button test;
	private Label answer;
	private CollectionTable collections;
	private Job asking;

	/** For the platform. */
	public ServersPage() {
		noDefaultAndApplyButton();
		setDescription(Messages.Servers_message);
	}

	@Override
	public void init(IWorkbench workbench) {
		servers = Servers.all();
	}

	@Override
	protected Control createContents(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.akashi.help.taxii");
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Servers_list);
		column(Messages.Servers_name, 150);
		column(Messages.Servers_url, 280);
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> edit());
		GridDataFactory.fillDefaults().grab(true, true).hint(440, 110).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Servers_add, this::add);
		edit = button(buttons, Messages.Servers_edit, this::edit);
		remove = button(buttons, Messages.Servers_remove, this::remove);
		test = button(buttons, Messages.Servers_test, this::test);
		answer = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(440, SWT.DEFAULT).applyTo(answer);
		new Label(area, SWT.NONE).setText(Messages.Collections_list);
		collections = new CollectionTable(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(440, 140).applyTo(collections.table());
		show(null);
		return area;
	}

	private void column(String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void show(ServerSetting selected) {
		servers = Servers.all();
		table.removeAll();
		for (ServerSetting server : servers) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { server.name(), server.url() });
			if (selected != null && server.id().equals(selected.id())) {
				table.setSelection(item);
			}
		}
		say(servers.isEmpty() ? Messages.Servers_none : "");
		collections.show(List.of());
		enable();
	}

	private Optional<ServerSetting> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(servers.get(index));
	}

	private void enable() {
		boolean any = chosen().isPresent();
		edit.setEnabled(any);
		remove.setEnabled(any);
		test.setEnabled(any);
	}

	private void say(String text) {
		answer.setText(text.replace("&", "&&"));
		answer.getParent().layout(true, true);
	}

	private void add() {
		open(null);
	}

	private void edit() {
		chosen().ifPresent(this::open);
	}

	private void open(ServerSetting before) {
		ServerDialog dialog = new ServerDialog(getShell(), before);
		if (dialog.open() == Window.OK) {
			ServerSetting server = dialog.setting();
			work(() -> {
				Servers.keep(server);
				Servers.keepSecrets(server, dialog.secret(), dialog.certificatePassword());
			}, server);
		}
	}

	private void remove() {
		chosen().ifPresent(server -> work(() -> Servers.remove(server), null));
	}

	/** Something that touches files and may ask for the password of the secure storage. */
	private interface Change {
		void run() throws CoreException;
	}

	private void work(Change change, ServerSetting selected) {
		Job job = Job.createSystem(Messages.Servers_list, (IJobFunction) monitor -> {
			try {
				change.run();
			} catch (CoreException e) {
				ProblemDialog.showLater(Messages.Problem_1, e.getStatus());
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					show(selected);
				}
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void test() {
		chosen().ifPresent(server -> {
			stop();
			say(NLS.bind(Messages.Servers_testing, server.name()));
			collections.show(List.of());
			asking = new CollectionsJob(server, table.getDisplay(), found -> works(server, found), this::fails);
			asking.schedule();
		});
	}

	private void works(ServerSetting server, List<TaxiiCollection> found) {
		if (!table.isDisposed()) {
			say("✓ " + NLS.bind(Messages.Servers_works, server.name(), found.size()));
			collections.show(found);
		}
	}

	private void fails(IStatus status) {
		if (!table.isDisposed()) {
			say("✗ " + Problems.text(status));
		}
	}

	private void stop() {
		if (asking != null) {
			asking.cancel();
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}
