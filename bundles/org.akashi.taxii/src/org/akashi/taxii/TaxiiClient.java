package org.akashi.taxii;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Talks to one server as a TAXII 2.1 client (OASIS Standard, 10 June 2021). Each method asks once, waits while the server
 * is busy, and throws a CoreException with a code of {@link TaxiiStatus} that says what to do, or an
 * {@link org.eclipse.core.runtime.OperationCanceledException} soon after its monitor is cancelled. Thread-safe. Close it.
 */
public final class TaxiiClient implements AutoCloseable {

	/** No answer may have more bytes than this when it describes something, */
	static final long SMALL = 8L << 20;
	/** and than this when it holds objects. */
	static final long LARGE = 128L << 20;

	private static final int MAX_LISTED = 100_000;

	private final TaxiiServer server;
	private final Http http;

	/**
	 * A client; nothing is asked yet.
	 *
	 * @throws CoreException with {@link TaxiiStatus#BAD_SETTING} when certificates, proxy or credentials can't be used
	 */
	public TaxiiClient(TaxiiServer server, Credentials credentials) throws CoreException {
		this(server, credentials, Pause.REAL);
	}

	/** A client that waits by another clock. */
	public TaxiiClient(TaxiiServer server, Credentials credentials, Pause pause) throws CoreException {
		this.server = Objects.requireNonNull(server, "server");
		http = new Http(server, credentials, pause);
	}

	/** The server. */
	public TaxiiServer server() {
		return server;
	}

	Pause pauses() {
		return http.pauses();
	}

	/**
	 * What the server says of itself (section 4.1). An address without a path stands for {@code /taxii2/} there; the
	 * address of an API root is taken as a server with this one root.
	 */
	public Discovery discovery(IProgressMonitor monitor) throws CoreException {
		URI url = server.url().getRawPath().equals("/") ? server.url().resolve("/taxii2/") : server.url();
		Answer answer = get(url, SMALL, "its description", monitor);
		ObjectNode node = Json.object(answer, "its description");
		if (node.has("api_roots") || node.has("default")) {
			List<URI> roots = new ArrayList<>();
			for (String written : Json.texts(node, "api_roots")) {
				roots.add(root(answer, written));
			}
			String main = Json.text(node, "default");
			return new Discovery(Json.text(node, "title"), Json.text(node, "description"), Json.text(node, "contact"),
					main.isEmpty() ? Optional.empty() : Optional.of(root(answer, main)), roots);
		}
		if (node.has("versions") || node.has("max_content_length")) {
			return new Discovery(Json.text(node, "title"), Json.text(node, "description"), "", Optional.of(url), List.of(url));
		}
		if (Json.text(node, "title").isEmpty()) {
			throw Json.bad(answer, "its description", "it is neither a TAXII server's nor an API root's", null);
		}
		return new Discovery(Json.text(node, "title"), Json.text(node, "description"), Json.text(node, "contact"), Optional.empty(), List.of());
	}

	private static URI root(Answer answer, String written) throws CoreException {
		try {
			return TaxiiServer.folder(answer.url().resolve(written.strip()));
		} catch (IllegalArgumentException e) {
			throw Json.bad(answer, "its description", "«" + written + "» is no address of an API root", e);
		}
	}

	/** Describes an API root (section 4.2). */
	public ApiRoot root(URI url, IProgressMonitor monitor) throws CoreException {
		Answer answer = get(url, SMALL, "the API root " + url.getRawPath(), monitor);
		ObjectNode node = Json.object(answer, "the API root");
		long max = Json.number(node, "max_content_length");
		if (max <= 0) {
			throw Json.bad(answer, "the API root " + url.getRawPath(), "it doesn't say how many bytes it takes (max_content_length)", null);
		}
		return new ApiRoot(url, Json.text(node, "title"), Json.text(node, "description"), Json.texts(node, "versions"), max);
	}

	/** The API root of a collection. */
	public ApiRoot root(TaxiiCollection collection, IProgressMonitor monitor) throws CoreException {
		return root(rootOf(collection), monitor);
	}

	private static URI rootOf(TaxiiCollection collection) {
		return collection.url().resolve("../../");
	}

	/** The collections of an API root that this client may see (section 5.1). */
	public List<TaxiiCollection> collections(URI root, IProgressMonitor monitor) throws CoreException {
		Answer answer = get(root.resolve("collections/"), SMALL, "the collections of " + root.getRawPath(), monitor);
		List<TaxiiCollection> collections = new ArrayList<>();
		for (JsonNode node : Json.list(Json.object(answer, "the collections"), "collections")) {
			String id = Json.text(node, "id");
			if (!id.isEmpty()) {
				collections.add(new TaxiiCollection(root.resolve("collections/" + encoded(id) + "/"), id, Json.text(node, "title"),
						Json.text(node, "description"), Json.text(node, "alias"), Json.flag(node, "can_read"), Json.flag(node, "can_write"),
						Json.texts(node, "media_types")));
			}
		}
		return collections;
	}

	/**
	 * The collections of all API roots of the server. A root on another server is passed over: it must not get the
	 * credentials of this one. A root that can't be asked is passed over as long as another one can.
	 */
	public List<TaxiiCollection> collections(IProgressMonitor monitor) throws CoreException {
		Discovery discovery = discovery(monitor);
		List<TaxiiCollection> all = new ArrayList<>();
		CoreException first = null;
		boolean asked = false;
		for (URI root : discovery.roots()) {
			if (http.sameServer(root)) {
				try {
					all.addAll(collections(root, monitor));
					asked = true;
				} catch (CoreException e) {
					first = first == null ? e : first;
				}
			}
		}
		if (!asked && first != null) {
			throw first;
		}
		if (!asked) {
			throw TaxiiStatus.error(TaxiiStatus.NOT_FOUND, server.host() + (discovery.roots().isEmpty()
					? " names no API root that you may see. Give a user and password, or the address of an API root."
					: " names API roots on other servers only: " + discovery.roots().getFirst() + ". Set that address for the server."));
		}
		return all;
	}

	/**
	 * The collection with this id or alias, else the only one with this title.
	 *
	 * @throws CoreException with {@link TaxiiStatus#NOT_FOUND} that names those there are
	 */
	public TaxiiCollection collection(String wanted, IProgressMonitor monitor) throws CoreException {
		List<TaxiiCollection> all = collections(monitor);
		for (TaxiiCollection collection : all) {
			if (collection.id().equalsIgnoreCase(wanted) || !wanted.isEmpty() && collection.alias().equals(wanted)) {
				return collection;
			}
		}
		List<TaxiiCollection> titled = all.stream().filter(collection -> collection.title().equalsIgnoreCase(wanted)).toList();
		if (titled.size() == 1) {
			return titled.getFirst();
		}
		throw TaxiiStatus.error(TaxiiStatus.NOT_FOUND, server.host() + " has no collection «" + wanted + "»"
				+ (all.isEmpty() ? " that you may see." : ". There are: " + String.join(", ",
						all.stream().limit(20).map(collection -> collection.id() + " («" + collection.title() + "»)").toList()) + "."));
	}

	/**
	 * A page of the objects of a collection (section 5.4).
	 *
	 * @param filter which objects
	 * @param next   what the page before gave for the next, or {@code ""}
	 */
	public ObjectPage objects(TaxiiCollection collection, ObjectFilter filter, String next, IProgressMonitor monitor) throws CoreException {
		String what = "objects of the collection «" + collection.title() + "»";
		Answer answer = get(URI.create(collection.url() + "objects/" + query(filter, next)), LARGE, what, monitor);
		ObjectNode node = Json.object(answer, what);
		List<JsonNode> objects = new ArrayList<>();
		for (JsonNode object : Json.list(node, "objects")) {
			if (!object.isObject()) {
				throw Json.bad(answer, what, "there is something among the objects that is none", null);
			}
			objects.add(object);
		}
		return new ObjectPage(objects, Json.flag(node, "more"), Json.text(node, "next"), answer.header("X-TAXII-Date-Added-First"),
				answer.header("X-TAXII-Date-Added-Last"));
	}

	/** A page of what a collection holds, without the objects (section 5.3). For the page after, ask after {@link ManifestPage#lastAdded}. */
	public ManifestPage manifest(TaxiiCollection collection, ObjectFilter filter, IProgressMonitor monitor) throws CoreException {
		String what = "contents of the collection «" + collection.title() + "»";
		Answer answer = get(URI.create(collection.url() + "manifest/" + query(filter, "")), LARGE, what, monitor);
		ObjectNode node = Json.object(answer, what);
		List<ManifestPage.Entry> entries = new ArrayList<>();
		for (JsonNode entry : Json.list(node, "objects")) {
			entries.add(new ManifestPage.Entry(Json.text(entry, "id"), Json.text(entry, "date_added"), Json.text(entry, "version"),
					Json.text(entry, "media_type")));
		}
		return new ManifestPage(entries, Json.flag(node, "more"), answer.header("X-TAXII-Date-Added-Last"));
	}

	/** The versions of an object that a collection holds (section 5.8), as the server orders them. */
	public List<String> versions(TaxiiCollection collection, String id, IProgressMonitor monitor) throws CoreException {
		List<String> versions = new ArrayList<>();
		String what = "versions of " + id;
		ObjectFilter filter = ObjectFilter.ALL;
		while (versions.size() < MAX_LISTED) {
			Answer answer = get(URI.create(collection.url() + "objects/" + encoded(id) + "/versions/" + query(filter, "")), SMALL, what, monitor);
			ObjectNode node = Json.object(answer, what);
			versions.addAll(Json.texts(node, "versions"));
			String last = answer.header("X-TAXII-Date-Added-Last");
			if (!Json.flag(node, "more") || last.isEmpty() || last.equals(filter.addedAfter())) {
				break;
			}
			filter = filter.after(last);
		}
		return versions;
	}

	/**
	 * Adds objects to a collection (section 5.5).
	 *
	 * @param envelope {@code {"objects":[…]}}, UTF-8, no longer than the root takes
	 */
	AddStatus add(TaxiiCollection collection, byte[] envelope, int objects, IProgressMonitor monitor) throws CoreException {
		String what = "adding " + objects + (objects == 1 ? " object" : " objects") + " to the collection «" + collection.title() + "»";
		Answer answer = http.send(new Http.Call(URI.create(collection.url() + "objects/"), envelope, SMALL, what), IProgressMonitor.nullSafe(monitor));
		return status(answer, what);
	}

	/** What became of objects that were added (section 4.3). */
	public AddStatus status(TaxiiCollection collection, String id, IProgressMonitor monitor) throws CoreException {
		String what = "what became of the objects sent";
		return status(get(rootOf(collection).resolve("status/" + encoded(id) + "/"), SMALL, what, monitor), what);
	}

	private static AddStatus status(Answer answer, String what) throws CoreException {
		ObjectNode node = Json.object(answer, what);
		String status = Json.text(node, "status");
		if (!status.equals("complete") && !status.equals("pending")) {
			throw Json.bad(answer, what, "its status is neither complete nor pending", null);
		}
		return new AddStatus(Json.text(node, "id"), status.equals("complete"), count(node, "total_count"), count(node, "success_count"),
				count(node, "failure_count"), count(node, "pending_count"), details(node, "successes"), details(node, "failures"),
				details(node, "pendings"));
	}

	private static int count(JsonNode node, String name) {
		return (int) Math.max(0, Math.min(Integer.MAX_VALUE, Json.number(node, name)));
	}

	/** In 2.1 each is an object with id, version and message; some servers write the mere id. */
	private static List<AddStatus.Detail> details(JsonNode node, String name) {
		List<AddStatus.Detail> details = new ArrayList<>();
		for (JsonNode element : Json.list(node, name)) {
			details.add(element.isString() ? new AddStatus.Detail(element.asString(), "", "")
					: new AddStatus.Detail(Json.text(element, "id"), Json.text(element, "version"), Json.text(element, "message")));
		}
		return details;
	}

	private Answer get(URI url, long limit, String what, IProgressMonitor monitor) throws CoreException {
		if (!http.sameServer(url)) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, url.getRawAuthority() + " is another server than " + server.host()
					+ ", and must not get its user, password or token. Set that address for the server.");
		}
		return http.send(new Http.Call(url, null, limit, what), IProgressMonitor.nullSafe(monitor));
	}

	/** Brackets are written as {@code %5B} and {@code %5D}: they may not stand in a query (RFC 3986, section 3.4). */
	private static String query(ObjectFilter filter, String next) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		parameter(query, "added_after", filter.addedAfter());
		parameter(query, "limit", filter.limit() == 0 ? "" : String.valueOf(filter.limit()));
		parameter(query, "next", next);
		parameter(query, "match%5Bid%5D", String.join(",", filter.ids()));
		parameter(query, "match%5Btype%5D", String.join(",", filter.types()));
		parameter(query, "match%5Bversion%5D", String.join(",", filter.versions()));
		parameter(query, "match%5Bspec_version%5D", String.join(",", filter.specVersions()));
		return query.toString();
	}

	private static void parameter(StringJoiner query, String name, String value) {
		if (!value.isEmpty()) {
			query.add(name + "=" + encoded(value).replace("%2C", ","));
		}
	}

	private static String encoded(String text) {
		String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
		return encoded.equals(".") || encoded.equals("..") ? encoded.replace(".", "%2E") : encoded;
	}

	/** Ends what is under way. */
	@Override
	public void close() {
		http.close();
	}
}
