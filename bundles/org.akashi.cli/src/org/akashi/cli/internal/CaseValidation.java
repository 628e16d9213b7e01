package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixValidator.Located;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Checks a case: the files of its objects and relationships, whether it opens, and whether its quotes stand in its reports. */
final class CaseValidation {

	private final Console console;
	private final RuleOptions options;
	private final ValidationReport report;
	private final List<Located> all = new ArrayList<>();
	private int objects;

	CaseValidation(Console console, RuleOptions options, ValidationReport report) {
		this.console = console;
		this.options = options;
		this.report = report;
	}

	/** Checks a case and reports it, file by file. */
	void check(String shown) throws IOException {
		Path folder = console.path(shown);
		if (!Files.exists(folder.resolve("case.json"))) {
			new CaseFolder(shown).open(console, new NullProgressMonitor()).close(); // says why it is none
			return;
		}
		for (String part : new String[] { "objects", "relationships" }) {
			if (Files.isDirectory(folder.resolve(part))) {
				for (Path file : ValidateCommand.below(folder.resolve(part))) {
					file(Path.of(shown).resolve(folder.relativize(file)).toString(), file);
				}
			}
		}
		List<Located> whole = whole(shown);
		report.findings(Path.of(shown).resolve("case.json").toString(), whole);
		all.addAll(whole);
		if (!report.isJson()) {
			report.summary(shown, objects, all);
		}
	}

	private void file(String shown, Path file) {
		List<Located> found = new ArrayList<>();
		try {
			objects += new FileValidation(options, report).check(file, found).objects();
			report.findings(shown, found);
			all.addAll(found);
		} catch (IOException e) {
			report.unreadable(shown, "it can't be read: " + e.getMessage());
		}
	}

	private List<Located> whole(String shown) {
		List<Located> found = new ArrayList<>();
		try (Case open = new CaseFolder(shown).open(console, new NullProgressMonitor())) {
			open.problems().stream().filter(problem -> problem.getSeverity() >= IStatus.WARNING).forEach(problem -> found.add(located(
					problem.getSeverity() >= IStatus.ERROR ? Severity.ERROR : Severity.WARNING, "case", "$", problem.getMessage())));
			EvidenceCheck evidence = new EvidenceCheck(open);
			CaseIndex index = open.index();
			for (String type : index.types()) {
				for (CaseIndex.Entry entry : index.ofType(type)) {
					StixObject object = index.find(entry.id()).orElse(null);
					if (object != null) { // else the problems of the case have named it
						evidence.check(object, (path, message) -> found.add(located(Severity.ERROR, "evidence", path, object.getId() + ": " + message)));
					}
				}
			}
			index.unresolved().forEach(missing -> found.add(located(Severity.WARNING, "unresolved", "$",
					missing.id() + " is referred to by " + missing.referrers().getFirst().id() + " but is not in the case")));
		}
		return found;
	}

	private static Located located(Severity severity, String rule, String path, String message) {
		return new Located(new Finding(severity, rule, "", path, message), "", 0, 0);
	}
}
