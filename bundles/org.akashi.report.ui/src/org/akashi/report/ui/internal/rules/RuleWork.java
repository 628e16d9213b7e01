package org.akashi.report.ui.internal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.report.ui.internal.Messages;
import org.akashi.review.CaseRules;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.CaseWork;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Changes rules off the UI thread: those of the open case, each change one step to undo, or those that hold always. */
public final class RuleWork {

	private static final String BUNDLE = "org.akashi.report.ui";

	/** A change of the rules of a case. */
	@FunctionalInterface
	private interface Change {

		void on(CaseRules rules) throws CoreException;
	}

	private RuleWork() {
	}

	/** The rules of a case, as the analyst of this workbench changes them. */
	static CaseRules rules(org.akashi.store.Case open) {
		return new CaseRules(open, AkashiPreferences.analyst(), java.time.Clock.systemUTC());
	}

	private static void inCase(String name, Change change) {
		CaseWork work = (open, monitor) -> change.on(rules(open));
		ActiveCase.get().run(name, work);
	}

	private static void always(String name, CoreWork work) {
		Job.create(name, monitor -> {
			try {
				work.run();
			} catch (CoreException e) {
				ProblemDialog.showLater(name, e.getStatus());
			}
		}).schedule();
	}

	@FunctionalInterface
	private interface CoreWork {

		void run() throws CoreException;
	}

	/** Adds rules to the case, or to those that hold in every case. */
	public static void add(List<ExtractionRule> rules, boolean always) {
		if (rules.isEmpty()) {
			return;
		}
		if (always) {
			always(Messages.Rules_changing, () -> UserRules.get().put(signed(rules)));
		} else {
			inCase(Messages.Rules_changing, ofCase -> ofCase.add(rules));
		}
	}

	private static List<ExtractionRule> signed(Collection<ExtractionRule> rules) {
		String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
		return rules.stream().map(rule -> ExtractionRule.byHand(rule.match(), rule.effect(), rule.amount(), rule.note(),
				AkashiPreferences.analyst(), at).enabled(rule.enabled())).toList();
	}

	/** Puts an edited rule in the place of the former, which may hold elsewhere. */
	static void replace(RuleRow before, ExtractionRule after, boolean always) {
		if (before.always() && always) {
			always(Messages.Rules_changing, () -> UserRules.get().change(signed(List.of(after)), List.of(before.rule())));
		} else if (before.always()) {
			always(Messages.Rules_changing, () -> UserRules.get().remove(List.of(before.rule())));
			add(List.of(after), false);
		} else if (always) {
			add(List.of(after), true);
			inCase(Messages.Rules_changing, ofCase -> ofCase.remove(List.of(before.rule())));
		} else {
			inCase(Messages.Rules_changing, ofCase -> ofCase.replace(before.rule(), after));
		}
	}

	/** Switches rules on or off. */
	static void enable(Collection<RuleRow> rows, boolean on) {
		List<ExtractionRule> ofCase = RuleRow.rules(rows, false);
		List<ExtractionRule> ofUser = RuleRow.rules(rows, true).stream().map(rule -> rule.enabled(on)).toList();
		if (!ofCase.isEmpty()) {
			inCase(Messages.Rules_changing, rules -> rules.enable(ofCase, on));
		}
		if (!ofUser.isEmpty()) {
			always(Messages.Rules_changing, () -> UserRules.get().put(ofUser));
		}
	}

	/** Removes rules; those that the verdicts of the case teach are switched off. */
	static void remove(Collection<RuleRow> rows) {
		List<ExtractionRule> ofCase = RuleRow.rules(rows, false);
		List<ExtractionRule> ofUser = RuleRow.rules(rows, true);
		if (!ofCase.isEmpty()) {
			inCase(Messages.Rules_changing, rules -> rules.remove(ofCase));
		}
		if (!ofUser.isEmpty()) {
			always(Messages.Rules_changing, () -> UserRules.get().remove(ofUser));
		}
	}

	/** Takes the rules of a file into the case; what of it is left out is shown. */
	static void importFile(Path file) {
		inCase(NLS.bind(Messages.Rules_importing, file.getFileName()), rules -> {
			RuleFormat.Content content = read(file);
			rules.importRules(content.rules(), file.getFileName().toString());
			if (!content.problems().isEmpty()) {
				MultiStatus status = new MultiStatus(BUNDLE, 0, NLS.bind(Messages.Rules_partly, file.getFileName()));
				content.problems().forEach(problem -> status.add(new Status(IStatus.WARNING, BUNDLE, problem)));
				ProblemDialog.showLater(NLS.bind(Messages.Rules_importing, file.getFileName()), status);
			}
		});
	}

	private static RuleFormat.Content read(Path file) throws CoreException {
		try (InputStream in = Files.newInputStream(file)) {
			return RuleFormat.read(file.getFileName().toString(), in);
		} catch (IllegalArgumentException e) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, e.getMessage(), e));
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, NLS.bind(Messages.Rules_unreadable, file, e.getMessage()), e));
		}
	}

	/** Writes rules to a file, to share them. */
	static void exportFile(Path file, List<ExtractionRule> rules) {
		always(NLS.bind(Messages.Rules_exporting, file.getFileName()), () -> {
			try {
				Files.write(file, RuleFormat.file(rules).getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new CoreException(new Status(IStatus.ERROR, BUNDLE, NLS.bind(Messages.Rules_unwritable, file, e.getMessage()), e));
			}
		});
	}
}
