/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.ThreatActor;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

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
	protected EList<String> threatActorTypes;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

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
	protected String firstSeen = FIRST_SEEN_EDEFAULT;

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
	protected String lastSeen = LAST_SEEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> roles;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> goals;

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
	protected EList<String> secondaryMotivations;

	/**
	 * The cached value of the '{@link #getPersonalMotivations() <em>Personal Motivations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalMotivations()
	 * @generated
	 * @ordered
	 */
	protected EList<String> personalMotivations;

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
		if (threatActorTypes == null) {
			threatActorTypes = new EDataTypeEList<String>(String.class, this, ModelPackage.THREAT_ACTOR__THREAT_ACTOR_TYPES);
		}
		return threatActorTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, ModelPackage.THREAT_ACTOR__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstSeen() {
		return firstSeen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSeen(String newFirstSeen) {
		String oldFirstSeen = firstSeen;
		firstSeen = newFirstSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__FIRST_SEEN, oldFirstSeen, firstSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastSeen() {
		return lastSeen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeen(String newLastSeen) {
		String oldLastSeen = lastSeen;
		lastSeen = newLastSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.THREAT_ACTOR__LAST_SEEN, oldLastSeen, lastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoles() {
		if (roles == null) {
			roles = new EDataTypeEList<String>(String.class, this, ModelPackage.THREAT_ACTOR__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGoals() {
		if (goals == null) {
			goals = new EDataTypeEList<String>(String.class, this, ModelPackage.THREAT_ACTOR__GOALS);
		}
		return goals;
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
		if (secondaryMotivations == null) {
			secondaryMotivations = new EDataTypeEList<String>(String.class, this, ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS);
		}
		return secondaryMotivations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPersonalMotivations() {
		if (personalMotivations == null) {
			personalMotivations = new EDataTypeEList<String>(String.class, this, ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS);
		}
		return personalMotivations;
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
				return threatActorTypes != null && !threatActorTypes.isEmpty();
			case ModelPackage.THREAT_ACTOR__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case ModelPackage.THREAT_ACTOR__FIRST_SEEN:
				return FIRST_SEEN_EDEFAULT == null ? firstSeen != null : !FIRST_SEEN_EDEFAULT.equals(firstSeen);
			case ModelPackage.THREAT_ACTOR__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
			case ModelPackage.THREAT_ACTOR__ROLES:
				return roles != null && !roles.isEmpty();
			case ModelPackage.THREAT_ACTOR__GOALS:
				return goals != null && !goals.isEmpty();
			case ModelPackage.THREAT_ACTOR__SOPHISTICATION:
				return SOPHISTICATION_EDEFAULT == null ? sophistication != null : !SOPHISTICATION_EDEFAULT.equals(sophistication);
			case ModelPackage.THREAT_ACTOR__RESOURCE_LEVEL:
				return RESOURCE_LEVEL_EDEFAULT == null ? resourceLevel != null : !RESOURCE_LEVEL_EDEFAULT.equals(resourceLevel);
			case ModelPackage.THREAT_ACTOR__PRIMARY_MOTIVATION:
				return PRIMARY_MOTIVATION_EDEFAULT == null ? primaryMotivation != null : !PRIMARY_MOTIVATION_EDEFAULT.equals(primaryMotivation);
			case ModelPackage.THREAT_ACTOR__SECONDARY_MOTIVATIONS:
				return secondaryMotivations != null && !secondaryMotivations.isEmpty();
			case ModelPackage.THREAT_ACTOR__PERSONAL_MOTIVATIONS:
				return personalMotivations != null && !personalMotivations.isEmpty();
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
		result.append(threatActorTypes);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", firstSeen: ");
		result.append(firstSeen);
		result.append(", lastSeen: ");
		result.append(lastSeen);
		result.append(", roles: ");
		result.append(roles);
		result.append(", goals: ");
		result.append(goals);
		result.append(", sophistication: ");
		result.append(sophistication);
		result.append(", resourceLevel: ");
		result.append(resourceLevel);
		result.append(", primaryMotivation: ");
		result.append(primaryMotivation);
		result.append(", secondaryMotivations: ");
		result.append(secondaryMotivations);
		result.append(", personalMotivations: ");
		result.append(personalMotivations);
		result.append(')');
		return result.toString();
	}

} //ThreatActorImpl
