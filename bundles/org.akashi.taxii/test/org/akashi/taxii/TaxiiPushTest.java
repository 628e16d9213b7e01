package org.akashi.taxii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.exchange.Conversion;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.model.Indicator;
import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.akashi.taxii.PushResult.Outcome;
import org.akashi.taxii.StrictServer.Canned;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a case to a collection. */
class TaxiiPushTest {

	@TempDir
	private Path folder;
	private final Waiting waiting = new Waiting();
	private StrictServer server;
	private TaxiiClient client;
	private Case open;

	@BeforeEach
	void start() throws IOException, CoreException {
		server = new StrictServer();
		client = new TaxiiClient(TaxiiServer.of(server.url().toString()), Credentials.basic(StrictServer.USER, StrictServer.PASSWORD), waiting);
		open = Case.create(folder.resolve("lantern"), "Lantern");
	}

	@AfterEach
	void stop() {
		open.close();
		client.close();
		server.close();
	}

	private void fill(int from, int to) throws CoreException {
		open.history().execute("Fill", edit -> {
			for (int i = from; i <= to; i++) {
				edit.add(StixReader.read(Objects.indicator(i)));
			}
		});
	}

	private Outgoing outgoing() throws CoreException {
		return new TaxiiPush(client, open, new ExportRun(Conversion.exporters())).prepare(lantern(), ExportPlan.of("stix21"), false, null);
	}

	private TaxiiCollection lantern() throws CoreException {
		return client.collection(StrictServer.COLLECTION, null);
	}

	private PushResult push() throws CoreException {
		return new TaxiiPush(client, open, new ExportRun(Conversion.exporters())).push(lantern(), outgoing(), null);
	}

	private void strictly() {
		assertEquals(List.of(), server.violations);
	}

	@Test
	void envelopesKeepToWhatTheServerTakes() throws CoreException {
		server.maxContentLength = 2_000;
		fill(1, 20);
		PushResult result = push();
		assertTrue(result.complete(), result::toString);
		assertEquals(20, server.heldIds().size());
		assertTrue(server.envelopes.size() > 3 && server.envelopes.stream().mapToInt(Integer::intValue).max().orElse(0) > 3, server.envelopes::toString);
		strictly();
	}

	@Test
	void theServerIsAskedUntilItIsDone() throws CoreException {
		server.pollsUntilDone = 4;
		fill(1, 3);
		PushResult result = push();
		assertTrue(result.complete());
		assertEquals(List.of(500L, 1000L, 2000L, 4000L), waiting.pauses.stream().map(pause -> pause.toMillis()).toList());
		strictly();
	}

	@Test
	void objectsThatFailAreNamedWithTheServersWords() throws CoreException {
		server.refuses = object -> object.get("id").asString().equals(Objects.indicatorId(2)) ? "No kettles here" : null;
		fill(1, 3);
		PushResult result = push();
		assertEquals(2, result.count(Outcome.TAKEN));
		PushResult.Sent failed = result.objects().stream().filter(sent -> sent.outcome() == Outcome.FAILED).findFirst().orElseThrow();
		assertEquals(Objects.indicatorId(2), failed.id());
		assertEquals("No kettles here", failed.message());
		assertEquals("host2.example.net", failed.name());
		server.refuses = object -> null;
		assertEquals(List.of(Objects.indicatorId(2)), push().objects().stream().map(PushResult.Sent::id).toList());
		strictly();
	}

	@Test
	void anEnvelopeThatIsRefusedIsHalvedUntilTheCulpritIsKnown() throws CoreException {
		server.refusesWholeEnvelope = true;
		server.refuses = object -> object.get("id").asString().equals(Objects.indicatorId(5)) ? "No kettles here" : null;
		fill(1, 9);
		PushResult result = push();
		assertEquals(8, result.count(Outcome.TAKEN));
		assertTrue(result.objects().stream().anyMatch(sent -> sent.outcome() == Outcome.FAILED && sent.id().equals(Objects.indicatorId(5))
				&& sent.message().contains("No kettles here")));
		strictly();
	}

	@Test
	void aServerThatRefusesEverythingIsNotAskedForever() throws CoreException {
		server.refusesWholeEnvelope = true;
		server.refuses = object -> "Nothing";
		fill(1, 200);
		PushResult result = push();
		assertEquals(0, result.count(Outcome.TAKEN));
		assertTrue(result.stopped().isPresent());
		assertTrue(server.requests.size() < 100, () -> "requests: " + server.requests.size());
	}

	@Test
	void anObjectLargerThanAnyRequestIsNamedAndNotSent() throws CoreException {
		server.maxContentLength = 600;
		fill(1, 2);
		open.history().execute("Long", edit -> edit.<Indicator>modify(Objects.indicatorId(1)).setDescription("x".repeat(700)));
		PushResult result = push();
		assertEquals(1, result.count(Outcome.TAKEN));
		assertEquals(1, result.count(Outcome.TOO_LARGE));
		strictly();
	}

	@Test
	void aSmallerLimitThanSaidIsFoundOut() throws CoreException {
		fill(1, 4);
		Outgoing all = outgoing();
		TaxiiCollection lantern = lantern();
		server.injected.addAll(List.of(through(), Canned.of(413)));
		PushResult result = new TaxiiPush(client, open, new ExportRun(Conversion.exporters())).push(lantern, all, null);
		assertEquals(4, result.count(Outcome.TAKEN));
		assertEquals(List.of(2, 2), server.envelopes);
	}

	private static Canned through() {
		return new Canned(0, Map.of(), new byte[0]);
	}

	@Test
	void onlyWhatIsNewOrChangedIsSentAgain() throws CoreException, IOException {
		fill(1, 5);
		assertEquals(5, push().objects().size());
		assertEquals(0, outgoing().objects().size());
		assertEquals(5, outgoing().already());
		fill(6, 6);
		open.history().execute("Revoke", edit -> edit.<Indicator>modify(Objects.indicatorId(2)).setRevoked(true));
		PushResult second = push();
		assertEquals(List.of(Objects.indicatorId(2), Objects.indicatorId(6)), second.objects().stream().map(PushResult.Sent::id).sorted().toList());
		assertTrue(server.heldJson().stream().anyMatch(json -> json.contains("\"revoked\":true")));
		open.history().execute("Remove", edit -> edit.remove(Objects.indicatorId(3)));
		assertEquals(List.of(Objects.indicatorId(3)), outgoing().gone());
		try (Stream<Path> files = Files.list(open.folder().resolve(".akashi/taxii"))) {
			for (Path note : files.toList()) {
				assertFalse(Files.readString(note).contains(StrictServer.PASSWORD));
			}
		}
		strictly();
	}

	@Test
	void aPushThatBreaksGoesOnLater() throws CoreException {
		server.maxContentLength = 1_300;
		fill(1, 9);
		Outgoing all = outgoing();
		TaxiiCollection lantern = lantern();
		server.injected.addAll(List.of(through(), through(), Canned.of(500)));
		PushResult first = new TaxiiPush(client, open, new ExportRun(Conversion.exporters())).push(lantern, all, null);
		int taken = first.count(Outcome.TAKEN);
		assertTrue(taken > 0 && taken < 9);
		assertEquals(9 - taken, first.count(Outcome.NOT_SENT));
		assertEquals(IStatus.ERROR, first.stopped().orElseThrow().getSeverity());
		PushResult second = push();
		assertEquals(9 - taken, second.objects().size());
		assertTrue(second.complete());
		assertEquals(9, server.heldIds().size());
		strictly();
	}

	@Test
	void whatTheServerIsStillAtIsAskedAfterByTheNextPush() throws CoreException {
		server.pollsUntilDone = 1_000;
		fill(1, 3);
		assertEquals(3, push().count(Outcome.PENDING));
		assertEquals(3, outgoing().objects().size());
		int held = server.heldIds().size();
		assertEquals(3, push().count(Outcome.PENDING));
		server.pollsUntilDone = 0;
		finishPending();
		PushResult third = push();
		assertEquals(3, third.count(Outcome.TAKEN));
		assertEquals(held, server.heldIds().size(), "nothing was sent twice");
		assertEquals(0, outgoing().objects().size());
		strictly();
	}

	/** The server comes to the end of what it was at. */
	private void finishPending() {
		server.finish();
	}

	@Test
	void cancellingKeepsWhatWasSent() throws CoreException {
		server.maxContentLength = 1_300;
		fill(1, 9);
		Outgoing all = outgoing();
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		PushResult result = new TaxiiPush(client, open, new ExportRun(Conversion.exporters())).push(lantern(), all, monitor);
		assertEquals(IStatus.CANCEL, result.stopped().orElseThrow().getSeverity());
		assertTrue(result.count(Outcome.TAKEN) > 0 && result.count(Outcome.NOT_SENT) > 0);
	}

	@Test
	void whatOthersReferToGoesFirst() throws CoreException {
		open.history().execute("Fill", edit -> {
			edit.add(StixReader.read(Objects.indicator(1)));
			edit.add(StixReader.read("{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"malware--00000000-0000-4000-8000-000000000002\",\"created\":"
					+ "\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\",\"name\":\"Kettle\",\"is_family\":true}"));
			edit.add(StixReader.read("{\"type\":\"relationship\",\"spec_version\":\"2.1\",\"id\":\"relationship--00000000-0000-4000-8000-000000000003\","
					+ "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\",\"relationship_type\":\"indicates\",\"source_ref\":\""
					+ Objects.indicatorId(1) + "\",\"target_ref\":\"malware--00000000-0000-4000-8000-000000000002\"}"));
		});
		push();
		assertTrue(server.heldIds().getLast().startsWith("relationship--"), server.heldIds()::toString);
		strictly();
	}

	@Test
	void aCollectionThatTakesNothingIsSaidSo() throws CoreException {
		fill(1, 1);
		Outgoing all = outgoing();
		TaxiiCollection others = client.collection(StrictServer.READ_ONLY, null);
		CoreException e = assertThrows(CoreException.class,
				() -> new TaxiiPush(client, open, new ExportRun(Conversion.exporters())).push(others, all, null));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.FORBIDDEN));
		assertEquals(List.of(), server.heldIds());
	}
}
