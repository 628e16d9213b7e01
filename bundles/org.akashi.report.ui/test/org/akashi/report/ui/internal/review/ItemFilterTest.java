package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.Test;

class ItemFilterTest {

	private static final QueueItem DOMAIN = new QueueItem("d", Kind.MENTION, Status.OPEN, "domain", "evil.example",
			"evil[.]example", "", List.of(), Role.INDICATOR, 70, new Span(0, 14), 1, "scan/1", "", "", null, "");
	private static final QueueItem SECTOR = Items.mention("s", "sector", "金融機関", 30);

	private static ItemFilter words(String words) {
		return new ItemFilter(words, "", null, null, 0);
	}

	@Test
	void theOpenFilterShowsAll() {
		assertTrue(ItemFilter.ALL.matches(DOMAIN));
		assertTrue(words("  ").matches(DOMAIN));
	}

	@Test
	void wordsAreFoundInValueAndRawText() {
		assertTrue(words("evil.ex").matches(DOMAIN));
		assertTrue(words("[.]").matches(DOMAIN));
		assertFalse(words("good").matches(DOMAIN));
	}

	@Test
	void allWordsMustOccur() {
		assertTrue(words("evil domain").matches(DOMAIN));
		assertFalse(words("evil actor").matches(DOMAIN));
	}

	@Test
	void caseAndWidthDoNotMatter() {
		assertTrue(words("EVIL").matches(DOMAIN));
		assertTrue(words("ｅｖｉｌ").matches(DOMAIN));
	}

	@Test
	void japaneseWordsAreFound() {
		assertTrue(words("金融").matches(SECTOR));
		assertFalse(words("通信").matches(SECTOR));
	}

	@Test
	void typeMustBeTheSame() {
		assertTrue(new ItemFilter("", "domain", null, null, 0).matches(DOMAIN));
		assertFalse(new ItemFilter("", "domain", null, null, 0).matches(SECTOR));
	}

	@Test
	void roleIsForMentionsOnly() {
		ItemFilter subjects = new ItemFilter("", "", Role.SUBJECT, null, 0);
		assertTrue(subjects.matches(SECTOR));
		assertFalse(subjects.matches(DOMAIN));
		assertFalse(subjects.matches(Items.relationship("r", "A", "targets", "B", "")));
	}

	@Test
	void stateMustBeTheSame() {
		ItemFilter open = new ItemFilter("", "", null, Status.OPEN, 0);
		assertTrue(open.matches(DOMAIN));
		assertFalse(open.matches(DOMAIN.with(Status.REJECTED)));
	}

	@Test
	void confidenceIsAtLeast() {
		assertTrue(new ItemFilter("", "", null, null, 70).matches(DOMAIN));
		assertFalse(new ItemFilter("", "", null, null, 71).matches(DOMAIN));
	}
}
