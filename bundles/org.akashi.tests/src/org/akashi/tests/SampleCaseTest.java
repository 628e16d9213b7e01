package org.akashi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.Samples;
import org.akashi.review.ReportImport;
import org.akashi.review.Choice;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The founding story, from the sample reports to a STIX bundle, through the services of the product: the golden run.
 * Facts by their number in the story.
 */
class SampleCaseTest {

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	static Path folder;
	private static Case sample;
	private static Map<String, JsonNode> bundle;

	@BeforeAll
	static void importAcceptAndExport() throws CoreException {
		sample = Case.create(folder.resolve("sample"), "Operation Sharpshooter");
		ReportImport importer = new ReportImport(sample, Services.get(ReportReaders.class), Services.get(Extractors.class),
				ReadLimits.DEFAULT);
		Review review = new Review(sample, Services.get(KnownNames.class), "tester",
				Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC));
		for (ReportFile report : Samples.all()) {
			importer.report(report, new NullProgressMonitor());
		}
		for (StoredReport report : sample.reports().list()) {
			for (ReviewItem asked : review.items(report.sha256())) {
				if (asked.ambiguous()) {
					choose(review, review.item(report.sha256(), asked.id()).orElseThrow());
				}
			}
			List<ReviewItem> clear = review.items(report.sha256()).stream().filter(item -> !item.ambiguous()).toList();
			review.accept(clear);
		}
		bundle = export();
	}

	/** As the sentences say: the operation is a campaign, though a list has it as a name of actors. */
	private static void choose(Review review, ReviewItem asked) throws CoreException {
		for (Choice choice : asked.choices()) {
			if (choice.type().equals(asked.type()) && !choice.isNew()) {
				review.choose(asked, choice.id());
				return;
			}
		}
	}

	@AfterAll
	static void close() {
		sample.close();
	}

	@Test
	void bothReportsWereRead() {
		assertEquals(2, sample.reports().list().size());
		sample.reports().list().forEach(report -> assertTrue(report.read(), report + " was not read"));
	}

	@Test
	void fact1TheReportHasItsPublicationDate() {
		assertTrue(ofType("report").stream().anyMatch(report -> report.path("published").asString().startsWith("2019-03-05")));
	}

	@Test
	void fact2TheCampaignTargetsFourSectors() {
		Set<String> sectors = targets("identity").stream().flatMap(identity -> strings(identity.path("sectors")).stream())
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(sectors.containsAll(Set.of("defense", "energy")), sectors.toString());
		assertTrue(sectors.stream().anyMatch(sector -> sector.startsWith("government")), sectors.toString());
		assertTrue(sectors.contains("telecommunications"), sectors.toString());
	}

	@Test
	void fact3TheCampaignBeganInSeptember2017() {
		assertTrue(campaign().path("first_seen").asString().startsWith("2017-09"), campaign().toString());
	}

	@Test
	void facts5And6TheCampaignTargetsTheCountriesOfBothPeriods() {
		Set<String> countries = targets("location").stream().map(place -> place.path("country").asString(""))
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(countries.containsAll(Set.of("US", "CH", "IL", "DE", "TR", "GB")), countries.toString());
	}

	@Test
	void facts5And6EachPeriodHasItsOwnRelationship() {
		assertEquals("2019-03-05T00:00:00.000Z", period("DE", "start_time"));
		assertEquals("", period("DE", "stop_time"));
		assertEquals("2019-03-05T23:59:59.999Z", period("CH", "stop_time"));
		assertEquals("", period("CH", "start_time"));
		String id = campaign().path("id").asString();
		assertEquals(2, relationships("targets").stream().filter(targets -> targets.path("source_ref").asString().equals(id)
				&& bundle.get(targets.path("target_ref").asString()).path("country").asString("").equals("US")).count());
	}

	private static String period(String country, String property) {
		return relationships("targets").stream()
				.filter(targets -> bundle.get(targets.path("target_ref").asString()).path("country").asString("").equals(country))
				.findFirst().orElseThrow().path(property).asString("");
	}

	@Test
	void fact7TheGroupIsNotNamedAsTheOneBehindTheCampaign() {
		assertTrue(relationships("attributed-to").isEmpty(), relationships("attributed-to").toString());
		assertTrue(ofType("intrusion-set").stream().anyMatch(group -> group.path("name").asString().equals("Lazarus Group")));
	}

	@Test
	void fact8TheGroupUsedRisingSun() {
		assertTrue(relationships("uses").stream().anyMatch(uses -> name(uses, "source_ref").equals("Lazarus Group")
				&& name(uses, "target_ref").equals("Rising Sun")), relationships("uses").toString());
	}

	@Test
	void fact9DuuzerIsThere() {
		assertTrue(ofType("malware").stream().anyMatch(malware -> malware.path("name").asString().contains("Duuzer")));
	}

	@Test
	void fact11NamibiaIsThere() {
		assertTrue(ofType("location").stream().anyMatch(place -> place.path("country").asString("").equals("NA")));
	}

	@Test
	void fact14ThePublisherIsNoVictim() {
		assertTrue(targets("identity").stream().noneMatch(identity -> identity.path("name").asString().contains("McAfee")));
	}

	@Test
	void everyObjectHasEvidenceWhoseQuoteStandsInTheText() throws IOException {
		Map<String, String> texts = texts();
		List<String> without = new ArrayList<>();
		for (JsonNode object : bundle.values()) {
			if (Set.of("extension-definition", "marking-definition", "report").contains(type(object))
					|| object.path("name").asString("").equals("Akashi")) {
				continue;
			}
			JsonNode evidence = evidence(object);
			if (evidence.isEmpty()) {
				without.add(object.path("id").asString());
			}
			for (JsonNode place : evidence) {
				String text = texts.get(place.path("sha256").asString());
				assertEquals(text.substring(place.path("start").asInt(), place.path("end").asInt()),
						place.path("quote").asString(), object.path("id").asString());
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everyReferenceLeadsToAnObjectOfTheBundle() {
		for (JsonNode object : bundle.values()) {
			for (String property : List.of("source_ref", "target_ref", "created_by_ref")) {
				if (object.has(property)) {
					assertTrue(bundle.containsKey(object.path(property).asString()), object.toString());
				}
			}
			strings(object.path("object_refs")).forEach(ref -> assertTrue(bundle.containsKey(ref), ref));
		}
	}

	@Test
	void theCaseOnDiskIsStixLineByLine() throws CoreException, IOException {
		sample.save(new NullProgressMonitor());
		int lines = 0;
		try (Stream<Path> files = Files.walk(sample.folder())) {
			for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
					.filter(path -> !path.startsWith(sample.folder().resolve("reports"))).toList()) {
				for (String line : Files.readAllLines(file)) {
					JsonNode object = JSON.readTree(line);
					assertTrue(bundle.containsKey(object.path("id").asString()), file + ": " + line);
					lines++;
				}
			}
		}
		assertTrue(lines > 40, lines + " objects only");
	}

	@Test
	void theSavedCaseOpensAgainWithTheSameBundle() throws CoreException {
		sample.save(new NullProgressMonitor());
		try (Case again = Case.open(sample.folder(), new NullProgressMonitor())) {
			assertEquals(sample.index().size(), again.index().size());
			assertFalse(again.dirty());
			assertEquals(List.of(), again.index().unresolved());
		}
	}

	@Test
	void indicatorsAreInTheTableForDefenders() throws CoreException {
		String csv = export("csv");
		for (String value : List.of("192.0.2.44", "8634b7a6ebb6c16f51d399545eabfb0e4d5a7ee07a62153b3f34e9603239ea8a",
				"jobs.sharpshooter-sample.example/board.php")) {
			assertTrue(csv.contains(value), value + " is missing");
		}
		assertFalse(csv.contains("press.example"), "The publisher's own address became an indicator");
	}

	@Test
	void factsLinkToTheirSentencesInTheReadableReport() throws CoreException {
		String html = export("html");
		assertTrue(html.contains("Operation Sharpshooter"));
		String unscripted = html.replaceAll("(?s)<script>.*?</script>", "");
		assertTrue(unscripted.contains("2017年9月に始まっており"), "A quoted sentence is missing, or only a script shows it");
		assertTrue(html.contains("default-src 'none'"), "It may load nothing");
	}

	@Test
	void theThirdPartyWritesRules() throws CoreException {
		assertTrue(export("yara-example").contains("rule "));
	}

	private static Map<String, JsonNode> export() throws CoreException {
		Map<String, JsonNode> objects = new HashMap<>();
		for (JsonNode object : JSON.readTree(export("stix21")).path("objects")) {
			objects.put(object.path("id").asString(), object);
		}
		return objects;
	}

	private static String export(String format) throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Services.get(Exporters.class).write(format, new ExportRequest(CaseKnowledge.all(sample), Map.of()), out,
				new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, String> texts() throws IOException {
		Map<String, String> texts = new HashMap<>();
		for (StoredReport report : sample.reports().list()) {
			Path text = sample.folder().resolve("reports").resolve(report.sha256().substring(0, 2))
					.resolve(report.sha256()).resolve("text.txt");
			texts.put(report.sha256(), Files.readString(text));
		}
		return texts;
	}

	private static JsonNode campaign() {
		return ofType("campaign").stream().filter(campaign -> campaign.path("name").asString().contains("Sharpshooter"))
				.findFirst().orElseThrow();
	}

	private static List<JsonNode> ofType(String type) {
		return bundle.values().stream().filter(object -> type(object).equals(type)).toList();
	}

	private static List<JsonNode> relationships(String kind) {
		return ofType("relationship").stream()
				.filter(relationship -> relationship.path("relationship_type").asString().equals(kind)).toList();
	}

	private static List<JsonNode> targets(String type) {
		String id = campaign().path("id").asString();
		return relationships("targets").stream().filter(targets -> targets.path("source_ref").asString().equals(id))
				.map(targets -> bundle.get(targets.path("target_ref").asString())).filter(target -> type(target).equals(type))
				.toList();
	}

	private static String name(JsonNode relationship, String end) {
		return bundle.get(relationship.path(end).asString()).path("name").asString("");
	}

	private static JsonNode evidence(JsonNode object) {
		for (JsonNode extension : object.path("extensions")) {
			if (extension.has("evidence")) {
				return extension.path("evidence");
			}
		}
		return JSON.createArrayNode();
	}

	private static List<String> strings(JsonNode array) {
		List<String> strings = new ArrayList<>();
		array.forEach(element -> strings.add(element.asString()));
		return strings;
	}

	private static String type(JsonNode object) {
		return object.path("type").asString();
	}
}
