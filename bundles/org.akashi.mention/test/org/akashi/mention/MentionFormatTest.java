package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFormatTest {

	private static final Mention MENTION = new Mention(new Span(3, 10), 2, "Lazarus", "Lazarus Group", "actor",
			"Lazarus Group", List.of(), Role.SUBJECT, 79, "names/1", "alias «Lazarus»");

	@Test
	void writesKeysInFixedOrder() {
		assertEquals("{\"start\":3,\"end\":10,\"page\":2,\"raw\":\"Lazarus\",\"value\":\"Lazarus Group\",\"type\":\"actor\","
				+ "\"entity\":\"Lazarus Group\",\"role\":\"subject\",\"confidence\":79,\"extractor\":\"names/1\","
				+ "\"why\":\"alias «Lazarus»\"}", MentionFormat.line(MENTION));
	}

	@Test
	void readsWhatItWrote() {
		assertEquals(MENTION, MentionFormat.mention(MentionFormat.line(MENTION)));
	}

	@Test
	void keepsCandidatesAndTheirOrder() {
		Mention unclear = new Mention(new Span(0, 5), 0, "APT10", "APT10", "actor", "", List.of("actor:menuPass", "actor:APT10"),
				Role.SUBJECT, 55, "names/1", "");
		String line = MentionFormat.line(unclear);
		assertTrue(line.contains("\"candidates\":[\"actor:menuPass\",\"actor:APT10\"]"));
		assertEquals(unclear, MentionFormat.mention(line));
	}

	@Test
	void leavesOutCandidatesWhereThereAreNone() {
		assertFalse(MentionFormat.line(MENTION).contains("candidates"));
	}

	@Test
	void keepsThePartsOfABrokenValue() {
		Mention broken = new Mention(new Span(3, 20), 0, "abc\ndef", "abcdef", "md5", "", List.of(), Role.INDICATOR, 90, "x/1", "joined",
				List.of(new Span(3, 6), new Span(7, 20)));
		String line = MentionFormat.line(broken);
		assertTrue(line.contains("\"parts\":[\"3-6\",\"7-20\"]"));
		assertEquals(broken, MentionFormat.mention(line));
		assertThrows(IllegalArgumentException.class, () -> MentionFormat.mention(line.replace("7-20", "7-21")));
		assertThrows(IllegalArgumentException.class, () -> MentionFormat.mention(line.replace("7-20", "7")));
	}

	@Test
	void putsLeadingKeysFirst() {
		Map<String, String> leading = new LinkedHashMap<>();
		leading.put("file", "a.pdf");
		leading.put("id", "0123");
		assertTrue(MentionFormat.line(leading, MENTION).startsWith("{\"file\":\"a.pdf\",\"id\":\"0123\",\"start\":3"));
	}

	@Test
	void staysOnOneLineWhateverTheText() {
		Mention odd = new Mention(new Span(0, 4), 0, "a\n\"\u2028\t", "値", "malware", "", List.of(), Role.INDICATOR, 0, "x/1", "\\");
		String line = MentionFormat.line(odd);
		assertEquals(-1, line.indexOf('\n'));
		assertEquals(odd, MentionFormat.mention(line));
	}

	@Test
	void ignoresUnknownKeys() {
		String line = MentionFormat.line(MENTION).replaceFirst("\\{", "{\"file\":\"x\",\"new\":{\"deep\":[1,{\"a\":2}]},\"flag\":true,");
		assertEquals(MENTION, MentionFormat.mention(line));
	}

	@Test
	void readsProposalsThatItWrote() {
		Proposal proposal = new Proposal(Proposal.Kind.RELATIONSHIP, "aaaa", "targets", "bbbb", "", "2018-10", "2018-11", new Span(5, 60),
				45, "statements/1", "the words «targets»");
		assertEquals(proposal, MentionFormat.proposal(MentionFormat.line(proposal)));
		Proposal property = new Proposal(Proposal.Kind.PROPERTY, "aaaa", "first_seen", "cccc", "2017-09", "", "", new Span(5, 60), 70,
				"statements/1", "");
		assertEquals(property, MentionFormat.proposal(MentionFormat.line(property)));
		assertTrue(MentionFormat.line(property).startsWith("{\"kind\":\"property\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{", "null", "{\"start\":1}", "{\"start\":\"1\"}", "{\"candidates\":[1]}", "nonsense" })
	void saysWhatIsWrongWithALine(String line) {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> MentionFormat.mention(line));
		assertTrue(error.getMessage().startsWith("Not a line of mentions or proposals ("), error.getMessage());
	}

	@Test
	void refusesSpansAndRolesThatAreNone() {
		String line = MentionFormat.line(MENTION);
		assertThrows(IllegalArgumentException.class, () -> MentionFormat.mention(line.replace("\"end\":10", "\"end\":3")));
		assertThrows(IllegalArgumentException.class, () -> MentionFormat.mention(line.replace("subject", "hero")));
		assertThrows(IllegalArgumentException.class, () -> MentionFormat.mention(line.replace(":79,", ":179,")));
	}

	@Test
	void idDependsOnSpanTypeAndValueOnly() {
		Mention other = new Mention(new Span(3, 10), 9, "x", "Lazarus Group", "actor", "", List.of(), Role.PUBLISHER, 1, "y/2", "z");
		assertEquals(MENTION.id(), other.id());
		assertEquals(12, other.id().length());
	}
}
