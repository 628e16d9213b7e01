package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which bundles of a product a window of the platform needs: what its manifests require and import, without versions. */
final class PlatformBundles {

	/** What the platform needs without saying so in a manifest that others reach. */
	private static final List<String> ROOTS = List.of("org.eclipse.ui", "org.eclipse.osgi", "org.eclipse.equinox.launcher",
			"org.eclipse.equinox.simpleconfigurator", "org.eclipse.osgi.compatibility.state", "org.apache.felix.scr", "org.eclipse.equinox.event",
			"org.eclipse.ui.themes", "org.eclipse.e4.ui.css.swt.theme", "org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.swt.svg",
			"org.apache.aries.spifly.dynamic.bundle");
	private static final Pattern CLAUSE = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private final Map<String, Attributes> manifests = new HashMap<>();
	private final Map<String, Set<String>> exporters = new HashMap<>();
	private final Map<String, Set<String>> fragments = new HashMap<>();

	PlatformBundles(Path product) throws IOException {
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				try (JarFile jar = new JarFile(file.toFile())) {
					read(jar.getManifest().getMainAttributes());
				}
			}
		}
	}

	private void read(Attributes manifest) {
		String name = plain(manifest.getValue("Bundle-SymbolicName"));
		manifests.put(name, manifest);
		clauses(manifest, "Export-Package").forEach(clause -> exporters.computeIfAbsent(plain(clause), key -> new TreeSet<>()).add(name));
		clauses(manifest, "Fragment-Host").forEach(clause -> fragments.computeIfAbsent(plain(clause), key -> new TreeSet<>()).add(name));
	}

	/** Symbolic names of the bundles. */
	List<String> closure() {
		Set<String> found = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(ROOTS);
		while (!open.isEmpty()) {
			String name = open.pop();
			Attributes manifest = manifests.get(name);
			if (manifest != null && found.add(name)) {
				required(manifest).forEach(open::push);
				open.addAll(fragments.getOrDefault(name, Set.of()));
			}
		}
		return List.copyOf(found);
	}

	private Set<String> required(Attributes manifest) {
		Set<String> names = clauses(manifest, "Require-Bundle").filter(clause -> !clause.contains("resolution:=optional"))
				.map(PlatformBundles::plain).collect(Collectors.toCollection(TreeSet::new));
		clauses(manifest, "Import-Package").filter(clause -> !clause.contains("resolution:=optional"))
				.forEach(clause -> exporters.getOrDefault(plain(clause), Set.of()).stream().filter(name -> !name.startsWith("org.akashi."))
						.findFirst().ifPresent(names::add));
		return names;
	}

	private static Stream<String> clauses(Attributes manifest, String header) {
		String value = manifest.getValue(header);
		return value == null ? Stream.empty() : CLAUSE.splitAsStream(value);
	}

	private static String plain(String clause) {
		return clause.split(";")[0].strip();
	}
}
