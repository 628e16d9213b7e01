package org.akashi.review.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.model.CoreObject;
import org.akashi.model.ExternalReference;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.review.identity.IdentityProposal.Because;
import org.akashi.review.identity.IdentityProposal.Kind;
import org.akashi.review.identity.IdentityProposal.State;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProposalsTest {

	private static final KnownNames NAMES = KnownNames.builtIn();

	@TempDir
	Path folder;

	private Case open;
	private IdentityProposals proposals;

	@BeforeEach
	void create() throws Exception {
		open = Case.create(folder.resolve("case"), "Case");
		proposals = new IdentityProposals(open, NAMES, "Aki", Clock.systemUTC());
	}

	@AfterEach
	void close() {
		open.close();
	}

	@SuppressWarnings("unchecked")
	private String thing(String type, String name, String... aliases) throws Exception {
		EObject object = StixTypes.create(type);
		object.eSet(object.eClass().getEStructuralFeature("name"), name);
		((List<String>) object.eGet(object.eClass().getEStructuralFeature("aliases"))).addAll(List.of(aliases));
		open.history().execute("Add", edit -> edit.add((CoreObject) object));
		return ((CoreObject) object).getId();
	}

	private void relate(String from, String kind, String to) throws Exception {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(from);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(to);
		open.history().execute("Relate", edit -> edit.add(relationship));
	}

	private void report(String text, String... names) throws Exception {
		List<Mention> mentions = new ArrayList<>();
		for (String name : names) {
			int start = text.indexOf(name);
			mentions.add(new Mention(new Span(start, start + name.length()), 0, name, name, "actor", "", List.of(), Role.SUBJECT, 80, "test/1", "why"));
		}
		boolean japanese = text.chars().anyMatch(c -> c > 0x3000);
		open.reports().add(ReportFile.of("r.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain", ""),
				new ReportText(text, List.of(), List.of(), new ReportMetadata("A report", "", "", "", japanese ? "ja" : "en", "text/plain", "UTF-8"), List.of(),
						List.of(), List.of()),
				new Extraction(mentions, List.of(), List.of()));
	}

	private IdentityProposal only() throws Exception {
		List<IdentityProposal> found = proposals.find(null);
		assertEquals(1, found.size(), found.toString());
		return found.getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tin Kettle, also known as Paper Lantern, is back. | SAME_AS
			Tin Kettle (aka Paper Lantern) is back. | SAME_AS
			We track Tin Kettle, tracked by others as Paper Lantern. | SAME_AS
			Tin Kettle is a subgroup of Paper Lantern. | PART_OF
			Tin Kettle is part of Paper Lantern, they say. | PART_OF
			Tin Kettle overlaps with Paper Lantern in many ways. | OVERLAPS_WITH
			The code of Tin Kettle resembles that of Paper Lantern. | OVERLAPS_WITH
			Tin KettleはPaper Lanternとしても知られる。 | SAME_AS
			Tin KettleはPaper Lanternの活動と類似している。 | OVERLAPS_WITH""")
	void sentencesSayIt(String sentence, Kind kind) throws Exception {
		String kettle = thing("intrusion-set", "Tin Kettle");
		String lantern = thing("intrusion-set", "Paper Lantern");
		report("Before. " + sentence + " After.", "Tin Kettle", "Paper Lantern");
		IdentityProposal proposal = only();
		assertEquals(kind, proposal.kind());
		if (kind == Kind.PART_OF) {
			assertEquals(List.of(kettle, lantern), List.of(proposal.source(), proposal.target()));
		}
		assertTrue(proposal.reasons().getFirst().evidence().getQuote().contains("Paper Lantern"));
		assertEquals(Because.STATED, proposal.reasons().getFirst().because());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Tin Kettle is not the same as Paper Lantern.", "Tin Kettle, unlike Paper Lantern, is old.", "Tin Kettle attacked. It overlaps with Paper Lantern.",
			"Tin Kettle and Paper Lantern attacked."})
	void otherSentencesDoNot(String sentence) throws Exception {
		thing("intrusion-set", "Tin Kettle");
		thing("intrusion-set", "Paper Lantern");
		report(sentence, "Tin Kettle", "Paper Lantern");
		assertEquals(List.of(), proposals.find(null));
	}

	@Test
	void aListOfNamesIsMeantWholeAndWhatFollowsIsNot() throws Exception {
		thing("intrusion-set", "Tin Kettle");
		thing("intrusion-set", "Paper Lantern");
		thing("intrusion-set", "Copper Pot");
		thing("intrusion-set", "Glass Jar");
		report("Tin Kettle, also known as Paper Lantern and Copper Pot, attacked Glass Jar.", "Tin Kettle", "Paper Lantern", "Copper Pot", "Glass Jar");
		List<String> pairs = new ArrayList<>();
		for (IdentityProposal proposal : proposals.find(null)) {
			pairs.add(java.util.stream.Stream.of(proposal.source(), proposal.target()).map(id -> open.index().entry(id).orElseThrow().name()).sorted()
					.collect(java.util.stream.Collectors.joining(" = ")));
		}
		assertEquals(List.of("Copper Pot = Tin Kettle", "Paper Lantern = Tin Kettle"), pairs.stream().sorted().toList());
	}

	/** Names that no list knows are found where the case's objects have them. */
	@Test
	void namesThatOnlyTheCaseKnowsAreFound() throws Exception {
		thing("intrusion-set", "Tin Kettle");
		thing("intrusion-set", "Paper Lantern", "Copper Pot");
		report("They say that tin kettles boil. The crew Tin Kettle, tracked as COPPER POT, is back.");
		assertEquals(Kind.SAME_AS, only().kind());
		assertTrue(only().reasons().getFirst().evidence().getQuote().startsWith("The crew Tin Kettle"));
	}

	@Test
	void anActorIsNotTheSameAsMalwareWhateverASentenceSays() throws Exception {
		thing("intrusion-set", "Tin Kettle");
		thing("malware", "Paper Lantern");
		report("Tin Kettle, also known as Paper Lantern, is back.", "Tin Kettle", "Paper Lantern");
		assertEquals(List.of(), proposals.find(null));
	}

	/** As in the founding story: what resembles earlier attacks stays a hypothesis. */
	@Test
	void aHedgedResemblanceIsADoubtfulOverlapAndNothingMore() throws Exception {
		String campaign = thing("campaign", "Operation Sharpshooter");
		String group = thing("intrusion-set", "Lazarus Group");
		report("The techniques of Operation Sharpshooter may be similar to those of Lazarus Group.", "Operation Sharpshooter", "Lazarus Group");
		IdentityProposal proposal = only();
		assertEquals(Kind.OVERLAPS_WITH, proposal.kind());
		assertTrue(proposal.confidence() <= 40, "confidence " + proposal.confidence());
		assertEquals(0, open.index().count("relationship"));
		String id = proposals.accept(proposal);
		Relationship stated = (Relationship) open.index().find(id).orElseThrow();
		assertEquals("overlaps-with", stated.getRelationshipType());
		assertEquals(proposal.confidence(), stated.getConfidence());
		assertEquals("Aki", stated.getEvidence().getFirst().getDecidedBy());
		assertTrue(stated.getEvidence().getFirst().getWhy().contains("hedged"));
		assertTrue(open.index().relation(campaign, "attributed-to", group).isEmpty());
	}

	@Test
	void oneIdInAttackSpeaksStrongly() throws Exception {
		for (String name : List.of("Tin Kettle", "Paper Lantern")) {
			String id = thing("intrusion-set", name);
			ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
			reference.setSourceName("mitre-attack");
			reference.setExternalId("G0032");
			open.history().execute("Refer", edit -> ((CoreObject) edit.modify(id)).getExternalReferences().add(reference));
		}
		assertEquals(90, only().confidence());
	}

	@Test
	void aListThatGivesBothNamesToOneThingIsNamed() throws Exception {
		thing("intrusion-set", "Lazarus Group");
		thing("intrusion-set", "Guardians of Peace");
		IdentityProposal proposal = only();
		assertEquals(Because.ONE_IN_LIST, proposal.reasons().getFirst().because());
		assertTrue(proposal.reasons().getFirst().text().contains("MITRE ATT&CK"), proposal.reasons().toString());
	}

	@Test
	void sharedMeansAloneAreAWeakReason() throws Exception {
		String malware = thing("malware", "Rusty Spoon");
		for (String name : List.of("Tin Kettle", "Paper Lantern")) {
			relate(thing("intrusion-set", name), "uses", malware);
		}
		IdentityProposal proposal = only();
		assertEquals(Kind.OVERLAPS_WITH, proposal.kind());
		assertTrue(proposal.reasons().getFirst().weak());
		assertTrue(proposal.confidence() < 25, "confidence " + proposal.confidence());
	}

	@Test
	void anActorAndItsMalwareOfOneNameAreNotOne() throws Exception {
		thing("intrusion-set", "Carbanak");
		thing("malware", "Carbanak");
		assertEquals(List.of(), proposals.find(null));
	}

	@Test
	void reasonsAddUp() throws Exception {
		thing("intrusion-set", "Tin Kettle", "Copper Pot");
		thing("intrusion-set", "Paper Lantern", "COPPER-POT");
		int alone = only().confidence();
		report("Tin Kettle, also known as Paper Lantern, is back.", "Tin Kettle", "Paper Lantern");
		assertEquals(2, only().reasons().size());
		assertTrue(only().confidence() > Math.max(alone, 75));
		assertTrue(only().confidence() <= 95);
	}

	@Test
	void aRejectionTravelsWithTheCase() throws Exception {
		thing("intrusion-set", "Tin Kettle", "Copper Pot");
		thing("intrusion-set", "Paper Lantern", "Copper Pot");
		assertTrue(proposals.reject(only(), "Other victims."));
		assertEquals(State.REJECTED, only().state());
		open.save(null);
		open.close();
		open = Case.open(folder.resolve("case"), null);
		proposals = new IdentityProposals(open, NAMES, "Aki", Clock.systemUTC());
		assertEquals(State.REJECTED, only().state());
		assertEquals("Other victims.", open.index().find(IdentityProposals.holder(only())).orElseThrow().getDistinctions().getFirst().getWhy());
		assertTrue(proposals.reopen(only()));
		assertEquals(State.OPEN, only().state());
	}

	@Test
	void anAcceptedOneIsStatedOnceAndUndone() throws Exception {
		thing("intrusion-set", "Tin Kettle", "Copper Pot");
		thing("intrusion-set", "Paper Lantern", "Copper Pot");
		IdentityProposal proposal = only();
		proposals.accept(proposal);
		assertEquals(State.ACCEPTED, only().state());
		assertEquals(1, open.index().outgoing(proposal.source()).size());
		assertEquals("duplicate-of", open.index().outgoing(proposal.source()).getFirst().kind());
		open.history().undo();
		assertEquals(State.OPEN, only().state());
		assertTrue(StixIds.type(proposal.source()).isPresent());
	}
}
