package org.akashi.taxii;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.LossReport;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Sends a case to a collection as STIX 2.1: what goes out is just what {@link ExportRun} writes for the same plan, so that
 * what the audience may not see never leaves. Sends only what the collection has not got in this form by an earlier push
 * from this machine; nothing is ever deleted at the server.
 */
public final class TaxiiPush {

	/** The format that is sent. */
	public static final String FORMAT = "stix21";

	private static final String STIX = "application/stix+json";
	private static final Map<String, Integer> ORDER = Map.of("marking-definition", 0, "identity", 1, "extension-definition", 2,
			"relationship", 4, "sighting", 5, "report", 6, "grouping", 6, "language-content", 7);

	private final TaxiiClient client;
	private final Case source;
	private final ExportRun run;

	/**
	 * A push from a case.
	 *
	 * @param client asks the server
	 * @param source the case
	 * @param run    writes what is for the audience
	 */
	public TaxiiPush(TaxiiClient client, Case source, ExportRun run) {
		this.client = Objects.requireNonNull(client, "client");
		this.source = Objects.requireNonNull(source, "source");
		this.run = Objects.requireNonNull(run, "run");
	}

	/**
	 * What a push would send. Asks no server.
	 *
	 * @param plan    what, for whom; its format doesn't count
	 * @param anew    whether to send again what the collection has already
	 * @param monitor progress and cancellation, or null
	 */
	public Outgoing prepare(TaxiiCollection collection, ExportPlan plan, boolean anew, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Prepare", 100);
		ExportPlan stix = new ExportPlan(FORMAT, plan.options(), plan.what(), plan.audience(), plan.warningLists(), plan.life(), plan.since(),
				plan.at());
		Path file = null;
		try {
			file = Files.createTempFile("akashi-taxii-", ".json");
			LossReport report = run.write(CaseKnowledge.all(source), stix, file, progress.split(70));
			List<Outgoing.Item> all = items(file, progress.split(30));
			SentObjects sent = SentObjects.read(sentFile(collection));
			List<Outgoing.Item> fresh = all.stream().filter(item -> anew || !sent.has(item))
					.sorted(Comparator.comparingInt((Outgoing.Item item) -> ORDER.getOrDefault(item.type(), 3))).toList();
			Set<String> here = new HashSet<>();
			all.forEach(item -> here.add(item.id()));
			List<String> gone = plan.since().isPresent() || !plan.what().equals(ExportPlan.of(FORMAT).what()) ? List.of()
					: sent.ids().stream().filter(id -> !here.contains(id)).toList();
			return new Outgoing(fresh, all.size() - fresh.size(), gone, report.losses());
		} catch (IOException | JacksonException e) {
			throw TaxiiStatus.error(TaxiiStatus.PLACE, "What is to be sent can't be prepared: " + e.getMessage(), e);
		} finally {
			discard(file);
		}
	}

	/**
	 * Sends.
	 *
	 * @param outgoing of {@link #prepare} for the same collection
	 * @param monitor  progress and cancellation, or null
	 * @return what became of each object; when it ended before the end, it says so in {@link PushResult#stopped}
	 * @throws CoreException with a code of {@link TaxiiStatus} when nothing was sent
	 */
	public PushResult push(TaxiiCollection collection, Outgoing outgoing, IProgressMonitor monitor) throws CoreException {
		IProgressMonitor progress = IProgressMonitor.nullSafe(monitor);
		check(collection);
		SentObjects sent = SentObjects.read(sentFile(collection));
		return new Sending(client, collection, sent, client.root(collection, progress).maxContentLength(), progress).send(outgoing.objects());
	}

	private void check(TaxiiCollection collection) throws CoreException {
		if (!collection.canWrite()) {
			throw TaxiiStatus.error(TaxiiStatus.FORBIDDEN, "You may not add objects to the collection «" + collection.title() + "» of "
					+ client.server().host() + ". Ask those who run it for the right, or choose another one.");
		}
		boolean stix = collection.mediaTypes().isEmpty() || collection.mediaTypes().stream()
				.map(type -> type.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", ""))
				.anyMatch(type -> type.equals(STIX) || type.equals(STIX + ";version=2.1"));
		if (!stix) {
			throw TaxiiStatus.error(TaxiiStatus.MEDIA_TYPE, "The collection «" + collection.title() + "» of " + client.server().host() + " takes "
					+ String.join(", ", collection.mediaTypes()) + ", not STIX 2.1. Choose another one.");
		}
	}

	private Path sentFile(TaxiiCollection collection) {
		return Places.folder(source.folder()).resolve("push-" + Places.key(collection, "") + ".jsonl");
	}

	private static List<Outgoing.Item> items(Path file, IProgressMonitor monitor) throws IOException {
		List<Outgoing.Item> items = new ArrayList<>();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16); JsonParser parser = Json.PARTS.createParser(in)) {
			while (parser.nextToken() != null) {
				if (parser.currentToken() == JsonToken.PROPERTY_NAME && parser.streamReadContext().getParent().inRoot()
						&& parser.currentName().equals("objects") && parser.nextToken() == JsonToken.START_ARRAY) {
					while (parser.nextToken() == JsonToken.START_OBJECT) {
						if (monitor.isCanceled()) {
							throw new OperationCanceledException();
						}
						items.add(item(Json.PARTS.readTree(parser)));
					}
				}
			}
		}
		return items;
	}

	private static Outgoing.Item item(JsonNode object) {
		byte[] json = Json.MAPPER.writeValueAsBytes(object);
		String modified = Json.text(object, "modified");
		String name = Json.text(object, "name");
		return new Outgoing.Item(Json.text(object, "id"), Json.text(object, "type"), name.isEmpty() ? Json.text(object, "value") : name,
				modified.isEmpty() ? Json.text(object, "created") : modified, sha256(json), json);
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Java always has SHA-256", e);
		}
	}

	private static void discard(Path file) throws CoreException {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			throw TaxiiStatus.error(TaxiiStatus.PLACE, "The temporary file " + file + " can't be deleted: " + e.getMessage() + ". Delete it.", e);
		}
	}
}
