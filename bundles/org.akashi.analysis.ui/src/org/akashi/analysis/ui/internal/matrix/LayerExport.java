package org.akashi.analysis.ui.internal.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.akashi.analysis.attack.AttackDomain;
import org.akashi.analysis.attack.NavigatorExporter;
import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes what the matrix shows as a layer of the ATT&CK Navigator. */
final class LayerExport {

	private LayerExport() {
	}

	/** Asks for a file and writes it. UI thread. */
	static void run(Shell shell, String subject, String name, AttackDomain domain) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Matrix_export.replace("…", ""));
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*.json" });
		String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		dialog.setFileName((clean.isEmpty() ? "Akashi" : clean.substring(0, Math.min(60, clean.length()))) + " " + domain.id() + ".json");
		String file = dialog.open();
		if (file != null) {
			ActiveCase.get().run(Messages.Matrix_exporting, (open, monitor) -> write(open, subject, domain, Path.of(file), monitor, shell));
		}
	}

	private static void write(Case open, String subject, AttackDomain domain, Path file, IProgressMonitor monitor, Shell shell) {
		try {
			LossReport report = write(open, subject, domain, file, monitor);
			shell.getDisplay().asyncExec(() -> tell(shell, file, report));
		} catch (IOException e) {
			String message = NLS.bind(Messages.Matrix_exportFailed, file, e.getLocalizedMessage());
			ProblemDialog.showLater(message, Status.error(message, e));
		}
	}

	/** Writes a layer beside the file and puts it in its place when it is whole. */
	static LossReport write(Case open, String subject, AttackDomain domain, Path file, IProgressMonitor monitor) throws IOException {
		Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".layer", ".part");
		try {
			LossReport report;
			try (OutputStream out = Files.newOutputStream(part)) {
				report = new NavigatorExporter().export(new ExportRequest(CaseKnowledge.all(open), Map.of(
						NavigatorExporter.DOMAIN_ID, domain.id(), NavigatorExporter.SUBJECT_ID, subject)), out, monitor);
			}
			Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			return report;
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** What else the case knows is no loss to people who asked for its techniques. */
	private static void tell(Shell shell, Path file, LossReport report) {
		if (!shell.isDisposed()) {
			Map<String, Long> reasons = report.losses().stream().filter(loss -> loss.property().isEmpty() && loss.object().startsWith("attack-pattern--"))
					.collect(Collectors.groupingBy(LossReport.Loss::reason, java.util.TreeMap::new, Collectors.counting()));
			String lost = reasons.entrySet().stream().map(each -> each.getValue() + " × " + each.getKey()).collect(Collectors.joining("\n"));
			MessageDialog.openInformation(shell, Messages.Matrix_exported, NLS.bind(lost.isEmpty() ? Messages.Matrix_exportWhole : Messages.Matrix_exportLoss,
					new Object[] { report.written(), file.getFileName(), lost }));
		}
	}
}
