/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.ThreatActor;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Threat Actor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getThreatActorTypes <em>Threat Actor Types</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getSophistication <em>Sophistication</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getResourceLevel <em>Resource Level</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getPrimaryMotivation <em>Primary Motivation</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getSecondaryMotivations <em>Secondary Motivations</em>}</li>
 *   <li>{@link org.akashi.model.internal.ThreatActorImpl#getPersonalMotivations <em>Personal Motivations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThreatActorImpl extends CoreObjectImpl implements ThreatActor {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getThreatActorTypes() <em>Threat Actor Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreatActorTypes()
	 * @generated
	 * @ordered
	 */
	protected Object threatActorTypes;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected Object aliases;

	/**
	 * The default value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected Object firstSeen = FIRST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected Object lastSeen = LAST_SEEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected Object roles;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected Object goals;

	/**
	 * The default value of the '{@link #getSophistication() <em>Sophistication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSophistication()
	 * @generated
	 * @ordered
	 */
	protected static final String SOPHISTICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSophistication() <em>Sophistication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSophistication()
	 * @generated
	 * @ordered
	 */
	protected String sophistication = SOPHISTICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getResourceLevel() <em>Resource Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOURCE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResourceLevel() <em>Resource Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceLevel()
	 * @generated
	 * @ordered
	 */
	protected String resourceLevel = RESOURCE_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimaryMotivation() <em>Primary Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryMotivation()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIMARY_MOTIVATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimaryMotivation() <em>Primary Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryMotivation()
	 * @generated
	 * @ordered
	 */
	protected String primaryMotivation = PRIMARY_MOTIVATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSecondaryMotivations() <em>Secondary Motivations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryMotivations()
	 * @generated
	 * @ordered
	 */
	protected Object secondaryMotivations;

	/**
	 * The cached value of the '{@link #getPersonalMotivations() <em>Personal Motivations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalMotivations()
	 * @generated
	 * @ordered
	 */
	protected Object personalMotivations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThreatActorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.THREAT_ACTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getThreatActorTypes() {
		if (!(threatActorTypes instanceof EList<?>)) {
			threatActorTypes = unpackedTexts(threatActorTypes, ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES);
		}
		return list(threatActorTypes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (!(aliases instanceof EList<?>)) {
			aliases = unpackedTexts(aliases, ModelPackage.THREAT_ACTOR__ALIASES);
		}
		return list(aliases);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstSeen() {
		return text(firstSeen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSeen(String newFirstSeen) {
		String oldFirstSeen = text(firstSeen);
		firstSeen = PackedTime.of(newFirstSeen);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__FIRST_SEEN, oldFirstSeen, newFirstSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastSeen() {
		return text(lastSeen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeen(String newLastSeen) {
		String oldLastSeen = text(lastSeen);
		lastSeen = PackedTime.of(newLastSeen);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__LAST_SEEN, oldLastSeen, newLastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoles() {
		if (!(roles instanceof EList<?>)) {
			roles = unpackedTexts(roles, ModelPackage.THREAT_ACTOR__ROLES);
		}
		return list(roles);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGoals() {
		if (!(goals instanceof EList<?>)) {
			goals = unpackedTexts(goals, ModelPackage.THREAT_ACTOR__GOALS);
		}
		return list(goals);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSophistication() {
		return sophistication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSophistication(String newSophistication) {
		String oldSophistication = sophistication;
		sophistication = newSophistication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__SOPHISTICATION, oldSophistication, sophistication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResourceLevel() {
		return resourceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourceLevel(String newResourceLevel) {
		String oldResourceLevel = resourceLevel;
		resourceLevel = newResourceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL, oldResourceLevel, resourceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrimaryMotivation() {
		return primaryMotivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryMotivation(String newPrimaryMotivation) {
		String oldPrimaryMotivation = primaryMotivation;
		primaryMotivation = newPrimaryMotivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION, oldPrimaryMotivation, primaryMotivation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSecondaryMotivations() {
		if (!(secondaryMotivations instanceof EList<?>)) {
			secondaryMotivations = unpackedTexts(secondaryMotivations, ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS);
		}
		return list(secondaryMotivations);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPersonalMotivations() {
		if (!(personalMotivations instanceof EList<?>)) {
			personalMotivations = unpackedTexts(personalMotivations, ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS);
		}
		return list(personalMotivations);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.THREAT_ACTOR__NAME:
				return getName();
			case ModelPackage.THREAT_ACTOR__DESCRIPTION:
				return getDescription();
			case ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES:
				return getThreatActorTypes();
			case ModelPackage.THREAT_ACTOR__ALIASES:
				return getAliases();
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				return getFirstSeen();
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				return getLastSeen();
			case ModelPackage.THREAT_ACTOR__ROLES:
				return getRoles();
			case ModelPackage.THREAT_ACTOR__GOALS:
				return getGoals();
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				return getSophistication();
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				return getResourceLevel();
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				return getPrimaryMotivation();
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				return getSecondaryMotivations();
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				return getPersonalMotivations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.THREAT_ACTOR__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES:
				getThreatActorTypes().clear();
				getThreatActorTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				setFirstSeen((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				setLastSeen((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				setSophistication((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				setResourceLevel((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				setPrimaryMotivation((String)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				getSecondaryMotivations().clear();
				getSecondaryMotivations().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				getPersonalMotivations().clear();
				getPersonalMotivations().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.THREAT_ACTOR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES:
				getThreatActorTypes().clear();
				return;
			case ModelPackage.THREAT_ACTOR__ALIASES:
				getAliases().clear();
				return;
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				setFirstSeen(FIRST_SEEN_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				setLastSeen(LAST_SEEN_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__ROLES:
				getRoles().clear();
				return;
			case ModelPackage.THREAT_ACTOR__GOALS:
				getGoals().clear();
				return;
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				setSophistication(SOPHISTICATION_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				setResourceLevel(RESOURCE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				setPrimaryMotivation(PRIMARY_MOTIVATION_EDEFAULT);
				return;
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				getSecondaryMotivations().clear();
				return;
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				getPersonalMotivations().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.THREAT_ACTOR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.THREAT_ACTOR__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES:
				return isFilled(threatActorTypes);
			case ModelPackage.THREAT_ACTOR__ALIASES:
				return isFilled(aliases);
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				return FIRST_SEEN_EDEFAULT == null ? firstSeen != null : !FIRST_SEEN_EDEFAULT.equals(firstSeen);
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
			case ModelPackage.THREAT_ACTOR__ROLES:
				return isFilled(roles);
			case ModelPackage.THREAT_ACTOR__GOALS:
				return isFilled(goals);
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				return SOPHISTICATION_EDEFAULT == null ? sophistication != null : !SOPHISTICATION_EDEFAULT.equals(sophistication);
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				return RESOURCE_LEVEL_EDEFAULT == null ? resourceLevel != null : !RESOURCE_LEVEL_EDEFAULT.equals(resourceLevel);
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				return PRIMARY_MOTIVATION_EDEFAULT == null ? primaryMotivation != null : !PRIMARY_MOTIVATION_EDEFAULT.equals(primaryMotivation);
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				return isFilled(secondaryMotivations);
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				return isFilled(personalMotivations);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", threatActorTypes: ");
		result.append(shown(threatActorTypes));
		result.append(", aliases: ");
		result.append(shown(aliases));
		result.append(", firstSeen: ");
		result.append(firstSeen);
		result.append(", lastSeen: ");
		result.append(lastSeen);
		result.append(", roles: ");
		result.append(shown(roles));
		result.append(", goals: ");
		result.append(shown(goals));
		result.append(", sophistication: ");
		result.append(sophistication);
		result.append(", resourceLevel: ");
		result.append(resourceLevel);
		result.append(", primaryMotivation: ");
		result.append(primaryMotivation);
		result.append(", secondaryMotivations: ");
		result.append(shown(secondaryMotivations));
		result.append(", personalMotivations: ");
		result.append(shown(personalMotivations));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.THREAT_ACTOR__NAME:
				return name;
			case ModelPackage.THREAT_ACTOR__DESCRIPTION:
				return description;
			case ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES:
				return threatActorTypes;
			case ModelPackage.THREAT_ACTOR__ALIASES:
				return aliases;
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				return firstSeen;
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				return lastSeen;
			case ModelPackage.THREAT_ACTOR__ROLES:
				return roles;
			case ModelPackage.THREAT_ACTOR__GOALS:
				return goals;
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				return sophistication;
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				return resourceLevel;
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				return primaryMotivation;
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				return secondaryMotivations;
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				return personalMotivations;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.THREAT_ACTOR__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.THREAT_ACTOR__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES:
				this.threatActorTypes = value;
				return;
			case ModelPackage.THREAT_ACTOR__ALIASES:
				this.aliases = value;
				return;
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				this.firstSeen = value;
				return;
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				this.lastSeen = value;
				return;
			case ModelPackage.THREAT_ACTOR__ROLES:
				this.roles = value;
				return;
			case ModelPackage.THREAT_ACTOR__GOALS:
				this.goals = value;
				return;
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				this.sophistication = (String)value;
				return;
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				this.resourceLevel = (String)value;
				return;
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				this.primaryMotivation = (String)value;
				return;
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				this.secondaryMotivations = value;
				return;
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				this.personalMotivations = value;
				return;
		}
		super.pack(featureID, value);
	}

} //ThreatActorImpl
