package org.akashi.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.akashi.mention.internal.names.OrganizationNames;
import org.akashi.mention.internal.names.PlaceNames;
import org.akashi.mention.internal.names.ProductNames;
import org.akashi.mention.internal.names.SectorNames;
import org.akashi.mention.internal.names.TechniqueNames;
import org.akashi.mention.internal.names.ThreatNames;
import org.akashi.mention.internal.names.VulnerabilityNames;
import org.akashi.mention.spi.NameSource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * The registry of name sources: every known name, and the things behind them. An OSGi service under this class; without
 * OSGi use {@link #builtIn()} or the constructor. Safe for any number of threads at once.
 */
public final class KnownNames {

	private static final String BUNDLE = "org.akashi.mention";

	private final PluginList<NameSource> sources;
	private final AtomicInteger revision = new AtomicInteger();
	private volatile Lookup lookup;

	private record Lookup(int revision, Map<String, List<KnownName>> byName) {
	}

	/** For declarative services: sources come and go. */
	public KnownNames() {
		sources = new PluginList<>("NameSource");
	}

	/** With these sources and no others. */
	public KnownNames(List<? extends NameSource> sources) {
		this.sources = new PluginList<>("NameSource", sources);
	}

	/** The name sources of this bundle. */
	public static KnownNames builtIn() {
		KnownNames builtIn = new KnownNames();
		builtIn.addSource(new ThreatNames(), named(ThreatNames.ID, "Actors, malware, tools and campaigns"));
		builtIn.addSource(new PlaceNames(), named(PlaceNames.ID, "Countries, regions and capitals"));
		builtIn.addSource(new SectorNames(), named(SectorNames.ID, "Sectors"));
		builtIn.addSource(new OrganizationNames(), named(OrganizationNames.ID, "Organisations"));
		builtIn.addSource(new VulnerabilityNames(), named(VulnerabilityNames.ID, "Nicknames of vulnerabilities"));
		builtIn.addSource(new ProductNames(), named(ProductNames.ID, "Products"));
		builtIn.addSource(new TechniqueNames(), named(TechniqueNames.ID, "Techniques of ATT&CK"));
		return builtIn;
	}

	private static Map<String, Object> named(String id, String label) {
		return Map.of("akashi.id", id, "akashi.label", label);
	}

	/**
	 * The thing behind a key.
	 *
	 * @param type a type of {@link MentionTypes}, or {@code technique}
	 * @param key  a mention's {@link Mention#entity()}
	 * @return empty when no source knows it
	 */
	public Optional<KnownEntity> entity(String type, String key) {
		for (PluginList.Entry<NameSource> entry : sources.active()) {
			try {
				Optional<KnownEntity> found = entry.service().entity(type, key);
				if (found != null && found.isPresent()) {
					return found;
				}
			} catch (RuntimeException e) {
				// A source that fails knows nothing; names(…) reports it to those who list problems.
				continue;
			}
		}
		return Optional.empty();
	}

	/**
	 * The thing behind a candidate of a mention, {@code type:entity}.
	 *
	 * @return empty when no source knows it or the text isn't a candidate
	 */
	public Optional<KnownEntity> candidate(String candidate) {
		int colon = candidate.indexOf(':');
		return colon < 0 ? Optional.empty() : entity(candidate.substring(0, colon), candidate.substring(colon + 1));
	}

	/** All that a name may stand for, regardless of case and width; empty when it is unknown. */
	public List<KnownName> named(String name) {
		int now = revision.get();
		Lookup current = lookup;
		if (current == null || current.revision() != now) {
			Map<String, List<KnownName>> byName = new HashMap<>();
			names(known -> byName.computeIfAbsent(folded(known.name()), key -> new ArrayList<>(1)).add(known));
			current = new Lookup(now, byName);
			lookup = current;
		}
		return List.copyOf(current.byName().getOrDefault(folded(name), List.of()));
	}

	/**
	 * The things that lists call by a name which they don't agree about; a person has to say which is meant.
	 *
	 * @param name a name as written, in any spelling
	 * @return two at least, or none when nobody contests the name
	 */
	public List<ContestedNames.Owner> contested(String name) {
		List<ContestedNames.Owner> owners = new ArrayList<>();
		for (PluginList.Entry<NameSource> entry : sources.active()) {
			try {
				owners.addAll(entry.service().contested(name));
			} catch (RuntimeException e) {
				// As for entity(…): names(…) reports a source that fails.
				continue;
			}
		}
		return owners;
	}

	/**
	 * Gives every name of every source, source by source.
	 *
	 * @return sources that failed
	 */
	public List<IStatus> names(Consumer<KnownName> out) {
		List<IStatus> problems = new ArrayList<>();
		for (PluginList.Entry<NameSource> entry : sources.active()) {
			try {
				entry.service().names(out);
			} catch (RuntimeException | LinkageError e) {
				problems.add(new Status(IStatus.ERROR, BUNDLE, "NameSource '" + entry.plugin().id()
						+ "' failed, so its names are missing or incomplete: " + e, e));
			}
		}
		return problems;
	}

	/** Changes whenever a source comes or goes; what was built from {@link #names} is then out of date. */
	public int revision() {
		return revision.get();
	}

	/** The sources in use. */
	public List<Plugin> plugins() {
		List<Plugin> all = new ArrayList<>();
		sources.plugins(all::add);
		return all;
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}

	void addSource(NameSource source, Map<String, Object> properties) {
		sources.add(source, properties);
		revision.incrementAndGet();
	}

	void removeSource(NameSource source) {
		sources.remove(source);
		revision.incrementAndGet();
	}
}
