package org.akashi.export.ui.internal;

import java.util.List;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.IndicatorRules;
import org.akashi.export.LossReport;
import org.akashi.ui.AccessibleName;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The first lines of what would be written, and all that would not be in it. Made by the very export, away from the window. */
final class Preview {

	private final ExportWizard wizard;
	private final SashForm sash;
	private final Text text;
	private final Label summary;
	private final LossTable losses;
	private Job job;

	Preview(Composite parent, ExportWizard wizard) {
		this.wizard = wizard;
		sash = new SashForm(parent, SWT.VERTICAL);
		Composite above = section(Messages.Target_preview);
		text = new Text(above, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		AccessibleName.set(text, Messages.Target_preview);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 130).applyTo(text);
		Composite below = section(Messages.Target_losses);
		summary = new Label(below, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
		losses = new LossTable(below);
		AccessibleName.set(losses.control(), Messages.Target_losses);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 100).applyTo(losses.control());
		sash.setWeights(1, 1);
	}

	Control control() {
		return sash;
	}

	/** Makes it anew. */
	void start() {
		stop();
		text.setText(Messages.Target_previewing);
		summary.setText("");
		losses.show(new LossReport(0, List.of()));
		Exporters.Entry format = wizard.format();
		ExportPlan plan = wizard.plan();
		job = Job.create(Messages.Target_previewing, (IJobFunction) monitor -> make(format, plan, monitor));
		job.setSystem(true);
		job.schedule();
	}

	/** Ends the making, if it runs. */
	void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private IStatus make(Exporters.Entry format, ExportPlan plan, IProgressMonitor monitor) {
		PreviewStream out = new PreviewStream();
		try {
			LossReport report = new ExportRun(wizard.all(), IndicatorRules.of(wizard.source())).write(CaseKnowledge.all(wizard.source()), plan, out, monitor);
			show(monitor, plan, TargetPage.isText(format) ? out.text(Messages.Target_more) : NLS.bind(Messages.Target_binary, out.size()), report, null);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			show(monitor, plan, "", new LossReport(0, List.of()), e.getStatus().getMessage());
		}
		return Status.OK_STATUS;
	}

	private void show(IProgressMonitor monitor, ExportPlan plan, String shown, LossReport report, String problem) {
		text.getDisplay().asyncExec(() -> {
			if (text.isDisposed() || monitor.isCanceled()) {
				return;
			}
			text.setText(shown);
			losses.show(report);
			summary.setText(problem != null ? problem : LossText.summary(plan, report));
			summary.getParent().layout();
		});
	}

	private Composite section(String title) {
		Composite section = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(section);
		Label label = new Label(section, SWT.NONE);
		label.setText(title);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		return section;
	}
}
