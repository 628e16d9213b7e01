package org.akashi.exchange.internal.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.exchange.KnowledgeImport.Kept;
import org.akashi.exchange.KnowledgeImport.Reason;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.akashi.store.CaseIndex;
import org.akashi.store.Edit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The objects of one file as they come into a case: new ones are added, newer ones replace, the others are counted. */
public final class Arrival {

	private static final JsonMapper MAPPER = JsonMapper.shared();
	private static final String EXTENSIONS = "extensions";

	private final SourceText source;
	private final String format;
	private final String analyst;
	private final String at;
	private final List<Kept> kept = new ArrayList<>();
	private int added;
	private int updated;
	private int same;

	/**
	 * @param source  where the objects stand
	 * @param format  id of the reader
	 * @param analyst who imports
	 * @param now     when
	 */
	public Arrival(SourceText source, String format, String analyst, Instant now) {
		this.source = source;
		this.format = format;
		this.analyst = analyst;
		this.at = now.truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** Counts from nothing. */
	public void begin() {
		kept.clear();
		added = 0;
		updated = 0;
		same = 0;
	}

	/** Takes one object in, or says why not. */
	public void take(StixObject object, Edit edit, CaseIndex index) {
		Optional<StixObject> present = edit.find(object.getId());
		if (present.isEmpty()) {
			if (index.entry(object.getId()).isPresent()) {
				kept.add(new Kept(object.getId(), StixTypes.name(object), Reason.UNREADABLE));
				return;
			}
			object.getEvidence().add(evidence(object));
			edit.add(object);
			added++;
			return;
		}
		ObjectNode mine = (ObjectNode) MAPPER.readTree(StixWriter.line(present.get()));
		ObjectNode theirs = (ObjectNode) MAPPER.readTree(StixWriter.line(object));
		JsonNode ours = apart(mine);
		JsonNode others = apart(theirs);
		if (mine.equals(theirs)) {
			same++;
			return;
		}
		int order = order(present.get(), object);
		if (order < 0 && present.get().getClass() == object.getClass()) {
			together(theirs, ours, others);
			StixObject live = edit.modify(object.getId());
			StixReader.readInto(live, theirs.toString());
			live.getEvidence().add(evidence(object));
			updated++;
		} else {
			kept.add(new Kept(object.getId(), StixTypes.name(object), order > 0 ? Reason.OLDER : Reason.DIFFERENT));
		}
	}

	/** Takes Akashi's own extension out of the object and gives it, or null. */
	private static JsonNode apart(ObjectNode object) {
		if (!(object.get(EXTENSIONS) instanceof ObjectNode extensions)) {
			return null;
		}
		JsonNode own = extensions.remove(EvidenceExtension.ID);
		if (extensions.isEmpty()) {
			object.remove(EXTENSIONS);
		}
		return own;
	}

	/** What people have decided here stays when a newer version comes. */
	private static void together(ObjectNode object, JsonNode ours, JsonNode others) {
		if (!(ours instanceof ObjectNode) && !(others instanceof ObjectNode)) {
			return;
		}
		ObjectNode own = ours instanceof ObjectNode node ? node : (ObjectNode) others;
		if (ours instanceof ObjectNode && others instanceof ObjectNode came) {
			came.properties().forEach(member -> {
				if (own.get(member.getKey()) instanceof ArrayNode here && member.getValue() instanceof ArrayNode there) {
					there.forEach(element -> add(here, element));
				} else if (!own.has(member.getKey())) {
					own.set(member.getKey(), member.getValue());
				}
			});
		}
		ObjectNode extensions = object.get(EXTENSIONS) instanceof ObjectNode there ? there : object.putObject(EXTENSIONS);
		extensions.set(EvidenceExtension.ID, own);
	}

	private static void add(ArrayNode list, JsonNode element) {
		for (JsonNode other : list) {
			if (other.equals(element)) {
				return;
			}
		}
		list.add(element);
	}

	/** Negative when the second is the newer version, positive when it is the older one. */
	private static int order(StixObject present, StixObject object) {
		if (!(present instanceof CoreObject mine) || !(object instanceof CoreObject theirs)) {
			return 0;
		}
		String here = String.valueOf(mine.getModified());
		String there = String.valueOf(theirs.getModified());
		try {
			return Instant.parse(here).compareTo(Instant.parse(there));
		} catch (DateTimeException e) {
			return here.compareTo(there);
		}
	}

	private Evidence evidence(StixObject object) {
		Evidence evidence = source.place(object);
		evidence.setExtractor("org.akashi.exchange/" + format);
		evidence.setConfidence(100);
		evidence.setDecidedBy(analyst);
		evidence.setDecidedAt(at);
		evidence.setWhy("Imported from " + source.name());
		return evidence;
	}

	/** Objects that were not there. */
	public int added() {
		return added;
	}

	/** Objects that replaced an older version. */
	public int updated() {
		return updated;
	}

	/** Objects that were there. */
	public int same() {
		return same;
	}

	/** Objects that stay out. */
	public List<Kept> kept() {
		return List.copyOf(kept);
	}
}
