package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.review.SimilarItems.Hit;
import org.akashi.review.SimilarItems.Likeness;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** What is like an item or a piece of text, in all reports of a case. */
class SimilarItemsTest extends ReviewedStory {

	private final Story other = new Story("""
			Another report
			It calls 203.0.113.99 and 198.51.100.7, and mail.other-news.net, evil-news.net and cdn.evil-news.net as well. ＲＩＳＩＮＧ　ＳＵＮ was rising sun.
			""");

	private List<Likeness> like(Mention mention) throws Exception {
		return review.similar().to(mention, new NullProgressMonitor()).stream().map(Hit::likeness).toList();
	}

	private void storeBoth() throws Exception {
		store();
		opened.reports().add(other.file, other.text(), other.extraction());
	}

	@Test
	void theSameThingIsFoundInAllReports() throws Exception {
		Mention one = story.name("Rising Sun", "malware", "Rising Sun");
		story.mention("Rising Sun", 1, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		other.mention("ＲＩＳＩＮＧ　ＳＵＮ", 0, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		storeBoth();
		List<Hit> hits = review.similar().to(one, new NullProgressMonitor());
		assertEquals(List.of(Likeness.SAME, Likeness.SAME, Likeness.SAME), hits.stream().map(Hit::likeness).toList());
		assertEquals(other.file.sha256(), hits.getLast().sha256());
		assertTrue(hits.getLast().around().contains("was rising sun."));
	}

	@Test
	void neighboursOfAnAddressAreItsNetwork() throws Exception {
		Mention one = story.observable("203.0.113.7", "ipv4");
		other.observable("203.0.113.99", "ipv4");
		other.observable("198.51.100.7", "ipv4");
		storeBoth();
		assertEquals(List.of(Likeness.SAME, Likeness.NETWORK), like(one));
	}

	@Test
	void hostsOfOneDomainAreAlike() throws Exception {
		Mention one = other.mention("evil-news.net", 0, "domain", "evil-news.net", "", Role.INDICATOR, 90, List.of());
		other.observable("mail.other-news.net", "domain");
		other.observable("cdn.evil-news.net", "domain");
		storeBoth();
		assertEquals(List.of(Likeness.SAME, Likeness.DOMAIN), like(one));
	}

	@Test
	void theSameSpellingOfAnotherKindIsSaidToBe() throws Exception {
		Mention one = story.name("Rising Sun", "malware", "Rising Sun");
		other.mention("rising sun", 0, "tool", "rising sun", "", Role.SUBJECT, 80, List.of());
		storeBoth();
		assertEquals(List.of(Likeness.SAME, Likeness.SPELLING), like(one));
	}

	@Test
	void aPieceOfTextIsFoundWhereNoMentionIs() throws Exception {
		story.name("Rising Sun", "malware", "Rising Sun");
		storeBoth();
		List<Hit> hits = review.similar().to("rising sun", new NullProgressMonitor());
		assertEquals(5, hits.size());
		assertEquals(Likeness.SPELLING, hits.getFirst().likeness());
		assertEquals(4, hits.stream().filter(hit -> hit.likeness() == Likeness.TEXT && hit.item() == null).count());
		Hit last = hits.get(3);
		assertEquals("ＲＩＳＩＮＧ　ＳＵＮ", other.text.substring(last.span().start(), last.span().end()));
	}

	@Test
	void nothingIsLikeNothing() throws Exception {
		storeBoth();
		assertTrue(review.similar().to("  ", new NullProgressMonitor()).isEmpty());
	}

	@Test
	void itemsOfSeveralReportsAreDecidedInOneStep() throws Exception {
		Mention one = story.name("Rising Sun", "malware", "Rising Sun");
		other.mention("ＲＩＳＩＮＧ　ＳＵＮ", 0, "malware", "Rising Sun", "Rising Sun", Role.SUBJECT, 80, List.of());
		storeBoth();
		int steps = opened.history().steps().size();
		review.accept(review.similar().to(one, new NullProgressMonitor()).stream().map(Hit::item).toList());
		assertEquals(2, only("malware").getEvidence().size());
		assertEquals(steps + 1, opened.history().steps().size());
	}
}
