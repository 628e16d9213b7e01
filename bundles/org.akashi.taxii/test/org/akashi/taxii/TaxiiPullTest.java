package org.akashi.taxii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.taxii.StrictServer.Canned;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a collection into a case. */
class TaxiiPullTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-05T06:07:08Z"), ZoneOffset.UTC);

	@TempDir
	private Path folder;
	private final Waiting waiting = new Waiting();
	private StrictServer server;
	private TaxiiClient client;
	private Case open;

	@BeforeEach
	void start() throws IOException, CoreException {
		server = new StrictServer();
		server.pageSize = 3;
		client = new TaxiiClient(TaxiiServer.of(server.url().toString()), Credentials.basic(StrictServer.USER, StrictServer.PASSWORD), waiting);
		open = Case.create(folder.resolve("lantern"), "Lantern");
	}

	@AfterEach
	void stop() {
		assertEquals(List.of(), server.violations);
		open.close();
		client.close();
		server.close();
	}

	private void hold(int from, int to) {
		for (int i = from; i <= to; i++) {
			server.hold(Objects.indicator(i));
		}
	}

	private PullResult pull(boolean anew) throws CoreException {
		return pull(ObjectFilter.ALL, anew);
	}

	private PullResult pull(ObjectFilter filter, boolean anew) throws CoreException {
		return new TaxiiPull(client, open, KnowledgeReaders.builtIn(), "mika", CLOCK).pull(client.collection(StrictServer.COLLECTION, null), filter,
				anew, null);
	}

	private long pagesAsked() {
		return server.requests.stream().filter(request -> request.contains("/objects/")).count();
	}

	@Test
	void allPagesComeAndEachLeadsBackToItsPage() throws CoreException {
		hold(1, 8);
		PullResult result = pull(false);
		assertEquals(3, result.pages());
		assertEquals(8, result.added());
		assertEquals(8, open.index().count("indicator"));
		assertEquals(Optional.empty(), result.stopped());
		assertEquals("2026-03-01T00:00:07.000000Z", result.after());
		StixObject object = open.index().find(Objects.indicatorId(5)).orElseThrow();
		Evidence evidence = object.getEvidence().getFirst();
		assertTrue(evidence.getWhy().contains("127.0.0.1:" + server.port() + ", Lantern, 2026-03-01T00:00:03.000000Z"), evidence.getWhy());
		assertEquals("mika", evidence.getDecidedBy());
		assertTrue(evidence.getQuote().contains(Objects.indicatorId(5)), evidence.getQuote());
		assertTrue(open.reports().find(evidence.getSha256()).isPresent());
		assertEquals(3, open.history().steps().size());
	}

	@Test
	void theNextPullAsksForWhatCameSince() throws CoreException {
		hold(1, 4);
		pull(false);
		hold(5, 5);
		server.hold(Objects.indicator(1, "2026-02-02T00:00:00.000Z"));
		PullResult second = pull(false);
		assertEquals(1, second.added());
		assertEquals(1, second.updated());
		assertEquals(2, second.objects());
		assertTrue(server.requests.getLast().contains("added_after=2026-03-01T00%3A00%3A03.000000Z"), server.requests.getLast());
		PullResult third = pull(false);
		assertEquals(0, third.objects());
		assertEquals(second.after(), third.after());
	}

	@Test
	void whatIsAddedWhilePagingIsNotMissed() throws CoreException {
		hold(1, 6);
		int[] more = { 7 };
		server.afterPage = () -> {
			if (more[0] <= 9) {
				server.hold(Objects.indicator(more[0]++));
			}
		};
		int all = pull(false).added();
		assertEquals(9, all + pull(false).added());
		assertEquals(9, open.index().count("indicator"));
	}

	@Test
	void withoutNextItGoesOnAfterTheLastTime() throws CoreException {
		server.givesNext = false;
		hold(1, 8);
		assertEquals(8, pull(false).added());
		assertEquals(3, pagesAsked());
	}

	@Test
	void anInterruptedPullGoesOnAtItsPage() throws CoreException {
		hold(1, 8);
		server.injected.add(null_());
		server.injected.add(null_());
		server.injected.add(null_());
		server.injected.add(Canned.of(500));
		PullResult first = pull(false);
		assertEquals(3, first.added());
		assertEquals(IStatus.ERROR, first.stopped().orElseThrow().getSeverity());
		reopen();
		PullResult second = pull(false);
		assertTrue(second.wentOn());
		assertEquals(5, second.added());
		assertEquals(0, second.same());
		assertEquals(8, open.index().count("indicator"));
	}

	/** Lets one request through. */
	private static Canned null_() {
		return new Canned(0, java.util.Map.of(), new byte[0]);
	}

	private void reopen() throws CoreException {
		open.close();
		open = Case.open(folder.resolve("lantern"), null);
	}

	@Test
	void aCancelledPullKeepsItsPagesAndGoesOn() throws CoreException {
		hold(1, 8);
		NullProgressMonitor monitor = new NullProgressMonitor();
		server.afterPage = () -> monitor.setCanceled(pagesAsked() == 2);
		TaxiiCollection collection = client.collection(StrictServer.COLLECTION, null);
		TaxiiPull pull = new TaxiiPull(client, open, KnowledgeReaders.builtIn(), "mika", CLOCK);
		PullResult first = pull.pull(collection, ObjectFilter.ALL, false, monitor);
		assertEquals(IStatus.CANCEL, first.stopped().orElseThrow().getSeverity());
		assertEquals(3, first.added());
		server.afterPage = () -> {
		};
		assertEquals(5, pull.pull(collection, ObjectFilter.ALL, false, null).added());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> pull.pull(collection, ObjectFilter.ALL, true, cancelled));
	}

	@Test
	void aNextThatTheServerHasForgottenCostsNothing() throws CoreException {
		hold(1, 8);
		server.injected.addAll(List.of(null_(), null_(), null_(), Canned.of(500)));
		pull(false);
		server.injected.addAll(List.of(null_(), null_(), Canned.of(404)));
		PullResult second = pull(false);
		assertEquals(5, second.added());
		assertEquals(0, second.same());
	}

	@Test
	void anUndonePageComesAgain() throws CoreException {
		hold(1, 5);
		pull(false);
		open.history().undo();
		assertEquals(3, open.index().count("indicator"));
		PullResult again = pull(false);
		assertEquals(2, again.added());
		assertEquals(3, again.same());
	}

	@Test
	void pagesThatWereGivenUpComeAgain() throws CoreException, IOException {
		hold(1, 5);
		pull(false);
		open.save(null);
		hold(6, 8);
		pull(false);
		open.history().execute("Give up", edit -> List.of(6, 7, 8).forEach(number -> edit.remove(Objects.indicatorId(number))));
		PullResult again = pull(false);
		assertEquals(3, again.added());
		assertEquals(5, again.same());
	}

	@Test
	void anewMeansFromTheBeginning() throws CoreException {
		hold(1, 5);
		pull(false);
		PullResult again = pull(true);
		assertEquals(5, again.same());
		assertEquals(0, again.added());
	}

	@Test
	void anotherFilterHasAPlaceOfItsOwn() throws CoreException, IOException {
		hold(1, 2);
		server.hold("{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"malware--00000000-0000-4000-8000-000000000009\",\"created\":"
				+ "\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\",\"name\":\"Kettle\",\"is_family\":true}");
		assertEquals(1, pull(ObjectFilter.ALL.ofTypes(List.of("malware")), false).added());
		assertEquals(2, pull(false).added());
		try (Stream<Path> files = Files.list(open.folder().resolve(".akashi/taxii"))) {
			List<Path> notes = files.toList();
			assertEquals(2, notes.size());
			for (Path note : notes) {
				assertFalse(Files.readString(note).contains(StrictServer.PASSWORD));
			}
		}
	}

	@Test
	void anOlderVersionIsKeptOutAndNamed() throws CoreException {
		server.hold(Objects.indicator(1, "2026-02-02T00:00:00.000Z"));
		pull(false);
		server.hold(Objects.indicator(1));
		PullResult second = pull(false);
		assertEquals(Objects.indicatorId(1), second.kept().getFirst().id());
		assertEquals(0, second.updated());
	}

	@Test
	void aServerThatPromisesForeverIsNotBelieved() throws CoreException {
		server.injected.addAll(List.of(null_(), null_()));
		for (int i = 0; i < 20; i++) {
			server.injected.add(Canned.of(200).saying("{\"more\":true,\"next\":\"" + i + "\",\"objects\":[]}"));
		}
		CoreException e = assertThrows(CoreException.class, () -> pull(false));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.BAD_ANSWER) && e.getMessage().contains("gives none"), e.getMessage());
	}

	@Test
	void moreWithoutAnyWayToAskIsNamed() throws CoreException {
		server.injected.addAll(List.of(null_(), null_(), Canned.of(200).saying("{\"more\":true,\"objects\":[" + Objects.indicator(1) + "]}")));
		PullResult result = pull(false);
		assertEquals(1, result.added());
		assertTrue(result.stopped().orElseThrow().getMessage().contains("not how to ask"));
	}

	@Test
	void brokenObjectsHarmNoOthers() throws CoreException {
		server.injected.addAll(List.of(null_(), null_(), Canned.of(200).saying("{\"objects\":[{\"type\":\"malware\"},{\"no\":1}," + Objects.indicator(1) + "]}")));
		PullResult result = pull(false);
		assertEquals(1, result.added());
		assertFalse(result.problems().isEmpty());
	}

	@Test
	void aCollectionThatCannotBeReadIsSaidSoBeforeAsking() throws CoreException {
		TaxiiCollection others = client.collection(StrictServer.READ_ONLY, null);
		CoreException e = assertThrows(CoreException.class,
				() -> new TaxiiPull(client, open, KnowledgeReaders.builtIn(), "mika", CLOCK).pull(others, ObjectFilter.ALL, false, null));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.FORBIDDEN));
		assertEquals(0, pagesAsked());
	}
}
