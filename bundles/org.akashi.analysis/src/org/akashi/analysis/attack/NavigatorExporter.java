package org.akashi.analysis.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.akashi.analysis.attack.AttackIndex.Technique;
import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.model.AttackPattern;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes the techniques of a case as a layer of the ATT&CK Navigator, format 4.5: a technique's score is the number of its
 * sentences, which stand in its metadata. A layer is about one domain.
 */
public final class NavigatorExporter implements Exporter {

	/** {@code --format navigator}. */
	public static final String ID = "navigator";
	/** Option: the domain, or {@link #MOST}. */
	public static final String DOMAIN_ID = "domain";
	/** Option: STIX id or name of the actor, campaign, malware or tool whose techniques are written. */
	public static final String SUBJECT_ID = "subject";
	/** The domain with most techniques. */
	public static final String MOST = "most";

	static final Option DOMAIN = Option.choice(DOMAIN_ID, "Domain", "The matrix of the layer; \"most\" takes that with most techniques.",
			List.of(MOST, "enterprise", "mobile", "ics"), MOST);
	static final Option SUBJECT = Option.text(SUBJECT_ID, "Used by",
			"Name or STIX id of an actor, campaign, malware or tool; empty for all techniques.", "");
	static final Option QUOTES = Option.flag("quotes", "Sentences", "Put the sentences into the metadata of techniques.", true);

	private static final String USES = "uses";
	private static final String ATTRIBUTED = "attributed-to";

	@Override
	public List<Option> options() {
		return List.of(DOMAIN, SUBJECT, QUOTES);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Writing writing = new Writing(request, monitor);
		writing.read();
		LossReport report = writing.losses();
		writing.layer().write(out);
		return report;
	}

	/** One export. */
	private static final class Writing {

		private final Knowledge knowledge;
		private final IProgressMonitor monitor;
		private final String asked;
		private final boolean quotes;
		private final String wish;
		private final Map<String, AttackPattern> patterns = new TreeMap<>();
		private final Map<String, NavigatorLayer.Technique> techniques = new TreeMap<>();
		private final Map<String, AttackDomain> domains = new TreeMap<>();
		private final Set<String> carried = new HashSet<>();
		private Set<String> subjects = Set.of();

		Writing(ExportRequest request, IProgressMonitor monitor) {
			this.monitor = monitor;
			knowledge = request.knowledge();
			asked = request.value(SUBJECT).strip();
			quotes = request.isSet(QUOTES);
			wish = request.value(DOMAIN);
		}

		void read() {
			subjects = subjects();
			try (Stream<StixObject> all = knowledge.objects("attack-pattern")) {
				all.map(AttackPattern.class::cast).forEach(pattern -> patterns.put(pattern.getId(), pattern));
			}
			Map<String, List<Relationship>> uses = new TreeMap<>();
			try (Stream<StixObject> all = knowledge.objects("relationship")) {
				all.map(Relationship.class::cast)
						.filter(relation -> USES.equals(relation.getRelationshipType()) && patterns.containsKey(relation.getTargetRef())
								&& (asked.isEmpty() || subjects.contains(relation.getSourceRef())))
						.forEach(relation -> uses.computeIfAbsent(relation.getTargetRef(), id -> new ArrayList<>()).add(relation));
			}
			patterns.forEach((id, pattern) -> take(pattern, uses.getOrDefault(id, List.of())));
		}

		/** Those with the asked id or name, and the campaigns attributed to them. */
		private Set<String> subjects() {
			Set<String> found = new HashSet<>();
			if (asked.isEmpty()) {
				return found;
			}
			for (String type : List.of("intrusion-set", "threat-actor", "campaign", "malware", "tool")) {
				try (Stream<StixObject> all = knowledge.objects(type)) {
					all.filter(object -> object.getId().equals(asked) || StixTypes.name(object).equalsIgnoreCase(asked))
							.forEach(object -> found.add(object.getId()));
				}
			}
			Set<String> attributed = new HashSet<>();
			try (Stream<StixObject> all = knowledge.objects("relationship")) {
				all.map(Relationship.class::cast).filter(relation -> ATTRIBUTED.equals(relation.getRelationshipType())
						&& found.contains(relation.getTargetRef())).forEach(relation -> attributed.add(relation.getSourceRef()));
			}
			found.addAll(attributed);
			return found;
		}

		private void take(AttackPattern pattern, List<Relationship> uses) {
			Optional<String> id = TechniqueId.of(pattern);
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (id.isEmpty() || uses.isEmpty() && !asked.isEmpty()) {
				return;
			}
			NavigatorLayer.Technique technique = techniques.computeIfAbsent(id.get(), NavigatorLayer.Technique::new);
			domains.put(id.get(), TechniqueId.domain(id.get(), pattern));
			for (Relationship relation : uses) {
				carried.add(relation.getId());
				technique.usedBy(knowledge.object(relation.getSourceRef()).map(StixTypes::name).orElse(relation.getSourceRef()));
				sentences(technique, relation);
			}
			if (asked.isEmpty()) {
				sentences(technique, pattern);
			}
		}

		private void sentences(NavigatorLayer.Technique technique, StixObject object) {
			for (Evidence evidence : object.getEvidence()) {
				String quote = evidence.getQuote();
				if (quote != null && (evidence.getProperty() == null || evidence.getProperty().isEmpty())) {
					String title = evidence.getSha256() == null ? "" : knowledge.reportTitle(evidence.getSha256());
					String page = evidence.getPage() > 0 ? ", p. " + evidence.getPage() : "";
					technique.sentence((title.isEmpty() ? "Report" : title) + page, quote.strip().replaceAll("[\\s\\p{Cntrl}]+", " "),
							evidence.getSha256() + ":" + evidence.getStart());
				}
			}
		}

		private AttackDomain domain() {
			Optional<AttackDomain> wished = AttackDomain.of(wish);
			if (wished.isPresent()) {
				return wished.get();
			}
			AttackDomain most = AttackDomain.ENTERPRISE;
			for (AttackDomain domain : AttackDomain.values()) {
				most = count(domain) > count(most) ? domain : most;
			}
			return most;
		}

		private long count(AttackDomain domain) {
			return domains.values().stream().filter(domain::equals).count();
		}

		NavigatorLayer layer() {
			AttackDomain domain = domain();
			List<NavigatorLayer.Technique> own = techniques.entrySet().stream().filter(entry -> domains.get(entry.getKey()) == domain)
					.map(Map.Entry::getValue).toList();
			String name = asked.isEmpty() ? knowledge.name()
					: subjects.stream().sorted().map(id -> knowledge.object(id).map(StixTypes::name).orElse("")).filter(found -> !found.isEmpty())
							.findFirst().orElse(knowledge.name());
			return new NavigatorLayer(name, domain, own, quotes);
		}

		LossReport losses() {
			Losses losses = new Losses();
			AttackDomain domain = domain();
			try (Stream<StixObject> all = knowledge.objects()) {
				for (Iterator<StixObject> each = all.iterator(); each.hasNext();) {
					StixObject object = each.next();
					if (object instanceof AttackPattern pattern) {
						pattern(pattern, domain, losses);
					} else if (!carried.contains(object.getId()) || !isDrawn((Relationship) object, domain)) {
						losses.object(object, "A layer holds the techniques of one domain only.");
					}
				}
			}
			return losses.report();
		}

		private boolean isDrawn(Relationship relation, AttackDomain domain) {
			return TechniqueId.of(patterns.get(relation.getTargetRef())).map(domains::get).filter(domain::equals).isPresent();
		}

		private void pattern(AttackPattern pattern, AttackDomain domain, Losses losses) {
			Optional<String> id = TechniqueId.of(pattern);
			if (id.isEmpty()) {
				losses.object(pattern, "It has no id of ATT&CK.");
			} else if (!techniques.containsKey(id.get())) {
				losses.object(pattern, "No sentence says that «" + asked + "» uses it.");
			} else if (domains.get(id.get()) != domain) {
				losses.object(pattern, "The layer is about " + domain.layer() + "; this is a technique of " + domains.get(id.get()).layer() + ".");
			} else {
				losses.written();
				losses.properties(pattern, Set.of("name", "external_references", "evidence", "kill_chain_phases"),
						"A layer has no place for it; the Navigator shows ATT&CK's own text.");
				String state = AttackIndex.get().find(id.get()).map(Technique::state).orElse("unknown");
				if (!state.isEmpty()) {
					losses.property(pattern, "external_references", id.get() + " is " + state.toLowerCase(Locale.ROOT) + " in ATT&CK "
							+ AttackIndex.VERSION + ": the Navigator doesn't show it.");
				}
			}
		}
	}
}
