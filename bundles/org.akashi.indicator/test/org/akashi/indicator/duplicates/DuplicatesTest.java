package org.akashi.indicator.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.akashi.indicator.duplicates.DuplicateGroup.Kind;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixReader;
import org.akashi.stix.Tlp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

	private static final String MD5 = "d41d8cd98f00b204e9800998ecf8427e";
	private static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	private static List<DuplicateGroup> find(String... patterns) {
		return find(List.of(), patterns);
	}

	private static List<DuplicateGroup> find(List<Set<Observable>> files, String... patterns) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < patterns.length; i++) {
			candidates.add(new Candidate("indicator--" + (char) ('a' + i), patterns[i], "stix"));
		}
		return Duplicates.find(candidates, files, () -> false);
	}

	private static DuplicateGroup only(List<DuplicateGroup> groups) {
		assertEquals(1, groups.size(), groups.toString());
		return groups.getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "[domain-name:value = 'Evil.Example']|[domain-name:value = 'evil.example']",
			"[domain-name:value = 'evil[.]example']|[domain-name:value='evil.example']", "[domain-name:value = 'evil.example.']|[ domain-name:value IN ('evil.example') ]",
			"[url:value = 'hxxp://a.example/x']|[url:value = 'http://a.example/x']",
			"[file:hashes.MD5 = 'D41D8CD98F00B204E9800998ECF8427E']|[file:hashes.'MD5' = 'd41d8cd98f00b204e9800998ecf8427e']",
			"[domain-name:value = 'a.example' OR domain-name:value = 'b.example']|[domain-name:value IN ('B.example', 'a.example')]",
			"[file:name = 'a' AND file:size = 5]|[file:size = 5 AND file:name = 'a']",
			"[ipv6-addr:value = '2001:DB8::1']|[ipv6-addr:value = '2001:db8:0:0:0:0:0:1']", "[domain-name:value = '日本語.jp']|[domain-name:value = 'xn--wgv71a119e.jp']" })
	void patternsThatMeanTheSame(String one, String other) {
		DuplicateGroup group = only(find(one, other, "[domain-name:value = 'quite.other.test']"));
		assertEquals(Kind.EQUIVALENT, group.kind());
		assertEquals(List.of("indicator--a", "indicator--b"), group.ids());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "[domain-name:value = 'a.example']|[domain-name:value != 'a.example']",
			"[file:name = 'A.exe']|[file:name = 'a.exe']", "[url:value = 'http://a.example/X']|[url:value = 'http://a.example/x']",
			"[domain-name:value = 'a.example'] AND [domain-name:value = 'b.example']|[domain-name:value = 'a.example'] OR [domain-name:value = 'b.example']",
			"[url:value = 'http://a.example/?id=1']|[url:value = 'http://a.example/?id=2']", "[url:value = 'http://a.example/']|[url:value = 'https://a.example/']",
			"not a pattern|[domain-name:value = 'a.example']" })
	void whatIsNotTheSame(String one, String other) {
		assertEquals(List.of(), find(one, other));
	}

	@Test
	void theSameUrlButForWhatDoesntTellPagesApart() {
		DuplicateGroup group = only(find("[url:value = 'https://a.example/login?id=7&utm_source=mail&fbclid=x']", "[url:value = 'https://a.example:443/login/?id=7']",
				"[url:value = 'https://a.example/login?id=8']"));
		assertEquals(Kind.SAME_URL, group.kind());
		assertEquals("https://a.example/login?id=7", group.shared());
		assertEquals(List.of("indicator--a", "indicator--b"), group.ids());
		assertEquals("All are https://a.example/login?id=7 but for tracking parameters, the default port, a slash at the end",
				new DuplicateWords(Locale.ENGLISH).why(group));
	}

	@Test
	void urlsAreReadHoweverOddTheyAre() {
		assertEquals("http://user@a.example:8080/p?x=1#f", UrlForm.of("HTTP://user@A.example:8080/p/?x=1&UTM_Term=a#f").plain());
		assertEquals("http://[2001:db8::1]/p", UrlForm.of("http://[2001:db8::1]:80/p").plain());
		assertEquals("https://a.example", UrlForm.of("https://a.example/?gclid=1").plain());
		assertEquals("://x", UrlForm.of("://x").plain());
		assertEquals("", UrlForm.of("").plain());
	}

	@Test
	void aHostAndItsUrls() {
		DuplicateGroup group = only(find("[url:value = 'http://c2.example/a']", "[domain-name:value = 'C2.example']", "[url:value = 'http://c2.example:8080/b']"));
		assertEquals(Kind.HOST, group.kind());
		assertEquals(List.of("indicator--b"), group.wider());
		assertEquals(List.of("indicator--b", "indicator--a", "indicator--c"), group.ids());
		assertEquals("c2.example is an indicator itself and the host of 2 more", new DuplicateWords(Locale.ENGLISH).why(group));
	}

	@Test
	void aRangeAndItsAddresses() {
		DuplicateGroup group = only(find("[ipv4-addr:value ISSUBSET '203.0.113.0/24']", "[ipv4-addr:value = '203.0.113.9']", "[ipv4-addr:value = '203.0.114.9']"));
		assertEquals(Kind.RANGE, group.kind());
		assertEquals(List.of("indicator--a", "indicator--b"), group.ids());
		assertEquals(Kind.RANGE, only(find("[ipv6-addr:value ISSUBSET '2001:db8::/32']", "[ipv6-addr:value = '2001:db8:1::9']")).kind());
		assertEquals("203.0.0.0/16", only(find("[ipv4-addr:value ISSUBSET '203.0.0.0/16']", "[ipv4-addr:value ISSUBSET '203.0.113.0/24']")).shared());
	}

	@Test
	void aDomainAboveOthers() {
		DuplicateGroup group = only(find("[domain-name:value = 'evil.example']", "[domain-name:value = 'a.b.evil.example']", "[domain-name:value = 'notevil.example']"));
		assertEquals(Kind.PARENT_DOMAIN, group.kind());
		assertEquals(List.of("indicator--a", "indicator--b"), group.ids());
	}

	@Test
	void hashesOfOneFile() {
		Observable md5 = new Observable(ObservableType.MD5, MD5);
		Observable sha256 = new Observable(ObservableType.SHA256, SHA256);
		String one = "[file:hashes.MD5 = '" + MD5 + "']";
		String other = "[file:hashes.'SHA-256' = '" + SHA256 + "']";
		assertEquals(List.of(), find(one, other), "nothing ties them");
		DuplicateGroup tied = only(find(List.of(Set.of(md5, sha256)), one, other));
		assertEquals(Kind.SAME_FILE, tied.kind());
		assertTrue(new DuplicateWords(Locale.ENGLISH).why(tied).startsWith("Hashes of one file (MD5, SHA-256)"));
		String both = "[file:hashes.MD5 = '" + MD5 + "' AND file:hashes.'SHA-256' = '" + SHA256 + "']";
		assertEquals(List.of("indicator--a", "indicator--b", "indicator--c"), only(find(one, other, both)).ids());
		String either = "[file:hashes.MD5 = '" + MD5 + "' OR file:hashes.'SHA-256' = '" + SHA256 + "']";
		assertEquals(List.of(), find(List.of(), either), "OR ties nothing");
	}

	@Test
	void theOrderOfTheIndicatorsDoesntMatter() {
		List<Candidate> candidates = new ArrayList<>();
		Random random = new Random(7);
		for (int i = 0; i < 400; i++) {
			int n = random.nextInt(60);
			String pattern = switch (random.nextInt(5)) {
				case 0 -> "[domain-name:value = '" + (n % 2 == 0 ? "X" : "x") + n / 2 + ".d" + n % 5 + ".example']";
				case 1 -> "[url:value = 'http://x" + n / 2 + ".d" + n % 5 + ".example/p" + (n % 3 == 0 ? "/" : "") + "']";
				case 2 -> "[ipv4-addr:value = '203.0.113." + n + "']";
				case 3 -> "[ipv4-addr:value ISSUBSET '203.0.113." + n / 16 * 16 + "/28']";
				default -> "[file:name = 'a" + n + "' OR domain-name:value = 'd" + n % 5 + ".example']";
			};
			candidates.add(new Candidate("indicator--" + i, pattern, "stix"));
		}
		List<DuplicateGroup> groups = Duplicates.find(candidates, List.of(), () -> false);
		assertTrue(groups.size() > 20);
		Collections.shuffle(candidates, random);
		assertEquals(groups, Duplicates.find(candidates, List.of(), () -> false));
		for (DuplicateGroup group : groups) {
			assertEquals(group.ids().size(), Set.copyOf(group.ids()).size());
			assertFalse(new DuplicateWords(Locale.JAPANESE).why(group).contains("{"));
		}
	}

	@Test
	void rulesAreComparedAsTexts() {
		List<DuplicateGroup> groups = Duplicates.find(List.of(new Candidate("indicator--a", "rule x { condition:\n true }", "yara"),
				new Candidate("indicator--b", "rule x {\tcondition: true }\n", "yara"), new Candidate("indicator--c", "rule x { condition: true }", "sigma")), List.of(), () -> false);
		assertEquals(List.of("indicator--a", "indicator--b"), only(groups).ids());
	}

	@Test
	void canBeCancelled() {
		assertThrows(CancellationException.class, () -> Duplicates.find(List.of(new Candidate("indicator--a", "[a:b = 1]", "stix")), List.of(), () -> true));
	}

	@Test
	void sameWordsInBothLanguages() {
		assertEquals(ResourceBundle.getBundle("org.akashi.indicator.duplicates.words", Locale.ROOT).keySet(),
				ResourceBundle.getBundle("org.akashi.indicator.duplicates.words", Locale.JAPANESE).keySet());
	}

	private static Indicator indicator(String letter, String pattern, String more) {
		return (Indicator) StixReader.read("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"indicator--00000000-0000-4000-8000-00000000000" + letter
				+ "\",\"created\":\"2026-01-0" + letter + "T00:00:00.000Z\",\"modified\":\"2026-01-09T00:00:00.000Z\",\"pattern\":\"" + pattern
				+ "\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-0" + letter + "T00:00:00Z\"" + more + "}");
	}

	@Test
	void aMergeUnitesAndTakesTheStricterMarking() {
		MergeProposal proposal = MergeProposal.of(List.of(
				indicator("2", "[url:value = 'http://a.example/']", ",\"confidence\":40,\"labels\":[\"x\"],\"valid_until\":\"2026-03-01T00:00:00Z\",\"object_marking_refs\":[\""
						+ Tlp.GREEN.id() + "\"]"),
				indicator("1", "[url:value = 'http://a.example']", ",\"confidence\":70,\"labels\":[\"y\",\"x\"],\"valid_until\":\"2026-02-01T00:00:00Z\",\"object_marking_refs\":[\""
						+ Tlp.AMBER_STRICT_2.id() + "\"],\"kill_chain_phases\":[{\"kill_chain_name\":\"mitre-attack\",\"phase_name\":\"impact\"}]"),
				indicator("3", "[url:value = 'http://a.example']", ",\"revoked\":true"))).orElseThrow();
		assertEquals("indicator--00000000-0000-4000-8000-000000000001", proposal.survivor());
		assertEquals(List.of("indicator--00000000-0000-4000-8000-000000000002"), proposal.merged(), "the revoked one is left alone");
		assertEquals("[url:value = 'http://a.example' OR url:value = 'http://a.example/']", proposal.pattern());
		assertEquals(70, proposal.confidence());
		assertEquals("2026-01-01T00:00:00Z", proposal.validFrom());
		assertEquals("2026-03-01T00:00:00Z", proposal.validUntil());
		assertEquals(List.of("y", "x"), proposal.labels());
		assertEquals(List.of("mitre-attack: impact"), proposal.phases());
		assertEquals(List.of(Tlp.AMBER_STRICT_2.id()), proposal.markings());
		assertTrue(MergeProposal.of(List.of(indicator("2", "[a:b = 1]", ""))).isEmpty());
	}
}
