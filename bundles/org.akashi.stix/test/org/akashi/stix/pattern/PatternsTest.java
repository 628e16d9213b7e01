package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ObservationExpression.Qualified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

	private static Comparison one(String pattern) {
		List<Comparison> comparisons = Patterns.parse(pattern).comparisons();
		assertEquals(1, comparisons.size());
		return comparisons.getFirst();
	}

	@Test
	void takesAComparisonApart() {
		Comparison c = one("[file:hashes.'SHA-256' NOT = 'aa']");
		assertEquals("file", c.path().objectType());
		assertEquals(List.of("hashes", "SHA-256"), c.path().members());
		assertEquals(Comparator.EQUAL, c.comparator());
		assertTrue(c.negated());
		assertEquals("aa", c.constant().plain());
	}

	@Test
	void unescapesTexts() {
		assertEquals("C:\\it's", one("[directory:path = 'C:\\\\it\\'s']").constant().plain());
		assertEquals("[directory:path = 'C:\\\\it\\'s']", StixPattern.equal(ObjectPath.of("directory", "path"), new Constant.Text("C:\\it's")).toString());
	}

	@Test
	void readsAllConstants() {
		assertInstanceOf(Constant.Timestamp.class, one("[a:bcd = t'2026-01-31T09:30:00.5Z']").constant());
		assertInstanceOf(Constant.Hex.class, one("[a:bcd = h'ffd8']").constant());
		assertInstanceOf(Constant.Binary.class, one("[a:bcd = b'dGVzdA==']").constant());
		assertEquals(new Constant.Bool(true), one("[a:bcd = true]").constant());
		assertTrue(((Constant.Number) one("[a:bcd > -5]").constant()).isWhole());
		assertEquals("0.5", one("[a:bcd >= .5]").constant().plain());
	}

	@Test
	void readsPathsWithLists() {
		ObjectPath path = one("[email-message:body_multipart[*].body_raw_ref.x[2].name LIKE 'a%']").path();
		assertEquals(List.of("body_multipart", "body_raw_ref", "x", "name"), path.members());
		assertInstanceOf(ObjectPath.AnyElement.class, path.steps().get(1));
		assertEquals(new ObjectPath.Element(2), path.steps().get(4));
		assertEquals("email-message:body_multipart[*].body_raw_ref.x[2].name", path.toString());
	}

	@Test
	void quotesMembersOnlyWhereNeeded() {
		assertEquals("file:hashes.'SHA-256'", ObjectPath.of("file", "hashes", "SHA-256").toString());
		assertEquals("file:hashes.MD5", ObjectPath.of("file", "hashes", "MD5").toString());
		assertEquals("x:'START'", ObjectPath.of("x", "START").toString());
		assertEquals("[x:'START' = 1]", Patterns.parse("[x:'START'=1]").toString());
	}

	@Test
	void bindsAndBeforeOrBeforeFollowedBy() {
		ObservationExpression root = Patterns.parse("[a:bcd=1] OR [a:bcd=2] AND [a:bcd=3] FOLLOWEDBY [a:bcd=4]").root();
		var followed = assertInstanceOf(ObservationExpression.Combination.class, root);
		assertEquals(ObservationExpression.Operator.FOLLOWEDBY, followed.operator());
		var or = assertInstanceOf(ObservationExpression.Combination.class, followed.operands().getFirst());
		assertEquals(ObservationExpression.Operator.OR, or.operator());
		assertEquals(2, or.operands().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"[a:bcd = 1 AND (a:bcd = 2 OR a:bcd = 3)]", "([a:bcd = 1] OR [a:bcd = 2]) AND [a:bcd = 3]",
			"([a:bcd = 1] FOLLOWEDBY [a:bcd = 2]) WITHIN 5 SECONDS", "[a:bcd = 1] REPEATS 2 TIMES WITHIN 5.5 SECONDS",
			"([a:bcd = 1] REPEATS 2 TIMES) REPEATS 3 TIMES", "[NOT EXISTS a:bcd.x]", "[a:bcd NOT IN ('x', 'y')]", "[a:bcd IN ()]",
			"[a:bcd = 1] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00Z'",
			"[a:bcd = 1 OR a:bcd = 2 AND a:bcd = 3]", "[a:bcd = 1] OR [a:bcd = 2] AND [a:bcd = 3]", "[a:bcd = 1] AND ([a:bcd = 2] FOLLOWEDBY [a:bcd = 3])"})
	void printsWhatItRead(String pattern) {
		assertEquals(pattern, Patterns.parse(pattern).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[ a:bcd==1 AND a:abc<>2 ] | [a:abc != 2 AND a:bcd = 1]",
			"[a:bcd NOT = 1] | [a:bcd != 1]", "[a:bcd NOT != 1] | [a:bcd = 1]", "[a:bcd NOT < 1] | [a:bcd >= 1]", "[a:bcd IN ('b','a','b')] | [a:bcd IN ('a', 'b')]",
			"[a:bcd IN ('a')] | [a:bcd = 'a']", "[a:bcd = h'FFD8'] | [a:bcd = h'ffd8']", "[a:bcd > 7.50] | [a:bcd > 7.5]", "[a:bcd > 7.0] | [a:bcd > 7]",
			"[b:bcd=1] OR [a:bcd=1] OR [b:bcd=1] | [a:bcd = 1 OR b:bcd = 1]", "[b:bcd=1] FOLLOWEDBY [a:bcd=1] | [b:bcd = 1] FOLLOWEDBY [a:bcd = 1]",
			"[a:bcd=1] AND [a:bcd=1] | [a:bcd = 1] REPEATS 2 TIMES", "[(a:bcd=2 OR a:bcd=1) OR a:bcd=1] | [a:bcd IN (1, 2)]",
			"[a:bcd=1] WITHIN 5.0 SECONDS | [a:bcd = 1] WITHIN 5 SECONDS", "/* x */ [a:bcd=1] // y | [a:bcd = 1]"})
	void canonicalForm(String pattern, String canonical) {
		assertEquals(canonical, Patterns.parse(pattern).canonical().toString());
	}

	@Test
	void differentMeaningStaysDifferent() {
		assertNotEquals(Patterns.parse("[a:bcd=1] FOLLOWEDBY [a:bcd=2]").canonical(), Patterns.parse("[a:bcd=2] FOLLOWEDBY [a:bcd=1]").canonical());
		assertNotEquals(Patterns.parse("[a:bcd='1']").canonical(), Patterns.parse("[a:bcd=1]").canonical());
		assertNotEquals(Patterns.parse("[a:bcd=1] AND [a:bcd=1]").canonical(), Patterns.parse("[a:bcd=1]").canonical());
	}

	@Test
	void qualifiersNestInTheirOrder() {
		Qualified outer = assertInstanceOf(Qualified.class, Patterns.parse("[a:bcd=1] REPEATS 2 TIMES WITHIN 5 SECONDS").root());
		assertInstanceOf(Qualifier.Within.class, outer.qualifier());
		assertEquals(new Qualifier.Repeats(2), assertInstanceOf(Qualified.class, outer.expression()).qualifier());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[a:bcd = ] | 1 | 10 | Unexpected «]»", "[a:bcd = 1\\n OR] | 2 | 4 | Unexpected «]»",
			"[a:bcd = 1] within 5 seconds | 1 | 13 | Keywords are upper case: WITHIN", "[a:bcd = 'x] | 1 | 10 | A text is not closed",
			"[a:bcd = h'abc'] | 1 | 10 | h'…' needs", "[a:bcd = b'!'] | 1 | 10 | b'…' needs", "[a:bcd = t'now'] | 1 | 10 | A timestamp looks like",
			"[a:bcd=1] WITHIN 0 SECONDS | 1 | 18 | WITHIN needs", "[a:bcd=1] REPEATS 1.5 TIMES | 1 | 19 | REPEATS needs",
			"[a:bcd=1] REPEATS 0 TIMES | 1 | 19 | REPEATS needs", "[a:bcd=1] WITHIN 5 SECONDS WITHIN 6 SECONDS | 1 | 28 | The qualifier stands twice",
			"[a:bcd=1 | 1 | 9 | Unexpected end, expected «]»; «[» of line 1", "[a:b-c=1] | 1 | 4 | As the name of a property",
			"file:size = 1280 | 1 | 1 | Comparisons stand in square brackets", "[file:hashes.MD5 = cead3f] | 1 | 20 | A text stands in single quotes: 'cead3f'",
			"[file:size = 12ab] | 1 | 16 | A text stands in single quotes", "[file.size = 1280] | 1 | 6 | Behind the object type stands a colon",
			"[file:name MATCHES /a/] | 1 | 20 | A regular expression stands in single quotes", "[a:bcd = 1] WITHIN 5 HOURS | 1 | 22 | WITHIN counts in SECONDS",
			"[a:bcd =? 'x'] | 1 | 9 | «=?» is no comparator", "[a:bcd === 1] | 1 | 10 | «===» is no comparator", "[a:bcd = \"x\"] | 1 | 10 | Texts stand in straight single quotes",
			"[a:bcd = ‘x’] | 1 | 10 | Texts stand in straight", "[a:bcd = 1 && a:abc = 2] | 1 | 12 | Comparisons are joined by AND",
			"[a:bcd = 1] AND a:abc = 2 | 1 | 17 | Each observation stands in square brackets", "[a:bcd:abc = 1] | 1 | 7 | Only the object type",
			"[NOT a:bcd = 1] | 1 | 6 | NOT stands behind the path", "[a:bcd IN ['x']] | 1 | 11 | A set stands in parentheses", "[a:bcd IN 'x'] | 1 | 11 | A set stands",
			"[a:bcd = True] | 1 | 10 | Truth values are lower case", "[a:bcd > true] | 1 | 10 | Truth values can't", "[a:bcd = null] | 1 | 10 | There is no null",
			"[a:START = 1] | 1 | 4 | As the name of a property «START»", "[a:bcd=1] START '2016-06-01T01:30:00Z' STOP '2016-06-01T02:30:00Z' | 1 | 17 | A timestamp has a t",
			"[a:bcd=1] REPEATS 5 SECONDS | 1 | 21 | Behind the number of REPEATS", "([a:bcd=1] | 1 | 11 | Unexpected end, expected «)»; «(» of line 1, column 1",
			"[a:bcd=1]] | 1 | 10 | Unexpected «]», expected the end", "'[a:bcd=1]' | 1 | 1 | A pattern starts with «[»", "[a:bcd] | 1 | 7 | Unexpected «]», expected a comparator",
			"[a:bcd = 'C:\\x'] | 1 | 10 | A text has a backslash"})
	void errorsHaveTheirPlaceAndReason(String pattern, int line, int column, String message) {
		PatternException e = assertThrows(PatternException.class, () -> Patterns.parse(pattern.replace("\\n", "\n")));
		PatternProblem problem = e.problems().getFirst();
		assertTrue(problem.message().startsWith(message), problem::toString);
		assertEquals(line, problem.line(), problem::toString);
		assertEquals(column, problem.column(), problem::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[file:hashes.MD5 = 'abc'] | Not a value of MD5: abc",
			"[a:bcd=1] START t'2026-01-02T00:00:00Z' STOP t'2026-01-01T00:00:00Z' | STOP must be later than START",
			"[file:hashes.'SHA-1' IN ('x')] | Not a value of SHA-1: x"})
	void checkFindsWhatGrammarCannot(String pattern, String message) {
		assertEquals(message, Patterns.check(pattern).getFirst().message());
		Patterns.parse(pattern);
	}

	@Test
	void emptyTextIsNoPattern() {
		assertEquals("The pattern is empty", Patterns.check("  ").getFirst().message());
	}

	@Test
	void hostilePatternsEndInAMessage() {
		assertTrue(Patterns.check("(".repeat(100_000)).getFirst().message().contains("nested"));
		String many = "[a:bcd=1]" + " OR [a:bcd=1]".repeat(5_000);
		assertEquals("[a:bcd = 1]", Patterns.parse(many).canonical().toString());
		assertTrue(!Patterns.check("[a:bcd='" + "\\".repeat(99_999)).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[a:bcd = 1 AND b:bcd = 2] | 16 | AND joins statements about one object",
			"[(a:bcd = 1 OR b:bcd = 1) AND c:bcd = 2] | 31 | AND joins", "[a:bcd[-1] = 1] | 7 | Lists are counted from 0", "[a:bcd IN ()] | 2 | Nothing is in",
			"[a:bcd IN (1, 'x')] | 12 | A set has constants of one kind", "[a:bcd MATCHES '(a'] | 16 | Not a regular expression",
			"[a:bcd MATCHES '(?R)'] | 16 | MATCHES can't evaluate «(?R)»", "[a:bcd ISSUBSET 'example.com'] | 17 | Not an IPv4",
			"[a:bcd = t'2026-02-30T00:00:00Z'] | 10 | There is no such day"})
	void adviceIsNoError(String pattern, int column, String message) {
		assertEquals(List.of(), Patterns.check(pattern));
		PatternProblem advice = Patterns.advice(pattern).getFirst();
		assertTrue(advice.message().startsWith(message), advice::toString);
		assertEquals(column, advice.column(), advice::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"[a:bcd = 1 AND a:abc = 2]", "[(a:bcd = 1 OR b:bcd = 1) AND (b:bcd = 2 OR c:bcd = 3)]", "[a:bcd IN (1, 2.5)]",
			"[a:bcd MATCHES '^(?P<x>[[:alpha:]]+)\\\\.(?P=x)$']", "[a:bcd ISSUBSET '2001:db8::/32']", "no pattern"})
	void whatIsRightNeedsNoAdvice(String pattern) {
		assertEquals(List.of(), Patterns.advice(pattern));
	}
}
