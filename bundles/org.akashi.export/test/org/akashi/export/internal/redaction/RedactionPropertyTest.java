package org.akashi.export.internal.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.TlpLevel;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte of what is TLP:RED stands in an export for TLP:GREEN, whatever the case and the format. */
class RedactionPropertyTest {

	private static final Audience GREEN = Audience.of(TlpLevel.GREEN);
	private final ExportRun run = new ExportRun(Exporters.builtIn());

	@Test
	void noFormatOfThisBundleSaysASecret() throws Exception {
		List<String> said = new ArrayList<>();
		for (long seed = 0; seed < 60; seed++) {
			SecretCase made = new SecretCase(seed);
			Knowledge knowledge = made.knowledge();
			for (Exporters.Entry format : run.exporters().all()) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				LossReport report = run.write(knowledge, ExportPlan.of(format.id()).with(GREEN), out, null);
				said.addAll(said(seed + " " + format.id(), out.toString(StandardCharsets.UTF_8), made.secrets()));
				said.addAll(said(seed + " losses of " + format.id(), report.forAudience().losses().toString(), made.secrets()));
			}
		}
		assertEquals(List.of(), said.stream().limit(20).toList(), said.size() + " secrets were said");
	}

	@Test
	void withoutAudienceEverySecretIsSaid() throws Exception {
		SecretCase made = new SecretCase(5);
		Knowledge knowledge = made.knowledge();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		run.write(knowledge, ExportPlan.of("stix21"), out, null);
		String text = out.toString(StandardCharsets.UTF_8);
		List<String> unsaid = made.secrets().stream().filter(secret -> said("", text, List.of(secret)).isEmpty()).toList();
		assertTrue(unsaid.size() <= 2, unsaid.toString()); // the title of the secret report is in no object
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void whatIsForTheAudienceStays(long seed) throws Exception {
		SecretCase made = new SecretCase(seed);
		Knowledge seen = run.cut(made.knowledge(), ExportPlan.of("stix21").with(GREEN), null).request().knowledge();
		List<String> ids = seen.objects().map(StixObject::getId).toList();
		assertTrue(ids.containsAll(made.openIds()), () -> made.openIds().stream().filter(id -> !ids.contains(id)).toList().toString());
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void everyObjectIsStillValid(long seed) throws Exception {
		Knowledge whole = new SecretCase(seed).knowledge();
		Knowledge seen = run.cut(whole, ExportPlan.of("stix21").with(GREEN), null).request().knowledge();
		seen.objects().forEach(object -> {
			List<String> before = whole.object(object.getId()).map(StixRules::check).orElse(List.of()).stream().map(finding -> finding.rule()).toList();
			List<String> now = StixRules.check(object).stream().filter(finding -> !before.contains(finding.rule())).map(Object::toString).toList();
			assertEquals(List.of(), now, StixTypes.name(object));
			assertEquals(StixWriter.line(object), StixWriter.line(seen.object(object.getId()).orElseThrow()));
		});
	}

	@Test
	void linesSayWhatObjectsSay() throws Exception {
		Knowledge source = new LinedKnowledge(new SecretCase(7).knowledge());
		Knowledge seen = run.cut(source, ExportPlan.of("stix21").with(GREEN), null).request().knowledge();
		List<String> lines = new ArrayList<>();
		assertTrue(seen.lines((bytes, offset, length) -> lines.add(new String(bytes, offset, length, StandardCharsets.UTF_8))));
		assertEquals(seen.objects().map(StixWriter::line).toList(), lines.stream().map(StixReader::read).map(StixWriter::line).toList());
	}

	@Test
	void theSameCutIsMadeEachTime() throws Exception {
		ByteArrayOutputStream first = new ByteArrayOutputStream();
		ByteArrayOutputStream second = new ByteArrayOutputStream();
		run.write(new SecretCase(3).knowledge(), ExportPlan.of("stix21").with(GREEN), first, null);
		run.write(new SecretCase(3).knowledge(), ExportPlan.of("stix21").with(GREEN).with(Map.of()), second, null);
		assertEquals(first.toString(StandardCharsets.UTF_8), second.toString(StandardCharsets.UTF_8));
	}

	/** Where a secret stands, in clear, folded or encoded. */
	private static List<String> said(String where, String text, List<String> secrets) {
		List<String> said = new ArrayList<>();
		String squeezed = squeezed(text);
		for (String secret : secrets) {
			if (squeezed.contains(squeezed(secret)) || encoded(secret).stream().anyMatch(text::contains)) {
				int at = Math.max(0, text.indexOf(secret));
				said.add(where + ": " + secret + " in " + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 80)));
			}
		}
		return said;
	}

	private static String squeezed(String text) {
		StringBuilder out = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
				.forEach(c -> out.append((char) c));
		return out.toString();
	}

	private static List<String> encoded(String secret) {
		List<String> forms = new ArrayList<>(List.of(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8))));
		for (int pad = 0; pad < 3; pad++) {
			String padded = " ".repeat(pad) + secret;
			String base64 = Base64.getEncoder().encodeToString(padded.getBytes(StandardCharsets.UTF_8));
			forms.add(base64.substring(pad == 0 ? 0 : 4, base64.length() - 4));
		}
		return forms;
	}
}
