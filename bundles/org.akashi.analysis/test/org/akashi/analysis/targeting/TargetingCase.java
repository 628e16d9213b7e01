package org.akashi.analysis.targeting;

import java.nio.file.Path;

import org.akashi.model.Campaign;
import org.akashi.model.Evidence;
import org.akashi.model.Identity;
import org.akashi.model.Location;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/** A case that tests fill with who targets what. */
public final class TargetingCase implements AutoCloseable {

	private final Case open;

	/** A new one in a folder. */
	public TargetingCase(Path folder) throws CoreException {
		open = Case.create(folder.resolve("case"), "Case");
	}

	/** The case. */
	public Case open() {
		return open;
	}

	/** Adds an object of a type that has a name. */
	public String named(String type, String name) throws CoreException {
		StixObject object = StixTypes.create(type);
		object.eSet(StixTypes.feature(object.eClass(), "name"), name);
		return add(object);
	}

	/** Adds a campaign that was seen between two timestamps. */
	public String campaign(String name, String first, String last) throws CoreException {
		Campaign campaign = (Campaign) StixTypes.create("campaign");
		campaign.setName(name);
		campaign.setFirstSeen(first);
		campaign.setLastSeen(last);
		return add(campaign);
	}

	/** Adds a country. */
	public String country(String code) throws CoreException {
		Location place = (Location) StixTypes.create("location");
		place.setName(code);
		place.setCountry(code);
		return add(place);
	}

	/** Adds a region of the world. */
	public String region(String term) throws CoreException {
		Location place = (Location) StixTypes.create("location");
		place.setName(term);
		place.setRegion(term);
		return add(place);
	}

	/** Adds a class of victims. */
	public String sector(String... terms) throws CoreException {
		Identity identity = (Identity) StixTypes.create("identity");
		identity.setName(terms[0]);
		identity.setIdentityClass("class");
		identity.getSectors().addAll(java.util.List.of(terms));
		return add(identity);
	}

	/** Adds a relationship whose sentences state these periods, {@code ""} for none. */
	public Relationship relate(String source, String kind, String target, String... stated) throws CoreException {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(source);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		int at = 0;
		for (String period : stated) {
			relationship.getEvidence().add(evidence("Sentence " + ++at + " states «" + period + "».", 100 * at, period));
		}
		add(relationship);
		return relationship;
	}

	/** Evidence with a sentence. */
	public static Evidence evidence(String quote, int start, String stated) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256("ab".repeat(32));
		evidence.setStart(start);
		evidence.setEnd(start + quote.length());
		evidence.setQuote(quote);
		evidence.setStated(stated.isEmpty() ? null : stated);
		return evidence;
	}

	/** Adds an object as one step. */
	public String add(StixObject object) throws CoreException {
		open.history().execute("Add", edit -> edit.add(object));
		return object.getId();
	}

	@Override
	public void close() {
		open.close();
	}
}
