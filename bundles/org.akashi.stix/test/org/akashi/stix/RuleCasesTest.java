package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.model.CustomObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.StixRule.Level;
import org.akashi.stix.StixValidator.Located;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has cases that hold and cases that break it, in each version that has the rule. */
class RuleCasesTest {

	private record RuleCase(boolean holds, String rule, StixVersion version, String json, RuleOptions options) {
	}

	private static final String UUID4 = "0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061";
	private static final String UUID5 = "0c7b5b88-8ff7-5a4d-aa9d-feb398cd0061";
	private static final String TIMES = "\"created\":\"2017-01-31T09:30:00.000Z\",\"modified\":\"2017-01-31T09:30:00.000Z\"";

	private static List<RuleCase> cases() throws IOException {
		List<RuleCase> cases = new ArrayList<>();
		// Read from the sources, for not every build copies what is no class.
		try (InputStream in = Files.newInputStream(Path.of("test/org/akashi/stix/rule-cases.txt"))) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (line.startsWith("+") || line.startsWith("-")) {
					String[] c = line.substring(2).split(" \\| ");
					StixVersion version = StixVersion.of(c[1]).orElseThrow();
					cases.add(new RuleCase(line.startsWith("+"), c[0].strip(), version, json(c[2], version), options(c.length > 3 ? c[3].strip() : "", version)));
				}
			}
		}
		return cases;
	}

	private static RuleOptions options(String text, StixVersion version) {
		Set<String> disabled = text.startsWith("--disable ") ? Set.of(text.substring("--disable ".length())) : Set.of();
		return new RuleOptions(Optional.of(version), text.equals("--strict-types"), text.equals("--strict-properties"), text.equals("--references"),
				text.equals("--interop"), Set.of(), disabled, Optional.empty());
	}

	private static String json(String text, StixVersion version) {
		String what = text.replace("~4", "--" + UUID4).replace("~5", "--" + UUID5);
		String type = what.substring(0, what.indexOf(' '));
		String rest = what.substring(what.indexOf(' ') + 1);
		if (type.equals("raw")) {
			return rest;
		}
		String more = rest.equals("{}") ? "}" : "," + rest.substring(1);
		if (type.equals("obs")) {
			return "{\"type\":\"observed-data\",\"id\":\"observed-data--" + UUID4 + "\"," + TIMES + ",\"first_observed\":\"2017-01-01T00:00:00Z\","
					+ "\"last_observed\":\"2017-01-01T00:00:00Z\",\"number_observed\":1,\"objects\":{\"0\":" + rest + "}}";
		}
		String times = type.equals("marking-definition") ? TIMES.substring(0, TIMES.indexOf(",\"mod")) : TIMES;
		String head = "{\"type\":\"" + type + "\",\"id\":\"" + type + "--" + UUID4 + "\"," + times;
		if (version == StixVersion.V20) {
			return head + more;
		}
		StixObject made = StixTypes.create(type);
		if (made instanceof CyberObservable) {
			StixObject read = StixReader.read("{\"type\":\"" + type + "\"" + more);
			return "{\"type\":\"" + type + "\",\"id\":\"" + StixIds.deterministic((CyberObservable) read) + "\"" + more;
		}
		String extension = made instanceof CustomObject ? ",\"extensions\":{\"extension-definition--" + UUID4 + "\":{\"extension_type\":\"new-sdo\"}}" : "";
		return head + ",\"spec_version\":\"2.1\"" + extension + more;
	}

	@TestFactory
	Stream<DynamicTest> eachCase() throws IOException {
		return cases().stream().map(c -> DynamicTest.dynamicTest((c.holds ? "+ " : "- ") + c.rule + " " + c.version.number() + " " + c.json, () -> check(c)));
	}

	private static void check(RuleCase c) {
		StixRule rule = StixRule.find(c.rule).orElseThrow();
		List<Located> all = StixValidator.validate(c.json, c.options);
		List<Finding> found = all.stream().map(Located::finding).filter(f -> f.rule().equals(c.rule)).toList();
		if (c.holds) {
			assertEquals(List.of(), found.stream().filter(f -> f.severity() != Severity.INFO).toList());
			assertTrue(all.stream().allMatch(l -> l.finding().severity() != Severity.ERROR), all::toString);
			return;
		}
		assertFalse(found.isEmpty(), all::toString);
		for (Located l : all) {
			Finding f = l.finding();
			assertTrue(StixRule.find(f.rule()).isPresent(), f.rule() + " is not in the list of rules");
			assertTrue(f.path().startsWith("$") && l.line() > 0 && l.column() > 0, l::toString);
			assertTrue(f.standard().startsWith("STIX " + c.version.number() + " "), f::standard);
			assertTrue(f.message().length() > 10, f::message);
		}
		Severity wanted = rule.level() == Level.SHOULD ? Severity.WARNING : Severity.ERROR;
		assertTrue(found.stream().anyMatch(f -> f.severity() == wanted), found::toString);
		if (rule.level() == Level.SHOULD) {
			Set<String> off = new HashSet<>(c.options.disabled());
			off.add(c.rule);
			assertTrue(StixValidator.validate(c.json, c.options.with(Set.of(), off)).stream().noneMatch(l -> l.finding().rule().equals(c.rule)));
		}
	}

	@Test
	void everyRuleHasCasesThatHoldAndThatBreak() throws IOException {
		Set<String> there = new HashSet<>();
		cases().forEach(c -> there.add((c.holds ? "+ " : "- ") + c.rule + " " + c.version.number()));
		List<String> missing = new ArrayList<>();
		for (StixRule rule : StixRule.all()) {
			for (StixVersion version : StixVersion.values()) {
				if (!rule.spec(version).isEmpty() && !rule.name().equals("schema")) { // own schemas have their own tests
					Stream.of("+ ", "- ").map(sign -> sign + rule.name() + " " + version.number()).filter(c -> !there.contains(c)).forEach(missing::add);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void everyTermOfAnOpenVocabularyHoldsAndOthersDoNot() {
		for (String name : List.of("account-type-ov=user-account.account_type", "attack-motivation-ov=threat-actor.primary_motivation",
				"attack-resource-level-ov=threat-actor.resource_level", "grouping-context-ov=grouping.context", "identity-class-ov=identity.identity_class",
				"implementation-language-ov=malware.implementation_languages", "indicator-type-ov=indicator.indicator_types",
				"industry-sector-ov=identity.sectors", "infrastructure-type-ov=infrastructure.infrastructure_types", "malware-result-ov=malware-analysis.result",
				"malware-capabilities-ov=malware.capabilities", "malware-type-ov=malware.malware_types", "pattern-type-ov=indicator.pattern_type",
				"processor-architecture-ov=malware.architecture_execution_envs", "region-ov=location.region", "report-type-ov=report.report_types",
				"threat-actor-type-ov=threat-actor.threat_actor_types", "threat-actor-role-ov=threat-actor.roles",
				"threat-actor-sophistication-ov=threat-actor.sophistication", "tool-type-ov=tool.tool_types")) {
			String vocabulary = name.substring(0, name.indexOf('='));
			String type = name.substring(name.indexOf('=') + 1, name.indexOf('.'));
			String property = name.substring(name.indexOf('.') + 1);
			boolean list = StixTypes.feature(StixTypes.eClass(type), property).isMany();
			assertFalse(Vocabularies.terms(vocabulary).isEmpty(), vocabulary);
			for (String term : Vocabularies.terms(vocabulary)) {
				assertEquals(List.of(), at(type, property, list, term), vocabulary + " " + term);
			}
			assertFalse(at(type, property, list, "no-such-term").isEmpty(), vocabulary);
		}
	}

	private static List<Finding> at(String type, String property, boolean list, String term) {
		String value = list ? "[\"" + term + "\"]" : "\"" + term + "\"";
		return StixRules.check(StixReader.read("{\"type\":\"" + type + "\",\"" + property + "\":" + value + "}")).stream()
				.filter(f -> f.path().startsWith("$." + property)).toList();
	}

	@Test
	void namesNumbersAndGroupsAreOneEach() {
		assertEquals(StixRule.all().size(), StixRule.all().stream().map(StixRule::name).distinct().count());
		List<String> numbers = StixRule.all().stream().map(StixRule::number).filter(n -> !n.isEmpty()).toList();
		assertEquals(numbers.size(), new HashSet<>(numbers).size());
		RuleOptions v20 = new RuleOptions(Optional.of(StixVersion.V20), false, false, false, false, Set.of(), Set.of("214", "242"), Optional.empty());
		assertEquals(Set.of("indicator-label", "encryption-algo"), v20.disabled());
		RuleOptions v21 = new RuleOptions(Optional.of(StixVersion.V21), false, false, false, false, Set.of(), Set.of("214", "141"), Optional.empty());
		assertEquals(Set.of("indicator-types", "observable-object-keys"), v21.disabled());
		assertTrue(RuleOptions.DEFAULT.with(Set.of("hash-length"), Set.of("hash-length", "hash-algo")).runs("hash-length"), "enabled wins");
	}

	@Test
	void ownSchemasAreAsked(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("tool.json"), "{\"properties\":{\"name\":{\"pattern\":\"^[A-Z]\",\"maxLength\":5}},\"required\":[\"description\"]}");
		Files.writeString(folder.resolve("x-org-ext.json"), "{\"required\":[\"abc\"]}");
		Files.writeString(folder.resolve("broken.json"), "{");
		RuleOptions options = RuleOptions.DEFAULT.with(SchemaFolder.read(folder));
		List<String> found = StixValidator.validate(json("tool {\"name\":\"nnnnnn\"}", StixVersion.V21), options).stream()
				.filter(l -> l.finding().rule().equals("schema")).map(l -> l.finding().path() + " " + l.finding().severity()).toList();
		assertEquals(List.of("$ ERROR", "$.name ERROR", "$.name ERROR"), found);
		RuleOptions old = options.with(StixVersion.V20);
		assertEquals(List.of("$.objects['0'].extensions['x-org-ext']"),
				StixValidator.validate(json("obs {\"type\":\"file\",\"name\":\"n\",\"extensions\":{\"x-org-ext\":{\"def\":1}}}", StixVersion.V20), old).stream()
						.filter(l -> l.finding().rule().equals("schema")).map(l -> l.finding().path()).toList());
		assertTrue(StixValidator.validate("{\"type\":\"broken\"}", options).stream().anyMatch(l -> l.finding().message().contains("is not JSON")));
	}

	@Test
	void afterAFaultTheOtherObjectsAreChecked() {
		for (StixVersion version : StixVersion.values()) {
			String head = version == StixVersion.V20 ? "{\"type\":\"bundle\",\"spec_version\":\"2.0\"," : "{\"type\":\"bundle\",";
			String text = head + "\"id\":\"bundle--" + UUID4 + "\",\"objects\":[\n" + json("campaign {\"name\":7}", version) + ",\n{\"type\":\"tool\",,},\n"
					+ json("campaign {\"name\":8}", version) + "]}";
			List<Located> found = StixValidator.validate(text, RuleOptions.DEFAULT);
			assertEquals("syntax", found.getFirst().finding().rule());
			assertEquals(3, found.getFirst().line());
			assertEquals(List.of(2, 4), found.stream().filter(l -> l.finding().path().endsWith(".name")).map(Located::line).toList(), found::toString);
		}
	}

	@Test
	void findingsAreStatuses() {
		Finding f = StixRules.check(StixReader.read("{\"type\":\"tool\"}")).getFirst();
		FindingStatus status = (FindingStatus) f.status();
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertEquals(f, status.finding());
		assertTrue(status.getMessage().contains(f.rule()) && status.getMessage().contains("STIX 2.1 §"), status::getMessage);
	}

	@Test
	void hostileTextsDoNotThrow() {
		for (String text : List.of("", " ", "[]", "{}", "null", "5", "\"a\"", "[[[[", "{\"type\":\"bundle\",\"spec_version\":\"2.0\",\"objects\":{\"a\":1}}",
				"{\"type\":\"bundle\",\"objects\":[null,5,[],{}]}", "{\"type\":{},\"id\":[]}", "{\"type\":\"observed-data\",\"objects\":[1]}",
				"{\"type\":\"file\",\"hashes\":[1]}", "{\"type\":\"file\",\"extensions\":[1]}", "{\"type\":\"indicator\",\"pattern\":[]}",
				"{\"type\":\"observed-data\",\"object_marking_refs\":{\"a\":1},\"objects\":{\"0\":{\"type\":\"network-traffic\",\"protocols\":{\"a\":1}},"
						+ "\"1\":{\"type\":\"software\",\"languages\":{\"a\":1}},\"2\":{\"type\":\"file\",\"hashes\":[\"a\"]}}}",
				"{\"type\":\"a\",\"granular_markings\":[1,{\"selectors\":[1,\"a.[9999999999999]\"]}]}", "{".repeat(5000), "[".repeat(100_000))) {
			for (StixVersion version : StixVersion.values()) {
				assertFalse(StixValidator.validate(text, RuleOptions.DEFAULT.with(version)).stream().anyMatch(l -> l.finding().message() == null), text);
			}
		}
	}
}
