package org.akashi.store;

import java.io.PrintStream;
import java.nio.file.Path;

import org.akashi.mention.Extraction;
import org.akashi.model.Malware;
import org.akashi.report.ReportFile;
import org.akashi.store.CaseTexts.Kind;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;

import java.util.List;

/** A process that works on a case until it is killed. It prints each thing that it was told is done. */
final class Worker {

	private Worker() {
	}

	/** Arguments: the folder of the case, the number of the first piece of work. */
	public static void main(String[] arguments) throws CoreException {
		PrintStream out = System.out;
		try (Case opened = Case.open(Path.of(arguments[0]), null)) {
			if (opened.readOnly()) {
				say(out, "read-only " + opened.problems());
				return;
			}
			for (int i = Integer.parseInt(arguments[1]);; i++) {
				work(opened, i, out);
			}
		}
	}

	private static void work(Case opened, int number, PrintStream out) throws CoreException {
		Malware malware = Things.malware("M" + number);
		ReportFile file = Things.file(number + ".txt", "Report " + number);
		if (number % 5 == 0) {
			opened.reports().add(file, Things.text("Report " + number), new Extraction(List.of(), List.of(), List.of()));
			say(out, "report " + file.sha256());
			opened.history().execute("Accept " + number, edit -> {
				edit.add(malware);
				edit.record(file.sha256(), Things.verdict("item" + number, Decision.ACCEPT));
			});
			say(out, "verdict " + file.sha256() + " item" + number + " " + malware.getId());
		} else {
			opened.history().execute("Add " + number, edit -> edit.add(malware));
			say(out, "object " + malware.getId() + " M" + number);
		}
		if (number % 3 == 0) {
			opened.history().execute("Rename " + number, edit -> edit.<Malware>modify(malware.getId()).setName("R" + number));
			say(out, "object " + malware.getId() + " R" + number);
		}
		if (number % 2 == 0) {
			opened.history().execute("Draw " + number, edit -> edit.text(Kind.DIAGRAM, "Work",
					edit.text(Kind.DIAGRAM, "Work").orElse("\"nodes\":[\nnull]\n").replace("null]", "{\"id\":\"" + number + "\",\"x\":1},\nnull]")));
			say(out, "drawn " + number);
		}
		if (number % 7 == 0) {
			opened.history().execute("Try " + number, edit -> edit.add(Things.actor("Passing")));
			opened.history().undo();
			opened.history().redo();
			opened.history().undo();
		}
		if (number % 4 == 0) {
			opened.save(null);
			say(out, "saved");
		}
	}

	/** One write, so that a line is said whole or not at all. */
	private static void say(PrintStream out, String line) {
		out.print(line + "\n");
		out.flush();
	}
}
