package org.akashi.taxii.ui.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;
import org.akashi.store.Case;
import org.akashi.taxii.Outgoing;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiCollection;
import org.akashi.taxii.TaxiiPush;
import org.akashi.taxii.TaxiiServer;
import org.akashi.taxii.Credentials;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** For whom, and what that comes to: counted by the way on which it will be sent. Asks no server. */
final class AudiencePage extends WizardPage {

	private final Case source;
	private Combo tlp;
	private Combo pap;
	private Button anew;
	private Table preview;
	private Label summary;
	private Job counting;
	private TaxiiCollection collection;
	private ServerSetting server;

	AudiencePage(Case source) {
		super("audience", Messages.Audience_title, null);
		this.source = source;
		setDescription(Messages.Audience_message);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		tlp = combo(area, Messages.Audience_tlp, java.util.Arrays.stream(TlpLevel.values()).map(TlpLevel::label).toList());
		pap = combo(area, Messages.Audience_pap, java.util.Arrays.stream(PapLevel.values()).map(PapLevel::label).toList());
		pap.select(0);
		anew = new Button(area, SWT.CHECK);
		anew.setText(Messages.Audience_anew);
		anew.addListener(SWT.Selection, event -> count());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(anew);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Audience_preview);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		preview = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		preview.setHeaderVisible(true);
		AccessibleName.set(preview, Messages.Audience_preview.replace(":", ""));
		column(Messages.Audience_kind, SWT.LEFT, 260);
		column(Messages.Audience_count, SWT.RIGHT, 90);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(600, 150).applyTo(preview);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(600, SWT.DEFAULT).applyTo(summary);
		setControl(area);
		org.eclipse.ui.PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.akashi.help.taxii");
	}

	private Combo combo(Composite area, String label, java.util.List<String> levels) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.add(Messages.Audience_everything);
		levels.forEach(combo::add);
		combo.addListener(SWT.Selection, event -> count());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void column(String label, int style, int width) {
		TableColumn column = new TableColumn(preview, style);
		column.setText(label);
		column.setWidth(width);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			PushWizard wizard = (PushWizard) getWizard();
			collection = wizard.collection();
			server = wizard.server();
			count();
		} else {
			stop();
		}
		super.setVisible(visible);
	}

	/** Nobody sends everything by leaving a field as it is: the level must be chosen. */
	private void count() {
		stop();
		preview.removeAll();
		summary.setText("");
		setPageComplete(false);
		if (tlp.getSelectionIndex() < 0) {
			setMessage(Messages.Audience_choose, IMessageProvider.INFORMATION);
			return;
		}
		setMessage(Messages.Audience_counting, IMessageProvider.INFORMATION);
		ExportPlan plan = plan();
		boolean all = anew();
		TaxiiCollection to = collection;
		ServerSetting of = server;
		counting = Job.createSystem(Messages.Audience_counting, (IJobFunction) monitor -> {
			try (TaxiiClient client = new TaxiiClient(TaxiiServer.of(of.url()), Credentials.NONE)) {
				Outgoing outgoing = new TaxiiPush(client, source, new ExportRun(Services.of(Exporters.class))).prepare(to, plan, all, monitor);
				preview.getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled() && !preview.isDisposed()) {
						show(outgoing);
					}
				});
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (CoreException e) {
				preview.getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled() && !preview.isDisposed()) {
						setErrorMessage(Problems.text(e.getStatus()));
					}
				});
			}
			return Status.OK_STATUS;
		});
		counting.schedule();
	}

	private void show(Outgoing outgoing) {
		Map<String, Long> types = outgoing.objects().stream().collect(Collectors.groupingBy(Outgoing.Item::type, TreeMap::new, Collectors.counting()));
		types.forEach((type, count) -> {
			TableItem item = new TableItem(preview, SWT.NONE);
			item.setImage(Icons.ofType(type));
			item.setText(new String[] { TypeLabels.of(type), String.valueOf(count) });
		});
		String text = NLS.bind(Messages.Audience_summary, new Object[] { outgoing.objects().size(), size(outgoing.bytes()), outgoing.already(), outgoing.losses().size() });
		summary.setText(outgoing.gone().isEmpty() ? text : text + "\n" + NLS.bind(Messages.Audience_gone, outgoing.gone().size()));
		summary.getParent().layout(true, true);
		setErrorMessage(null);
		boolean nothing = outgoing.objects().isEmpty();
		setMessage(nothing ? Messages.Audience_nothing : null, IMessageProvider.INFORMATION);
		setPageComplete(!nothing);
	}

	static String size(long bytes) {
		return bytes < 10_000 ? bytes + " B" : bytes < 10_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
	}

	ExportPlan plan() {
		Audience audience = tlp.getSelectionIndex() <= 0 ? Audience.EVERYTHING : Audience.of(TlpLevel.values()[tlp.getSelectionIndex() - 1]);
		return ExportPlan.of(TaxiiPush.FORMAT).with(pap.getSelectionIndex() <= 0 ? audience : audience.with(PapLevel.values()[pap.getSelectionIndex() - 1]));
	}

	boolean anew() {
		return anew.getSelection();
	}

	private void stop() {
		if (counting != null) {
			counting.cancel();
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}
