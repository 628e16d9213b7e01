package org.example.yara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNamesTest {

	private final RuleNames names = new RuleNames();

	@ParameterizedTest
	@CsvSource({ "Akashi_Tin Kettle,Akashi_Tin_Kettle", "Café-Ü!,Cafe_U", "3CX,_3CX", "rule,rule_rule", "all,all_rule",
			"Akashi_求人票,Akashi", "求人票,x1", "(),x1", "ｆｕｌｌ,full" })
	void keepsWhatAnIdentifierMayHold(String name, String expected) {
		assertEquals(expected, names.next(name, "x1"));
	}

	@Test
	void givesNoNameTwice() {
		assertEquals("a", names.next("a", "x"));
		assertEquals("a_2", names.next("a", "x"));
		assertEquals("a_3", names.next("a!", "x"));
		assertFalse(names.take("a_2"));
	}

	@Test
	void cutsLongNames() {
		String first = names.next("x".repeat(300), "");
		String second = names.next("x".repeat(300), "");
		assertTrue(first.length() <= 128 && second.length() <= 128);
		assertFalse(first.equals(second));
	}
}
