package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.model.AttackPattern;
import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.model.Identity;
import org.akashi.model.Indicator;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Location;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.review.ReviewItem.State;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;
	private Case opened;
	private Review review;
	private final Story story = new Story();

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder.resolve("case"), "Case");
		review = new Review(opened, Story.names(), "Aki", CLOCK);
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void store() throws CoreException {
		opened.reports().add(story.file, story.text(), story.extraction());
	}

	private void reopenCase() throws CoreException {
		opened.close();
		opened = Case.open(folder.resolve("case"), null);
		review = new Review(opened, Story.names(), "Aki", CLOCK);
	}

	private ReviewItem item(Mention mention) throws CoreException {
		return review.item(story.file.sha256(), mention.id()).orElseThrow();
	}

	private ReviewItem item(Proposal proposal) throws CoreException {
		return review.item(story.file.sha256(), proposal.id()).orElseThrow();
	}

	private ReviewOutcome accept(Mention mention) throws CoreException {
		return review.accept(List.of(item(mention)));
	}

	private ReviewOutcome accept(Proposal proposal) throws CoreException {
		return review.accept(List.of(item(proposal)));
	}

	@SuppressWarnings("unchecked")
	private <T extends StixObject> T only(String type) {
		List<Entry> entries = opened.index().ofType(type);
		assertEquals(1, entries.size(), entries.toString());
		return (T) opened.index().find(entries.getFirst().id()).orElseThrow();
	}

	private void assertEvidenceHolds() {
		for (String type : opened.index().types()) {
			for (Entry entry : opened.index().ofType(type)) {
				StixObject object = opened.index().find(entry.id()).orElseThrow();
				assertFalse(object.getEvidence().isEmpty(), entry.toString());
				StixRules.check(object).forEach(finding -> assertNotEquals(Severity.ERROR, finding.severity(), entry + ": " + finding));
				for (Evidence evidence : object.getEvidence()) {
					assertEquals(story.text.substring(evidence.getStart(), evidence.getEnd()), evidence.getQuote());
					assertTrue(evidence.getQuote().length() <= 500);
					assertEquals(evidence.getQuote().strip(), evidence.getQuote());
					assertEquals(story.file.sha256(), evidence.getSha256());
					assertTrue(opened.index().entry(evidence.getReportRef()).isPresent());
				}
			}
		}
		assertEquals(List.of(), opened.index().unresolved());
	}

	@Test
	void itemsAreMentionsInTextOrderThenProposals() throws Exception {
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		story.relation(actor, "uses", malware, "", "");
		store();
		List<ReviewItem> items = review.items(story.file.sha256());
		assertEquals(List.of("Rising Sun", "Lazarus Group", "Lazarus Group uses Rising Sun"),
				items.stream().map(ReviewItem::label).toList());
		assertTrue(items.stream().allMatch(item -> item.state() == State.OPEN && item.object().isEmpty()));
		assertEquals(List.of(), review.items("0".repeat(64)));
	}

	@Test
	void actorBecomesIntrusionSetWithItsAttackIdAndNoAliasThatNoSentenceUses() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		ReviewOutcome outcome = accept(actor);
		assertEquals(1, outcome.done());
		assertEquals(List.of(), outcome.skipped());
		IntrusionSet object = only("intrusion-set");
		assertEquals("Lazarus Group", object.getName());
		assertEquals(List.of(), object.getAliases());
		assertEquals("G0032", object.getExternalReferences().getFirst().getExternalId());
		assertEquals("https://attack.mitre.org/groups/G0032/", object.getExternalReferences().getFirst().getUrl());
		assertEquals(State.ACCEPTED, item(actor).state());
		assertEquals(object.getId(), item(actor).object());
		assertEvidenceHolds();
	}

	@Test
	void anAliasComesFromTheSentenceThatUsesIt() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention alias = story.name("HIDDEN COBRA", "actor", "Lazarus Group");
		store();
		review.accept(List.of(item(actor), item(alias)));
		IntrusionSet object = only("intrusion-set");
		assertEquals(List.of("HIDDEN COBRA"), object.getAliases());
		Evidence evidence = object.getEvidence().stream().filter(one -> one.getProperty().equals("aliases")).findFirst()
				.orElseThrow();
		assertEquals("Some call the group HIDDEN COBRA.", evidence.getQuote());
		opened.history().undo();
		accept(actor);
		IntrusionSet again = only("intrusion-set");
		assertEquals(List.of(), again.getAliases());
	}

	@Test
	void evidenceQuotesTheWholeSentenceAndSaysWhoDecidedWhen() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(actor);
		Evidence evidence = only("intrusion-set").getEvidence().getFirst();
		assertEquals("The Lazarus Group used Rising Sun in 2017.", evidence.getQuote());
		assertEquals("Aki", evidence.getDecidedBy());
		assertEquals("2026-01-02T03:04:05.000Z", evidence.getDecidedAt());
		assertEquals("test/1", evidence.getExtractor());
		assertEquals(80, evidence.getConfidence());
		assertEquals(actor.id(), evidence.getMention());
		assertEquals("It stands there.", evidence.getWhy());
	}

	@Test
	void reportObjectIsMadeOnceAndGrows() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		accept(actor);
		Report report = only("report");
		assertEquals("Rising Sun seen again", report.getName());
		assertEquals("2019-03-05T00:00:00.000Z", report.getPublished());
		assertEquals(story.file.sha256(), report.getExternalReferences().getFirst().getHashes().get("SHA-256"));
		assertEquals("https://example.org/story", report.getExternalReferences().getFirst().getUrl());
		assertEquals("Example Labs", report.getExternalReferences().getFirst().getSourceName());
		assertEquals(List.of(only("intrusion-set").getId()), report.getObjectRefs());
		accept(malware);
		assertEquals(List.of(only("intrusion-set").getId(), only("malware").getId()), report.getObjectRefs());
		assertEquals("name", report.getEvidence().getFirst().getProperty());
		assertEvidenceHolds();
	}

	@Test
	void eachTypeBecomesItsObject() throws Exception {
		story.name("Rising Sun", "malware", "Rising Sun");
		story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		story.name("Germany", "country", "DE");
		story.name("government", "sector", "government");
		story.name("team", "organization", "");
		story.name("implant", "tool", "");
		story.mention("CVE-2018-0001", 0, "cve", "CVE-2018-0001", "", Role.SUBJECT, 95, List.of());
		story.mention("T1566.001", 0, "technique", "T1566.001", "T1566.001", Role.SUBJECT, 95, List.of());
		store();
		assertEquals(8, review.accept(review.items(story.file.sha256())).done());
		assertTrue(((Malware) only("malware")).getIsFamily());
		assertEquals("DE", ((Location) only("location")).getCountry());
		assertEquals("Germany", ((Location) only("location")).getName());
		assertEquals("CVE-2018-0001", StixTypes.name(only("vulnerability")));
		assertEquals("Spearphishing Attachment", ((AttackPattern) only("attack-pattern")).getName());
		assertEquals("https://attack.mitre.org/techniques/T1566/001/",
				((AttackPattern) only("attack-pattern")).getExternalReferences().getFirst().getUrl());
		assertEquals(1, opened.index().count("campaign"));
		assertEquals(1, opened.index().count("tool"));
		List<Identity> identities = opened.index().ofType("identity").stream()
				.map(entry -> (Identity) opened.index().find(entry.id()).orElseThrow()).toList();
		assertEquals("class", identities.get(0).getIdentityClass());
		assertEquals(List.of("government"), identities.get(0).getSectors());
		assertEquals("organization", identities.get(1).getIdentityClass());
		assertEvidenceHolds();
	}

	@Test
	void cityBecomesLocationWithCountry() throws Exception {
		Mention city = story.mention("team", 0, "region", "Windhoek", "NA/Windhoek", Role.SUBJECT, 80, List.of());
		store();
		accept(city);
		Location place = only("location");
		assertEquals("NA", place.getCountry());
		assertEquals("Windhoek", place.getCity());
	}

	@Test
	void indicatorMentionBecomesObservableAndIndicator() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		assertEquals("evil.example", StixTypes.name(only("domain-name")));
		Indicator indicator = only("indicator");
		assertEquals("[domain-name:value = 'evil.example']", indicator.getPattern());
		assertEquals("stix", indicator.getPatternType());
		assertEquals("2019-03-05T00:00:00.000Z", indicator.getValidFrom());
		assertEquals(List.of("malicious-activity"), indicator.getIndicatorTypes());
		assertEquals(90, indicator.getConfidence());
		assertEquals(only("domain-name").getId(), item(domain).object());
		assertEvidenceHolds();
	}

	@Test
	void otherRolesMakeNoIndicator() throws Exception {
		Mention domain = story.mention("evil.example", 0, "domain", "evil.example", "", Role.REFERENCE, 50, List.of());
		store();
		accept(domain);
		assertEquals(1, opened.index().count("domain-name"));
		assertEquals(0, opened.index().count("indicator"));
	}

	@Test
	void severalPlacesOfOneValueGiveEvidenceToOneObject() throws Exception {
		Mention first = story.mention("Rising Sun", 0, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 1, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Mention third = story.mention("Rising Sun", 2, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		store();
		assertEquals(2, review.accept(List.of(item(first), item(second))).done());
		accept(third);
		assertEquals(3, only("malware").getEvidence().size());
		assertEvidenceHolds();
	}

	@Test
	void presentObjectsAreReusedByNameOrAttackId() throws Exception {
		IntrusionSet byAttack = (IntrusionSet) StixTypes.create("intrusion-set");
		byAttack.setName("APT38?");
		org.akashi.model.ExternalReference reference = org.akashi.model.ModelFactory.eINSTANCE.createExternalReference();
		reference.setSourceName("mitre-attack");
		reference.setExternalId("G0032");
		byAttack.getExternalReferences().add(reference);
		Malware byName = (Malware) StixTypes.create("malware");
		byName.setName("ＲＩＳＩＮＧ sun");
		opened.history().execute("Present", edit -> {
			edit.add(byAttack);
			edit.add(byName);
		});
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "");
		store();
		accept(actor);
		accept(malware);
		assertEquals(byAttack.getId(), item(actor).object());
		assertEquals(byName.getId(), item(malware).object());
		assertEquals(1, byAttack.getEvidence().size());
	}

	@Test
	void malwareAndToolOfOneNameAreTwoObjects() throws Exception {
		Mention malware = story.mention("Rising Sun", 0, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Mention tool = story.mention("Rising Sun", 1, "tool", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		store();
		accept(malware);
		accept(tool);
		assertEquals(1, opened.index().count("malware"));
		assertEquals(1, opened.index().count("tool"));
	}

	@Test
	void ambiguousNameIsSkippedUntilOneIsChosen() throws Exception {
		Mention panda = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		store();
		assertTrue(item(panda).ambiguous());
		ReviewOutcome outcome = accept(panda);
		assertEquals(0, outcome.done());
		assertTrue(outcome.skipped().getFirst().reason().contains("actor:Wicked Panda"));
		assertEquals(0, opened.index().size());
		assertFalse(opened.history().canUndo());
		assertThrows(IllegalArgumentException.class, () -> review.choose(item(panda), "actor:Other"));
		review.choose(item(panda), "actor:Mustang Panda");
		assertFalse(item(panda).ambiguous());
		assertEquals("Mustang Panda", item(panda).entity());
		assertEquals(1, accept(panda).done());
		assertEquals("G0129", ((IntrusionSet) only("intrusion-set")).getExternalReferences().getFirst().getExternalId());
		assertEquals(State.ACCEPTED, item(panda).state());
	}

	@Test
	void choosingSettlesAllMentionsOfTheNameInTheReport() throws Exception {
		List<String> candidates = List.of("campaign:Operation Sharpshooter", "malware:Sharpshooter");
		Mention first = story.mention("Operation Sharpshooter", 0, "campaign", "Sharpshooter", "", Role.SUBJECT, 80,
				candidates);
		Mention second = story.mention("Operation Sharpshooter", 1, "campaign", "Sharpshooter", "", Role.SUBJECT, 80,
				candidates);
		Mention other = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		store();
		assertEquals(2, review.choose(item(second), "campaign:Operation Sharpshooter").done());
		assertEquals("Operation Sharpshooter", item(first).value());
		assertFalse(item(first).ambiguous());
		assertTrue(item(other).ambiguous());
		opened.history().undo();
		assertTrue(item(first).ambiguous());
		assertTrue(item(second).ambiguous());
		assertEquals(1, review.acceptAs(item(second), "campaign:Operation Sharpshooter").done());
		assertEquals("Operation Sharpshooter", ((Campaign) only("campaign")).getName());
		assertEquals(List.of(State.OPEN, State.ACCEPTED), List.of(item(first).state(), item(second).state()));
		assertFalse(item(first).ambiguous());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertTrue(item(first).ambiguous());
	}

	@Test
	void batchSkipsTheAmbiguousAndAcceptsTheRest() throws Exception {
		Mention panda = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		story.name("Rising Sun", "malware", "Rising Sun");
		store();
		ReviewOutcome outcome = review.acceptAbove(story.file.sha256(), 50);
		assertEquals(1, outcome.done());
		assertEquals(panda.id(), outcome.skipped().getFirst().item().id());
	}

	@Test
	void acceptIsOneUndoableStep() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		assertEquals("Accept «evil.example»", opened.history().undoLabel());
		assertEquals(1, opened.history().steps().size());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals(State.OPEN, item(domain).state());
		opened.history().redo();
		assertEquals(3, opened.index().size());
		assertEquals(State.ACCEPTED, item(domain).state());
		assertEvidenceHolds();
	}

	@Test
	void acceptingTwiceIsSkipped() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		ReviewOutcome outcome = accept(domain);
		assertEquals(0, outcome.done());
		assertEquals(1, outcome.skipped().size());
		assertEquals(1, only("domain-name").getEvidence().size());
	}

	@Test
	void staleItemsAreJudgedAsTheyStandNow() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		ReviewItem stale = item(domain);
		review.accept(List.of(stale));
		assertEquals(0, review.accept(List.of(stale)).done());
		assertEquals(1, review.reject(List.of(stale)).done());
		assertEquals(0, opened.index().size());
	}

	@Test
	void dateGivesNoObjectButAVerdict() throws Exception {
		Mention date = story.date("September 2017", "2017-09");
		store();
		assertEquals(1, accept(date).done());
		assertEquals(0, opened.index().size());
		assertEquals(State.ACCEPTED, item(date).state());
	}

	@Test
	void valueWithoutStixFormIsSkippedWithItsReason() throws Exception {
		Mention phone = story.mention("203.0.113.7", 0, "phone", "+81312345678", "", Role.PUBLISHER, 80, List.of());
		store();
		ReviewOutcome outcome = accept(phone);
		assertEquals(0, outcome.done());
		assertTrue(outcome.skipped().getFirst().reason().contains("phone"), outcome.skipped().toString());
	}

	@Test
	void rejectRecordsAVerdictOnly() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		assertEquals(1, review.reject(List.of(item(domain))).done());
		assertEquals(State.REJECTED, item(domain).state());
		assertEquals(0, opened.index().size());
		assertEquals(1, review.reject(List.of(item(domain))).skipped().size());
		opened.history().undo();
		assertEquals(State.OPEN, item(domain).state());
		assertEquals(1, review.reject(List.of(item(domain))).done());
		assertEquals(1, accept(domain).done());
		assertEquals(State.ACCEPTED, item(domain).state());
	}

	@Test
	void reopenWithdrawsWhatWasAdded() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		accept(domain);
		accept(malware);
		assertEquals(1, review.reopen(List.of(item(domain))).done());
		assertEquals(State.OPEN, item(domain).state());
		assertEquals(0, opened.index().count("domain-name"));
		assertEquals(0, opened.index().count("indicator"));
		assertEquals(List.of(only("malware").getId()), ((Report) only("report")).getObjectRefs());
		review.reopen(List.of(item(malware)));
		assertEquals(0, opened.index().size());
		assertEquals("It is open.", review.reopen(List.of(item(malware))).skipped().getFirst().reason());
		opened.history().undo();
		opened.history().undo();
		assertEquals(4, opened.index().size());
		assertEvidenceHolds();
	}

	@Test
	void reopenKeepsObjectsWithOtherEvidence() throws Exception {
		Mention first = story.mention("Rising Sun", 0, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 1, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		store();
		review.accept(List.of(item(first), item(second)));
		review.reopen(List.of(item(first)));
		Malware malware = only("malware");
		assertEquals(1, malware.getEvidence().size());
		assertEquals(second.id(), malware.getEvidence().getFirst().getMention());
		assertEquals(1, ((Report) only("report")).getObjectRefs().size());
	}

	@Test
	void filePathAndItsFoldersComeAndGoTogether() throws Exception {
		Mention path = story.mention("evil.example", 0, "filepath", "C:\\Windows\\evil.exe", "", Role.INDICATOR, 90, List.of());
		store();
		accept(path);
		assertEquals(1, opened.index().count("file"));
		assertEquals(1, opened.index().count("directory"));
		assertEvidenceHolds();
		review.reject(List.of(item(path)));
		assertEquals(0, opened.index().size());
		assertEquals(State.REJECTED, item(path).state());
	}

	@Test
	void correctedMentionIsAcceptedAsCorrected() throws Exception {
		Mention wrong = story.mention("Rising Sun", 0, "actor", "Rising Sun", "", Role.SUBJECT, 60, List.of());
		store();
		review.edit(item(wrong), "malware", " Rising Sun ");
		assertEquals("malware", item(wrong).type());
		assertEquals("Rising Sun", item(wrong).entity());
		assertEquals(State.OPEN, item(wrong).state());
		accept(wrong);
		assertEquals("S0448", ((Malware) only("malware")).getExternalReferences().getFirst().getExternalId());
		assertEquals("malware", item(wrong).type());
		reopenCase();
		assertEquals("malware", item(wrong).type());
		assertEquals(State.ACCEPTED, item(wrong).state());
	}

	@Test
	void correctingAndAcceptingIsOneStep() throws Exception {
		Mention wrong = story.mention("Rising Sun", 0, "actor", "Rising Sun", "", Role.SUBJECT, 60, List.of());
		store();
		assertEquals(1, review.acceptAs(item(wrong), "malware", " Rising Sun ").done());
		assertEquals(State.ACCEPTED, item(wrong).state());
		assertEquals("Rising Sun", item(wrong).entity());
		assertEquals("S0448", ((Malware) only("malware")).getExternalReferences().getFirst().getExternalId());
		assertEvidenceHolds();
		reopenCase();
		assertEquals("malware", item(wrong).type());
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals("actor", item(wrong).type());
		assertEquals(State.OPEN, item(wrong).state());
		assertThrows(IllegalArgumentException.class, () -> review.acceptAs(item(wrong), "ipv4", "Rising Sun"));
		assertEquals(1, review.acceptAs(item(wrong), "actor", "Rising Sun").done());
		assertEquals("intrusion-set", opened.index().entry(item(wrong).object()).orElseThrow().type());
	}

	@Test
	void previewSaysWhatAcceptingComesTo() throws Exception {
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention address = story.observable("203.0.113.7", "ipv4");
		store();
		assertEquals(new Preview("malware", List.of()),
				review.preview("malware", "Rising Sun", "Rising Sun", Role.SUBJECT));
		assertEquals(new Preview("", List.of()), review.preview("ipv4", "203.0.113.7", "", Role.INDICATOR));
		accept(malware);
		accept(address);
		assertEquals(List.of(item(malware).object()),
				review.preview("malware", "Rising Sun", "Rising Sun", Role.SUBJECT).present());
		assertEquals(List.of(item(address).object()),
				review.preview("ipv4", "203.0.113.7", "", Role.INDICATOR).present());
		assertEquals(List.of(), review.preview("ipv4", "no address", "", Role.INDICATOR).present());
	}

	@Test
	void correctionIsCheckedAndNormalised() throws Exception {
		Mention address = story.observable("203.0.113.7", "ipv4");
		store();
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "ipv4", "not an address"));
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "nonsense", "x"));
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "date", "someday"));
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "malware", "  "));
		review.edit(item(address), "ipv4", "198.51.100[.]9");
		assertEquals("198.51.100.9", item(address).value());
		assertEquals(0, review.edit(item(address), "ipv4", "198.51.100.9").done());
		accept(address);
		assertThrows(IllegalArgumentException.class, () -> review.edit(item(address), "ipv4", "198.51.100.10"));
		review.reopen(List.of(item(address)));
		assertEquals("203.0.113.7", item(address).value());
	}

	@Test
	void relationshipTakesItsEndsAlong() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "2017", "2018-10");
		store();
		ReviewOutcome outcome = accept(uses);
		assertEquals(3, outcome.done());
		Relationship relationship = only("relationship");
		assertEquals("uses", relationship.getRelationshipType());
		assertEquals(only("intrusion-set").getId(), relationship.getSourceRef());
		assertEquals(only("malware").getId(), relationship.getTargetRef());
		assertEquals("2017-01-01T00:00:00.000Z", relationship.getStartTime());
		assertEquals("2018-10-31T23:59:59.999Z", relationship.getStopTime());
		assertTrue(relationship.getEvidence().getFirst().getWhy().startsWith("Stated as 2017/2018-10. "));
		assertEquals(70, relationship.getConfidence());
		assertEquals(State.ACCEPTED, item(actor).state());
		assertEquals(relationship.getId(), item(uses).object());
		assertTrue(((Report) only("report")).getObjectRefs().contains(relationship.getId()));
		assertEvidenceHolds();
		opened.history().undo();
		assertEquals(0, opened.index().size());
		assertEquals(State.OPEN, item(actor).state());
	}

	@Test
	void relationshipIsReusedAndGainsEvidence() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention first = story.mention("Rising Sun", 1, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 2, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Proposal one = story.relation(actor, "uses", first, "2017", "");
		Proposal two = story.relation(actor, "uses", second, "2016-05", "2019");
		store();
		accept(one);
		accept(two);
		Relationship relationship = only("relationship");
		assertEquals(2, relationship.getEvidence().size());
		assertEquals("2016-05-01T00:00:00.000Z", relationship.getStartTime());
		assertEquals("2019-12-31T23:59:59.999Z", relationship.getStopTime());
		assertEquals(item(one).object(), item(two).object());
		assertEvidenceHolds();
	}

	@Test
	void periodThatEndsBeforeItBeginsStaysInTheEvidence() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "2019", "2017");
		store();
		accept(uses);
		Relationship relationship = only("relationship");
		assertNull(relationship.getStartTime());
		assertNull(relationship.getStopTime());
		assertTrue(relationship.getEvidence().getFirst().getWhy().startsWith("Stated as 2019/2017. "));
	}

	@Test
	void relationshipWithRejectedOrAmbiguousEndIsSkipped() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention panda = story.mention("Panda", 0, "actor", "Panda", "", Role.SUBJECT, 80,
				List.of("actor:Mustang Panda", "actor:Wicked Panda"));
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		Proposal unclear = story.relation(panda, "uses", malware, "", "");
		store();
		review.reject(List.of(item(malware)));
		assertTrue(accept(uses).skipped().getFirst().reason().contains("was rejected"));
		assertEquals(State.OPEN, item(actor).state());
		review.reopen(List.of(item(malware)));
		assertTrue(accept(unclear).skipped().getFirst().reason().contains("Choose one first"));
		assertEquals(0, opened.index().size());
	}

	@Test
	void relationshipOfAnObjectWithItselfIsSkipped() throws Exception {
		Mention first = story.mention("Rising Sun", 0, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 1, "malware", "Rising Sun", "", Role.SUBJECT, 80, List.of());
		Proposal variant = story.relation(first, "variant-of", second, "", "");
		store();
		assertTrue(accept(variant).skipped().getFirst().reason().contains("same object"));
		assertEquals(0, opened.index().count("relationship"));
	}

	@Test
	void reopeningAnEndReopensItsStatements() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		store();
		accept(uses);
		review.reopen(List.of(item(malware)));
		assertEquals(State.OPEN, item(uses).state());
		assertEquals(State.ACCEPTED, item(actor).state());
		assertEquals(0, opened.index().count("relationship"));
		assertEquals(0, opened.index().count("malware"));
		assertEquals(1, opened.index().count("intrusion-set"));
		assertEvidenceHolds();
	}

	@Test
	void firstSeenIsSetWithItsEvidence() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention date = story.date("September 2017", "2017-09");
		Proposal first = story.property(campaign, "first_seen", date);
		store();
		assertEquals("", item(first).conflict());
		assertEquals(3, accept(first).done());
		Campaign object = only("campaign");
		assertEquals("2017-09-01T00:00:00.000Z", object.getFirstSeen());
		Evidence evidence = object.getEvidence().stream().filter(one -> "first_seen".equals(one.getProperty())).findFirst()
				.orElseThrow();
		assertTrue(evidence.getWhy().startsWith("Stated as 2017-09. "), evidence.getWhy());
		assertTrue(evidence.getQuote().contains("September 2017"));
		assertEvidenceHolds();
	}

	@Test
	void contradictionIsVisibleAndSingleAcceptanceReplaces() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention september = story.date("September 2017", "2017-09");
		Mention october = story.date("October 2018", "2018-10");
		Proposal later = story.property(campaign, "first_seen", october);
		Proposal earlier = story.property(campaign, "first_seen", september);
		store();
		accept(later);
		assertEquals("first seen 2018-10 → 2017-09", item(earlier).conflict());
		accept(earlier);
		Campaign object = only("campaign");
		assertEquals("2017-09-01T00:00:00.000Z", object.getFirstSeen());
		assertEquals("", item(earlier).conflict());
		review.reopen(List.of(item(earlier)));
		assertEquals("2018-10-01T00:00:00.000Z", object.getFirstSeen());
		assertEquals("first seen 2018-10 → 2017-09", item(earlier).conflict());
		review.reopen(List.of(item(later)));
		assertNull(object.getFirstSeen());
	}

	@Test
	void batchTakesTheEarliestFirstSightWhateverTheOrder() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention september = story.date("September 2017", "2017-09");
		Mention october = story.date("October 2018", "2018-10");
		story.property(campaign, "first_seen", september);
		story.property(campaign, "first_seen", october);
		story.property(campaign, "last_seen", october);
		store();
		review.acceptAbove(story.file.sha256(), 0);
		Campaign object = only("campaign");
		assertEquals("2017-09-01T00:00:00.000Z", object.getFirstSeen());
		assertEquals("2018-10-31T23:59:59.999Z", object.getLastSeen());
		assertEquals(4, object.getEvidence().size());
	}

	@Test
	void lastSeenBeforeFirstSeenIsRefused() throws Exception {
		Mention campaign = story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter");
		Mention september = story.date("September 2017", "2017-09");
		Mention october = story.date("October 2018", "2018-10");
		Proposal first = story.property(campaign, "first_seen", october);
		Proposal last = story.property(campaign, "last_seen", september);
		store();
		accept(first);
		ReviewOutcome outcome = accept(last);
		assertTrue(outcome.skipped().getFirst().reason().contains("before it was first seen"));
		assertNull(((Campaign) only("campaign")).getLastSeen());
		assertEquals(State.OPEN, item(last).state());
	}

	@Test
	void propertyThatTheTypeDoesNotHaveIsSkipped() throws Exception {
		Mention country = story.name("Germany", "country", "DE");
		Mention date = story.date("September 2017", "2017-09");
		Proposal odd = story.property(country, "first_seen", date);
		store();
		assertTrue(accept(odd).skipped().getFirst().reason().contains("first_seen"));
		assertEquals(0, opened.index().size());
	}

	@Test
	void verdictsHoldAfterExtractingAgain() throws Exception {
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(malware);
		review.reject(List.of(item(domain)));
		Mention better = new Mention(malware.span(), 0, malware.raw(), malware.value(), malware.type(), malware.entity(),
				List.of(), Role.SUBJECT, 99, "test/2", "Better.");
		opened.reports().add(story.file, story.text(), new Extraction(List.of(better), List.of(), List.of()));
		assertEquals(State.ACCEPTED, item(malware).state());
		assertEquals(99, item(malware).confidence());
		assertEquals(State.REJECTED, item(domain).state());
		assertEquals("evil.example", item(domain).mention().orElseThrow().raw());
		reopenCase();
		assertEquals(State.ACCEPTED, item(malware).state());
		assertEquals(State.REJECTED, item(domain).state());
	}

	@Test
	void decisionsSurviveSaveAndReopen() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		accept(domain);
		opened.save(null);
		reopenCase();
		assertEquals(State.ACCEPTED, item(domain).state());
		assertEquals(3, opened.index().size());
		assertEvidenceHolds();
		review.reopen(List.of(item(domain)));
		assertEquals(0, opened.index().size());
	}

	@Test
	void itemsOfSeveralReportsAreDecidedInOneStep() throws Exception {
		Mention domain = story.observable("evil.example", "domain");
		store();
		Story other = new Story("Other report\nIt names evil.example again.\n");
		Mention again = other.observable("evil.example", "domain");
		opened.reports().add(other.file, other.text(), other.extraction());
		List<ReviewItem> both = review.items(Selector.parse("type:domain,state:open"));
		assertEquals(2, both.size());
		assertEquals(2, review.accept(both).done());
		assertEquals(1, opened.history().steps().size());
		assertEquals("Accept 2 items", opened.history().undoLabel());
		assertEquals(2, only("domain-name").getEvidence().size());
		assertEquals(2, opened.index().count("report"));
		review.reopen(List.of(review.item(other.file.sha256(), again.id()).orElseThrow()));
		assertEquals(1, only("domain-name").getEvidence().size());
		assertEquals(1, opened.index().count("report"));
		assertEquals(State.ACCEPTED, item(domain).state());
	}

	@Test
	void publishersOwnIsLeftToAPersonInABatch() throws Exception {
		Mention own = story.mention("evil.example", 0, "domain", "evil.example", "", Role.PUBLISHER, 99, List.of());
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		ReviewOutcome outcome = review.acceptAbove(story.file.sha256(), 50);
		assertEquals(1, outcome.done());
		assertTrue(outcome.skipped().getFirst().reason().contains("publisher"));
		assertEquals(State.OPEN, item(own).state());
		assertEquals(State.ACCEPTED, item(malware).state());
		assertEquals(1, accept(own).done());
	}

	@Test
	void oneOddValueDoesNotSpoilTheStep() throws Exception {
		Mention odd = story.mention("203.0.113.7", 0, "asn", "not a number", "", Role.INDICATOR, 90, List.of());
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		ReviewOutcome outcome = review.acceptAbove(story.file.sha256(), 50);
		assertEquals(1, outcome.done(), outcome.toString());
		assertEquals(odd.id(), outcome.skipped().getFirst().item().id());
		assertEquals(State.ACCEPTED, item(malware).state());
	}

	@Test
	void aliasInTheCaseIsReusedUnlessItBelongsToAnotherKnownThing() throws Exception {
		IntrusionSet sameByAlias = (IntrusionSet) StixTypes.create("intrusion-set");
		sameByAlias.setName("Unit 180");
		sameByAlias.getAliases().add("Lazarus Group");
		IntrusionSet other = (IntrusionSet) StixTypes.create("intrusion-set");
		other.setName("Mustang Panda");
		other.getAliases().add("Lazarus Group");
		opened.history().execute("Other", edit -> edit.add(other));
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(actor);
		assertEquals(2, opened.index().count("intrusion-set"));
		opened.history().undo();
		opened.history().execute("Same", edit -> edit.add(sameByAlias));
		accept(actor);
		assertEquals(sameByAlias.getId(), item(actor).object());
	}

	@Test
	void twoObjectsOfOneNameAskAPerson() throws Exception {
		opened.history().execute("Two", edit -> {
			for (int i = 0; i < 2; i++) {
				Malware malware = (Malware) StixTypes.create("malware");
				malware.setName("Rising Sun");
				edit.add(malware);
			}
		});
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		store();
		assertTrue(accept(malware).skipped().getFirst().reason().contains("2 objects"));
	}

	@Test
	void acceptedProposalWhoseObjectWasRemovedAsksToReopen() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		store();
		accept(malware);
		String id = item(malware).object();
		opened.history().execute("Remove", edit -> edit.remove(id));
		assertTrue(accept(uses).skipped().getFirst().reason().contains("was removed"));
		review.reopen(List.of(item(malware)));
		assertEquals(3, accept(uses).done());
	}

	@Test
	void proposalAfterItsEndsInOneBatchCountsEachOnce() throws Exception {
		Mention actor = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention malware = story.name("Rising Sun", "malware", "Rising Sun");
		Proposal uses = story.relation(actor, "uses", malware, "", "");
		store();
		ReviewOutcome outcome = review.accept(List.of(item(uses), item(actor), item(malware)));
		assertEquals(3, outcome.done());
		assertEquals(List.of(), outcome.skipped());
		assertEquals(1, only("malware").getEvidence().size());
	}

	@Test
	void twoThousandMentionsAreOneQuickStep() throws Exception {
		StringBuilder text = new StringBuilder("Big list\n");
		for (int i = 0; i < 2_000; i++) {
			text.append("The host h").append(i).append(".example was seen. ");
		}
		Story big = new Story(text.append('\n').toString());
		for (int i = 0; i < 2_000; i++) {
			big.observable("h" + i + ".example", "domain");
		}
		opened.reports().add(big.file, big.text(), big.extraction());
		long start = System.nanoTime();
		ReviewOutcome outcome = review.acceptAbove(big.file.sha256(), 50);
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertEquals(2_000, outcome.done());
		assertEquals(1, opened.history().steps().size());
		assertEquals(4_001, opened.index().size());
		assertTrue(millis < 20_000, "took " + millis + " ms");
		Evidence evidence = opened.index().find(opened.index().valued("h1234.example").getFirst().id()).orElseThrow()
				.getEvidence().getFirst();
		assertEquals("The host h1234.example was seen.", evidence.getQuote());
	}
}
