package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.model.IntrusionSet;
import org.akashi.model.ModelFactory;
import org.akashi.model.NameAssertion;
import org.akashi.review.identity.Identities;
import org.akashi.review.identity.Names;
import org.akashi.review.identity.Names.Assertion;
import org.akashi.stix.StixTypes;
import org.junit.jupiter.api.Test;

/** Accepted names are assertions of their report. */
class NamingTest extends ReviewedStory {

	private IntrusionSet actor() {
		return (IntrusionSet) only("intrusion-set");
	}

	@Test
	void anAcceptedNameIsAnAssertionOfTheReport() throws Exception {
		Mention alias = story.name("HIDDEN COBRA", "actor", "Lazarus Group");
		store();
		accept(alias);
		Assertion name = Names.of(actor()).getFirst();
		assertEquals("HIDDEN COBRA", name.name());
		assertEquals("Example Labs", name.by());
		assertEquals("2019-03-05", name.since());
		assertEquals(80, name.confidence());
		assertEquals("Some call the group HIDDEN COBRA.", name.evidence().getFirst().getQuote());
		assertEquals(List.of("HIDDEN COBRA"), actor().getAliases());
		assertEquals(List.of(false), Names.of(actor()).stream().filter(one -> one.name().equals("Lazarus Group")).map(Assertion::asserted).toList());
	}

	@Test
	void itsOwnNameIsAssertedToo() throws Exception {
		Mention name = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(name);
		assertEquals(List.of("Lazarus Group by Example Labs"), Names.of(actor()).stream().map(one -> one.name() + " by " + one.by()).toList());
		assertTrue(actor().getAliases().isEmpty());
	}

	@Test
	void whatIsTakenBackTakesItsNameAlong() throws Exception {
		Mention name = story.name("Lazarus Group", "actor", "Lazarus Group");
		Mention alias = story.name("HIDDEN COBRA", "actor", "Lazarus Group");
		store();
		accept(name);
		accept(alias);
		review.reject(List.of(item(alias)));
		assertEquals(List.of("Lazarus Group"), Names.of(actor()).stream().map(Assertion::name).toList());
		assertTrue(actor().getAliases().isEmpty());
		opened.history().undo();
		assertEquals(List.of("HIDDEN COBRA"), actor().getAliases());
	}

	@Test
	void aNameStaysWhileAnotherSentenceOfTheReportSaysIt() throws Exception {
		Mention first = story.mention("Rising Sun", 0, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		Mention second = story.mention("Rising Sun", 1, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		store();
		review.accept(List.of(item(first), item(second)));
		assertEquals(1, only("malware").getNames().size());
		review.reject(List.of(item(first)));
		assertEquals(second.id(), only("malware").getNames().getFirst().getEvidence().getFirst().getMention());
	}

	@Test
	void editedAssertionsAndAliasesStayInStep() throws Exception {
		Mention name = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(name);
		String id = actor().getId();
		NameAssertion added = ModelFactory.eINSTANCE.createNameAssertion();
		added.setName("Guardians of Peace");
		added.setAssertedBy("Themselves");
		opened.history().execute("Add", edit -> Names.add(edit.modify(id), added));
		assertEquals(List.of("Guardians of Peace"), actor().getAliases());
		NameAssertion other = ModelFactory.eINSTANCE.createNameAssertion();
		other.setName("Whois Team");
		opened.history().execute("Replace", edit -> Names.replace(edit.modify(id), 1, other));
		assertEquals(List.of("Whois Team"), actor().getAliases());
		opened.history().execute("Remove", edit -> Names.remove(edit.modify(id), Names.of(edit.modify(id)).get(1)));
		assertTrue(actor().getAliases().isEmpty());
		assertEquals(1, actor().getNames().size());
		opened.history().undo();
		opened.history().execute("By hand", edit -> {
			IntrusionSet live = edit.modify(id);
			live.getAliases().clear();
			Names.align(live);
		});
		assertEquals(List.of("Lazarus Group"), actor().getNames().stream().map(NameAssertion::getName).toList());
	}

	@Test
	void twoActorsMayBeCalledTheSame() throws Exception {
		for (String by : List.of("One Vendor", "Other Vendor")) {
			IntrusionSet set = (IntrusionSet) StixTypes.create("intrusion-set");
			set.setName("Cluster of " + by);
			NameAssertion name = ModelFactory.eINSTANCE.createNameAssertion();
			name.setName("Paper-Lantern");
			name.setAssertedBy(by);
			opened.history().execute("Add", edit -> Names.add(edit.add(set), name));
		}
		assertEquals(List.of("One Vendor", "Other Vendor"), Names.calling(opened.index(), "paper lantern").stream().map(Assertion::by).sorted().toList());
	}

	/** What was accepted for an object leads to the survivor of its merge, and back. */
	@Test
	void decisionsFollowAMergeAndASplit() throws Exception {
		Mention name = story.name("Lazarus Group", "actor", "Lazarus Group");
		store();
		accept(name);
		String id = actor().getId();
		IntrusionSet other = (IntrusionSet) StixTypes.create("intrusion-set");
		other.setName("Unit 180");
		opened.history().execute("Add", edit -> edit.add(other));
		Identities identities = new Identities(opened, "Aki", CLOCK);
		identities.merge(id, other.getId(), "");
		assertEquals(other.getId(), item(name).object());
		assertEquals(List.of("Lazarus Group"), other.getAliases());
		review.reject(List.of(item(name)));
		assertTrue(other.getEvidence().isEmpty());
		identities.split(id);
		assertTrue(actor(id).getEvidence().isEmpty(), "what was withdrawn doesn't come back");
		opened.history().undo();
		opened.history().undo();
		identities.split(id);
		assertEquals(id, item(name).object());
		assertEquals(1, actor(id).getEvidence().size());
	}

	private IntrusionSet actor(String id) {
		return (IntrusionSet) opened.index().find(id).orElseThrow();
	}
}
