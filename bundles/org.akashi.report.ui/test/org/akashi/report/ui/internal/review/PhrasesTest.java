package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.akashi.mention.Explanation;
import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.mention.Normalisation;
import org.akashi.mention.Role;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.observable.ObservableType;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.review.ReviewItem;
import org.akashi.ui.Phrases;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

	private static final Phrases JAPANESE = Phrases.of(Locale.JAPANESE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "written defanged | 無害化して書かれている", "stands under «IOCs; x» | 「IOCs; x」の見出しの下にある",
			"quoted before «$1», with «\\» beside it | 「$1」の前で引用符に囲まれ、隣に「\\」がある",
			"64 hexadecimal digits, the length of SHA-256 | SHA-256 の長さの 16 進数 64 桁",
			"rejected 4 times in this case («host:a.com») | このケースで 4 回却下(«host:a.com»)" })
	void aPhraseIsTranslatedWithWhatStandsInIt(String english, String japanese) {
		assertEquals(japanese, JAPANESE.translate(english));
	}

	@Test
	void whatTheTableLacksStaysEnglish() {
		assertEquals("found by a plug-in", JAPANESE.translate("found by a plug-in"));
		assertEquals("", JAPANESE.translate(""));
	}

	@Test
	void aLanguageWithoutTableStaysEnglish() {
		assertEquals("written defanged", Phrases.of(Locale.FRENCH).translate("written defanged"));
		assertEquals("written defanged", Phrases.of(Locale.ENGLISH).translate("written defanged"));
	}

	@Test
	void everyNormalisationIsTranslated() {
		Stream.of(Normalisation.values()).forEach(step -> assertTrue(JAPANESE.knows(step.words()), step.words()));
	}

	@Test
	void everyReasonOfARuleIsTranslated() {
		RuleMatch host = RuleMatch.host("a.com");
		for (int accepted : new int[] { 0, 1, 2, 9 }) {
			for (int rejected : new int[] { 3, 9 }) {
				String low = new ExtractionRule(host, Effect.LOWER, 30, Origin.LEARNED, accepted, rejected, "", "", "", true).reason();
				String high = new ExtractionRule(host, Effect.RAISE, 30, Origin.LEARNED, rejected, accepted, "", "", "", true).reason();
				assertTrue(JAPANESE.knows(low), low);
				assertTrue(JAPANESE.knows(high), high);
				String shared = new ExtractionRule(host, Effect.LOWER, 30, Origin.IMPORTED, accepted, rejected, "", "", "", true).reason();
				for (String reason : new String[] { low, high, shared }) {
					assertFalse(JAPANESE.translate(reason).replace("host:a.com", "").matches(".*[a-z].*"), JAPANESE.translate(reason));
				}
			}
		}
		for (String by : new String[] { "", "Aki" }) {
			for (String note : new String[] { "", "our sensor" }) {
				String hand = ExtractionRule.byHand(host, Effect.SUPPRESS, 0, note, by, "").reason();
				assertTrue(JAPANESE.knows(hand), hand);
				assertFalse(JAPANESE.translate(hand).contains("rule"), JAPANESE.translate(hand));
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Accept «Lazarus Group» | 「Lazarus Group」を承認", "Reject 3 items | 3 件を却下",
			"Create «Implant X» from the text | 本文から「Implant X」を作成", "Link a sentence to «APT28» | 「APT28」に文を関連付け",
			"first seen 2018-10 → 2017-09 | 初観測 2018-10 → 2017-09",
			"Choose «APT28» for «Sofacy» | 「Sofacy」に「APT28」を選択", "It is accepted already. | すでに承認済みです。" })
	void whatStepsAreCalledIsTranslated(String english, String japanese) {
		assertEquals(japanese, JAPANESE.translate(english));
	}

	@Test
	void everyReasonWhyThereIsNoObjectIsTranslated() {
		for (ObservableType type : ObservableType.values()) {
			String reason = ReviewItem.obstacle(type.id(), Role.SUBJECT);
			assertTrue(reason.isEmpty() || JAPANESE.knows(reason), reason);
		}
	}

	/** Every rule's own words: whoever writes a new reason adds its phrase to the table. */
	@Test
	void theReasonsOfAReportAreTranslated() throws Exception {
		Path sample = Path.of("..", "org.akashi.report", "samples", "sharpshooter-ja.html");
		ReportText text = ReportReaders.builtIn().read(ReportFile.of("sample.html", Files.readAllBytes(sample)), ReadLimits.DEFAULT,
				new NullProgressMonitor());
		Extraction found = Extractors.builtIn().extract(text, null);
		List<String> said = new ArrayList<>();
		found.mentions().forEach(mention -> said(Explanation.of(mention), said));
		found.proposals().forEach(proposal -> said(Explanation.of(proposal.why(), proposal.extractor()), said));
		List<String> missing = said.stream().filter(phrase -> !JAPANESE.knows(phrase)).distinct().toList();

		assertTrue(said.size() > 200, said.size() + " phrases");
		assertTrue(missing.size() * 50 <= said.size(), "Not in phrases_ja.tsv: " + missing);
	}

	private static void said(Explanation why, List<String> said) {
		said.add(why.basis());
		why.clauses().forEach(clause -> said.add(clause.text()));
		why.lists().stream().filter(list -> list.startsWith("own ")).forEach(said::add);
	}
}
