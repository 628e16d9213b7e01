package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;

/** Rules of other tools that an indicator of STIX 1.x holds. */
final class TestMechanisms {

	private TestMechanisms() {
	}

	/** The rules with their pattern types, as pairs; what isn't known is named. */
	static List<String[]> rules(XmlElement test, Draft draft) {
		List<String[]> rules = new ArrayList<>();
		switch (test.type()) {
			case "SnortTestMechanismType" -> test.children("Rule").forEach(rule -> rules.add(new String[] { "snort", rule.text() }));
			case "YaraTestMechanismType" -> test.children("Rule").forEach(rule -> rules.add(new String[] { "yara", rule.text() }));
			case "OpenIOC2010TestMechanismType" -> test.child("ioc").ifPresent(ioc -> rules.add(new String[] { "openioc", ioc.xml() }));
			case "GenericTestMechanismType" -> test.child("Specification").ifPresent(specification -> rules.add(new String[] {
					generic(test.text("Type")), specification.text() }));
			default -> {
				draft.sink().loss(test.path(), test.line(), test.type(), "STIX 2.1 has no pattern of this kind.");
				test.useAll();
			}
		}
		rules.removeIf(rule -> rule[1].isBlank());
		return rules;
	}

	private static String generic(String type) {
		String word = Common.worded(type);
		return word.isEmpty() ? "generic" : word;
	}
}
