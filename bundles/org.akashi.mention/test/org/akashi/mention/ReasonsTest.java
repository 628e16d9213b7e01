package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mention answers "why" in the form of {@link Explanation}, whatever found it. */
class ReasonsTest {

	private static final Extractors EXTRACTORS = Extractors.builtIn();

	private static final String TEXT = """
			Operation Sharpshooter began in September 2017 and hit more than 80 organizations, says Example Labs.
			The Lazarus Group, also called HIDDEN COBRA or ZINC, and APT28, the GRU's group, used Rising Sun and mimikatz.
			A new backdoor that we call “Quiet Kettle” talks to EVIL-Update[.]com, hxxps://Cdn.evil-update[.]com/a.bin, 185[.]12[.]45[.]78:443,
			bad(at)evil-update[.]com and ｈｔｔｐ：／／１９８．５１．１００．２００／. Its hash is 44D88612FEA8A8F36DE82E1278ABB02F, its mutex Global\\Kettle1.
			It exploits cve-2017-0144 (T1566.001) at banks in Germany and the U.S.; see https://www.example.org and C:\\Windows\\Temp\\a.exe.
			ラザルスは2017年9月に韓国の政府機関を、昨年12月にドイツの銀行を標的とした。update。rising-sample。example と通信する。
			""";

	static Stream<List<Mention>> reports() throws IOException, CoreException {
		Path samples = Path.of("..", "org.akashi.report", "samples");
		ReportReaders readers = ReportReaders.builtIn();
		return Stream.of(ReportFile.of("own.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
				ReportFile.of("sharpshooter-ja.html", Files.readAllBytes(samples.resolve("sharpshooter-ja.html")))).map(file -> {
					try {
						return EXTRACTORS.extract(readers.read(file, ReadLimits.DEFAULT, new NullProgressMonitor()), null).mentions();
					} catch (CoreException e) {
						throw new IllegalStateException(e);
					}
				});
	}

	@ParameterizedTest
	@MethodSource("reports")
	void namesTheRuleOrTheListWithItsVersion(List<Mention> mentions) {
		assertTrue(mentions.size() > 20, mentions.size() + " mentions");
		for (Mention mention : mentions) {
			Explanation why = Explanation.of(mention);
			assertTrue(mention.extractor().matches("[a-z]+/\\d+(\\.\\d+)*"), mention.extractor());
			assertFalse(why.basis().isBlank(), mention.toString());
			assertEquals(mention.extractor(), why.extractor());
			why.lists().forEach(list -> assertTrue(list.chars().anyMatch(Character::isDigit), list + " has no version: " + mention.why()));
			boolean listed = mention.extractor().startsWith("names/") && mention.why().matches("(?s)(name of the|alias «|«[^»]*» (is a name of|stands for|is a word)).*");
			assertTrue(!listed || !why.lists().isEmpty(), "No list: " + mention.why());
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void saysWhatWasNormalisedWhereTheValueIsNotAsWritten(List<Mention> mentions) {
		for (Mention mention : mentions) {
			boolean asWritten = mention.raw().equals(mention.value());
			assertEquals(asWritten, Explanation.of(mention.why(), mention.extractor()).normalised().isEmpty(), mention.toString());
			assertEquals(asWritten, Normalisation.of(mention).isEmpty(), mention.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void isOneSentenceOfWholeClauses(List<Mention> mentions) {
		for (Mention mention : mentions) {
			String why = mention.why();
			assertFalse(why.contains("\n") || why.endsWith(";") || why.endsWith(".") && !why.endsWith("…") || why.contains("; ;"), why);
			for (Explanation.Clause clause : Explanation.of(mention).clauses()) {
				assertFalse(clause.text().isBlank(), why);
				assertTrue(clause.amount() >= 0 && clause.amount() <= 100, why);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void anObservableSaysWhatItIsThereFor(List<Mention> mentions) {
		List<Mention> observables = mentions.stream().filter(mention -> mention.extractor().startsWith("observables/")).toList();

		assertTrue(observables.size() > 5, observables.size() + " observables");
		for (Mention mention : observables) {
			assertEquals(1, Explanation.of(mention).clauses(Explanation.Kind.ROLE).size(), mention.why());
			assertTrue(mention.why().contains("; " + mention.role().id() + ": "), mention.why());
		}
	}
}
