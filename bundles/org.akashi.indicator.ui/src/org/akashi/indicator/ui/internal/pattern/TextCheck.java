package org.akashi.indicator.ui.internal.pattern;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.indicator.pattern.PatternParts;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.rules.RuleCompilers;
import org.akashi.stix.pattern.Patterns;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Checks a text a moment after it was changed last, on a worker thread; first its structure, then by the real compiler where there is one. */
final class TextCheck {

	private static final int DELAY = 150;

	/**
	 * What a check found.
	 *
	 * @param text     the text that was checked
	 * @param findings what is wrong
	 * @param outline  its parts
	 * @param parts    the observables of a STIX pattern, or {@code null}
	 */
	record Result(String text, List<TextFinding> findings, List<OutlineNode> outline, PatternParts parts) {
	}

	private final Display display;
	private final Consumer<Result> show;
	private final Job job;
	private volatile IndicatorLanguage language;
	private volatile String text = "";
	private volatile boolean disposed;

	TextCheck(Display display, Consumer<Result> show) {
		this.display = display;
		this.show = show;
		job = Job.create(Messages.Pattern_checking, this::check);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Checks this text soon. UI thread. */
	void request(IndicatorLanguage nextLanguage, String nextText) {
		language = nextLanguage;
		text = nextText;
		job.cancel();
		job.schedule(DELAY);
	}

	void dispose() {
		disposed = true;
		job.cancel();
	}

	private IStatus check(IProgressMonitor monitor) {
		IndicatorLanguage of = language;
		String checked = text;
		List<TextFinding> findings = of.check(checked);
		List<OutlineNode> outline = of.outline(checked);
		PatternParts parts = of.id().equals("stix") && Patterns.check(checked).isEmpty() ? PatternParts.of(Patterns.parse(checked)) : null;
		tell(new Result(checked, findings, outline, parts), monitor);
		if (findings.stream().noneMatch(finding -> finding.severity() == TextFinding.Severity.ERROR)) {
			RuleCompilers.check(of.id(), checked, monitor).filter(more -> !more.isEmpty())
					.ifPresent(more -> tell(new Result(checked, RuleCompilers.joined(findings, more), outline, parts), monitor));
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void tell(Result result, IProgressMonitor monitor) {
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed) {
					show.accept(result);
				}
			});
		}
	}
}
