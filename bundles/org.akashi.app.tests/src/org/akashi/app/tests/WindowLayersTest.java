package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The windows of two domains don't see each other: they meet in the model, the selection and commands. */
class WindowLayersTest {

	private static final List<String> DOMAINS = List.of("report.ui", "actor.ui", "graph.ui", "indicator.ui", "export.ui", "search.ui");

	@TestFactory
	Stream<DynamicTest> aDomainSeesNoOtherDomain() {
		return DOMAINS.stream().map(domain -> dynamicTest(domain, () -> {
			Set<String> seen = seenBy(domain);
			seen.retainAll(DOMAINS);
			assertEquals(Set.of(), seen, domain + " sees the windows of another domain");
		}));
	}

	@TestFactory
	Stream<DynamicTest> nothingSeesTheApplicationOrTheHelp() {
		return Stream.concat(DOMAINS.stream(), Stream.of("ui")).map(domain -> dynamicTest(domain, () -> {
			Set<String> seen = seenBy(domain);
			assertTrue(!seen.contains("app") && !seen.contains("help") && !seen.contains("cli"), domain + " sees " + seen);
		}));
	}

	@Test
	void whatAllWindowsShareSeesNoDomain() {
		Set<String> seen = seenBy("ui");
		seen.retainAll(DOMAINS);
		assertEquals(Set.of(), seen);
	}

	private static Set<String> seenBy(String name) {
		Bundle bundle = Platform.getBundle("org.akashi." + name);
		assertTrue(bundle != null && bundle.getState() >= Bundle.RESOLVED, "org.akashi." + name + " is not resolved");
		Set<String> seen = new TreeSet<>();
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		for (String namespace : List.of(BundleRevision.PACKAGE_NAMESPACE, BundleRevision.BUNDLE_NAMESPACE)) {
			for (BundleWire wire : wiring.getRequiredWires(namespace)) {
				String provider = wire.getProvider().getBundle().getSymbolicName();
				if (provider.startsWith("org.akashi.")) {
					seen.add(provider.substring("org.akashi.".length()));
				}
			}
		}
		return seen;
	}
}
