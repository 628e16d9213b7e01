package org.akashi.cli.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.model.StixObject;
import org.akashi.stix.ReadFault;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StixRules;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi validate}: whether STIX is as the specification says. */
@Command(name = "validate", header = "Checks STIX 2.1: a file, or all objects of a case and their quotes.", description = {
		"Prints one finding a line and a summary. The exit code is 1 when there is an error (with --strict, also a "
				+ "warning), 3 when the file can't be read at all.",
		"", "With --json, one object a line and finding: file, severity (error, warning, info), object, path, rule, spec, "
				+ "message; then {file, objects, errors, warnings}." })
final class ValidateCommand implements Callable<Integer> {

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Checked checked;

	/** A file or a case. */
	static final class Checked {

		@Parameters(arity = "1", paramLabel = "FILE", description = "A STIX bundle, object, or JSON lines of objects.")
		private String file;

		@Option(names = "--case", paramLabel = "DIR", required = true, description = "The folder of a case.")
		private String folder;
	}

	@Option(names = "--strict", description = "Warnings count as errors.")
	private boolean strict;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	private final StixCheck check = new StixCheck(this::found);
	private final List<Integer> severities = new ArrayList<>();
	private String shown;

	@Override
	public Integer call() throws IOException {
		Console console = parent.session().console();
		shown = checked.file != null ? checked.file : checked.folder;
		Path path = console.path(shown);
		if (checked.folder != null || Files.isDirectory(path)) {
			theCase(console);
		} else {
			file(path);
		}
		int errors = count(IStatus.ERROR);
		int warnings = count(IStatus.WARNING);
		if (json) {
			console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("file", shown);
				line.writeNumberProperty("objects", check.objects());
				line.writeNumberProperty("errors", errors);
				line.writeNumberProperty("warnings", warnings);
			}));
		} else {
			console.out().println(Terminal.safe(shown) + ": " + TextTable.count(check.objects(), "object", "objects") + ", "
					+ TextTable.count(errors, "error", "errors") + ", " + TextTable.count(warnings, "warning", "warnings"));
		}
		return errors > 0 || strict && warnings > 0 ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private void file(Path path) throws IOException {
		List<StixObject> objects = new ArrayList<>();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
			StixBundles.read(in, object -> {
				check.object(object);
				objects.add(object);
			}, fault -> found(finding(fault)));
		}
		StixRules.checkTogether(objects, RuleOptions.DEFAULT).forEach(finding -> check.finding("", finding));
	}

	private void theCase(Console console) {
		try (Case open = new CaseFolder(shown).open(console, new NullProgressMonitor())) {
			EvidenceCheck evidence = new EvidenceCheck(open);
			open.problems().stream().filter(problem -> problem.getSeverity() >= IStatus.WARNING).forEach(
					problem -> found(new ValidationFinding(problem.getSeverity(), "", "", "case", "", problem.getMessage())));
			CaseIndex index = open.index();
			for (String type : index.types()) {
				for (CaseIndex.Entry entry : index.ofType(type)) {
					StixObject object = index.find(entry.id()).orElse(null);
					if (object != null) { // else the problems of the case have named it
						check.object(object);
						evidence.check(object, this::found);
					}
				}
			}
			index.unresolved().forEach(missing -> found(new ValidationFinding(IStatus.WARNING, missing.id(), "", "reference",
					"", "is referred to by " + missing.referrers().getFirst().id() + " but is not in the case")));
		}
	}

	private static ValidationFinding finding(IStatus fault) {
		String path = fault instanceof ReadFault read ? (read.line() > 0
				? "line " + read.line() + ", column " + read.column() + ", " + read.path()
				: read.path()) : "";
		return new ValidationFinding(fault.getSeverity(), "", path, "read", "", fault.getMessage());
	}

	private void found(ValidationFinding finding) {
		severities.add(finding.severity());
		Console console = parent.session().console();
		console.out().println(json ? finding.json(shown) : Terminal.safe(finding.text()));
	}

	private int count(int severity) {
		return (int) severities.stream().filter(other -> other == severity).count();
	}
}
