package org.akashi.taxii.ui.internal;

import java.util.List;
import java.util.Optional;

import org.akashi.taxii.TaxiiCollection;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Chooses a server and one of its collections, to read or to write. */
class CollectionPage extends WizardPage {

	private static final String SERVER = "server";
	private static final String COLLECTION = "collection.";

	private final boolean reading;
	private List<ServerSetting> servers = List.of();
	private Combo server;
	private Button again;
	private CollectionTable table;
	private Job asking;

	CollectionPage(boolean reading, String message) {
		super("collection", Messages.Collection_pull, null);
		this.reading = reading;
		setDescription(message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Collection_server);
		server = new Combo(area, SWT.READ_ONLY);
		server.addListener(SWT.Selection, event -> ask());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(server);
		again = button(area, Messages.Collection_again, this::ask);
		button(area, Messages.Collection_servers, this::preferences);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Collections_list);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
		table = new CollectionTable(area);
		table.table().addListener(SWT.Selection, event -> chosen());
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(700, 200).applyTo(table.table());
		addOptions(area);
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.akashi.help.taxii");
		showServers(getDialogSettings().get(SERVER));
	}

	/** More fields, in four columns. */
	void addOptions(Composite area) {
		// Sending has its own page for what is to be said.
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void preferences() {
		String before = setting().map(ServerSetting::id).orElse(getDialogSettings().get(SERVER));
		PreferencesUtil.createPreferenceDialogOn(getShell(), "org.akashi.taxii.ui.servers", null, null).open();
		showServers(before);
	}

	private void showServers(String wanted) {
		servers = Servers.all();
		server.setItems(servers.stream().map(one -> one.name() + "  " + one.url()).toArray(String[]::new));
		for (int i = 0; i < servers.size(); i++) {
			if (i == 0 || servers.get(i).id().equals(wanted)) {
				server.select(i);
			}
		}
		ask();
	}

	private void ask() {
		stop();
		table.show(List.of());
		setPageComplete(false);
		Optional<ServerSetting> chosen = setting();
		again.setEnabled(chosen.isPresent());
		if (chosen.isEmpty()) {
			setMessage(Messages.Collection_noServer, IMessageProvider.WARNING);
			return;
		}
		setErrorMessage(null);
		setMessage(NLS.bind(Messages.Servers_testing, chosen.get().name()), IMessageProvider.INFORMATION);
		asking = new CollectionsJob(chosen.get(), server.getDisplay(), this::found, this::failed);
		asking.schedule();
	}

	private void found(List<TaxiiCollection> collections) {
		if (table.table().isDisposed()) {
			return;
		}
		table.show(collections);
		String last = getDialogSettings().get(COLLECTION + setting().map(ServerSetting::id).orElse(""));
		if (last != null) {
			table.choose(last);
		} else if (collections.size() == 1) {
			table.table().select(0);
		}
		if (collections.isEmpty()) {
			setMessage(NLS.bind(Messages.Collection_none, setting().map(ServerSetting::name).orElse("")), IMessageProvider.WARNING);
		} else {
			chosen();
		}
	}

	private void failed(IStatus status) {
		if (!table.table().isDisposed()) {
			setMessage(null);
			setErrorMessage(Problems.text(status));
		}
	}

	private void chosen() {
		Optional<TaxiiCollection> collection = collection();
		setErrorMessage(null);
		String fault = collection.isEmpty() ? Messages.Collection_choose
				: reading && !collection.get().canRead() ? NLS.bind(Messages.Collection_cannotRead, CollectionTable.plain(collection.get().title()))
						: !reading && !collection.get().canWrite() ? NLS.bind(Messages.Collection_cannotWrite, CollectionTable.plain(collection.get().title()))
								: null;
		setMessage(fault, collection.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		setPageComplete(fault == null);
	}

	private void stop() {
		if (asking != null) {
			asking.cancel();
		}
	}

	Optional<ServerSetting> setting() {
		int index = server.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(servers.get(index));
	}

	Optional<TaxiiCollection> collection() {
		return table.chosen();
	}

	/** For the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		setting().ifPresent(one -> {
			settings.put(SERVER, one.id());
			collection().ifPresent(collection -> settings.put(COLLECTION + one.id(), collection.id()));
		});
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}
