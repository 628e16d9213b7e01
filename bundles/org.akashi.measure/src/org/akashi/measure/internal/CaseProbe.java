package org.akashi.measure.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.model.CoreObject;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** One process that works on a made case, with as much heap as it was given. Prints figures, a name and a number a line. */
public final class CaseProbe {

	private static final int DECISIONS = 60;
	private static final int WARM = 20;
	private static final int SAVES = 15;
	/** The types of the objects that are edited and saved: small files and large ones. */
	static final List<String> SAVED = List.of("relationship", "indicator", "malware");

	private final Path folder;
	private final int objects;

	private CaseProbe(Path folder, int objects) {
		this.folder = folder;
		this.objects = objects;
	}

	/** Arguments: what to do, the folder of the case, how many objects it has. */
	public static void main(String[] arguments) throws IOException, CoreException {
		CaseProbe probe = new CaseProbe(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
		switch (arguments[0]) {
		case "open" -> probe.open();
		case "edit" -> probe.edit();
		case "save" -> probe.save();
		case "write" -> probe.write();
		default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static void say(String name, double figure) {
		System.out.println(name + "\t" + String.format(Locale.ROOT, "%.3f", figure));
	}

	private static double milliseconds(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static double cpu() {
		return ProcessHandle.current().info().totalCpuDuration().map(time -> time.toNanos() / 1e6).orElse(0.0);
	}

	/** Opens once and asks each kind of question; the heap is that after a collection. */
	private void open() throws CoreException {
		double before = cpu();
		long start = System.nanoTime();
		try (Case opened = Case.open(folder, null)) {
			say("open", milliseconds(start));
			say("cpu", cpu() - before);
			say("objects", opened.index().size());
			ask(opened.index());
			System.gc();
			say("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
		}
	}

	private void ask(CaseIndex index) {
		int actors = MadeCase.count("intrusion-set", objects);
		double[] times = new double[6];
		int rounds = 200;
		int found = 0;
		for (int i = 0; i < rounds; i++) {
			int actor = (int) (i * 7919L % actors);
			String id = MadeCase.id("intrusion-set", actor, objects);
			long start = System.nanoTime();
			found += index.find(id).isPresent() ? 1 : 0;
			times[0] += milliseconds(start);
			start = System.nanoTime();
			found += index.named(MadeCase.actor(actor)).isEmpty() ? 0 : 1;
			times[1] += milliseconds(start);
			start = System.nanoTime();
			found += index.named("unc" + actor).isEmpty() ? 0 : 1;
			times[2] += milliseconds(start);
			start = System.nanoTime();
			found += index.valued("c2-" + actor + ".update-" + actor % 4999 + ".example").isEmpty() ? 0 : 1;
			times[3] += milliseconds(start);
			String last = MadeCase.id("intrusion-set", actors - 1 - actor % (actors / 2 + 1), objects);
			start = System.nanoTime();
			int outgoing = index.outgoing(last).size();
			times[4] += milliseconds(start);
			start = System.nanoTime();
			int incoming = index.incoming(last).size();
			times[5] += milliseconds(start);
			found += outgoing + incoming > 0 ? 1 : 0;
		}
		String[] names = { "find by id", "find by name", "find by alias", "find by value", "outgoing", "incoming" };
		for (int i = 0; i < names.length; i++) {
			say(names[i], times[i] / rounds);
		}
		say("found", found);
	}

	/** Accepts mentions of a report one by one and takes each back. */
	private void edit() throws IOException, CoreException {
		try (Case opened = Case.open(folder, null)) {
			StringBuilder text = new StringBuilder("# A report\n\n");
			for (int i = 0; i < DECISIONS + WARM; i++) {
				text.append("The actor used the server host").append(i).append("[.]probe-").append(objects).append("[.]example[.]com.\n\n");
			}
			ReportFile file = ReportFile.of("probe.md", text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
			ReportText read = TextOf.read("probe.md", text.toString());
			Extraction extraction = Extractors.builtInMentions(KnownNames.builtIn()).extract(read, new NullProgressMonitor());
			String report = opened.reports().add(file, read, extraction).sha256();
			Review review = new Review(opened, KnownNames.builtIn(), "probe", java.time.Clock.systemUTC());
			List<ReviewItem> items = review.items(report).stream().filter(item -> item.type().equals("domain")).toList();
			double[] accepts = new double[Math.max(0, items.size() - WARM)];
			double[] undos = new double[accepts.length];
			for (int i = 0; i < items.size(); i++) {
				long start = System.nanoTime();
				review.accept(List.of(items.get(i)));
				double accepted = milliseconds(start);
				start = System.nanoTime();
				opened.history().undo();
				double undone = milliseconds(start);
				if (i >= WARM) {
					accepts[i - WARM] = accepted;
					undos[i - WARM] = undone;
				}
			}
			say("decisions", accepts.length);
			say("accept", middle(accepts));
			say("undo", middle(undos));
			opened.closeWithoutSaving();
		}
		say("fsync", sync(200, 40));
	}

	/** Milliseconds that it takes to append so many bytes to a file and to see them on disk. */
	private double sync(int bytes, int rounds) throws IOException {
		Path file = Files.createTempFile(folder, "probe", ".tmp");
		double[] times = new double[rounds];
		try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
			for (int i = 0; i < rounds; i++) {
				long start = System.nanoTime();
				out.write(new byte[bytes]);
				out.getFD().sync();
				times[i] = milliseconds(start);
			}
		}
		Files.delete(file);
		return middle(times);
	}

	/** Edits one object and saves; the yardstick writes the changed file's bytes elsewhere, with fsync. */
	private void save() throws IOException, CoreException {
		try (Case opened = Case.open(folder, null)) {
			for (String type : SAVED) {
				save(opened, type);
			}
		}
	}

	private void save(Case opened, String type) throws IOException, CoreException {
		double[] saves = new double[SAVES];
		double[] writes = new double[SAVES];
		long size = 0;
		for (int i = -WARM; i < SAVES; i++) {
			String id = MadeCase.id(type, (i + WARM) * 31 % MadeCase.count(type, objects), objects);
			int confidence = 1 + Math.floorMod(i + (int) System.nanoTime(), 90);
			opened.history().execute("Confidence", edit -> edit.<CoreObject>modify(id).setConfidence(confidence));
			long start = System.nanoTime();
			opened.save(null);
			double saved = milliseconds(start);
			byte[] bytes = Files.readAllBytes(shard(type, id));
			size = bytes.length;
			double written = written(bytes);
			if (i >= 0) {
				saves[i] = saved;
				writes[i] = written;
			}
		}
		say(type + " save", middle(saves));
		say(type + " write", middle(writes));
		say(type + " bytes", size);
	}

	/** Milliseconds to write a new file of these bytes, with fsync. */
	private double written(byte[] bytes) throws IOException {
		Path copy = folder.resolve("copy.tmp");
		long start = System.nanoTime();
		try (RandomAccessFile out = new RandomAccessFile(copy.toFile(), "rw")) {
			out.write(bytes);
			out.getFD().sync();
		}
		double written = milliseconds(start);
		Files.delete(copy);
		return written;
	}

	private Path shard(String type, String id) {
		String prefix = id.substring(type.length() + 2, type.length() + 4) + ".jsonl";
		if (type.equals("relationship")) {
			return folder.resolve("relationships").resolve(prefix);
		}
		Path whole = folder.resolve("objects").resolve(type + ".jsonl");
		return Files.exists(whole) ? whole : folder.resolve("objects").resolve(type).resolve(prefix);
	}

	/** Writes the case as one bundle to the null device, as {@code cat} does, and to a file. */
	private void write() throws IOException, CoreException {
		try (Case opened = Case.open(folder, null)) {
			for (String target : List.of("warm", "null", "file")) {
				Path file = Files.createTempFile(folder, "bundle", ".json");
				double before = cpu();
				long start = System.nanoTime();
				long size;
				try (Counting out = new Counting(target.equals("file") ? Files.newOutputStream(file) : OutputStream.nullOutputStream())) {
					Exporters.builtIn().find("stix21").orElseThrow().exporter().export(
							new ExportRequest(CaseKnowledge.all(opened), Map.of()), out, new NullProgressMonitor());
					size = out.count;
				}
				say(target, milliseconds(start));
				say(target + " cpu", cpu() - before);
				say("bytes", size);
				Files.delete(file);
			}
			System.gc();
			say("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
		}
	}

	private static final class Counting extends BufferedOutputStream {

		private long count;

		Counting(OutputStream out) {
			super(out, 1 << 16);
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
			count += length;
			super.write(bytes, offset, length);
		}

		@Override
		public synchronized void write(int b) throws IOException {
			count++;
			super.write(b);
		}
	}

	private static double middle(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted.length == 0 ? -1 : sorted[sorted.length / 2];
	}

	/** All files of lines of a case. */
	static List<Path> files(Path folder) throws IOException {
		List<Path> all = new ArrayList<>();
		for (String inside : List.of("objects", "relationships")) {
			try (Stream<Path> walk = Files.walk(folder.resolve(inside))) {
				walk.filter(Files::isRegularFile).sorted().forEach(all::add);
			}
		}
		return all;
	}

	/** Reads files once through; gives their bytes. */
	static long read(List<Path> files) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 17);
		long bytes = 0;
		for (Path file : files) {
			try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
				for (int read = in.read(buffer.clear()); read >= 0; read = in.read(buffer.clear())) {
					bytes += read;
				}
			}
		}
		return bytes;
	}
}
