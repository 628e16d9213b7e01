package org.akashi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.export.TlpLevel;
import org.akashi.model.StixObject;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixReader;
import org.akashi.stix.Tlp;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/**
 * No byte of what is TLP:RED stands in an export for TLP:GREEN, in any format that is registered, whoever it is from. Files
 * that are archives are unpacked, PDF is read as text.
 */
class AudienceTest {

	private static final String TIMES = "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\"";
	private static final String REPORT = "report--00000000-0000-4000-8000-00000000000a";
	private static final String RED_HASH = "ab".repeat(32);

	private final Random random = new Random(6);
	private final List<StixObject> objects = new ArrayList<>();
	private final List<String> secrets = new ArrayList<>();
	private int number = 16;

	@Test
	void noRegisteredFormatSaysASecret() throws CoreException, IOException {
		ExportRun run = new ExportRun(Services.get(Exporters.class));
		List<String> formats = run.exporters().all().stream().map(Exporters.Entry::id).toList();
		assertTrue(formats.containsAll(List.of("stix21", "csv", "misp", "openioc", "graphml", "navigator", "html", "pdf", "docx", "markdown", "suricata", "yara")),
				formats.toString());
		List<String> said = new ArrayList<>();
		MemoryKnowledge knowledge = knowledge();
		for (String format : formats) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			LossReport report = run.write(knowledge, ExportPlan.of(format).with(Audience.of(TlpLevel.GREEN)), out, null);
			String text = text(format, out.toByteArray()) + report.forAudience();
			secrets.stream().filter(secret -> stands(secret, text)).forEach(secret -> said.add(format + " says " + secret));
		}
		assertEquals(List.of(), said);
	}

	@Test
	void withoutAudienceTheSecretsAreThere() throws CoreException, IOException {
		ExportRun run = new ExportRun(Services.get(Exporters.class));
		MemoryKnowledge knowledge = knowledge();
		for (String format : List.of("stix21", "misp", "html", "pdf", "docx", "markdown", "graphml")) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			run.write(knowledge, ExportPlan.of(format), out, null);
			String text = text(format, out.toByteArray());
			assertTrue(secrets.stream().anyMatch(secret -> stands(secret, text)), format + " has no text to look into");
		}
	}

	/** A group, its malware and an indicator are secret; open things speak of them in many spellings. */
	private MemoryKnowledge knowledge() {
		objects.clear();
		secrets.clear();
		objects.add(Tlp.RED_2.definition());
		objects.add(Tlp.GREEN_2.definition());
		String group = secret("Z" + word() + " " + word());
		String alias = secret("Z" + word() + word());
		String host = secret(word() + ".example.com");
		String sentence = secret("They took the " + word() + " from the " + word() + " in the night of the " + word());
		String title = secret("Notes on " + word());
		String red = ",\"object_marking_refs\":[\"" + Tlp.RED_2.id() + "\"]";
		String green = ",\"object_marking_refs\":[\"" + Tlp.GREEN_2.id() + "\"]";
		String secretGroup = add("intrusion-set", "\"name\":\"" + group + "\",\"aliases\":[\"" + alias + "\"],\"description\":\"" + sentence + ".\"" + red);
		String secretIndicator = add("indicator", "\"name\":\"" + host + "\",\"pattern\":\"[domain-name:value = '" + host
				+ "']\",\"pattern_type\":\"stix\",\"valid_from\":\"2020-01-01T00:00:00Z\"" + red);
		objects.add(StixReader.read("{\"type\":\"report\",\"spec_version\":\"2.1\",\"id\":\"" + REPORT + "\"," + TIMES + ",\"name\":\"" + title
				+ "\",\"published\":\"2020-01-01T00:00:00Z\",\"object_refs\":[\"" + secretGroup + "\"]" + red + "}"));
		secrets.add(RED_HASH);
		for (String spelling : spellings(group, host)) {
			String evidence = ",\"extensions\":{\"" + EvidenceExtension.ID + "\":{\"extension_type\":\"property-extension\",\"evidence\":[{\"report_ref\":\"" + REPORT
					+ "\",\"sha256\":\"" + RED_HASH + "\",\"start\":0,\"end\":9,\"quote\":\"" + sentence + "\"}]}}";
			String tool = add("malware", "\"name\":\"Open " + word() + "\",\"is_family\":true,\"description\":\"Open words. It is like " + spelling
					+ ", they say.\",\"labels\":[\"c2\",\"" + spelling + "\"],\"external_references\":[{\"source_name\":\"blog\",\"url\":\"https://example.org/?"
					+ spelling.replace(' ', '+') + "\"}]" + green + evidence);
			String indicator = add("indicator", "\"name\":\"Open\",\"description\":\"" + spelling + "\",\"pattern\":\"[domain-name:value = 'open" + word()
					+ ".example.net']\",\"pattern_type\":\"stix\",\"valid_from\":\"2020-01-01T00:00:00Z\"" + green);
			add("relationship", "\"relationship_type\":\"indicates\",\"source_ref\":\"" + indicator + "\",\"target_ref\":\"" + tool + "\",\"description\":\"" + spelling
					+ "\"" + green);
			add("relationship", "\"relationship_type\":\"indicates\",\"source_ref\":\"" + secretIndicator + "\",\"target_ref\":\"" + tool + "\"" + green);
			add("note", "\"content\":\"Of " + spelling + ".\",\"object_refs\":[\"" + tool + "\",\"" + secretGroup + "\"]" + green);
		}
		return new MemoryKnowledge("On " + group, objects).with(RED_HASH, title, sentence + ". " + group + " did it.");
	}

	private static List<String> spellings(String name, String host) {
		StringBuilder wide = new StringBuilder();
		name.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c + 0xfee0)));
		return List.of(name, name.toUpperCase(Locale.ROOT), name.replace(' ', '-'), name.replace(" ", ""), wide.toString(), name.replace(" ", "%20"),
				Base64.getEncoder().encodeToString(("It is " + name + ".").getBytes(StandardCharsets.UTF_8)),
				HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)), host, host.replace(".", "[.]"), "hxxps://" + host + "/a");
	}

	/** What a person, or a program that unpacks, can read in a file. */
	private static String text(String format, byte[] bytes) throws CoreException, IOException {
		StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
		if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
					text.append('\n').append(entry.getName()).append('\n').append(part).append('\n').append(part.replaceAll("<[^>]*>", ""));
				}
			}
		} else if (format.equals("pdf")) {
			text.append(Services.get(ReportReaders.class).read(ReportFile.of("x.pdf", bytes), ReadLimits.DEFAULT, new NullProgressMonitor()).text());
		}
		return text.toString();
	}

	private static boolean stands(String secret, String text) {
		return squeezed(text).contains(squeezed(secret)) || text.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)))
				|| text.contains(Base64.getEncoder().encodeToString(("It is " + secret).getBytes(StandardCharsets.UTF_8)).substring(8, 16));
	}

	/** Letters and digits alone, in one width and case. */
	private static String squeezed(String text) {
		StringBuilder out = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
				.forEach(c -> out.append((char) c));
		return out.toString();
	}

	private String add(String type, String properties) {
		String id = type + "--00000000-0000-4000-8000-" + String.format("%012x", number++);
		objects.add(StixReader.read("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id + "\"," + TIMES + "," + properties + "}"));
		return id;
	}

	/** A word that nobody writes by chance. */
	private String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 5; i++) {
			word.append("bcdfghjklmnpqrstvwxz".charAt(random.nextInt(20))).append("aeiou".charAt(random.nextInt(5)));
		}
		return word.toString();
	}

	private String secret(String text) {
		secrets.add(text);
		return text;
	}
}
