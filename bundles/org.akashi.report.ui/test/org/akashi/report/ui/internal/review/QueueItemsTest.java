package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.store.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the queue from the items of a real review. */
class QueueItemsTest {

	private static final String TEXT = "Lotus used Sunrise in 2017. Nothing else.";
	private static final Mention ACTOR = new Mention(new Span(0, 5), 3, "Lotus", "Lotus", "actor", "",
			List.of("actor:Lotus A", "actor:Lotus B"), Role.SUBJECT, 60, "names/1", "shared name");
	private static final Mention MALWARE = new Mention(new Span(11, 18), 3, "Sunrise", "Sunrise", "malware", "Sunrise",
			List.of(), Role.SUBJECT, 90, "names/1", "name");
	private static final Mention DATE = new Mention(new Span(22, 26), 3, "2017", "2017", "date", "", List.of(),
			Role.SUBJECT, 80, "dates/1", "year");
	private static final Proposal USES = new Proposal(Proposal.Kind.RELATIONSHIP, ACTOR.id(), "uses", MALWARE.id(), "",
			"2017", "2017", new Span(0, 27), 70, "cues/1", "used");
	private static final Proposal SEEN = new Proposal(Proposal.Kind.PROPERTY, MALWARE.id(), "first_seen", DATE.id(),
			"2017", "", "", new Span(0, 27), 55, "dates/1", "in 2017");

	@TempDir
	Path folder;

	private Case store;
	private String sha256;
	private ReportText text;
	private Review review;

	@BeforeEach
	void importReport() throws Exception {
		store = Case.create(folder.resolve("case"), "Rows");
		ReportFile file = ReportFile.of("lotus.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		text = new ReportText(TEXT,
				List.of(new Block(Block.Kind.PARAGRAPH, 0, TEXT.length(), new Place(3, "", 0, 0, 0, 0), false)), List.of(),
				ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
		store.reports().add(file, text,
				new Extraction(List.of(ACTOR, MALWARE, DATE), List.of(USES, SEEN), List.of()));
		sha256 = file.sha256();
		review = new Review(store, new KnownNames(List.of()), "tester", Clock.systemUTC());
	}

	@AfterEach
	void close() {
		store.close();
	}

	private List<QueueItem> rows() throws Exception {
		return QueueItems.of(text, review.items(sha256));
	}

	private QueueItem row(String id) throws Exception {
		return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
	}

	private List<ReviewItem> items(String id) throws Exception {
		return List.of(review.item(sha256, id).orElseThrow());
	}

	@Test
	void eachItemHasARowInTheSameOrder() throws Exception {
		assertEquals(List.of(Kind.MENTION, Kind.MENTION, Kind.MENTION, Kind.RELATIONSHIP, Kind.PROPERTY),
				rows().stream().map(QueueItem::kind).toList());
	}

	@Test
	void aMentionKeepsWhatWasFound() throws Exception {
		QueueItem row = row(MALWARE.id());
		assertEquals("malware", row.type());
		assertEquals("Sunrise", row.raw());
		assertEquals(3, row.page());
		assertEquals(90, row.confidence());
		assertEquals("name", row.why());
		assertNull(row.statement());
		assertTrue(row.open());
	}

	@Test
	void aSharedNameIsAmbiguousUntilItIsChosen() throws Exception {
		assertTrue(row(ACTOR.id()).ambiguous());
		review.choose(items(ACTOR.id()).get(0), "actor:Lotus B");
		QueueItem chosen = row(ACTOR.id());
		assertFalse(chosen.ambiguous());
		assertTrue(chosen.open());
	}

	@Test
	void aRelationshipNamesItsEndsAndItsPeriod() throws Exception {
		assertEquals("Lotus —uses→ Sunrise (2017)", row(USES.id()).statement().line("uses"));
		assertEquals("Lotus used Sunrise in 2017.", row(USES.id()).raw());
		assertEquals(3, row(USES.id()).page());
	}

	@Test
	void aPropertyNamesItsValue() throws Exception {
		assertEquals("Sunrise —first seen→ 2017", row(SEEN.id()).statement().line("first seen"));
	}

	@Test
	void decisionsShowInTheRows() throws Exception {
		review.accept(items(MALWARE.id()));
		review.reject(items(DATE.id()));
		assertEquals(Status.ACCEPTED, row(MALWARE.id()).status());
		assertTrue(row(MALWARE.id()).object().startsWith("malware--"));
		assertEquals(Status.REJECTED, row(DATE.id()).status());
		store.history().undo();
		assertEquals(Status.OPEN, row(DATE.id()).status());
	}

	@Test
	void correctedValuesShowInMentionsAndStatements() throws Exception {
		review.edit(items(MALWARE.id()).get(0), "malware", "Sunset");
		assertEquals("Sunset", row(MALWARE.id()).value());
		assertEquals("Sunrise", row(MALWARE.id()).raw());
		assertEquals("Lotus —uses→ Sunset (2017)", row(USES.id()).statement().line("uses"));
	}
}
