package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.ContestedNames.Owner;
import org.akashi.mention.Extraction;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.model.IntrusionSet;
import org.akashi.model.ModelFactory;
import org.akashi.model.NameAssertion;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.review.Choice.Kind;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that more than one thing is called by, with the lists that Akashi ships. */
class ChoicesTest {

	private static final KnownNames NAMES = KnownNames.builtIn();

	@TempDir
	Path folder;

	private Case open;
	private Review review;

	@BeforeEach
	void create() throws Exception {
		open = Case.create(folder.resolve("case"), "Case");
		review = new Review(open, NAMES, "Aki", Clock.systemUTC());
	}

	@AfterEach
	void close() {
		open.close();
	}

	/** A report whose only mentions are the given names, each read as the type says. */
	private List<ReviewItem> report(String text, String type, String... raws) throws Exception {
		List<Mention> mentions = new ArrayList<>();
		for (String raw : raws) {
			int start = text.indexOf(raw);
			mentions.add(new Mention(new Span(start, start + raw.length()), 0, raw, raw, type, "", List.of(), Role.SUBJECT, 95, "test/1", "A name."));
		}
		return report(text, mentions);
	}

	private List<ReviewItem> report(String text, List<Mention> mentions) throws Exception {
		ReportFile file = ReportFile.of("r.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain", "");
		ReportText plain = new ReportText(text, List.of(), List.of(), new ReportMetadata("", "", "", "", "en", "text/plain", "UTF-8"), List.of(),
				List.of(), List.of());
		open.reports().add(file, plain, new Extraction(mentions, List.of(), List.of()));
		return review.items(file.sha256());
	}

	private static Choice choice(ReviewItem item, String id) {
		return item.choices().stream().filter(choice -> choice.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError(id + " is not among " + item.candidates()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Carbanak", "CARBANAK", "carbanak", "Ｃａｒｂａｎａｋ", "Cobalt-Strike", "CobaltStrike", "APT 28", "APT-28", "Andariel", "Turla"})
	void aContestedNameAsksInEverySpelling(String raw) throws Exception {
		ReviewItem item = report("Seen: " + raw + " again.", "actor", raw).getFirst();
		assertTrue(item.ambiguous());
		assertEquals(0, review.accept(List.of(item)).done());
		assertTrue(item.choices().stream().filter(choice -> !choice.isNew()).count() >= 2, item.candidates().toString());
		assertTrue(item.choices().getLast().isNew());
	}

	@Test
	void aContestedNameAsksInAnotherScript() throws Exception {
		String text = "エモテットが再び現れた。";
		Mention mention = new Mention(new Span(0, 5), 0, "エモテット", "Emotet", "malware", "Emotet", List.of(), Role.SUBJECT, 90, "test/1", "A name.");
		ReviewItem item = report(text, List.of(mention)).getFirst();
		assertTrue(item.candidates().containsAll(List.of("malware:Emotet", "tool:Emotet", "new:malware", "new:tool")), item.candidates().toString());
	}

	@Test
	void theListsAndTheWordsAroundSpeakForAChoice() throws Exception {
		ReviewItem item = report("The malware Carbanak was found.", "malware", "Carbanak").getFirst();
		Choice malware = choice(item, "malware:Carbanak");
		assertTrue(malware.reasons().contains(Choice.Reason.of(Kind.WORD_BESIDE, "malware")), malware.why());
		assertTrue(malware.why().contains("MITRE ATT&CK"), malware.why());
		assertEquals(malware, item.choices().getFirst(), "what the text speaks for comes first");
		assertEquals(Set.of("new:malware", "new:actor"), item.candidates().stream().filter(id -> id.startsWith("new:")).collect(Collectors.toSet()));
	}

	@Test
	void otherNamesInTheReportSpeakForAChoice() throws Exception {
		List<ReviewItem> items = report("APT28 and Sofacy are one.", "actor", "APT28", "Sofacy");
		assertTrue(choice(items.getFirst(), "actor:APT28").reasons().contains(Choice.Reason.of(Kind.ALSO_NAMED, "«Sofacy»")),
				choice(items.getFirst(), "actor:APT28").why());
	}

	@Test
	void objectsOfTheCaseComeFirstWithWhoCallsThemSo() throws Exception {
		IntrusionSet known = (IntrusionSet) StixTypes.create("intrusion-set");
		known.setName("Silent Chollima");
		known.getAliases().add("Andariel");
		NameAssertion name = ModelFactory.eINSTANCE.createNameAssertion();
		name.setName("ANDARIEL");
		name.setAssertedBy("Example Labs");
		name.setSince("2019");
		known.getNames().add(name);
		open.history().execute("Add", edit -> edit.add(known));
		ReviewItem item = report("It was Andariel.", "actor", "Andariel").getFirst();
		Choice first = item.choices().getFirst();
		assertEquals(known.getId(), first.id());
		assertTrue(first.isObject());
		assertTrue(first.why().contains("Example Labs calls it so since 2019"), first.why());
		review.acceptAs(item, first.id());
		assertEquals(1, open.index().count("intrusion-set"));
		assertEquals(1, known.getEvidence().size());
	}

	@Test
	void aNameIsAskedForOnlyBecauseTheCaseHasTwo() throws Exception {
		List<String> ids = new ArrayList<>();
		open.history().execute("Two", edit -> {
			for (int i = 0; i < 2; i++) {
				IntrusionSet set = (IntrusionSet) StixTypes.create("intrusion-set");
				set.setName("Paper Lantern");
				ids.add(edit.add(set).getId());
			}
		});
		ReviewItem item = report("By Paper Lantern.", "actor", "Paper Lantern").getFirst();
		assertEquals(Set.of(ids.get(0), ids.get(1), "new:actor"), Set.copyOf(item.candidates()));
		assertEquals(0, review.acceptAbove(item.sha256(), 0).done());
	}

	@Test
	void whatTheCaseHasAsAnotherKindIsAskedFor() throws Exception {
		open.history().execute("Add", edit -> {
			var malware = (org.akashi.model.Malware) StixTypes.create("malware");
			malware.setName("Paper Lantern");
			edit.add(malware);
		});
		assertTrue(report("By Paper Lantern.", "actor", "Paper Lantern").getFirst().ambiguous());
	}

	@Test
	void anotherThingOfTheNameIsOneObjectForTheWholeReport() throws Exception {
		String text = "Andariel came. Later Andariel went.";
		List<Mention> mentions = new ArrayList<>();
		for (int at : new int[] {0, text.lastIndexOf("Andariel")}) {
			mentions.add(new Mention(new Span(at, at + 8), 0, "Andariel", "Andariel", "actor", "", List.of(), Role.SUBJECT, 95, "test/1", "A name."));
		}
		List<ReviewItem> items = report(text, mentions);
		assertEquals(1, review.acceptAs(items.getFirst(), "new:actor").done());
		ReviewItem other = review.item(items.getFirst().sha256(), mentions.get(1).id()).orElseThrow();
		assertFalse(other.ambiguous());
		assertEquals(1, review.accept(List.of(other)).done());
		assertEquals(1, open.index().count("intrusion-set"));
		String line = open.index().line(open.index().ofType("intrusion-set").getFirst().id()).orElseThrow();
		assertFalse(line.contains("mitre"), line);
	}

	@ParameterizedTest
	@CsvSource({"Lazarusグループ,Lazarus", "Lazarus Group,Lazarus", "the Lazarus group,Lazarus"})
	void theNounThatFollowsIsPartOfTheName(String text, String raw) throws Exception {
		int start = text.indexOf(raw);
		Mention mention = new Mention(new Span(start, start + raw.length()), 0, raw, "Lazarus Group", "actor", "Lazarus Group", List.of(),
				Role.SUBJECT, 90, "test/1", "A name.");
		assertFalse(report(text + " acts.", List.of(mention)).getFirst().ambiguous());
	}

	@Test
	void aClearNameIsNotAsked() throws Exception {
		for (ReviewItem item : report("Rising Sun and Duuzer and Tin Kettle.", "malware", "Rising Sun", "Duuzer", "Tin Kettle")) {
			assertFalse(item.ambiguous(), item.label() + item.candidates());
		}
	}

	/** Every name that the lists share asks, in the forms that the lists write it, whatever it was read as. */
	@Test
	void allNamesThatListsShareAsk() throws Exception {
		Path list = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data/gazetteer/ambiguous-aliases.tsv");
		Assumptions.assumeTrue(Files.exists(list), "The public lists are not here: " + list);
		List<String> keys = Files.readAllLines(list).stream().skip(1).map(line -> line.substring(0, line.indexOf('\t'))).toList();
		assertEquals(982, keys.size());
		List<String> missing = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		List<Mention> mentions = new ArrayList<>();
		for (String key : keys) {
			List<Owner> owners = ContestedNames.owners(key);
			int start = text.length();
			text.append(key).append(". ");
			mentions.add(new Mention(new Span(start, start + key.length()), 0, key, key, owners.isEmpty() ? "actor" : owners.getFirst().type(), "",
					List.of(), Role.SUBJECT, 99, "test/1", "A name."));
		}
		List<ReviewItem> items = report(text.toString(), mentions);
		for (ReviewItem item : items) {
			long known = item.choices().stream().filter(choice -> !choice.isNew()).count();
			if (known < 2 || !item.choices().getLast().isNew()
					|| item.choices().stream().filter(choice -> !choice.isNew()).anyMatch(choice -> choice.why().isEmpty())) {
				missing.add(item.label() + item.candidates());
			}
		}
		assertEquals(List.of(), missing);
		assertEquals(0, review.accept(items).done());
	}
}
