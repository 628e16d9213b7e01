package org.akashi.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.akashi.observable.Observable;
import org.akashi.stix.Tlp;

/** What one row or line of a file says, before it becomes objects. */
final class Facts {

	/** Where it stands, for messages: {@code row 3}. */
	String place = "";
	int line;
	final List<Observable> values = new ArrayList<>();
	String pattern = "";
	String patternType = "stix";
	String id = "";
	String name = "";
	final List<String> description = new ArrayList<>();
	final List<String> actors = new ArrayList<>();
	final List<String> malware = new ArrayList<>();
	final List<String> tools = new ArrayList<>();
	final List<String> campaigns = new ArrayList<>();
	final List<String> techniques = new ArrayList<>();
	Integer confidence;
	String validFrom = "";
	String validUntil = "";
	Tlp tlp;
	final List<String> labels = new ArrayList<>();
	final List<String> references = new ArrayList<>();
	String report = "";
	int page;
	String quote = "";
}
