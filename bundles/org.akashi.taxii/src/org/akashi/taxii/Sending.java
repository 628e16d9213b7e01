package org.akashi.taxii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.taxii.PushResult.Outcome;
import org.akashi.taxii.PushResult.Sent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/** One push under way: envelopes as large as the server takes, halved when it refuses one, and each asked after until it is done. */
final class Sending {

	/** Objects an envelope at most, so that what the server says of each stays short. */
	private static final int OBJECTS = 500;
	/** Bytes an envelope at most, even where the server takes more. */
	private static final long BYTES = 8L << 20;
	private static final byte[] START = "{\"objects\":[".getBytes(StandardCharsets.UTF_8);
	private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);
	private static final Duration FIRST_LOOK = Duration.ofMillis(500);
	private static final Duration LONGEST_LOOK = Duration.ofSeconds(10);
	/** So long a server is asked whether it is done with an envelope. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	/** So many single objects are refused without one taken before a server is not asked any more. */
	private static final int REFUSALS = 20;

	private final TaxiiClient client;
	private final TaxiiCollection collection;
	private final SentObjects sent;
	private final long limit;
	private final IProgressMonitor monitor;
	private final Map<String, Sent> outcomes = new LinkedHashMap<>();
	private int refused;
	private int takenCount;
	private int requests;

	Sending(TaxiiClient client, TaxiiCollection collection, SentObjects sent, long maxContentLength, IProgressMonitor monitor) {
		this.client = client;
		this.collection = collection;
		this.sent = sent;
		this.limit = Math.min(BYTES, maxContentLength);
		this.monitor = monitor;
	}

	PushResult send(List<Outgoing.Item> items) throws CoreException {
		IStatus stopped = null;
		monitor.beginTask("Send to «" + collection.title() + "»", items.size());
		try {
			List<Outgoing.Item> left = earlier(items);
			for (Deque<List<Outgoing.Item>> envelopes = envelopes(left); !envelopes.isEmpty();) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				envelope(envelopes.removeFirst(), envelopes);
			}
		} catch (OperationCanceledException e) {
			stopped = Status.CANCEL_STATUS;
		} catch (CoreException e) {
			if (requests == 0) {
				throw e;
			}
			stopped = e.getStatus();
		} finally {
			monitor.done();
		}
		return result(items, stopped);
	}

	private PushResult result(List<Outgoing.Item> items, IStatus stopped) {
		List<Sent> all = new ArrayList<>();
		for (Outgoing.Item item : items) {
			all.add(outcomes.getOrDefault(item.id(), new Sent(item.id(), item.name(), Outcome.NOT_SENT, "")));
		}
		return new PushResult(all, java.util.Optional.ofNullable(stopped));
	}

	/**
	 * Asks after what an earlier push left under way. What the server has taken since need not be sent again, nor what it is
	 * still at.
	 */
	private List<Outgoing.Item> earlier(List<Outgoing.Item> items) throws CoreException {
		Map<String, String> taken = new LinkedHashMap<>();
		Map<String, String> open = new LinkedHashMap<>();
		for (Map.Entry<String, Map<String, String>> request : sent.underWay().entrySet()) {
			try {
				AddStatus status = client.status(collection, request.getKey(), monitor);
				requests++;
				if (status.complete()) {
					Map<String, String> now = new LinkedHashMap<>(status.failed() > status.failures().size() ? Map.of() : request.getValue());
					status.failures().forEach(failure -> now.remove(failure.id()));
					sent.taken(now);
					sent.ended(request.getKey());
					taken.putAll(now);
				} else {
					open.putAll(request.getValue());
				}
			} catch (CoreException e) {
				if (!TaxiiStatus.is(e, TaxiiStatus.NOT_FOUND)) {
					throw e;
				}
				sent.ended(request.getKey()); // the server has forgotten it: its objects are sent again
			}
		}
		List<Outgoing.Item> left = new ArrayList<>();
		for (Outgoing.Item item : items) {
			if (item.sha256().equals(taken.get(item.id()))) {
				outcome(item, Outcome.TAKEN, "");
			} else if (item.sha256().equals(open.get(item.id()))) {
				outcome(item, Outcome.PENDING, "");
			} else {
				left.add(item);
			}
		}
		return left;
	}

	private Deque<List<Outgoing.Item>> envelopes(List<Outgoing.Item> items) {
		Deque<List<Outgoing.Item>> envelopes = new ArrayDeque<>();
		List<Outgoing.Item> envelope = new ArrayList<>();
		long bytes = START.length + END.length;
		for (Outgoing.Item item : items) {
			if (START.length + item.json().length + END.length > limit) {
				outcome(item, Outcome.TOO_LARGE, item.json().length + " bytes; the server takes " + limit + " at once");
				continue;
			}
			if (envelope.size() == OBJECTS || bytes + item.json().length + 1 > limit) {
				envelopes.add(envelope);
				envelope = new ArrayList<>();
				bytes = START.length + END.length;
			}
			bytes += item.json().length + (envelope.isEmpty() ? 0 : 1);
			envelope.add(item);
		}
		if (!envelope.isEmpty()) {
			envelopes.add(envelope);
		}
		return envelopes;
	}

	private void envelope(List<Outgoing.Item> items, Deque<List<Outgoing.Item>> waiting) throws CoreException {
		monitor.subTask("«" + collection.title() + "»: " + outcomes.size() + " objects sent");
		AddStatus status;
		try {
			status = client.add(collection, bytes(items), items.size(), monitor);
			requests++;
		} catch (CoreException e) {
			boolean large = TaxiiStatus.is(e, TaxiiStatus.TOO_LARGE);
			if (!large && !TaxiiStatus.is(e, TaxiiStatus.REFUSED)) {
				throw e;
			}
			requests++;
			if (items.size() > 1) {
				waiting.addFirst(items.subList(items.size() / 2, items.size()));
				waiting.addFirst(items.subList(0, items.size() / 2));
				return;
			}
			outcome(items.getFirst(), large ? Outcome.TOO_LARGE : Outcome.FAILED, e.getStatus().getMessage());
			if (++refused >= REFUSALS && takenCount == 0) {
				throw e;
			}
			return;
		}
		ended(items, untilDone(items, status));
	}

	/** Asks until the server is done or patience is. The request is noted first, so that the next push can ask again. */
	private AddStatus untilDone(List<Outgoing.Item> items, AddStatus first) throws CoreException {
		AddStatus status = first;
		if (status.complete()) {
			return status;
		}
		if (status.id().isEmpty()) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_ANSWER, client.server().host()
					+ " says that it is still at what was sent, but not how to ask after it. Tell those who run it.");
		}
		sent.underWay(status.id(), hashes(items, Set.of()));
		Duration look = FIRST_LOOK;
		for (Duration waited = Duration.ZERO; !status.complete() && waited.compareTo(PATIENCE) < 0; waited = waited.plus(look)) {
			client.pauses().pause(look, monitor);
			status = client.status(collection, first.id(), monitor);
			look = look.multipliedBy(2).compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : look.multipliedBy(2);
		}
		if (status.complete()) {
			sent.ended(first.id());
		}
		return status;
	}

	private void ended(List<Outgoing.Item> items, AddStatus status) throws CoreException {
		Map<String, String> failures = new LinkedHashMap<>();
		status.failures().forEach(failure -> failures.put(failure.id(), failure.message().isEmpty() ? "The server doesn't say why." : failure.message()));
		Set<String> successes = new HashSet<>();
		status.successes().forEach(success -> successes.add(success.id()));
		boolean unnamed = status.failed() > failures.size();
		Set<String> pending = new HashSet<>();
		status.pendings().forEach(detail -> pending.add(detail.id()));
		Set<String> open = new HashSet<>();
		for (Outgoing.Item item : items) {
			if (failures.containsKey(item.id())) {
				outcome(item, Outcome.FAILED, failures.get(item.id()));
			} else if (successes.contains(item.id())) {
				outcome(item, Outcome.TAKEN, "");
			} else if (!status.complete() && (pending.isEmpty() || pending.contains(item.id()))) {
				outcome(item, Outcome.PENDING, "");
			} else if (unnamed) {
				outcome(item, Outcome.FAILED, "The server says that " + status.failed() + " of " + items.size() + " objects failed, but not which.");
			} else {
				outcome(item, status.complete() ? Outcome.TAKEN : Outcome.PENDING, "");
			}
			if (outcomes.get(item.id()).outcome() != Outcome.TAKEN) {
				open.add(item.id());
			}
		}
		Map<String, String> taken = hashes(items, open);
		takenCount += taken.size();
		sent.taken(taken);
		monitor.worked(items.size());
	}

	private void outcome(Outgoing.Item item, Outcome outcome, String message) {
		outcomes.put(item.id(), new Sent(item.id(), item.name(), outcome, message.replaceAll("\\p{Cntrl}+", " ")));
	}

	private static Map<String, String> hashes(List<Outgoing.Item> items, Set<String> without) {
		Map<String, String> hashes = new LinkedHashMap<>();
		items.stream().filter(item -> !without.contains(item.id())).forEach(item -> hashes.put(item.id(), item.sha256()));
		return hashes;
	}

	private static byte[] bytes(List<Outgoing.Item> items) {
		ByteArrayOutputStream envelope = new ByteArrayOutputStream();
		envelope.writeBytes(START);
		for (int i = 0; i < items.size(); i++) {
			if (i > 0) {
				envelope.write(',');
			}
			envelope.writeBytes(items.get(i).json());
		}
		envelope.writeBytes(END);
		return envelope.toByteArray();
	}
}
