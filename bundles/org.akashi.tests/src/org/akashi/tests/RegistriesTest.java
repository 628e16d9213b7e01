package org.akashi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.model.Indicator;
import org.akashi.report.Block;
import org.akashi.report.PagePicture;
import org.akashi.report.PageRenderers;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.report.Samples;
import org.akashi.report.spi.ReportPages;
import org.akashi.report.spi.ReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Each contract for plug-ins finds its built-ins and what plug-ins add, and a bad plug-in harms nobody else. */
class RegistriesTest {

	private final BundleContext context = FrameworkUtil.getBundle(RegistriesTest.class).getBundleContext();

	@Test
	void readersOfAllBundlesAreFound() {
		Set<String> ids = Services.get(ReportReaders.class).all().stream().map(ReportReaders.Entry::id)
				.collect(Collectors.toCollection(TreeSet::new));
		for (String id : List.of("text", "markdown", "html", "mail", "json", "pdf")) {
			assertTrue(ids.contains(id), id + " is missing in " + ids);
		}
		assertTrue(ids.size() >= 9, () -> "Word, PowerPoint or Excel is missing in " + ids);
	}

	@Test
	void pagesOfPdfReportsAreDrawn() throws CoreException {
		ReportFile sample = Samples.report(Samples.ENGLISH);
		try (ReportPages pages = Services.get(PageRenderers.class).open(sample, ReadLimits.DEFAULT, new NullProgressMonitor()).orElseThrow()) {
			assertEquals(2, pages.count());
			PagePicture picture = pages.picture(1, 1, new NullProgressMonitor());
			assertTrue(Arrays.stream(picture.pixels()).anyMatch(pixel -> (pixel & 0xFF) < 64), "nothing is written on the page");
			assertTrue(pages.text(2, new NullProgressMonitor()).signs().contains("Mutex"));
		}
	}

	@Test
	void exportersOfOursAndOfTheThirdPartyAreFound() {
		List<String> ids = Services.get(Exporters.class).all().stream().map(Exporters.Entry::id).toList();
		assertTrue(ids.containsAll(List.of("attack-flow", "csv", "docx", "domains", "dot", "gexf", "graphml", "hashes", "hosts", "html", "ips", "ipset", "markdown", "mermaid", "navigator", "nft", "pdf", "rpz", "sigma", "snort3", "squid", "stix21", "suricata", "tsv", "urls", "yara", "yara-example", "zeek")), () -> "One is missing in " + ids);
	}

	@Test
	void readersOfKnowledgeAreFound() {
		List<String> ids = Services.get(KnowledgeReaders.class).all().stream().map(KnowledgeReaders.Entry::id).toList();
		for (String id : List.of("csv", "list", "misp", "openioc", "stix1", "stix20", "stix21")) {
			assertTrue(ids.contains(id), () -> id + " is missing in " + ids);
		}
	}

	@Test
	void aListOfOthersIsReadByTheServiceThatIsSurestOfIt() throws CoreException {
		byte[] list = "192.0.2.1\nhxxp://lantern[.]example/\n198.51.100.2 # scanner\n".getBytes(StandardCharsets.UTF_8);
		ReadKnowledge read = ReadKnowledge.of(Services.get(KnowledgeReaders.class), InputFile.of("iocs", list), Optional.empty(), null);
		assertEquals("list", read.format().id());
		assertEquals(3, read.objects().stream().filter(Indicator.class::isInstance).count());
	}

	@Test
	void theNamesOfTheFoundingStoryAreKnown() {
		KnownNames names = Services.get(KnownNames.class);
		assertTrue(names.named("Lazarus Group").stream().anyMatch(name -> name.type().equals("actor")));
		assertTrue(names.named("Rising Sun").stream().anyMatch(name -> name.type().equals("malware")));
		assertTrue(names.named("Operation Sharpshooter").stream().anyMatch(name -> name.type().equals("campaign")));
	}

	@Test
	void aReaderOfAPlugInIsUsedAndGoesWithIt() throws CoreException {
		ReportFile file = ReportFile.of("a.akashi-test", "AKASHI-TEST a body".getBytes(StandardCharsets.UTF_8));
		ReportReaders readers = Services.get(ReportReaders.class);
		ServiceRegistration<ReportReader> registration = context.registerService(ReportReader.class, new MarkedReader(),
				FrameworkUtil.asDictionary(java.util.Map.of("akashi.id", "marked", "akashi.label", "Marked")));
		try {
			assertEquals("marked", readers.readerOf(file).orElseThrow().id());
			assertEquals("from the plug-in", readers.read(file, ReadLimits.DEFAULT, new NullProgressMonitor()).text());
		} finally {
			registration.unregister();
		}
		assertEquals("text", readers.readerOf(file).orElseThrow().id());
	}

	@Test
	void anExtractorThatFailsIsNamedAndTheOthersGoOn() throws CoreException {
		ServiceRegistration<MentionExtractor> failing = extractor("failing", (text, out, monitor) -> {
			throw new IllegalStateException("on purpose");
		});
		ServiceRegistration<MentionExtractor> marking = extractor("marking",
				(text, out, monitor) -> out.accept(new Mention(new Span(0, 6), 0, text.text().substring(0, 6), "marked",
						"malware", "", List.of(), Role.SUBJECT, 99, "marking/1", "Always.")));
		try {
			ReportText text = Services.get(ReportReaders.class).read(
					ReportFile.of("a.txt", "Marked: 198.51.100.7 was seen.".getBytes(StandardCharsets.UTF_8)),
					ReadLimits.DEFAULT, new NullProgressMonitor());
			Extraction extraction = Services.get(Extractors.class).extract(text, new NullProgressMonitor());
			assertTrue(extraction.mentions().stream().anyMatch(mention -> mention.extractor().equals("marking/1")));
			assertTrue(extraction.mentions().stream().anyMatch(mention -> mention.value().equals("198.51.100.7")));
			assertEquals(1, extraction.problems().size());
			assertTrue(extraction.problems().get(0).getMessage().contains("failing"),
					extraction.problems().get(0).getMessage());
		} finally {
			failing.unregister();
			marking.unregister();
		}
	}

	@Test
	void theHigherRankingWinsADuplicateId() {
		Exporter other = new NothingExporter();
		ServiceRegistration<Exporter> registration = context.registerService(Exporter.class, other,
				FrameworkUtil.asDictionary(java.util.Map.of("akashi.id", "csv", "akashi.label", "Other CSV",
						"akashi.extension", "csv", Constants.SERVICE_RANKING, 10)));
		try {
			assertEquals("Other CSV", Services.get(Exporters.class).find("csv").orElseThrow().label());
		} finally {
			registration.unregister();
		}
		assertFalse(Services.get(Exporters.class).find("csv").orElseThrow().label().equals("Other CSV"));
	}

	@Test
	void theSamplesAreThere() {
		for (ReportFile sample : Samples.all()) {
			assertTrue(sample.size() > 1_000, sample + " is empty");
			assertTrue(Services.get(ReportReaders.class).readerOf(sample).isPresent(), sample + " has no reader");
		}
		assertEquals(2, Samples.all().size());
	}

	private ServiceRegistration<MentionExtractor> extractor(String id, MentionExtractor extractor) {
		return context.registerService(MentionExtractor.class, extractor,
				FrameworkUtil.asDictionary(java.util.Map.of("akashi.id", id, "akashi.label", id)));
	}

	private static final class MarkedReader implements ReportReader {

		@Override
		public int confidence(ReportFile file) {
			return new String(file.content(), StandardCharsets.UTF_8).startsWith("AKASHI-TEST ") ? CERTAIN : NONE;
		}

		@Override
		public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) {
			Block all = new Block(Block.Kind.PARAGRAPH, 0, 16, new Place(0, "", 0, 0, 0, 0), false);
			return new ReportText("from the plug-in", List.of(all), List.of(), ReportMetadata.ofType("text/x-marked"),
					List.of(), List.of(), List.of());
		}
	}

	private static final class NothingExporter implements Exporter {

		@Override
		public List<Option> options() {
			return List.of();
		}

		@Override
		public LossReport export(ExportRequest request, java.io.OutputStream out, IProgressMonitor monitor) {
			Knowledge knowledge = request.knowledge();
			try (Stream<?> objects = knowledge.objects()) {
				return new LossReport((int) objects.count(), List.of());
			}
		}
	}
}
