package org.akashi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.search.SearchQuery.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what people type is understood. */
class SearchQueryTest {

	@Test
	void wordsAndPhrasesAndWhatIsLeftOut() {
		SearchQuery query = SearchQuery.parse("rising \"red fox\" -loader -\"two words\"");
		assertEquals(List.of(new Word("rising", false), new Word("red fox", true)), query.words());
		assertEquals(List.of(new Word("loader", false), new Word("two words", true)), query.without());
	}

	@Test
	void blanksAndSignsOfAllWidthsCount() {
		SearchQuery query = SearchQuery.parse("　攻撃者　－端末 「指令 サーバー」 種類：マルウェア 報告書:発表");
		assertEquals(List.of(new Word("攻撃者", false), new Word("指令 サーバー", true)), query.words());
		assertEquals(List.of(new Word("端末", false)), query.without());
		assertEquals(Set.of("malware"), query.types());
		assertEquals(List.of("発表"), query.reports());
	}

	@ParameterizedTest
	@CsvSource({ "malware,malware", "mal,malware", "MALWARE,malware", "domain,domain-name", "cve,vulnerability", "techniques,attack-pattern",
			"tool,tool", "file,file", "intrusion-set,intrusion-set", "intrusion_set,intrusion-set", "脆弱性,vulnerability" })
	void typesByTheirUsualNames(String typed, String type) {
		assertTrue(SearchQuery.parse("type:" + typed).types().contains(type));
	}

	@Test
	void severalTypesAtOnce() {
		assertEquals(Set.of("malware", "tool"), SearchQuery.parse("type:malware,tool").types());
		assertEquals(Set.of("ipv4-addr", "ipv6-addr"), SearchQuery.parse("type:ip").types());
	}

	@Test
	void whatDoesNotExistIsNamed() {
		SearchQuery query = SearchQuery.parse("type:unicorn in:attic otter");
		assertEquals(List.of("type:unicorn", "in:attic"), query.unknown());
		assertEquals(List.of(new Word("otter", false)), query.words());
	}

	@ParameterizedTest
	@CsvSource({ "names,OBJECT", "values,VALUE", "sentences,SENTENCE", "text,PASSAGE", "値,VALUE", "文,SENTENCE" })
	void groups(String typed, Kind kind) {
		assertEquals(Set.of(kind), SearchQuery.parse("in:" + typed + " x").kinds());
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example/a", "hxxp://evil[.]example", "a:b", "C:\\Windows\\temp", "12:34:56:78:9a:bc", "email:x@y.example" })
	void aColonInAValueIsPartOfIt(String typed) {
		assertEquals(List.of(new Word(typed, false)), SearchQuery.parse(typed).words());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\"\"", "type:", "report:\"\"" })
	void nothingAskedIsEmpty(String typed) {
		assertTrue(SearchQuery.parse(typed).isEmpty(), typed);
	}

	@Test
	void aHyphenWithinAWordOrAloneIsNoMinus() {
		assertEquals(List.of(new Word("CVE-2017-0144", false), new Word("-", false)), SearchQuery.parse("CVE-2017-0144 - ").words());
	}
}
