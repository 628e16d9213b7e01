package org.akashi.mention.internal.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExtractorTest {

	private static List<String> values(String text, String published) {
		List<Mention> found = new ArrayList<>();
		new DateExtractor().extract(Findings.report(text, published), found::add, new NullProgressMonitor());
		return found.stream().map(Mention::value).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2017-09-01|2017-09-01", "2017-09|2017-09", "2017/9/1|2017-09-01", "2017.09.01|2017-09-01", "September 2017|2017-09",
			"Sept. 5 2019|2019-09-05", "Sep 5, 2019|2019-09-05", "September 5th, 2019|2019-09-05", "5 September 2019|2019-09-05",
			"27th of February of 2020|2020-02-27", "November of 2019|2019-11", "MARCH 2021|2021-03", "5-Sep-2019|2019-09-05", "2019-03-05T10:00:00Z|2019-03-05",
			"25/12/2018|2018-12-25", "12/25/2018|2018-12-25", "05.09.2019|2019-09-05", "05/09/2019|2019", "Q3 2019|2019-07/2019-09",
			"the third quarter of 2019|2019-07/2019-09", "the first half of 2019|2019-01/2019-06", "H2 2019|2019-07/2019-12", "2019 Q1|2019-01/2019-03",
			"mid-2021|2021-05/2021-08", "late 2018|2018-09/2018-12", "October 5-10, 2018|2018-10-05/2018-10-10" })
	void english(String written, String value) {
		assertEquals(List.of(value), values("It was seen " + written + " by us.", ""), written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2017年9月|2017-09", "2019年3月5日|2019-03-05", "２０１７年９月１日|2017-09-01", "2017 年 9 月|2017-09", "2016年|2016",
			"令和元年5月|2019-05", "平成30年|2018", "2019年第3四半期|2019-07/2019-09", "2019年上半期|2019-01/2019-06", "2018年後半|2018-07/2018-12" })
	void japanese(String written, String value) {
		assertEquals(List.of(value), values("攻撃は" + written + "の出来事だった。", ""), written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "from October to November 2018|2018-10/2018-11", "between March 2017 and May 2018|2017-03/2018-05",
			"October 2018 - January 2019|2018-10/2019-01", "during 2016-2018|2016/2018", "2018年10月から11月|2018-10/2018-11", "2018年10月～2019年1月|2018-10/2019-01",
			"from 2016 to 2018|2016/2018", "2019-01-05 to 2019-02-01|2019-01-05/2019-02-01" })
	void eachEndOfARangeHasTheWholeRange(String written, String value) {
		assertEquals(List.of(value, value), values("They worked " + written + ".", ""), written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "since 2016|2016/..", "as early as September 2017|2017-09/..", "since at least March 2018|2018-03/..", "until May 2019|../2019-05",
			"2016年から|2016/..", "2017年9月以降|2017-09/..", "2018年まで|../2018", "2018年以前|../2018" })
	void openRanges(String written, String value) {
		assertEquals(List.of(value), values("Active " + written + ".", ""), written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CVE-2019-1234", "https://example.org/2019/03/05/post", "hxxp://a[.]b/2019-03-05.html", "file_2019-03-05.doc", "C:\\logs\\2019-03-05",
			"d41d8cd98f00b2042019-03", "version 2017.9.1", "port 2019", "KB2019123", "2017 files", "10.2019.2018.1", "a 2020x1080 picture", "may 2019 be good",
			"2019-13-01", "2019-02-30", "March on", "1234年", "3月間", "Windows Server 2019", "Office Word 2013", "up to 2000 characters", "2019 samples", "Course 5 – 16" })
	void noDates(String text) {
		assertEquals(List.of(), values("see " + text, ""), text);
	}

	@Test
	void bareYearsNeedAWord() {
		assertEquals(List.of("2016", "2017"), values("In 2016 and 2017 it grew; 2018 files were lost.", ""));
		assertEquals(List.of("2015"), values("an old report (2015)", ""));
		assertEquals(List.of("2018"), values("the 2018 campaign", ""));
		assertEquals(List.of("2020"), values("the worst of 2020 thus far", ""));
		assertEquals(List.of("2021"), values("As expected, 2021 brings more of it.", ""));
	}

	@Test
	void datesWithoutYearTakeTheReports() {
		assertEquals(List.of("2021-09-12"), values("on September 12 they stopped", "2021-10-03"));
		assertEquals(List.of("2020-12-01"), values("on December 1 they stopped", "2021-10-03"));
		assertEquals(List.of("2018-12"), values("昨年12月に確認された。", "2019-03-05"));
		assertEquals(List.of("2019-01"), values("今年1月に確認された。", "2019-03-05"));
		assertEquals(List.of("XXXX-09-12"), values("on September 12 they stopped", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "last year|2018", "this year|2019", "next year|2020", "a year ago|2018", "last month|2019-02", "this month|2019-03",
			"last week|2019-02-25/2019-03-03", "this week|2019-03-04/2019-03-10", "yesterday|2019-03-04", "the past year|2018-03/2019-03",
			"昨年|2018", "一昨年|2017", "今年|2019", "先月|2019-02", "今月|2019-03", "先週|2019-02-25/2019-03-03", "昨日|2019-03-04", "昨年12月|2018-12" })
	void relativeDatesAreSeenFromThePublication(String written, String value) {
		assertEquals(List.of(value), values("It happened " + written + " here.", "2019-03-05"), written);
	}

	@Test
	void theLastYearRunsUpToThePublication() {
		assertEquals(List.of("2018-03/2019-03"), values("It grew over the last year.", "2019-03-05"));
		assertEquals(List.of("2019-02/2019-03"), values("It grew in the last month.", "2019-03-05"));
		assertEquals(List.of("2019-02-26/2019-03-05"), values("It was seen in the last week.", "2019-03-05"));
		assertEquals(List.of("2018-06"), values("It began the last week in June 2018.", "2019-03-05"));
		assertEquals(List.of("2018"), values("It is known since last year.", "2019-03-05").stream().map(each -> each.substring(0, 4)).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "last year|XXXX", "last month|XXXX-XX", "yesterday|XXXX-XX-XX", "先月|XXXX-XX", "in August|XXXX-08", "5 August|XXXX-08-05",
			"mid-May|XXXX-05" })
	void withoutADayOfPublicationTheyHaveNoValueOfTheirOwn(String written, String value) {
		Mention mention = Findings.in("It happened " + written + " here.").extraction().mentions().getFirst();
		assertEquals(value, mention.value());
		assertTrue(mention.confidence() <= 40, mention.why());
		assertTrue(mention.why().contains("known"), mention.why());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12-25-2018|2018-12-25", "2008-May-31|2008-05-31", "Tue Nov 13 10:12:58 2018|2018-11-13", "mid-July 2020|2020-07", "FY2019|2019",
			"fiscal year 2019|2019", "2019年度|2019-04/2020-03", "(2019, 11 March)|2019-03-11", "winter 2019|2019-01/2019-12" })
	void otherForms(String written, String value) {
		assertEquals(value, values("It was seen " + written + " by us.", "").getFirst(), written);
	}

	@Test
	void aDayInAListTakesMonthAndYearFromTheNext() {
		assertEquals(List.of("2018-10-26", "2018-10-31"), values("on 26 and 31 October 2018 they sold", ""));
	}

	@Test
	void aMonthIsNoVerbAndNoName() {
		assertEquals(List.of(), values("March Incoming Invoice. May we ask? April showed us how.", ""));
		assertEquals(List.of("2020-05", "2020-06"), values("in May, June and later", "2020-10-01"));
	}

	@Test
	void aMonthAfterADateHasItsYear() {
		assertEquals(List.of("2018-10", "2018-12"), values("2018年10月に始まり、12月に終わった。", "2019-03-05"));
	}

	@Test
	void spansHoldTheDateOnly() {
		Mention mention = Findings.in("as early as September 2017, they").mention("September 2017");
		assertEquals("2017-09/..", mention.value());
		assertTrue(mention.why().contains("open"));
	}

	@Test
	void aPartOfAYearIsInTheValueNotInTheSpan() {
		Mention mention = Findings.in("Seen in early 2021 by them.").mention("2021");
		assertEquals("2021-01/2021-04", mention.value());
		assertTrue(mention.why().contains("«early» before it"), mention.why());
		assertEquals("2020-07/2020-12", Findings.in("In the second half of 2020 it grew.").mention("2020").value());
		assertEquals("2019-01/2019-03", Findings.in("In Q1 2019 it grew.").mention("Q1 2019").value());
	}

	@Test
	void digitsWithoutEndTakeLinearTime() {
		String digits = "2019-".repeat(200_000);
		long start = System.nanoTime();
		values(digits, "");
		values("from ".repeat(100_000) + "2019", "");
		assertTrue(System.nanoTime() - start < 20_000_000_000L);
	}
}
