package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Edit;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two objects, or splits them again, within one edit. All is worked out on JSON trees whose references are
 * unfolded, so as if nothing were merged, and only then done: so merges don't depend on the order in which they were made.
 */
public final class MergeStep {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final Edit edit;
	private final CaseIndex index;
	private final Survivors before;
	/** The objects as they will be. */
	private final Map<String, ObjectNode> changed = new LinkedHashMap<>();
	private final List<String> restored = new ArrayList<>();
	private final List<String> removed = new ArrayList<>();
	private final List<String> moved = new ArrayList<>();
	private final List<String> stayed = new ArrayList<>();

	/** In a case. */
	public MergeStep(Edit edit, CaseIndex index) {
		this.edit = edit;
		this.index = index;
		before = new Survivors(index);
	}

	/** The ids of the objects whose references were led elsewhere. */
	public List<String> moved() {
		return moved;
	}

	/** The ids of the objects that came back. */
	public List<String> restored() {
		return restored;
	}

	/** What the split off object has again though the survivor's was edited or removed since: JSON name and value. */
	public List<String> stayed() {
		return stayed;
	}

	/** Merges an object into another of the same type. */
	public void merge(String id, String survivor, String by, String at, String why) {
		ObjectNode former = unfolded(id);
		ObjectNode target = unfolded(survivor);
		List<MergeRecord> inherited = MergeRecord.in(former);
		List<MergeRecord> records = MergeRecord.in(target);
		MergeRecord.strip(former, inherited);
		ObjectNode own = target.deepCopy();
		MergeRecord.strip(own, records);
		List<MergeRecord> fresh = new ArrayList<>();
		fresh.add(MergeRecord.of(id, survivor, former, by, at, why).sharedWith(own));
		inherited.forEach(record -> fresh.add(record.sharedWith(own)));
		fresh.forEach(record -> record.contributions().addTo(target));
		records.addAll(fresh);
		Set<String> loops = loops(id, survivor);
		Set<String> referrers = new LinkedHashSet<>(ids(index.referrers(id)));
		for (String loop : loops) {
			records.add(MergeRecord.of(loop, survivor, unfolded(loop), by, at, ""));
			referrers.addAll(ids(index.referrers(loop)));
		}
		MergeRecord.set(target, records);
		UnaryOperator<String> after = ref -> loops.contains(ref) || before.current(ref).equals(id) ? survivor : before.current(ref);
		FoldedReferences.fold(target, after);
		changed.put(survivor, target);
		referrers.removeAll(loops);
		referrers.removeAll(Set.of(id, survivor));
		referrers.forEach(referrer -> relink(referrer, after));
		removed.addAll(loops);
		removed.add(id);
		apply();
	}

	/** Relationships between the two: of one object with itself they say nothing. */
	private Set<String> loops(String id, String survivor) {
		Set<String> loops = new LinkedHashSet<>();
		index.outgoing(id).stream().filter(relation -> relation.target().equals(survivor)).forEach(relation -> loops.add(relation.id()));
		index.incoming(id).stream().filter(relation -> relation.source().equals(survivor)).forEach(relation -> loops.add(relation.id()));
		return loops;
	}

	/** Splits an object off the one that it was merged into, and with it what had been merged into it before. */
	public void split(String id, String survivor) {
		ObjectNode target = unfolded(survivor);
		List<MergeRecord> records = MergeRecord.in(target);
		MergeRecord record = records.stream().filter(merged -> merged.id().equals(id)).findFirst().orElseThrow();
		Set<String> below = MergeRecord.below(records, id);
		List<MergeRecord> going = records.stream().filter(merged -> below.contains(merged.id())).toList();
		List<MergeRecord> staying = new ArrayList<>(records);
		staying.remove(record);
		staying.removeAll(going);
		take(target, record, going, staying);

		UnaryOperator<String> ends = ref -> ref.equals(id) || below.contains(ref) ? id : before.current(ref);
		List<MergeRecord> apart = new ArrayList<>();
		records.stream().filter(merged -> merged.isRelationship() && isApart(merged.former(), ends)).forEach(apart::add);
		Set<String> free = new LinkedHashSet<>(apart.stream().map(MergeRecord::id).toList());
		UnaryOperator<String> after = ref -> free.contains(ref) ? ref : ends.apply(ref);

		ObjectNode former = with(record.former(), going.stream().filter(merged -> !apart.contains(merged)).toList());
		staying.removeAll(apart);
		MergeRecord.set(target, staying);
		FoldedReferences.fold(former, after);
		FoldedReferences.fold(target, after);
		Set<String> referrers = referrers(id, below, free);
		changed.put(id, former);
		apart.forEach(merged -> {
			ObjectNode relationship = merged.former().deepCopy();
			FoldedReferences.fold(relationship, after);
			changed.put(merged.id(), relationship);
		});
		changed.put(survivor, target);
		referrers.removeAll(changed.keySet());
		referrers.forEach(referrer -> relink(referrer, after));
		apply();
	}

	/** The merged object as it was, with what had been merged into it before. */
	private static ObjectNode with(ObjectNode own, List<MergeRecord> below) {
		ObjectNode former = own.deepCopy();
		List<MergeRecord> along = below.stream().map(merged -> merged.sharedWith(own)).toList();
		along.forEach(merged -> merged.contributions().addTo(former));
		MergeRecord.set(former, along);
		return former;
	}

	private void take(ObjectNode target, MergeRecord record, List<MergeRecord> going, List<MergeRecord> staying) {
		List<Contributions> others = staying.stream().map(MergeRecord::contributions).toList();
		// Two of those that go may have brought the same; it is there once.
		List<Contributions> both = new ArrayList<>(others);
		going.forEach(merged -> both.add(merged.contributions()));
		stayed.addAll(record.contributions().removeFrom(target, record.shared(), both));
		for (int i = 0; i < going.size(); i++) {
			List<Contributions> rest = new ArrayList<>(others);
			going.subList(i + 1, going.size()).forEach(merged -> rest.add(merged.contributions()));
			going.get(i).contributions().removeFrom(target, going.get(i).shared(), rest);
		}
	}

	private static boolean isApart(ObjectNode relationship, UnaryOperator<String> into) {
		return !into.apply(relationship.path("source_ref").asString("")).equals(into.apply(relationship.path("target_ref").asString("")));
	}

	private Set<String> referrers(String id, Set<String> below, Set<String> free) {
		Set<String> referrers = new LinkedHashSet<>(ids(index.valued(id)));
		below.forEach(merged -> referrers.addAll(ids(index.valued(merged))));
		free.forEach(relationship -> referrers.addAll(ids(index.valued(relationship))));
		return referrers;
	}

	private static List<String> ids(List<Entry> entries) {
		return entries.stream().map(Entry::id).toList();
	}

	private ObjectNode tree(String id) {
		return (ObjectNode) MAPPER.readTree(StixWriter.line(edit.find(id).orElseThrow()));
	}

	private ObjectNode unfolded(String id) {
		ObjectNode tree = tree(id);
		FoldedReferences.unfold(tree, before::current);
		return tree;
	}

	private void relink(String id, UnaryOperator<String> after) {
		ObjectNode tree = unfolded(id);
		FoldedReferences.fold(tree, after);
		changed.put(id, tree);
		moved.add(id);
	}

	private void apply() {
		removed.forEach(edit::remove);
		changed.forEach((id, tree) -> {
			if (index.entry(id).isPresent()) {
				StixObject object = edit.modify(id);
				StixReader.readInto(object, tree.toString());
			} else {
				edit.add(StixReader.read(tree.toString()));
				restored.add(id);
			}
		});
	}
}
