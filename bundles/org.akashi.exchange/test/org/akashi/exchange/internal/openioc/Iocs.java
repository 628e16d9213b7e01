package org.akashi.exchange.internal.openioc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.ReadLoss;
import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Reads and writes OpenIOC for tests, and keeps all that is said. */
final class Iocs implements KnowledgeSink, Knowledge {

	static final String NEW = "<OpenIOC xmlns=\"http://openioc.org/schemas/OpenIOC_1.1\" id=\"0ff58bf9-1c07-42f6-b135-b18c139f631a\" "
			+ "last-modified=\"2026-01-02T03:04:05Z\" published-date=\"2026-01-01T00:00:00\"><metadata><short_description>LANTERN</short_description>"
			+ "<keywords/><authored_by>Mika</authored_by><authored_date>2026-01-01T00:00:00</authored_date><links><link rel=\"threatgroup\" title=\"Lamp Group\"/>"
			+ "<link rel=\"report\" href=\"https://example.com/a?b=1&amp;c=2\" title=\"A &quot;report&quot;\"/></links></metadata><criteria>%s</criteria>%s</OpenIOC>";

	final List<StixObject> objects = new ArrayList<>();
	final List<ReadLoss> losses = new ArrayList<>();
	final List<IStatus> problems = new ArrayList<>();
	LossReport written;

	static Iocs read(String xml) {
		try {
			return tryRead(xml);
		} catch (CoreException e) {
			throw new AssertionError(e.getStatus().getMessage(), e);
		}
	}

	static Iocs tryRead(String xml) throws CoreException {
		Iocs iocs = new Iocs();
		new OpenIocReader().read(InputFile.of("a.ioc", xml.getBytes(StandardCharsets.UTF_8)), iocs, new NullProgressMonitor());
		return iocs;
	}

	/** One item in a document of OpenIOC 1.1. */
	static Iocs item(String search, String condition, String content, String more) {
		return read(NEW.formatted("<Indicator operator=\"OR\" id=\"i\">" + xml("n", search, condition, content, more) + "</Indicator>", ""));
	}

	static String xml(String id, String search, String condition, String content, String more) {
		return "<IndicatorItem id=\"" + id + "\" condition=\"" + condition + "\" preserve-case=\"false\" " + (more.contains("negate") ? "" : "negate=\"false\" ") + more
				+ "><Context document=\"" + search.split("/")[0] + "\" search=\"" + search + "\" type=\"mir\"/><Content type=\"string\">"
				+ content.replace("&", "&amp;").replace("<", "&lt;") + "</Content></IndicatorItem>";
	}

	/** Objects to write, as JSON. */
	static Iocs of(String... json) {
		Iocs iocs = new Iocs();
		for (String object : json) {
			iocs.objects.add(StixReader.read(object));
		}
		return iocs;
	}

	static String indicator(String pattern) {
		return "{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"indicator--5f0c7b5e-3d1a-4c58-9b8e-2f5a1d7c9e41\",\"created\":\"2026-01-01T00:00:00.000Z\","
				+ "\"modified\":\"2026-01-02T00:00:00.000Z\",\"name\":\"I\",\"pattern\":\"" + pattern.replace("\\", "\\\\").replace("\"", "\\\"")
				+ "\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-01T00:00:00Z\"}";
	}

	Indicator indicator() {
		return objects.stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).findFirst().orElseThrow();
	}

	String pattern() {
		return indicator().getPattern();
	}

	/** The same objects after writing and reading them as STIX. */
	Iocs throughStix() {
		return of(objects.stream().map(StixWriter::line).toArray(String[]::new));
	}

	/** The document that the objects go out as. */
	String write() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			written = new OpenIocExporter().export(new ExportRequest(this, Map.of()), out, new NullProgressMonitor());
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	static Node parse(String xml) {
		try {
			return IocXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new NullProgressMonitor());
		} catch (org.xml.sax.SAXException | java.io.IOException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void object(StixObject object) {
		objects.add(object);
	}

	@Override
	public void loss(ReadLoss loss) {
		losses.add(loss);
	}

	@Override
	public void problem(IStatus problem) {
		problems.add(problem);
	}

	@Override
	public String name() {
		return "Case";
	}

	@Override
	public Stream<StixObject> objects() {
		return objects.stream().sorted(Comparator.comparing(StixObject::getId));
	}

	@Override
	public Stream<StixObject> objects(String type) {
		return objects().filter(object -> StixTypes.type(object).equals(type));
	}

	@Override
	public Optional<StixObject> object(String id) {
		return objects.stream().filter(object -> object.getId().equals(id)).findFirst();
	}

	@Override
	public Optional<String> reportText(String sha256) {
		return Optional.empty();
	}

	@Override
	public String reportTitle(String sha256) {
		return "";
	}
}
