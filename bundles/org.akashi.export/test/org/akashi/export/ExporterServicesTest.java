package org.akashi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The registry as an OSGi component: plug-ins come and go. */
class ExporterServicesTest {

	private final Exporters exporters = new Exporters();
	private final AtomicInteger loaded = new AtomicInteger();
	private final Map<Object, Exporter> services = new HashMap<>();

	@BeforeEach
	void activate() {
		exporters.activate((BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { BundleContext.class }, (proxy, method, arguments) -> {
					loaded.incrementAndGet();
					return services.get(arguments[0]);
				}));
	}

	@Test
	void listingLoadsNothing() {
		exporters.bind(reference(Map.of("akashi.id", "a", "akashi.label", "A", "akashi.extension", "x"), 1));
		assertEquals(List.of("a"), exporters.all().stream().map(Exporters.Entry::id).toList());
		assertEquals("x", exporters.find("a").orElseThrow().extension());
		assertEquals(0, loaded.get());
	}

	@Test
	void writingLoadsThePlugin() throws CoreException {
		exporters.bind(reference(Map.of("akashi.id", "a"), 7));
		LossReport report = exporters.write("a", new ExportRequest(SampleKnowledge.knowledge(), Map.of()),
				OutputStream.nullOutputStream(), null);
		assertEquals(7, report.written());
		assertEquals(1, loaded.get());
	}

	@Test
	void theHigherRankingWinsAndTheOtherTakesOverWhenItGoes() throws CoreException {
		ServiceReference<Exporter> low = reference(Map.of("akashi.id", "a", "service.ranking", 0), 1);
		ServiceReference<Exporter> high = reference(Map.of("akashi.id", "a", "service.ranking", 5), 2);
		exporters.bind(high);
		exporters.bind(low);
		assertEquals(2, written());
		exporters.unbind(high);
		assertEquals(1, written());
		exporters.unbind(low);
		assertTrue(exporters.all().isEmpty());
	}

	@Test
	void anExporterWithoutAnIdIsNotUsed() {
		exporters.bind(reference(Map.of("akashi.label", "A"), 1));
		assertTrue(exporters.all().isEmpty());
	}

	@Test
	void missingPropertiesFallBackToTheId() {
		exporters.bind(reference(Map.of("akashi.id", "a"), 1));
		Exporters.Entry entry = exporters.find("a").orElseThrow();
		assertEquals("a", entry.label());
		assertEquals("a", entry.extension());
		assertEquals("", entry.mediaType());
	}

	@Test
	void aPluginThatIsGoneIsNamed() {
		ServiceReference<Exporter> reference = reference(Map.of("akashi.id", "a"), 1);
		exporters.bind(reference);
		services.clear();
		CoreException e = assertThrows(CoreException.class, this::written);
		assertEquals(Exporters.EXPORTER_FAILED, e.getStatus().getCode());
		assertTrue(e.getStatus().getMessage().contains("\"a\""), e.getStatus().getMessage());
	}

	private int written() throws CoreException {
		return exporters.write("a", new ExportRequest(SampleKnowledge.knowledge(), Map.of()), OutputStream.nullOutputStream(),
				null).written();
	}

	@SuppressWarnings("unchecked")
	private ServiceReference<Exporter> reference(Map<String, Object> properties, int written) {
		int ranking = (int) properties.getOrDefault("service.ranking", 0);
		ServiceReference<Exporter> reference = (ServiceReference<Exporter>) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { ServiceReference.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "getProperty" -> properties.get(arguments[0]);
					case "compareTo" -> Integer.compare(ranking, (int) ((ServiceReference<?>) arguments[0]).getProperty("service.ranking"));
					case "hashCode" -> System.identityHashCode(proxy);
					case "equals" -> proxy == arguments[0];
					case "toString" -> "reference " + properties;
					default -> null;
				});
		services.put(reference, new Exporter() {

			@Override
			public List<Option> options() {
				return List.of();
			}

			@Override
			public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) {
				return new LossReport(written, List.of());
			}
		});
		return reference;
	}
}
