package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.model.AttackPattern;
import org.akashi.model.Evidence;
import org.akashi.model.Identity;
import org.akashi.model.Indicator;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Location;
import org.akashi.model.Malware;
import org.akashi.model.Report;
import org.akashi.review.ReviewItem.State;
import org.akashi.stix.StixTypes;
import org.junit.jupiter.api.Test;

/** What accepted mentions become: objects, aliases, evidence, the report. */
class AcceptedObjectsTest extends ReviewedStory {

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
		assertEquals(0, accept(tool).done());
		assertEquals(List.of(item(malware).object(), "new:tool", "new:malware"), item(tool).candidates());
		assertEquals(1, review.acceptAs(item(tool), "new:tool").done());
		assertEquals(1, opened.index().count("malware"));
		assertEquals(1, opened.index().count("tool"));
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
		assertEquals(0, accept(actor).done());
		assertEquals(List.of(other.getId(), "actor:Lazarus Group", "new:actor"), item(actor).candidates());
		review.acceptAs(item(actor), "actor:Lazarus Group");
		assertEquals(2, opened.index().count("intrusion-set"));
		opened.history().undo();
		opened.history().execute("Not any more", edit -> edit.remove(other.getId()));
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
		String reason = accept(malware).skipped().getFirst().reason();
		List<String> ids = opened.index().ofType("malware").stream().map(entry -> entry.id()).toList();
		assertTrue(ids.stream().allMatch(reason::contains), reason);
		assertEquals(1, review.acceptAs(item(malware), ids.getLast()).done());
		assertEquals(ids.getLast(), item(malware).object());
	}
}
