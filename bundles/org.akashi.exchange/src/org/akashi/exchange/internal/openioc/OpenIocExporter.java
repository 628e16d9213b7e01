package org.akashi.exchange.internal.openioc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OpenIOC 1.1: one document with the indicators. An indicator that came from OpenIOC goes out as it was. */
public final class OpenIocExporter implements Exporter {

	/** {@code --to openioc}. */
	public static final String ID = "openioc";

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Map<String, JsonNode> byId = new LinkedHashMap<>();
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			objects.forEach(object -> {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				byId.put(object.getId(), JSON.readTree(StixWriter.line(object)));
			});
		}
		IocDocuments documents = new IocDocuments(byId, request.knowledge().name());
		out.write(IocXml.document(documents.document()).getBytes(StandardCharsets.UTF_8));
		out.flush();
		return documents.report();
	}
}
