package org.akashi.review.internal.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.KnownName;
import org.akashi.mention.KnownNames;
import org.akashi.model.CoreObject;
import org.akashi.model.ExternalReference;
import org.akashi.model.StixObject;
import org.akashi.review.identity.IdentityProposal;
import org.akashi.review.identity.IdentityProposal.Because;
import org.akashi.review.identity.IdentityProposal.Kind;
import org.akashi.review.identity.IdentityProposal.Reason;
import org.akashi.review.identity.IdentityProposal.State;
import org.akashi.review.identity.IdentityProposals;
import org.akashi.review.identity.Names;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Collects what speaks for two objects being one, pair by pair, from names, ids, lists, sentences and shared means. */
public final class ProposalFinder {

	private static final List<String> ACTORS = List.of("intrusion-set", "threat-actor");
	private static final List<String> SOFTWARE = List.of("malware", "tool");
	private static final List<String> TYPES = List.of("intrusion-set", "threat-actor", "malware", "tool", "campaign");
	/** What more objects than these share says nothing. */
	private static final int COMMON = 8;

	private final Case of;
	private final CaseIndex index;
	private final KnownNames names;
	private final Map<String, StixObject> objects = new LinkedHashMap<>();
	private final Map<String, Found> found = new LinkedHashMap<>();

	/** What speaks for one proposal. */
	private record Found(Kind kind, String source, String target, Set<Reason> reasons) {
	}

	/** In a case. */
	public ProposalFinder(Case of, KnownNames names) {
		this.of = of;
		this.index = of.index();
		this.names = names;
	}

	/** All proposals, in no order. */
	public List<IdentityProposal> find(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Looking for objects that may be one", 100);
		of.read(() -> {
			for (String type : TYPES) {
				for (Entry entry : index.ofType(type)) {
					progress.checkCanceled();
					index.find(entry.id()).ifPresent(object -> objects.put(entry.id(), object));
				}
			}
			progress.worked(20);
			byNames();
			byIds();
			byMeans();
			return null;
		});
		new StatedIdentities(of, objects).find(progress.split(60), (kind, source, target, reason) -> add(kind, source, target, reason));
		return of.read(this::proposals);
	}

	private void add(Kind kind, String source, String target, Reason reason) {
		if (source.equals(target) || !objects.containsKey(source) || !objects.containsKey(target)
				|| kind != Kind.OVERLAPS_WITH && !comparable(objects.get(source), objects.get(target))) {
			return;
		}
		boolean turned = kind != Kind.PART_OF && source.compareTo(target) > 0;
		String from = turned ? target : source;
		String to = turned ? source : target;
		found.computeIfAbsent(id(kind, from, to), key -> new Found(kind, from, to, new LinkedHashSet<>())).reasons().add(reason);
	}

	private static String id(Kind kind, String source, String target) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((kind.id() + " " + source + " " + target).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** Whether objects of these types can be one: actors of both types, programs of both types. */
	private static boolean comparable(StixObject one, StixObject two) {
		String first = StixTypes.type(one);
		String second = StixTypes.type(two);
		return first.equals(second) || ACTORS.contains(first) && ACTORS.contains(second) || SOFTWARE.contains(first) && SOFTWARE.contains(second);
	}

	private void byNames() {
		Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
		Map<String, Map<String, String>> byThing = new LinkedHashMap<>();
		objects.forEach((id, object) -> Names.of(object).forEach(name -> {
			String key = ContestedNames.key(name.name());
			if (key.length() > 1) {
				byKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(id, name.name());
			}
			for (KnownName known : names.named(name.name())) {
				byThing.computeIfAbsent(known.type() + ":" + known.entity() + "\n" + known.source(), k -> new LinkedHashMap<>())
						.putIfAbsent(id, name.name());
			}
		}));
		byKey.values().forEach(holders -> pairs(holders, (one, two) -> {
			boolean first = isFirst(one, holders.get(one));
			int weight = first && isFirst(two, holders.get(two)) ? 70 : first || isFirst(two, holders.get(two)) ? 60 : 45;
			add(Kind.SAME_AS, one, two, new Reason(Because.SAME_NAME, List.of(holders.get(one)), weight, null));
		}));
		byThing.forEach((thing, holders) -> pairs(holders, (one, two) -> {
			if (!ContestedNames.key(holders.get(one)).equals(ContestedNames.key(holders.get(two)))) {
				int end = thing.indexOf('\n');
				add(Kind.SAME_AS, one, two, new Reason(Because.ONE_IN_LIST, List.of(holders.get(one), holders.get(two),
						thing.substring(thing.indexOf(':') + 1, end), thing.substring(end + 1)), 55, null));
			}
		}));
	}

	private boolean isFirst(String id, String name) {
		return ContestedNames.key(StixTypes.name(objects.get(id))).equals(ContestedNames.key(name));
	}

	@FunctionalInterface
	private interface Pair {
		void of(String one, String two);
	}

	private void pairs(Map<String, String> holders, Pair pair) {
		List<String> ids = new ArrayList<>(holders.keySet());
		for (int i = 0; i < ids.size() && ids.size() <= 4 * COMMON; i++) {
			for (int j = i + 1; j < ids.size(); j++) {
				if (comparable(objects.get(ids.get(i)), objects.get(ids.get(j)))) {
					pair.of(ids.get(i), ids.get(j));
				}
			}
		}
	}

	/** One id of ATT&CK, or another that its source gives to one thing only. */
	private void byIds() {
		Map<String, Map<String, String>> byId = new LinkedHashMap<>();
		objects.forEach((id, object) -> {
			for (ExternalReference reference : ((CoreObject) object).getExternalReferences()) {
				String external = reference.getExternalId();
				if (external != null && reference.getSourceName() != null && external.matches("[GSC]\\d{4}|[0-9a-fA-F-]{36}")) {
					byId.computeIfAbsent(external, key -> new LinkedHashMap<>()).put(id, external);
				}
			}
		});
		byId.forEach((external, holders) -> pairs(holders,
				(one, two) -> add(Kind.SAME_AS, one, two, new Reason(Because.SAME_ID, List.of(external), 90, null))));
	}

	/** Malware and infrastructure that two actors use: a weak sign, the weaker the more use it. */
	private void byMeans() {
		Map<String, Map<String, String>> users = new LinkedHashMap<>();
		for (String id : objects.keySet()) {
			if (ACTORS.contains(StixTypes.type(objects.get(id)))) {
				for (Relation relation : index.outgoing(id)) {
					if (relation.kind().equals("uses") || relation.kind().equals("owns") || relation.kind().equals("hosts")) {
						users.computeIfAbsent(relation.target(), key -> new LinkedHashMap<>()).put(id, "");
					}
				}
			}
		}
		users.forEach((means, holders) -> {
			boolean software = !means.startsWith("attack-pattern--") && !means.startsWith("tool--");
			if (software && holders.size() <= COMMON) {
				String name = index.entry(means).map(Entry::name).orElse(means);
				pairs(holders, (one, two) -> add(Kind.OVERLAPS_WITH, one, two,
						new Reason(Because.BOTH_USE, List.of(name), Math.max(5, 20 - 2 * holders.size()), null)));
			}
		});
	}

	private List<IdentityProposal> proposals() {
		List<IdentityProposal> proposals = new ArrayList<>();
		found.forEach((id, one) -> {
			List<Reason> reasons = new ArrayList<>(one.reasons());
			if (one.kind() == Kind.SAME_AS) {
				Found weak = found.get(id(Kind.OVERLAPS_WITH, one.source(), one.target()));
				if (weak != null) {
					weak.reasons().stream().filter(Reason::weak).forEach(reasons::add);
				}
			}
			boolean told = one.kind() == Kind.OVERLAPS_WITH && one.reasons().stream().allMatch(Reason::weak)
					&& found.containsKey(id(Kind.SAME_AS, one.source(), one.target()));
			if (!told) {
				reasons.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
				proposals.add(new IdentityProposal(id, one.kind(), one.source(), one.target(), confidence(reasons), reasons, state(one)));
			}
		});
		return proposals;
	}

	/** The strongest reason counts; each further one takes away a part of the doubt that is left. */
	private static int confidence(List<Reason> reasons) {
		double doubt = 1;
		for (int i = 0; i < reasons.size(); i++) {
			doubt *= 1 - reasons.get(i).weight() / (i == 0 ? 100.0 : 300.0);
		}
		return (int) Math.min(95, Math.round(100 * (1 - doubt)));
	}

	private State state(Found one) {
		StixObject source = objects.get(one.source());
		StixObject target = objects.get(one.target());
		String type = one.kind().relationshipType(StixTypes.type(source), StixTypes.type(target));
		for (String stated : List.of(type, one.kind().id())) {
			if (index.relation(one.source(), stated, one.target()).isPresent()
					|| one.kind() != Kind.PART_OF && index.relation(one.target(), stated, one.source()).isPresent()) {
				return State.ACCEPTED;
			}
		}
		boolean rejected = IdentityProposals.rejection(source, one.kind(), Survivors.all(target)).isPresent()
				|| IdentityProposals.rejection(target, one.kind(), Survivors.all(source)).isPresent();
		return rejected ? State.REJECTED : State.OPEN;
	}
}
