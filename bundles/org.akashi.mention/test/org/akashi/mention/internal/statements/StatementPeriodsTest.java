package org.akashi.mention.internal.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.mention.Findings;
import org.akashi.mention.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** When statements held, by the words of their sentences: a report of 5 March 2019 says what is now. */
class StatementPeriodsTest {

	private static final String PUBLISHED = "2019-03-05";

	private static String period(String sentence, String relationship) {
		Proposal proposal = Findings.in(sentence + "\n", PUBLISHED).relationship(relationship);
		return proposal.start() + "/" + proposal.stop();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"APT28 currently targets Turkey.                                     | APT28 targets Türkiye | 2019-03-05/",
			"APT28 continues to target hospitals in Japan.                       | APT28 targets Japan   | 2019-03-05/",
			"Nowadays APT28 targets Norway.                                      | APT28 targets Norway  | 2019-03-05/",
			"Historically, APT28 targeted Norway.                                | APT28 targets Norway  | /2019-03-05",
			"Until 2018, APT28 targeted Poland.                                  | APT28 targets Poland  | /2018",
			"APT28 has been targeting Germany since 2016.                        | APT28 targets Germany | 2016/",
			"APT28は引き続き日本の病院を標的にしている。                            | APT28 targets Japan   | 2019-03-05/",
			"ドイツの銀行を標的としたAPT28の活動が継続中。                          | APT28 targets Germany | 2019-03-05/",
			"当時APT28はノルウェーを標的にしていた。                                | APT28 targets Norway  | /2019-03-05",
			"APT28は2019年以降ドイツを標的にしている。                              | APT28 targets Germany | 2019/" })
	void oneTime(String sentence, String relationship, String expected) {
		assertEquals(expected, period(sentence, relationship));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Previously APT28 targeted Poland, but now Turla targets Germany.    | APT28 targets Poland  | /2019-03-05",
			"Previously APT28 targeted Poland, but now Turla targets Germany.    | Turla targets Germany | 2019-03-05/",
			"While APT28 previously targeted banks in Poland, Turla now targets Germany. | APT28 targets Poland  | /2019-03-05",
			"While APT28 previously targeted banks in Poland, Turla now targets Germany. | Turla targets Germany | 2019-03-05/",
			"In 2016 APT28 targeted Poland and in 2018 it targeted Germany.      | APT28 targets Poland  | 2016/2016",
			"In 2016 APT28 targeted Poland and in 2018 it targeted Germany.      | APT28 targets Germany | 2018/2018",
			"APT28は以前は米国の通信業界を標的にしていたが、現在はドイツの金融機関を標的にしている。 | APT28 targets United States | /2019-03-05",
			"APT28は以前は米国の通信業界を標的にしていたが、現在はドイツの金融機関を標的にしている。 | APT28 targets Germany | 2019-03-05/",
			"APT28は以前は米国の通信業界を標的にしていたが、現在はドイツの金融機関を標的にしている。 | APT28 targets financial-services | 2019-03-05/" })
	void twoTimesInOneSentence(String sentence, String relationship, String expected) {
		assertEquals(expected, period(sentence, relationship));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"While APT28 previously targeted telecoms in the United States, it now targets banks in Germany. | APT28 targets Germany | 2019-03-05/",
			"While APT28 previously targeted telecoms in the United States, it now targets banks in Germany. | APT28 targets United States | /2019-03-05",
			"Between 2016 and 2018 APT28 targeted Poland; it now targets Germany. | APT28 targets Germany | 2019-03-05/",
			"Between 2016 and 2018 APT28 targeted Poland; it now targets Germany. | APT28 targets Poland  | 2016/2018" })
	void itIsTheOneThatTheSentenceNames(String sentence, String relationship, String expected) {
		assertEquals(expected, period(sentence, relationship));
	}

	@Test
	void itIsNobodyWhereTheSentenceNamesTwo() {
		Findings findings = Findings.in("APT28 used Zebrocy, and it now targets banks in Germany.\n", PUBLISHED);
		assertTrue(findings.relationships().stream().noneMatch(words -> words.startsWith("APT28 targets")), findings.relationships().toString());
	}

	@Test
	void reasonNamesTheWord() {
		Proposal proposal = Findings.in("Previously APT28 targeted Poland, but now Turla targets Germany.\n", PUBLISHED)
				.relationship("Turla targets Germany");
		assertTrue(proposal.why().contains("«now»: the current period"), proposal.why());
	}

	@Test
	void withoutTheReportsDateNowIsUnknown() {
		Proposal proposal = Findings.in("APT28 currently targets Turkey.\n", "").relationship("APT28 targets Türkiye");
		assertEquals("", proposal.start());
		assertEquals("", proposal.stop());
	}
}
