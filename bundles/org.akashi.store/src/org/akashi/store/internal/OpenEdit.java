package org.akashi.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseTexts;
import org.akashi.store.Conflict;
import org.akashi.store.Edit;
import org.akashi.store.Verdict;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.akashi.store.internal.StepRecord.ReportChange;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.akashi.store.internal.StepRecord.VerdictChange;
import org.eclipse.core.runtime.CoreException;

/** An edit under way: remembers how everything it touches was, so that it can be taken back or written down. */
final class OpenEdit implements Edit {

	/** One object that the edit touched. */
	private static final class Touched {

		/** The line before, null for an object that is new. */
		private final String before;
		/** The live object before, null for an object that is new. */
		private final StixObject original;
		/** The original as Akashi writes it, which may differ from the line that another tool wrote. */
		private final String written;
		private final String modified;
		/** The live object now, null when removed. */
		private StixObject current;

		Touched(String before, StixObject original) {
			this.before = before;
			this.original = original;
			this.written = original == null ? null : StixLines.line(original);
			this.modified = original instanceof CoreObject core ? core.getModified() : null;
			this.current = original;
		}
	}

	private final OpenCase owner;
	private final Thread thread = Thread.currentThread();
	private final Map<String, Touched> touched = new LinkedHashMap<>();
	private final List<VerdictChange> verdicts = new ArrayList<>();
	private final List<ReportChange> reports = new ArrayList<>();
	/** What becomes of rules, by id: empty for those that go. */
	private final Map<String, Optional<ExtractionRule>> rules = new LinkedHashMap<>();
	/** What becomes of texts: empty for those that go. */
	private final Map<CaseTexts.Key, Optional<String>> texts = new LinkedHashMap<>();
	/** The files it reaches into, and whether they had to be written before. */
	private final Map<Shard, Boolean> shards = new LinkedHashMap<>();
	private boolean ended;

	OpenEdit(OpenCase owner) {
		this.owner = owner;
	}

	private void check() {
		if (ended || Thread.currentThread() != thread) {
			throw new IllegalStateException("An edit can be used only while it runs and on its own thread");
		}
	}

	@Override
	public <T extends StixObject> T add(T object) {
		check();
		String id = object.getId();
		if (id == null || id.isBlank()) {
			throw new IllegalArgumentException("An object without an id can't be added");
		}
		if (owner.index.node(id) != null) {
			throw new IllegalArgumentException("The case holds " + id + " already");
		}
		if (object instanceof CoreObject core) {
			stamp(core);
		}
		reach(owner.objects.home(StixTypes.type(object), id));
		owner.put(id, StixLines.line(object));
		owner.live.put(id, object);
		touched.computeIfAbsent(id, key -> new Touched(null, null)).current = object;
		return object;
	}

	private static void stamp(CoreObject core) {
		String now = Timestamps.now();
		if (core.getCreated() == null || core.getCreated().isEmpty()) {
			core.setCreated(now);
		}
		if (core.getModified() == null || core.getModified().isEmpty()) {
			core.setModified(core.getCreated());
		}
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends StixObject> T modify(String id) {
		check();
		return (T) touch(id).current;
	}

	private Touched touch(String id) {
		Touched known = touched.get(id);
		if (known != null && known.current != null) {
			return known;
		}
		StixObject object = owner.lookup.find(id)
				.orElseThrow(() -> new NoSuchElementException("The case doesn't hold " + id));
		Node node = owner.index.node(id);
		reach(node.shard);
		Touched fresh = new Touched(line(node), object);
		touched.put(id, fresh);
		return fresh;
	}

	private void reach(Shard shard) {
		shards.putIfAbsent(shard, shard.dirty);
	}

	private static String line(Node node) {
		try {
			return new String(node.shard.line(node), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void remove(String id) {
		check();
		touch(id).current = null;
		owner.take(owner.index.node(id));
	}

	@Override
	public Optional<StixObject> find(String id) {
		check();
		return owner.lookup.find(id);
	}

	@Override
	public void record(String sha256, Verdict verdict) {
		check();
		if (!owner.shelf.has(sha256)) {
			throw new NoSuchElementException("The case doesn't hold a report " + sha256);
		}
		verdicts.add(new VerdictChange(sha256, verdict, true));
	}

	@Override
	public void bring(String sha256) {
		check();
		if (owner.waits(sha256)) {
			reports.add(new ReportChange(sha256, true));
		}
	}

	List<ReportChange> reports() {
		return reports;
	}

	@Override
	public void decide(Conflict conflict, Conflict.Choice choice) {
		check();
		StixObject object = touch(conflict.object()).current;
		String decided = Proposals.decide(StixLines.line(object), conflict, choice);
		if (decided == null) {
			remove(conflict.object());
		} else {
			StixLines.restore(object, decided);
		}
	}

	@Override
	public void put(ExtractionRule rule) {
		check();
		rules.put(rule.id(), Optional.of(rule));
	}

	@Override
	public void removeRule(String id) {
		check();
		boolean there = rules.containsKey(id) ? rules.get(id).isPresent() : owner.rules.find(id) != null;
		if (!there) {
			throw new NoSuchElementException("The case doesn't keep a rule " + id);
		}
		rules.put(id, Optional.empty());
	}

	@Override
	public void text(CaseTexts.Kind kind, String name, String text) {
		check();
		Optional<String> present = text(kind, name);
		CaseTexts.Key key = new CaseTexts.Key(kind, name);
		if (text == null && present.isEmpty()) {
			throw new NoSuchElementException("The case has no " + key.path());
		}
		if (text != null && present.isEmpty()) {
			checkNew(key);
		}
		texts.put(key, Optional.ofNullable(text));
	}

	/** Two names that differ in upper and lower case only are one file on some systems. */
	private void checkNew(CaseTexts.Key key) {
		String fault = TextNames.fault(key.name());
		if (fault != null) {
			throw new IllegalArgumentException(fault);
		}
		Set<String> others = new HashSet<>(owner.texts.names(key.kind()));
		texts.forEach((other, now) -> {
			if (other.kind() == key.kind() && now.isPresent()) {
				others.add(other.name());
			} else if (other.kind() == key.kind()) {
				others.remove(other.name());
			}
		});
		for (String other : others) {
			if (other.equalsIgnoreCase(key.name()) && !other.equals(key.name())) {
				throw new IllegalArgumentException("There is «" + other + "» already.");
			}
		}
	}

	@Override
	public Optional<String> text(CaseTexts.Kind kind, String name) {
		check();
		CaseTexts.Key key = new CaseTexts.Key(kind, name);
		return texts.containsKey(key) ? texts.get(key) : Optional.ofNullable(owner.texts.text(key));
	}

	/** The texts that really changed. */
	List<TextChange> texts() {
		List<TextChange> changes = new ArrayList<>();
		texts.forEach((key, after) -> {
			TextChange change = TextChange.of(key, owner.texts.text(key), after.orElse(null));
			if (change != null) {
				changes.add(change);
			}
		});
		return changes;
	}

	/** The rules that really changed. */
	List<RuleChange> rules() {
		List<RuleChange> changes = new ArrayList<>();
		rules.forEach((id, after) -> {
			ExtractionRule before = owner.rules.find(id);
			if (!java.util.Objects.equals(before, after.orElse(null))) {
				changes.add(new RuleChange(before, after.orElse(null)));
			}
		});
		return changes;
	}

	/** Ends the edit; gives what really changed. */
	List<ObjectChange> end() {
		List<ObjectChange> changes = new ArrayList<>();
		touched.forEach((id, object) -> {
			ObjectChange change = change(id, object);
			if (change != null) {
				changes.add(change);
			}
		});
		ended = true;
		return changes;
	}

	/** Refuses when it reaches into a file that must not be overwritten. */
	void checkWritable() throws CoreException {
		for (Shard shard : shards.keySet()) {
			owner.objects.checkWritable(shard);
		}
	}

	List<VerdictChange> verdicts() {
		return verdicts;
	}

	private static ObjectChange change(String id, Touched object) {
		if (object.current == null) {
			return object.before == null ? null : new ObjectChange(id, object.before, null);
		}
		if (!id.equals(object.current.getId())) {
			throw new IllegalStateException("The id of " + id + " was changed to " + object.current.getId());
		}
		String after = StixLines.line(object.current);
		if (object.before != null && after.equals(object.written)) {
			return null;
		}
		if (object.before != null && object.current instanceof CoreObject core
				&& java.util.Objects.equals(core.getModified(), object.modified)) {
			core.setModified(later(object.modified));
			after = StixLines.line(object.current);
		}
		return new ObjectChange(id, object.before, after);
	}

	/** Now, or just after the given time where the clock stands behind it. */
	private static String later(String than) {
		Instant now = Instant.now();
		try {
			Instant last = than == null || than.isEmpty() ? Instant.EPOCH : Instant.parse(than);
			return Timestamps.of(now.isAfter(last) && now.toEpochMilli() > last.toEpochMilli() ? now
					: last.plusMillis(1));
		} catch (DateTimeException e) {
			return Timestamps.of(now);
		}
	}

	/** Takes everything back; the objects are again as they were. */
	void rollBack() {
		ended = true;
		List<String> ids = new ArrayList<>(touched.keySet());
		java.util.Collections.reverse(ids);
		for (String id : ids) {
			Touched object = touched.get(id);
			Node node = owner.index.node(id);
			if (object.before == null) {
				if (node != null) {
					owner.take(node);
				}
				owner.live.drop(id);
			} else {
				owner.put(id, object.before);
				owner.live.put(id, object.original);
				owner.restore(id, object.before);
			}
		}
		shards.forEach((shard, dirty) -> shard.dirty = dirty);
	}
}
