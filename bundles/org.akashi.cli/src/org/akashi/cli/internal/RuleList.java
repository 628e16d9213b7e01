package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;

import org.akashi.stix.StixRule;

/** The list of all rules, for people or machines. */
final class RuleList {

	private RuleList() {
	}

	static void print(PrintWriter out, boolean json) {
		for (StixRule rule : StixRule.all()) {
			String level = rule.level().name().toLowerCase(Locale.ROOT);
			String number = !rule.number().isEmpty() || rule.old().isEmpty() ? rule.number() : rule.old();
			if (json) {
				out.println(JsonLine.of(line -> {
					line.writeStringProperty("rule", rule.name());
					line.writeStringProperty("level", level);
					line.writeStringProperty("number", number);
					line.writeStringProperty("group", rule.group());
					line.writeStringProperty("stix21", rule.spec21());
					line.writeStringProperty("stix20", rule.spec20());
					line.writeStringProperty("asks", rule.asks());
				}));
			} else {
				out.println(String.format(Locale.ROOT, "%-32s %-6s %-4s %-8s %-18s %s", rule.name(), level, number,
						rule.spec21().isEmpty() ? "-" : rule.spec21(), rule.spec20().isEmpty() ? "-" : rule.spec20(), rule.asks()));
			}
		}
		if (!json) {
			out.println("Columns: rule, level, number, section of STIX 2.1, section of STIX 2.0, what it asks for. Groups: format-checks (1), "
					+ "approved-values (2), all-vocabs (210), all-external-sources (270), all.");
		}
	}
}
