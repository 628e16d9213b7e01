package org.akashi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportersTest {

	@TempDir
	private Path folder;

	private final ExportRequest request = new ExportRequest(SampleKnowledge.knowledge(), Map.of());

	@Test
	void builtInsAreSortedById() {
		assertEquals(List.of("csv", "domains", "hashes", "hosts", "ips", "ipset", "nft", "rpz", "sigma", "snort3", "squid", "stix21", "suricata", "tsv", "urls", "yara", "zeek"),
				Exporters.builtIn().all().stream().map(Exporters.Entry::id).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "domains", "hashes", "hosts", "ips", "ipset", "nft", "rpz", "sigma", "snort3", "squid", "stix21", "suricata", "tsv", "urls", "yara", "zeek" })
	void theComponentSaysWhatTheBuiltInSays(String id) throws Exception {
		Exporters.Entry entry = Exporters.builtIn().find(id).orElseThrow();
		Document xml;
		try (InputStream in = Files.newInputStream(bundle().resolve("OSGI-INF").resolve(id + ".xml"))) {
			xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
		assertEquals(entry.id(), property(xml, "akashi.id"));
		assertEquals(entry.label(), property(xml, "akashi.label"));
		assertEquals(entry.extension(), property(xml, "akashi.extension"));
		assertEquals(entry.mediaType(), property(xml, "akashi.mediaType"));
		assertEquals(entry.exporter().getClass().getName(),
				((Element) xml.getElementsByTagName("implementation").item(0)).getAttribute("class"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "domains", "hashes", "hosts", "ips", "ipset", "nft", "rpz", "sigma", "snort3", "squid", "stix21", "suricata", "tsv", "urls", "yara", "zeek" })
	void optionsOfBuiltInsAreSound(String id) {
		for (Option option : Exporters.builtIn().find(id).orElseThrow().exporter().options()) {
			assertTrue(option.id().matches("[a-z][a-z0-9-]*"), option.id());
			assertFalse(option.label().isBlank());
			assertTrue(option.description().endsWith("."), option.description());
			assertTrue(option.kind() != Option.Kind.CHOICE || option.choices().contains(option.defaultValue()));
		}
	}

	@Test
	void anUnknownFormatIsNamedWithThoseThatAreThere() {
		CoreException e = assertThrows(CoreException.class,
				() -> Exporters.builtIn().write("xls", request, new ByteArrayOutputStream(), null));
		assertEquals(Exporters.NO_SUCH_FORMAT, e.getStatus().getCode());
		assertEquals("There is no exporter \"xls\". There are: csv, domains, hashes, hosts, ips, ipset, nft, rpz, sigma, snort3, squid, stix21, suricata, tsv, urls, yara, zeek.", e.getStatus().getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "colour=red", "separator=pipe", "bom=yes" })
	void badOptionsAreRefusedBeforeAnythingIsWritten(String option) {
		String[] parts = option.split("=");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportRequest bad = new ExportRequest(SampleKnowledge.knowledge(), Map.of(parts[0], parts[1]));
		CoreException e = assertThrows(CoreException.class, () -> Exporters.builtIn().write("csv", bad, out, null));
		assertEquals(Exporters.BAD_OPTION, e.getStatus().getCode());
		assertTrue(e.getStatus().getMessage().contains(parts[0]), e.getStatus().getMessage());
		assertEquals(0, out.size());
	}

	@Test
	void numbersAreChecked() {
		Exporter exporter = new Scripted(List.of(new Option("most", "Most", "How many.", Option.Kind.NUMBER, List.of(), "1")),
				out -> new LossReport(0, List.of()));
		Exporters exporters = new Exporters(List.of(entry("n", exporter)));
		ExportRequest bad = new ExportRequest(SampleKnowledge.knowledge(), Map.of("most", "many"));
		CoreException e = assertThrows(CoreException.class,
				() -> exporters.write("n", bad, OutputStream.nullOutputStream(), null));
		assertTrue(e.getStatus().getMessage().contains("a whole number"), e.getStatus().getMessage());
	}

	@Test
	void aPluginThatThrowsIsNamedAndLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(folder.resolve("old.txt"), "old");
		Exporters exporters = new Exporters(List.of(entry("bad", new Scripted(List.of(), out -> {
			out.write(1);
			throw new IllegalStateException("no ink");
		}))));
		CoreException e = assertThrows(CoreException.class, () -> exporters.write("bad", request, file, null));
		assertEquals(Exporters.EXPORTER_FAILED, e.getStatus().getCode());
		assertTrue(e.getStatus().getMessage().contains("\"bad\"") && e.getStatus().getMessage().contains("no ink"));
		assertEquals("old", Files.readString(file));
		assertEquals(1, files(), "The temporary file is gone");
	}

	@Test
	void aPluginThatGivesNoReportIsAFaultOfThePlugin() {
		Exporters exporters = new Exporters(List.of(entry("bad", new Scripted(List.of(), out -> null))));
		CoreException e = assertThrows(CoreException.class,
				() -> exporters.write("bad", request, OutputStream.nullOutputStream(), null));
		assertEquals(Exporters.EXPORTER_FAILED, e.getStatus().getCode());
	}

	@Test
	void aFullDiskIsNotAFaultOfThePlugin() {
		Exporters exporters = new Exporters(List.of(entry("ok", new Scripted(List.of(), out -> {
			throw new IOException("No space left on device");
		}))));
		CoreException e = assertThrows(CoreException.class, () -> exporters.write("ok", request, folder.resolve("x"), null));
		assertEquals(Exporters.NOT_WRITTEN, e.getStatus().getCode());
		assertTrue(e.getStatus().getMessage().contains("No space left"));
	}

	@Test
	void cancellingPassesThroughAndLeavesNoFile() throws IOException {
		Exporters exporters = new Exporters(List.of(entry("slow", new Scripted(List.of(), out -> {
			throw new OperationCanceledException();
		}))));
		assertThrows(OperationCanceledException.class, () -> exporters.write("slow", request, folder.resolve("x"), null));
		assertEquals(0, files());
	}

	@Test
	void makesMissingFoldersAndReplacesFiles() throws Exception {
		Path file = folder.resolve("a/b/out.csv");
		Exporters.builtIn().write("csv", request, file, null);
		Files.writeString(file, "garbage");
		Exporters.builtIn().write("csv", request, file, null);
		assertTrue(Files.readString(file, StandardCharsets.UTF_8).startsWith("type,value"));
	}

	@Test
	void aFileWhereAFolderIsNeededIsSaid() throws IOException {
		Path plain = Files.writeString(folder.resolve("plain"), "");
		CoreException e = assertThrows(CoreException.class,
				() -> Exporters.builtIn().write("csv", request, plain.resolve("out.csv"), null));
		assertEquals(Exporters.NOT_WRITTEN, e.getStatus().getCode());
		assertTrue(e.getStatus().getMessage().contains("plain"), e.getStatus().getMessage());
	}

	@Test
	void theFirstOfTwoWithOneIdWins() {
		Exporter first = new Scripted(List.of(), out -> new LossReport(1, List.of()));
		Exporter second = new Scripted(List.of(), out -> new LossReport(2, List.of()));
		Exporters exporters = new Exporters(List.of(entry("x", first), entry("x", second)));
		assertEquals(1, exporters.all().size());
		assertSame(first, exporters.find("x").orElseThrow().exporter());
	}

	@Test
	void defaultsApplyWhereNothingIsSaid() {
		Option flag = Option.flag("f", "F", "F.", true);
		Option text = Option.text("t", "T", "T.", "x");
		ExportRequest some = new ExportRequest(SampleKnowledge.knowledge(), Map.of("t", "y"));
		assertTrue(some.isSet(flag));
		assertEquals("y", some.value(text));
	}

	private static Exporters.Entry entry(String id, Exporter exporter) {
		return new Exporters.Entry(id, "Label of " + id, "txt", "text/plain", exporter);
	}

	private long files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
	}

	private static Path bundle() throws Exception {
		Path classes = Path.of(Exporters.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path candidate = classes;
		while (!Files.isDirectory(candidate.resolve("OSGI-INF"))) {
			candidate = candidate.getParent();
		}
		return candidate;
	}

	private static String property(Document xml, String name) {
		NodeList properties = xml.getElementsByTagName("property");
		for (int i = 0; i < properties.getLength(); i++) {
			Element property = (Element) properties.item(i);
			if (property.getAttribute("name").equals(name)) {
				return property.getAttribute("value");
			}
		}
		return "";
	}

	private interface Script {

		LossReport write(OutputStream out) throws IOException;
	}

	private record Scripted(List<Option> options, Script script) implements Exporter {

		@Override
		public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
			return script.write(out);
		}
	}
}
