package org.akashi.export.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.Knowledge;
import org.akashi.export.TlpLevel;
import org.akashi.model.StixObject;
import org.akashi.stix.Tlp;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked above the audience stands in no document, and the document says that something was withheld. */
class RedactedDocumentsTest {

	private static final String SECRET = "Velvet Otter";
	private static final String TEXT = "The group Copper Heron hit banks. Behind it stands Velvet Otter, says a source. Banks in Germany were hit.";

	@ParameterizedTest
	@ValueSource(strings = { "html", "markdown", "pdf", "docx" })
	void nothingOfASecretIsSaid(String format) throws Exception {
		String said = text(format, write(format, Audience.of(TlpLevel.GREEN)));
		assertFalse(said.contains("Velvet") || said.contains("Otter"), said);
		assertTrue(said.contains("Copper Heron"), said);
		assertTrue(said.contains("TLP:GREEN"), said);
		assertTrue(said.replaceAll("\\s+", " ").contains("since they are not for the audience of this document (TLP:GREEN)"), said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "markdown", "pdf", "docx" })
	void withoutAudienceItIsSaidAndTheWholeIsMarkedRed(String format) throws Exception {
		String said = text(format, write(format, Audience.EVERYTHING));
		assertTrue(said.contains(SECRET) && said.contains("TLP:RED"), said);
	}

	private static byte[] write(String format, Audience audience) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportRun run = new ExportRun(new Exporters(DocumentExporters.builtIn()));
		run.write(knowledge(), ExportPlan.of(format).with(Map.of("defang", "false")).with(audience), out, null);
		return out.toByteArray();
	}

	private static Knowledge knowledge() {
		List<StixObject> objects = new ArrayList<>(SampleKnowledge.objects());
		String red = "intrusion-set--00000000-0000-4000-8000-0000000000b1";
		objects.add(SampleKnowledge.object("intrusion-set", red, "\"name\":\"" + SECRET + "\",\"object_marking_refs\":[\"" + Tlp.RED_2.id() + "\"]"));
		objects.add(SampleKnowledge.object("relationship", "relationship--00000000-0000-4000-8000-0000000000b2",
				"\"relationship_type\":\"attributed-to\",\"source_ref\":\"" + SampleKnowledge.CAMPAIGN + "\",\"target_ref\":\"" + red + "\""));
		objects.add(SampleKnowledge.object("note", "note--00000000-0000-4000-8000-0000000000b3",
				"\"content\":\"Velvet Otter is behind it.\",\"labels\":[\"key-judgement\"],\"object_refs\":[\"" + red + "\"]"));
		return SampleKnowledge.of(objects).with(Documents.SOURCE, "About Velvet Otter", TEXT);
	}

	private static String text(String format, byte[] bytes) throws IOException {
		return switch (format) {
			case "pdf" -> {
				try (PDDocument document = Loader.loadPDF(bytes)) {
					yield new PDFTextStripper().getText(document) + document.getDocumentInformation().getTitle();
				}
			}
			case "docx" -> {
				StringBuilder text = new StringBuilder();
				try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
					while (zip.getNextEntry() != null) {
						text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
					}
				}
				yield text.toString();
			}
			default -> new String(bytes, StandardCharsets.UTF_8);
		};
	}
}
