package org.akashi.export.internal.blocks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.Knowledge;
import org.akashi.stix.Tlp;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What stands around indicators and makes a rule speak: what they indicate, which techniques, under which marking and
 * from which report. Read once before the indicators, of the knowledge alone.
 */
public final class Surroundings {

	private static final byte[] SOURCE_NAME = bytes("source_name");
	private static final byte[] EXTERNAL_ID = bytes("external_id");
	private static final byte[] URL = bytes("url");
	private static final byte[] REPORT_REF = bytes("report_ref");
	private static final Set<String> NAMED = Set.of("attack-pattern", "campaign", "infrastructure", "intrusion-set", "malware",
			"threat-actor", "tool");

	private final Map<String, String> names = new HashMap<>();
	private final Map<String, String> techniques = new HashMap<>();
	private final Map<String, String> reports = new HashMap<>();
	private final Map<String, List<String>> indicated = new HashMap<>();
	private final Map<String, String> markings = new HashMap<>();
	private final Set<String> used = new HashSet<>();

	private Surroundings() {
	}

	/** Reads all objects but the indicators. */
	public static Surroundings of(Knowledge knowledge, IProgressMonitor monitor) throws IOException {
		return of(knowledge, monitor, line -> {
		});
	}

	/**
	 * Reads all objects.
	 *
	 * @param indicators takes the indicators meanwhile, of which only id, times, name, pattern and its type are sure to be there
	 */
	public static Surroundings of(Knowledge knowledge, IProgressMonitor monitor, Lines.Taker indicators) throws IOException {
		Surroundings surroundings = new Surroundings();
		Lines.glance(knowledge, monitor, line -> {
			if (line.type().equals("indicator")) {
				indicators.take(line);
			} else {
				surroundings.add(line);
			}
		});
		return surroundings;
	}

	private static byte[] bytes(String name) {
		return name.getBytes(StandardCharsets.US_ASCII);
	}

	private void add(Line line) {
		String type = line.type();
		switch (type) {
			case "relationship" -> {
				if (line.text(Line.Key.RELATIONSHIP_TYPE).equals("indicates") && !line.isRevoked()) {
					indicated.computeIfAbsent(line.text(Line.Key.SOURCE_REF), id -> new ArrayList<>(1)).add(line.text(Line.Key.TARGET_REF));
					used.add(line.id());
				}
			}
			case "marking-definition" -> Tlp.of(line.id()).ifPresent(tlp -> markings.put(line.id(), tlp.label()));
			case "report" -> line.references(reference -> {
				String url = reference.text(reference.find(URL));
				if (isUrl(url)) {
					reports.putIfAbsent(line.id(), url);
				}
			});
			default -> {
				if (NAMED.contains(type)) {
					names.put(line.id(), OneLine.of(line.name(), 120));
					technique(line);
				}
			}
		}
	}

	private void technique(Line line) {
		line.references(reference -> {
			String source = reference.text(reference.find(SOURCE_NAME));
			String id = reference.text(reference.find(EXTERNAL_ID));
			if (source.startsWith("mitre") && id.matches("T\\d{4}(\\.\\d{3})?")) {
				techniques.putIfAbsent(line.id(), id);
			}
		});
	}

	/** Names of what an indicator indicates, techniques apart. */
	public List<String> indicated(String id) {
		return indicated.getOrDefault(id, List.of()).stream().filter(target -> !target.startsWith("attack-pattern--"))
				.map(names::get).filter(name -> name != null && !name.isEmpty()).distinct().toList();
	}

	/** Ids of ATT&CK of the techniques that an indicator indicates. */
	public List<String> techniques(String id) {
		return indicated.getOrDefault(id, List.of()).stream().map(techniques::get).filter(technique -> technique != null).distinct().sorted()
				.toList();
	}

	/** The strictest TLP label of an indicator, {@code TLP:AMBER}. */
	public Optional<String> tlp(Line line) {
		List<String> order = List.of("TLP:CLEAR", "TLP:WHITE", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");
		return line.markings().stream().flatMap(id -> Tlp.of(id).map(Tlp::label).stream())
				.max((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
	}

	/** Addresses of the indicator's references and of the reports that it stands on. */
	public List<String> urls(Line line) {
		Set<String> urls = new LinkedHashSet<>();
		line.references(reference -> {
			String url = reference.text(reference.find(URL));
			if (isUrl(url)) {
				urls.add(url);
			}
		});
		line.evidence(evidence -> {
			String url = reports.get(evidence.text(evidence.find(REPORT_REF)));
			if (url != null) {
				urls.add(url);
			}
		});
		return List.copyOf(urls);
	}

	/** Whether an object that is no indicator is said by rules that use all of this. */
	public boolean carries(Line line) {
		return used.contains(line.id()) || markings.containsKey(line.id()) || reports.containsKey(line.id());
	}

	/** Words for a confidence: low, medium, high. */
	public static String level(int confidence) {
		return confidence < 0 ? "" : confidence < 30 ? "low" : confidence < 70 ? "medium" : "high";
	}

	private static boolean isUrl(String url) {
		String lower = url.toLowerCase(Locale.ROOT);
		return (lower.startsWith("http://") || lower.startsWith("https://")) && !Dangers.isHostile(url) && url.indexOf(' ') < 0
				&& url.length() <= 1000;
	}
}
