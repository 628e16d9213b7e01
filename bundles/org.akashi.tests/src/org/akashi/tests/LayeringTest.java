package org.akashi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The layers of the house, read from the wiring of the running bundles: arrows point one way along the path of the data,
 * and nothing below the windows sees a window.
 */
class LayeringTest {

	/** What each bundle may see of ours, besides what these see themselves. The plan of the house. */
	private static final Map<String, Set<String>> PLAN = Map.ofEntries(
			Map.entry("observable", Set.of()),
			Map.entry("report", Set.of()),
			Map.entry("report.pdf", Set.of("report")),
			Map.entry("report.office", Set.of("report")),
			Map.entry("warninglist", Set.of("observable")),
			Map.entry("mention", Set.of("report", "observable", "warninglist")),
			Map.entry("model", Set.of()),
			Map.entry("stix", Set.of("model", "observable")),
			Map.entry("indicator", Set.of("model", "stix", "observable", "warninglist")),
			Map.entry("store", Set.of("model", "stix", "report", "mention")),
			Map.entry("review", Set.of("mention", "store", "indicator", "observable", "report", "model", "stix", "warninglist")),
			Map.entry("export", Set.of("model", "stix", "indicator", "observable", "store", "report", "mention", "warninglist")),
			Map.entry("exchange", Set.of("model", "stix", "observable", "indicator", "store", "export", "report", "mention")),
			Map.entry("analysis", Set.of("model", "stix", "store", "mention", "report", "export")),
			Map.entry("graph", Set.of("model", "stix", "store", "export")),
			Map.entry("export.document", Set.of("model", "stix", "indicator", "observable", "mention", "export", "analysis", "graph", "store", "report")),
			Map.entry("search", Set.of("report", "mention", "model", "stix", "observable", "store")),
			Map.entry("taxii", Set.of("model", "store", "export", "exchange")),
			Map.entry("cli", Set.of("search", "taxii", "warninglist", "report", "mention", "observable", "model", "stix", "indicator", "store", "review",
					"export", "exchange")));

	private static final Set<String> WINDOWS = Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui");

	@Test
	void everyBundleOfTheHeadlessPathIsHere() {
		assertEquals(new TreeSet<>(PLAN.keySet()), new TreeSet<>(ours().keySet()));
	}

	@Test
	void everyBundleIsResolved() {
		ours().forEach((name, bundle) -> assertTrue(bundle.getState() >= Bundle.RESOLVED, name + " is not resolved"));
	}

	@TestFactory
	Stream<DynamicTest> everyBundleSeesOnlyWhatThePlanAllows() {
		return PLAN.entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> {
			Set<String> seen = new TreeSet<>();
			for (Bundle provider : seenBy(ours().get(entry.getKey()))) {
				if (isOurs(provider)) {
					seen.add(shortName(provider));
				}
			}
			seen.removeAll(entry.getValue());
			assertTrue(seen.isEmpty(), entry.getKey() + " sees " + seen + ", which the plan does not allow");
		}));
	}

	@Test
	void thereIsNoCircle() {
		for (String start : PLAN.keySet()) {
			assertTrue(!reachable(start).contains(start), "A circle of bundles goes through " + start);
		}
	}

	@TestFactory
	Stream<DynamicTest> nothingBelowTheWindowsSeesAWindow() {
		return PLAN.keySet().stream().map(name -> dynamicTest(name, () -> {
			Set<Bundle> visited = new HashSet<>();
			Deque<Bundle> open = new ArrayDeque<>(List.of(ours().get(name)));
			while (!open.isEmpty()) {
				Bundle bundle = open.pop();
				if (!visited.add(bundle)) {
					continue;
				}
				String symbolicName = bundle.getSymbolicName();
				assertTrue(WINDOWS.stream().noneMatch(window -> symbolicName.equals(window)
						|| symbolicName.startsWith(window + ".")), name + " reaches " + symbolicName);
				open.addAll(seenBy(bundle));
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyExportedPackageHasAVersionAndIsNotInternal() {
		return ours().entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> {
			for (ManifestElement element : header(entry.getValue(), Constants.EXPORT_PACKAGE)) {
				for (String name : element.getValueComponents()) {
					assertTrue(element.getAttribute(Constants.VERSION_ATTRIBUTE) != null, name + " has no version");
					assertTrue(!Arrays.asList(name.split("\\.")).contains("internal"), name + " is exported");
				}
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyImportHasARange() {
		return ours().entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> {
			for (ManifestElement element : header(entry.getValue(), Constants.IMPORT_PACKAGE)) {
				String version = element.getAttribute(Constants.VERSION_ATTRIBUTE);
				for (String name : element.getValueComponents()) {
					if (!name.startsWith("javax.") && !name.startsWith("org.w3c.") && !name.startsWith("org.xml.")) {
						assertTrue(version != null && version.contains(","), name + " is imported without a range");
					}
				}
			}
			for (ManifestElement element : header(entry.getValue(), Constants.REQUIRE_BUNDLE)) {
				String version = element.getAttribute(Constants.BUNDLE_VERSION_ATTRIBUTE);
				assertTrue(version != null && version.contains(","), element.getValue() + " is required without a range");
			}
		}));
	}

	private static Map<String, Bundle> ours() {
		Map<String, Bundle> bundles = new TreeMap<>();
		for (Bundle bundle : FrameworkUtil.getBundle(LayeringTest.class).getBundleContext().getBundles()) {
			if (isOurs(bundle)) {
				bundles.put(shortName(bundle), bundle);
			}
		}
		return bundles;
	}

	private static boolean isOurs(Bundle bundle) {
		String name = bundle.getSymbolicName();
		return name.startsWith("org.akashi.") && !name.endsWith("tests") && !name.endsWith(".source")
				&& !Platform.isFragment(bundle);
	}

	private static String shortName(Bundle bundle) {
		return bundle.getSymbolicName().substring("org.akashi.".length());
	}

	private static Set<Bundle> seenBy(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		Set<Bundle> seen = new HashSet<>();
		if (wiring == null) {
			return seen;
		}
		for (String namespace : List.of(BundleRevision.PACKAGE_NAMESPACE, BundleRevision.BUNDLE_NAMESPACE)) {
			for (BundleWire wire : wiring.getRequiredWires(namespace)) {
				seen.add(wire.getProvider().getBundle());
			}
		}
		seen.remove(bundle);
		return seen;
	}

	private static Set<String> reachable(String start) {
		Map<String, Bundle> ours = ours();
		Set<String> reached = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			for (Bundle bundle : seenBy(ours.get(open.pop()))) {
				if (isOurs(bundle) && reached.add(shortName(bundle))) {
					open.push(shortName(bundle));
				}
			}
		}
		return reached;
	}

	private static List<ManifestElement> header(Bundle bundle, String name) {
		try {
			String value = bundle.getHeaders("").get(name);
			ManifestElement[] elements = value == null ? null : ManifestElement.parseHeader(name, value);
			return elements == null ? List.of() : new ArrayList<>(List.of(elements));
		} catch (BundleException e) {
			throw new AssertionError(bundle.getSymbolicName() + " has a bad header " + name, e);
		}
	}
}
