package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "We track it as Operation Paper Lantern here.|Operation Paper Lantern",
			"一連の攻撃を「Operation Paper Lantern」と名付けた。|Operation Paper Lantern", "オペレーション・ペーパーランタンが続く。|オペレーション・ペーパーランタン",
			"作戦名「Paper Lantern」で知られる。|Paper Lantern", "ペーパーランタン作戦が始まった。|ペーパーランタン作戦", "a campaign dubbed “Quiet Harbour” goes on|Quiet Harbour" })
	void unknownCampaigns(String text, String name) {
		List<String> found = Findings.in(text).of("campaign");
		assertTrue(found.contains(name + "=" + name), found.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a new backdoor called Quincefall was dropped|Quincefall", "the implant that we call “Plum Wine”|Plum Wine",
			"「Plumwine」と呼ばれるマルウェアを使う。|Plumwine", "マルウェア「Plumwine」を使う。|Plumwine", "the “Plumwine” backdoor|Plumwine", "ランサムウェア「プラムワイン」が拡散|プラムワイン",
			"the PlumWine loader runs|PlumWine", "a remote access trojan dubbed PLUMWINE|PLUMWINE" })
	void unknownMalware(String text, String name) {
		assertEquals(List.of(name + "=" + name), Findings.in(text).of("malware"), text);
	}

	@Test
	void unknownGroups() {
		assertEquals(List.of("Plum Weasel=Plum Weasel"), Findings.in("A threat group known as Plum Weasel did it.").of("actor"));
		assertEquals(List.of("PlumWeasel=PlumWeasel"), Findings.in("攻撃グループ「PlumWeasel」が関与した。").of("actor"));
	}

	@Test
	void anIntroducedNameIsFoundAgain() {
		Findings findings = Findings.in("They use a loader called Quincefall. Quincefall writes a file. A quincefall is no word.");
		assertEquals(List.of("Quincefall=Quincefall", "Quincefall=Quincefall"), findings.of("malware"));
		assertTrue(findings.extraction().mentions().getLast().why().contains("in this report"));
	}

	@Test
	void theReasonQuotesThePhrase() {
		Mention mention = Findings.in("a new backdoor called Quincefall was dropped").mention("Quincefall");
		assertTrue(mention.why().contains("backdoor called"), mention.why());
		assertTrue(mention.why().contains("no list has this name"));
		assertEquals("", mention.entity());
		assertTrue(mention.confidence() <= 65);
	}

	@Test
	void knownNamesAreNotProposedAnew() {
		Findings findings = Findings.in("a backdoor called Emotet and マルウェア「Rising Sun」");
		assertEquals(List.of("Emotet", "Rising Sun"), findings.entities("malware"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "the PowerShell malware", "a file called “report.docx” with a loader", "the operation System failed", "Operation of the machine",
			"a function called main in the backdoor", "the malware “does something, then stops”", "a JavaScript downloader", "Operations Center" })
	void wordsThatAreNoNames(String text) {
		assertEquals(List.of(), Findings.in(text).of("malware"), text);
		assertEquals(List.of(), Findings.in(text).of("campaign"), text);
	}

	@Test
	void unclosedQuotesEndWithoutName() {
		assertEquals(List.of(), Findings.in("マルウェア「" + "あ".repeat(5000)).of("malware"));
		assertEquals(List.of(), Findings.in("x".repeat(5000) + "」と呼ばれるマルウェア").of("malware"));
	}
}
