package org.akashi.measure.internal;

import java.util.List;
import java.util.Locale;

/** A report made up for measuring where no real one is at hand: sentences, and a list of indicators on each page. */
final class MadeReport {

	private static final List<String> SENTENCES = List.of(
			"The group sent letters with a document that loads a second stage from its server.",
			"We have seen the same loader in three earlier campaigns against energy companies in Germany and Japan.",
			"After the first contact the implant waits for some minutes and asks its server for a task.",
			"The operators used Cobalt Strike and PsExec to move to other machines of the network.",
			"Between March 2018 and May 2018 the number of victims grew to more than eighty organizations.",
			"The file is written to a folder of the user and started by a key of the registry.");

	private MadeReport() {
	}

	/** The lines of a page, the same for the same number. */
	static String page(int number) {
		StringBuilder text = new StringBuilder("Chapter " + number + ": What the loader does\n\n");
		for (int i = 0; i < 24; i++) {
			text.append(SENTENCES.get((number + i) % SENTENCES.size())).append(i % 4 == 3 ? "\n\n" : "\n");
		}
		text.append("Indicators of compromise\n");
		for (int i = 0; i < 8; i++) {
			long seed = number * 1_000_003L + i * 7_919L;
			text.append(String.format(Locale.ROOT, "hxxp://c%d.update-%d[.]com/gate.php\n", i, number))
					.append(String.format(Locale.ROOT, "%d[.]%d[.]%d[.]%d\n", 11 + seed % 89, seed % 251, seed % 241, 1 + seed % 239))
					.append(String.format(Locale.ROOT, "%016x%016x%016x%016x\n", seed * 0x9E3779B97F4A7C15L, seed * 0xC2B2AE3D27D4EB4FL,
							seed * 0x165667B19E3779F9L, seed * 0x27D4EB2F165667C5L));
		}
		return text.toString();
	}
}
