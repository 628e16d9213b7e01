package org.akashi.export.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;

/** Writes documents for tests, and makes knowledge that wants to break out of them. */
public final class Documents {

	public static final String ACTOR = "intrusion-set--00000000-0000-4000-8000-0000000000a1";
	public static final String OTHER = "threat-actor--00000000-0000-4000-8000-0000000000a2";
	public static final String SOURCE = "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc";
	private static final String AMBER = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";

	private Documents() {
	}

	/** The bytes of a document. */
	public static byte[] bytes(String format, Knowledge knowledge, Map<String, String> options) throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(format, knowledge, options, out);
		return out.toByteArray();
	}

	/** A document that is text. */
	public static String text(String format, Knowledge knowledge, Map<String, String> options) throws CoreException {
		return new String(bytes(format, knowledge, options), StandardCharsets.UTF_8);
	}

	/** Writes a document and says what was lost. */
	public static LossReport write(String format, Knowledge knowledge, Map<String, String> options, ByteArrayOutputStream out)
			throws CoreException {
		return new Exporters(DocumentExporters.builtIn()).write(format, new ExportRequest(knowledge, options), out, null);
	}

	/** Names and texts that are markup somewhere, a guess, a name of two, and a marking. */
	public static MemoryKnowledge hostile() {
		List<StixObject> objects = new ArrayList<>();
		objects.add(SampleKnowledge.object("intrusion-set", ACTOR, "\"name\":\"<script>alert(1)</script>\",\"aliases\":[\"Twin Name\",\"cod.exe\\u202egnp\","
				+ "\"[x](javascript:alert(2)) | **b** `c`\"],\"description\":\"# none\\n- none\\n1. none\\n\\u0007</w:t> ]]> </style>\","
				+ "\"object_marking_refs\":[\"" + AMBER + "\"],\"external_references\":[{\"source_name\":\"s\",\"url\":"
				+ "\"https://ok.example/a(b)|c\\\"><i>\"},{\"source_name\":\"t\",\"url\":\"javascript:alert(3)\"}]"));
		objects.add(SampleKnowledge.object("threat-actor", OTHER, "\"name\":\"Twin Name\""));
		objects.add(SampleKnowledge.object("relationship", "relationship--00000000-0000-4000-8000-0000000000a3",
				"\"relationship_type\":\"related-to\",\"source_ref\":\"" + ACTOR + "\",\"target_ref\":\"" + OTHER
						+ "\",\"confidence\":20,\"labels\":[\"hypothesis\"]"));
		objects.add(SampleKnowledge.object("note", "note--00000000-0000-4000-8000-0000000000a4",
				"\"abstract\":\"They share tools.\",\"content\":\"c\",\"labels\":[\"key-judgement\"],\"confidence\":60,\"object_refs\":[\"" + ACTOR + "\"]"));
		return new MemoryKnowledge("A <case> & more", objects);
	}
}
