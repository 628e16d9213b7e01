package org.akashi.ui.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;

/**
 * One text file that tells a helper what they need: versions of Akashi, Java and the system, the installed bundles,
 * and the log. Nothing of a case goes into it beyond what the log says.
 */
public final class SupportLog {

	private SupportLog() {
	}

	/** Asks for a file and writes there. */
	public static void ask(Shell parent) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		dialog.setText(Messages.SupportLog_title);
		dialog.setFileName("akashi-support.txt");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			Job.create(Messages.SupportLog_writing, monitor -> {
				write(file);
			}).schedule();
		}
	}

	private static void write(Path file) {
		try {
			Files.writeString(file, text());
		} catch (IOException e) {
			ProblemDialog.showLater(NLS.bind(Messages.SupportLog_failed, file), Status.error(e.toString(), e));
		}
	}

	/** Versions, bundles and log. Reads the log file: not on the UI thread. */
	public static String text() throws IOException {
		StringBuilder text = new StringBuilder("Akashi ").append(version()).append(", ").append(Instant.now())
				.append("\n\n");
		for (String key : new String[] { "java.version", "java.vendor", "java.vm.name", "os.name", "os.version",
				"os.arch", "user.language", "org.eclipse.swt.internal.gtk.version" }) {
			text.append(key).append(": ").append(System.getProperty(key, "-")).append('\n');
		}
		text.append("\nBundles\n");
		Bundle[] bundles = Platform.getBundle(CaseJob.BUNDLE).getBundleContext().getBundles();
		Arrays.stream(bundles).sorted(Comparator.comparing(Bundle::getSymbolicName)).forEach(bundle -> text
				.append(bundle.getSymbolicName()).append(' ').append(bundle.getVersion()).append('\n'));
		Path log = Platform.getLogFileLocation().toPath();
		text.append("\nLog ").append(log).append('\n');
		return text.append(Files.isReadable(log) ? Files.readString(log) : "-\n").toString();
	}

	/** The version of Akashi that runs. */
	public static String version() {
		return Platform.getBundle(CaseJob.BUNDLE).getVersion().toString();
	}

	/** Writes a status with its children, plug-ins, codes and stack traces. */
	public static void describe(IStatus status, String indent, StringBuilder text) {
		text.append(indent).append(status.getMessage()).append(" [").append(status.getPlugin()).append(' ')
				.append(status.getCode()).append("]\n");
		for (IStatus child : status.getChildren()) {
			describe(child, indent + "  ", text);
		}
		if (status.getException() != null) {
			StringWriter trace = new StringWriter();
			status.getException().printStackTrace(new PrintWriter(trace));
			text.append(trace);
		}
	}
}
