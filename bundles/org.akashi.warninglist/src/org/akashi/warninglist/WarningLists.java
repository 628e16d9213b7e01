package org.akashi.warninglist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.warninglist.internal.ListIndex;
import org.akashi.warninglist.internal.StarterLists;

/**
 * Warning lists that can be asked: what is known of a value, and which list says so. A hit is no verdict. Immutable and safe
 * for threads; making one sorts all entries into tables, asking is quick.
 *
 * <p>A hit is told per list once, with the narrowest of its entries that matched. Values are compared in lower case, but for
 * types of which the case says something (the path of a URL, a wallet); hosts in ASCII (RFC 5891). {@code hostname} looks at
 * the host of a URL, a mail address or an address with port. {@code string} compares the whole value; of a URL without path
 * or query its host too, and an entry with a dot (or {@code *.}) before it stands for all names below it. {@code cidr} asks
 * for addresses, for ranges that lie wholly within the entry, and for addresses that are hosts of URLs when the list is for
 * URLs. A regular expression that takes too long on a value is no hit, see {@link #brokenOff()}.
 */
public final class WarningLists {

	private static final class BuiltIn {
		static final WarningLists LISTS = of(StarterLists.read());
	}

	/** Observables that one thread asks at a time. */
	private static final int CHUNK = 4096;

	private final ListIndex index;
	private final boolean[] asked;
	private final CaseWarningSettings settings;

	private WarningLists(ListIndex index, boolean[] asked, CaseWarningSettings settings) {
		this.index = index;
		this.asked = asked;
		this.settings = settings;
	}

	/** The lists that ship with Akashi, see {@link WarningList#origin()}. */
	public static WarningLists builtIn() {
		return BuiltIn.LISTS;
	}

	/**
	 * These lists.
	 *
	 * @throws IllegalArgumentException when an entry is none; lists that were read by a reader of them have only right ones
	 */
	public static WarningLists of(Collection<WarningList> lists) {
		List<WarningList> sorted = lists.stream().sorted(Comparator.comparing(WarningList::id)).toList();
		boolean[] all = new boolean[sorted.size()];
		Arrays.fill(all, true);
		return new WarningLists(new ListIndex(sorted), all, CaseWarningSettings.NONE);
	}

	/** The same lists, of which only those are asked that the test lets through by their id. */
	public WarningLists only(Predicate<String> ids) {
		boolean[] some = new boolean[asked.length];
		for (int i = 0; i < some.length; i++) {
			some[i] = asked[i] && ids.test(index.lists().get(i).id());
		}
		return new WarningLists(index, some, settings);
	}

	/** The same lists, of which those are asked, and only those, that the test lets through by their id. */
	public WarningLists asking(Predicate<String> ids) {
		boolean[] some = new boolean[asked.length];
		for (int i = 0; i < some.length; i++) {
			some[i] = ids.test(index.lists().get(i).id());
		}
		return new WarningLists(index, some, settings);
	}

	/** The same lists without the hits that don't count in a case, and asking only the lists that the case asks. */
	public WarningLists with(CaseWarningSettings itsSettings) {
		boolean[] some = new boolean[asked.length];
		for (int i = 0; i < some.length; i++) {
			some[i] = itsSettings.asks(index.lists().get(i).id(), asked[i]);
		}
		return new WarningLists(index, some, itsSettings);
	}

	/** All lists, sorted by id, asked or not. */
	public List<WarningList> lists() {
		return index.lists();
	}

	/** The lists that are asked, sorted by id. */
	public List<WarningList> askedLists() {
		return IntStream.range(0, asked.length).filter(i -> asked[i]).mapToObj(i -> index.lists().get(i)).toList();
	}

	/** The list with this id, asked or not. */
	public Optional<WarningList> find(String id) {
		return index.lists().stream().filter(list -> list.id().equals(id)).findFirst();
	}

	/** What the case said whose hits these are; {@link CaseWarningSettings#NONE} without one. */
	public CaseWarningSettings settings() {
		return settings;
	}

	/**
	 * The hits of a value, one a list at most, sorted by list.
	 *
	 * @param value canonical value, see {@link Observable#value()}
	 */
	public List<WarningHit> hits(ObservableType type, String value) {
		List<WarningHit> hits = allHits(type, value);
		return hits.isEmpty() || settings.exceptions().isEmpty() ? hits
				: hits.stream().filter(hit -> settings.exceptionFor(type, value, hit).isEmpty()).toList();
	}

	/** The hits of an observable, as {@link #hits(ObservableType, String)}. */
	public List<WarningHit> hits(Observable observable) {
		return hits(observable.type(), observable.value());
	}

	/** The hits of a value with those that don't count in the case. */
	public List<WarningHit> allHits(ObservableType type, String value) {
		return index.hits(type, value, asked);
	}

	/**
	 * The hits of many observables, on all processors.
	 *
	 * @return as many lists, in the same order
	 */
	public List<List<WarningHit>> hits(List<Observable> observables) {
		return each(observables, this::hits);
	}

	/** The hits of many observables with those that don't count in the case, as {@link #hits(List)}. */
	public List<List<WarningHit>> allHits(List<Observable> observables) {
		return each(observables, observable -> allHits(observable.type(), observable.value()));
	}

	private static List<List<WarningHit>> each(List<Observable> observables, Function<Observable, List<WarningHit>> question) {
		@SuppressWarnings("unchecked")
		List<WarningHit>[] all = new List[observables.size()];
		List<Observable> source = observables instanceof RandomAccess ? observables : new ArrayList<>(observables);
		IntStream.range(0, (all.length + CHUNK - 1) / CHUNK).parallel().forEach(part -> {
			for (int i = part * CHUNK; i < Math.min(all.length, (part + 1) * CHUNK); i++) {
				all[i] = question.apply(source.get(i));
			}
		});
		return Arrays.asList(all);
	}

	/**
	 * Regular expressions whose search was broken off since the lists were made, because it took too many steps on a value:
	 * a line each with list, entry, and how often. Those values have no hit from them.
	 */
	public List<String> brokenOff() {
		return index.brokenOff();
	}
}
