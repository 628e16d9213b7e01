package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi plugins}: what is installed. */
@Command(name = "plugins", header = "Lists readers, extractors, name lists, readers of knowledge and exporters, and who brings them.", //
		description = "With --json, one object a line: kind (reader, extractor, proposals, names, knowledge, exporter), id, label, "
				+ "bundle, version.")
final class PluginsCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Print JSON lines instead of a table.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() {
		PrintWriter out = parent.session().console().out();
		List<Plugin> plugins = parent.session().plugins().get();
		if (json) {
			plugins.forEach(plugin -> out.println(JsonLine.of(line -> {
				line.writeStringProperty("kind", plugin.kind());
				line.writeStringProperty("id", plugin.id());
				line.writeStringProperty("label", plugin.label());
				line.writeStringProperty("bundle", plugin.bundle());
				line.writeStringProperty("version", plugin.version());
			})));
		} else {
			TextTable table = new TextTable("kind", "id", "label", "from");
			plugins.forEach(plugin -> table.row(plugin.kind(), plugin.id(), plugin.label(),
					plugin.bundle() + " " + plugin.version()));
			table.print(out);
		}
		return ExitCode.OK;
	}
}
